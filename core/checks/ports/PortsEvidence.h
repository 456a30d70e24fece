#pragma once

#include "core/checks/network/WebSurvey.h"
#include "core/checks/ports/StunSearch.h"
#include "core/checks/ports/WaysOut.h"
#include "core/checks/ports/WebSocketTrials.h"
#include "core/net/IceProbe.h"
#include "core/net/NatProbe.h"

#include <QJsonObject>

namespace precall {

/// A TURN server that was asked for allocations with the user's credentials.
struct TurnAttempt
{
    QString name;
    TurnRehearsal rehearsal;
    bool operator==(const TurnAttempt&) const = default;
};

/// What the ports check has seen, in an order that does not depend on who answered first.
struct PortsEvidence
{
    LinkState link;
    QList<WayOut> ways;
    QMap<QString, NameLookup> names;
    QList<WebVisit> web;     ///< named addresses first, then control hosts
    QList<WebVisit> portals; ///< captive portal probes; empty where the platform's pages come
    QList<WebVisit> beside;  ///< the named ones over the direct route, where a browser would take another
    QList<WebVisit> listed;  ///< a page of each listed domain, an address of each range: by proxy
    QList<StunAttempt> besideStun; ///< addresses of the sample over the direct route, likewise
    QList<WebVisit> denied;        ///< TCP 443 of hosts to which a proxy denied another port
    ProxyEvidence proxies;
    std::optional<WebVisit> script; ///< the automatic configuration of proxies, fetched
    QList<QHostAddress> wpad;       ///< of the name "wpad", looked up where nobody names a proxy
    QList<StunAttempt> stun;
    QList<StunAttempt> nonWeb; ///< STUN on TCP 443, inside TLS and raw
    QList<WebSocketAttempt> webSockets;
    QList<TurnAttempt> rehearsals;
    QList<NatObservation> nat; ///< one a family
    std::optional<IceRehearsal> call;
    QUrl segmentUrl; ///< where segments of both sizes were tried
    QList<SegmentTrial> segments;
    bool stopped = false; ///< the run ended before everything was asked: what is missing says nothing
    bool operator==(const PortsEvidence&) const = default;
};

/// Puts the lists into their order: by role, then by name and address.
void sortEvidence(PortsEvidence& evidence);

QJsonObject evidenceJson(const PortsEvidence& evidence);

} // namespace precall
