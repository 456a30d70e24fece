#pragma once

#include "core/net/Interfaces.h"
#include "core/profile/RequirementsProfile.h"

#include <QJsonArray>

namespace precall {

/// By which of this computer's interfaces packets to a place leave: a VPN may take some of them.
struct WayOut
{
    QString range; ///< "192.0.2.0/24"; empty: everything else
    QHostAddress source;
    QString interface; ///< the one that has that address; empty when none is known
    bool operator==(const WayOut&) const = default;
};

/// The ways to each of the profile's ranges, and to everything else; without those that the computer has no
/// way to. Sends nothing.
QList<WayOut> waysOut(const RequirementsProfile& profile, Interfaces& interfaces, const LinkState& link);

/// As `facts.ways`: "to", "interface", "source".
QJsonArray waysJson(const QList<WayOut>& ways);

/// "tun0: 192.0.2.0/24, 198.51.100.0/24" for each interface but the one that carries everything else; empty
/// where that carries all. `ways`: of waysJson().
QStringList ownWays(const QJsonArray& ways);

} // namespace precall
