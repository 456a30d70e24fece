#include "core/checks/ports/InspectionRow.h"

#include "core/checks/network/GenuineAnswer.h"
#include "core/checks/network/InspectedChains.h"
#include "core/checks/network/NetworkTargets.h"

#include <algorithm>

namespace precall {

namespace {

bool isOpenedOnTheWay(const WebSocketAttempt& attempt)
{
    const std::optional<TlsFacts>& tls = attempt.opening.exchange.tls;
    return tls && isIntercepted(*tls);
}

/// A WebSocket for certain, which did not open, or died, inside a connection that was opened on the way.
bool isBrokenWebSocket(const WebSocketAttempt& attempt)
{
    const WebExchange& exchange = attempt.opening.exchange;
    const bool isOne = attempt.endpoint.declared || (exchange.answer && exchange.answer->status == 101);
    const bool lives =
        attempt.opening.isOpen() && (!attempt.idle || attempt.idle->end == WebSocketWatch::End::Open ||
                                     attempt.idle->end == WebSocketWatch::End::Stopped);
    return isOne && isOpenedOnTheWay(attempt) && !lives;
}

/// STUN, TURN or a WebSocket inside a connection that was opened on the way, and that broke.
bool breaksCalls(const InspectedChains& seen, const PortsEvidence& evidence)
{
    const QList<StunAttempt> attempts = evidence.stun + evidence.nonWeb;
    const QList<WebSocketAttempt>& sockets = evidence.webSockets;
    return std::any_of(sockets.begin(), sockets.end(), isBrokenWebSocket) ||
           std::any_of(attempts.begin(), attempts.end(), [&](const StunAttempt& attempt) {
               return brokeInside(attempt.exchange) && seen.isInspector(attempt.exchange.issuer);
           });
}

bool isSecureNamed(const WebVisit& visit)
{
    return visit.role == TargetRole::Named && visit.url.scheme() == QLatin1String("https");
}

} // namespace

Finding judgeInspection(const Requirement& requirement, const PortsEvidence& evidence,
                        const RequirementsProfile& profile)
{
    NetworkFacts facts;
    InspectedChains seen;
    for (const WebVisit& visit : evidence.web) {
        if (!isSecureNamed(visit))
            continue;
        facts.targets += targetsOf(visit, evidence.names, evidence.link, profile);
        for (const WebExchange& exchange : visit.exchanges)
            seen.take(exchange);
    }
    for (const WebSocketAttempt& attempt : evidence.webSockets)
        if (isOpenedOnTheWay(attempt))
            seen.take(attempt.opening.exchange);
    const auto* row = std::get_if<probeValues::TlsInspection>(&requirement.values);
    seen.putInto(facts, row && seen.weighsMust(*row, breaksCalls(seen, evidence)));
    if (!evidence.link.isOnline())
        facts.notReached = QStringLiteral("link");
    else if (std::all_of(facts.targets.begin(), facts.targets.end(),
                         [](const NetworkTarget& target) { return target.address.isNull(); }))
        putNamesNotReached(facts, evidence.names, evidence.proxies);
    return {QStringLiteral("ports.tls-inspection"), seen.verdict(), requirement.id, seen.product(),
            facts.toJson()};
}

} // namespace precall
