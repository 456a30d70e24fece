#pragma once

#include "core/report/Report.h"

#include <QString>
#include <QStringList>

namespace precall {

/// One way that did not let through what was sent: what an administrator looks up in the log of a firewall or
/// proxy. Every one is outgoing: the platform never calls the computer.
struct ClosedWay
{
    QString subject; ///< what was asked for: "udp://stun.example:3478", "*.opentok.com"
    QString address; ///< as tried; may be empty where no address was found
    QString port;
    QString route;   ///< "direct" or the proxy
    QString error;   ///< raw word
    QString sayable; ///< code of the finding
    bool operator==(const ClosedWay&) const = default;
};

/// The ways that failed, from the failed findings and what they list in `facts.targets`; each once, in the
/// findings' order.
QList<ClosedWay> closedWays(const Report& report);

/// A requirement that could not be proven, and what to allow for it all the same.
struct UnprovenRequirement
{
    QString id, title;
    Level level = Level::Must;
    QStringList subjects; ///< "37.61.222.224/27"; empty when no finding names one
    bool operator==(const UnprovenRequirement&) const = default;
};

QList<UnprovenRequirement> unprovenRequirements(const Report& report);

/// That no rule for incoming connections is needed, in the language of the moment.
QString outgoingOnlyNote();

} // namespace precall
