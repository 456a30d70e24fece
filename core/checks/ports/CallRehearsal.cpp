#include "core/checks/ports/CallRehearsal.h"

#include "core/checks/network/EvidenceJson.h"
#include "core/checks/ports/NatBehaviour.h"

#include <algorithm>

namespace precall {

namespace {

/// Where a NAT is to be expected.
bool isIpv4(const QHostAddress& address)
{
    return address.protocol() == QAbstractSocket::IPv4Protocol;
}

std::optional<Endpoint> stunServer(const PortsPlan& plan, WebSurvey& web)
{
    for (const StunHost& host : plan.namedHosts + plan.controlHosts) {
        if (host.port.transport != Transport::Udp)
            continue;
        QList<QHostAddress> addresses = web.reachableAddresses(host.host);
        std::stable_partition(addresses.begin(), addresses.end(), isIpv4);
        if (!addresses.isEmpty())
            return Endpoint{addresses.first(), host.port.port};
    }
    return std::nullopt;
}

std::optional<TurnServer> turnServer(const QList<TurnAttempt>& rehearsals)
{
    for (const Transport transport : {Transport::Udp, Transport::Tcp}) {
        for (const TurnAttempt& attempt : rehearsals) {
            TurnServer server = attempt.rehearsal.server;
            if (server.transport != transport || !attempt.rehearsal.passed())
                continue;
            server.endpoint = attempt.rehearsal.alternate.value_or(server.endpoint);
            return server;
        }
    }
    return std::nullopt;
}

bool seesOutside(const PortsEvidence& evidence)
{
    const QList<IceCandidate>& gathered = evidence.call->gathered;
    return std::any_of(
               gathered.begin(), gathered.end(),
               [](const IceCandidate& candidate) { return candidate.kind != IceCandidateKind::Host; }) ||
           std::any_of(evidence.nat.begin(), evidence.nat.end(),
                       [](const NatObservation& seen) { return mappingOf(seen) == NatMapping::None; });
}

/// Every pair that was tried connects: passes; some: a warning; none: fails. Without a try: whether anything
/// beyond this computer was gathered.
Verdict callVerdict(const PortsEvidence& evidence)
{
    const QList<IceConnection>& connections = evidence.call->connections;
    if (connections.isEmpty())
        return seesOutside(evidence) ? Verdict::Pass : Verdict::Unknown;
    const auto connected = std::count_if(connections.begin(), connections.end(),
                                         [](const IceConnection& one) { return one.connected(); });
    if (connected == 0)
        return Verdict::Fail;
    return connected == connections.size() ? Verdict::Pass : Verdict::Warn;
}

} // namespace

std::optional<IceRehearsal> callRehearsal(const PortsPlan& plan, const QList<TurnAttempt>& rehearsals,
                                          WebSurvey& web, const CheckContext& context)
{
    const IceServers servers{stunServer(plan, web), turnServer(rehearsals)};
    if ((!servers.stun && !servers.turn) || context.stop.stop_requested())
        return std::nullopt;
    const IceRehearsal rehearsal = context.net.ice.rehearse(servers, context.settings.turn, context.stop);
    return rehearsal.error ? std::nullopt : std::optional(rehearsal);
}

std::optional<Finding> judgeCall(const PortsEvidence& evidence)
{
    if (!evidence.call)
        return std::nullopt;
    NetworkFacts facts;
    facts.more = evidenceJson(*evidence.call);
    return Finding{QStringLiteral("ports.ice"), callVerdict(evidence), {}, {}, facts.toJson()};
}

} // namespace precall
