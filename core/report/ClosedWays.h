#pragma once

#include "core/report/Report.h"

#include <QString>
#include <QStringList>

namespace precall {

/// Outgoing ways to one destination that did not let through what was sent, in one manner: what an
/// administrator opens, or looks up in a log.
struct ClosedWay
{
    QString
        destination; ///< host name; of bare addresses the range that they are samples of, else the address
    QStringList addresses; ///< as tried; empty where none was found or the destination is one
    QString port;          ///< "UDP 3478"
    QString error;         ///< raw words: "timed-out", "refused (block-page)"
    QString sayable;       ///< short code of the first finding that tells of it
};

struct ClosedRoute
{
    QString route;         ///< "direct" or the proxy
    QList<ClosedWay> ways; ///< the first sixty
    int further = 0;       ///< tries that closed others
};

/// The ways that failed findings saw closed, in the findings' order. Control hosts, which nobody needs to
/// open, are left out. Empty where one cause shuts the whole network: then none of them is to be opened.
QList<ClosedRoute> closedRoutes(const Report& report);

/// Whether that is all there is to a finding: it failed, and each of its targets is such a way from which
/// nothing came.
bool isToldByClosedWays(const Finding& finding);

/// "… and 40 more in the JSON form", in the language of the moment; empty where all are listed.
QString furtherText(const ClosedRoute& route);

/// "35.158.127.225 and 13 more", in the language of the moment.
QString addressesText(const ClosedWay& way);

/// The cause that shuts every way at once (no network, a page to log on at); null where there is none.
const ReportedDiagnosis* networkWideCause(const Report& report);

/// The findings that it explains: told by it, each in the JSON alone.
QList<int> networkWideFindings(const Report& report);

/// How many findings the network-wide cause explains and where they are told; empty where there is no such
/// cause.
QString networkWideNote(const Report& report);

} // namespace precall
