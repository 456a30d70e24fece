#include "core/checks/ports/PortsEvidence.h"

#include "core/checks/network/EvidenceJson.h"
#include "core/checks/ports/WebSocketRow.h"

#include <QJsonArray>

#include <algorithm>
#include <tuple>

namespace precall {

namespace {

/// All of the shipped profile's; of thousands the findings tell the rest.
constexpr qsizetype mostToldListed = 500;

auto placeOf(const WebVisit& visit)
{
    return std::make_tuple(visit.role, visit.url.toString());
}

auto placeOf(const StunAttempt& attempt)
{
    const StunExchange& exchange = attempt.exchange;
    return std::make_tuple(exchange.transport, exchange.server.port, attempt.role, attempt.range,
                           attempt.name, exchange.server.address.toString());
}

auto placeOf(const WebSocketAttempt& attempt)
{
    const WebExchange& exchange = attempt.opening.exchange;
    return std::make_tuple(attempt.endpoint.url.toString(), exchange.address.protocol(),
                           exchange.address.toString());
}

auto placeOf(const TurnAttempt& attempt)
{
    const TurnServer& server = attempt.rehearsal.server;
    return std::make_tuple(attempt.name, server.transport, server.endpoint.port,
                           server.endpoint.address.protocol());
}

template<class T>
void sortByPlace(QList<T>& list)
{
    std::sort(list.begin(), list.end(), [](const T& a, const T& b) { return placeOf(a) < placeOf(b); });
}

} // namespace

void sortEvidence(PortsEvidence& evidence)
{
    sortByPlace(evidence.web);
    sortByPlace(evidence.portals);
    sortByPlace(evidence.beside);
    sortByPlace(evidence.listed);
    sortByPlace(evidence.denied);
    sortByPlace(evidence.stun);
    sortByPlace(evidence.besideStun);
    sortByPlace(evidence.nonWeb);
    sortByPlace(evidence.webSockets);
    sortByPlace(evidence.rehearsals);
}

QJsonObject evidenceJson(const PortsEvidence& evidence)
{
    QJsonArray names, web, webSockets, stun, turn, nat, segments;
    for (const NameLookup& lookup : evidence.names)
        names.append(evidenceJson(lookup));
    for (const WebVisit& visit : evidence.web + evidence.portals + evidence.beside +
                                     evidence.listed.mid(0, mostToldListed) + evidence.denied)
        for (const WebExchange& exchange : visit.exchanges)
            web.append(evidenceJson(exchange));
    for (const WebSocketAttempt& attempt : evidence.webSockets)
        webSockets.append(evidenceJson(attempt));
    for (const StunAttempt& attempt : evidence.stun + evidence.besideStun + evidence.nonWeb)
        if (!attempt.isUnresolved())
            stun.append(evidenceJson(attempt.exchange));
    for (const TurnAttempt& attempt : evidence.rehearsals)
        turn.append(evidenceJson(attempt.rehearsal));
    for (const NatObservation& seen : evidence.nat)
        nat.append(evidenceJson(seen));
    for (const SegmentTrial& trial : evidence.segments)
        segments.append(evidenceJson(trial));
    return {{QStringLiteral("segments"), segments},
            {QStringLiteral("link"), evidenceJson(evidence.link)},
            {QStringLiteral("ways"), waysJson(evidence.ways)},
            {QStringLiteral("names"), names},
            {QStringLiteral("web"), web},
            {QStringLiteral("web_sockets"), webSockets},
            {QStringLiteral("proxies"), evidenceJson(evidence.proxies)},
            {QStringLiteral("stun"), stun},
            {QStringLiteral("turn"), turn},
            {QStringLiteral("nat"), nat},
            {QStringLiteral("ice"), evidence.call ? evidenceJson(*evidence.call) : QJsonObject()}};
}

} // namespace precall
