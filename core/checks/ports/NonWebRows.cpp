#include "core/checks/ports/NonWebRows.h"

#include "core/base/InParallel.h"
#include "core/checks/network/NameService.h"
#include "core/checks/network/NetworkTargets.h"
#include "core/checks/ports/PortsJudgement.h"

#include <algorithm>
#include <array>
#include <mutex>

namespace precall {

namespace {

constexpr quint16 webPort = 443;
constexpr std::array nonWebWays{Transport::Tls, Transport::Tcp};

StunAttempt unresolved(const QString& host, Transport way, const Error& error)
{
    StunAttempt attempt{TargetRole::Named, host, {}, {}};
    attempt.exchange.transport = way;
    attempt.exchange.server.port = webPort;
    attempt.exchange.error = error;
    return attempt;
}

StunAttempt askNonWebServer(const TurnServer& server, const CheckContext& context)
{
    const bool isPlain = server.transport == Transport::Tcp && server.route.isDirect();
    StunAttempt attempt{TargetRole::Named,
                        server.name,
                        {},
                        isPlain ? context.net.stun.binding(server.transport, server.endpoint, context.stop)
                                : context.net.turn.binding(server, context.stop)};
    attempt.exchange.route = server.route;
    return attempt;
}

/// An alert record (RFC 8446 sections 5.1 and 6) in place of STUN, from a server that speaks STUN inside TLS:
/// it takes nothing else there, and no network has cut anything.
bool isTlsOnly(const StunAttempt& attempt, const QList<StunAttempt>& all)
{
    return attempt.exchange.transport == Transport::Tcp &&
           attempt.exchange.foreignBytes.startsWith("\x15\x03") &&
           std::any_of(all.begin(), all.end(), [&](const StunAttempt& other) {
               return other.exchange.transport == Transport::Tls && other.exchange.answered() &&
                      other.name == attempt.name && other.exchange.server == attempt.exchange.server;
           });
}

NetworkTarget nonWebTargetOf(const StunAttempt& attempt, const QList<StunAttempt>& all)
{
    NetworkTarget target = targetOf(attempt);
    if (isTlsOnly(attempt, all)) {
        target.outcome = TargetOutcome::Unproven;
        target.reason = QStringLiteral("tls-only");
    }
    if (attempt.exchange.foreignBytes.startsWith("HTTP/")) {
        target.outcome = TargetOutcome::Unproven;
        target.reason = QStringLiteral("wrong-server");
    }
    return target;
}

bool any(const QList<NetworkTarget>& targets, TargetOutcome outcome)
{
    return std::any_of(targets.begin(), targets.end(),
                       [=](const NetworkTarget& target) { return target.outcome == outcome; });
}

bool passesBothWays(const QList<NetworkTarget>& targets)
{
    return std::any_of(targets.begin(), targets.end(), [&](const NetworkTarget& one) {
        return one.passed() && std::any_of(targets.begin(), targets.end(), [&](const NetworkTarget& other) {
                   return other.passed() && other.address == one.address && other.transport != one.transport;
               });
    });
}

Verdict verdictOf(NetworkFacts& facts, const PortsEvidence& evidence)
{
    if (passesBothWays(facts.targets))
        return Verdict::Pass;
    const auto unproven =
        std::find_if(facts.targets.begin(), facts.targets.end(),
                     [](const NetworkTarget& target) { return target.outcome == TargetOutcome::Unproven; });
    if (unproven != facts.targets.end() && !putProxyInTheWay(facts))
        facts.reason = unproven->reason;
    else if (any(facts.targets, TargetOutcome::Failed))
        return Verdict::Fail;
    else if (putProxyInTheWay(facts))
        return Verdict::Unknown;
    else if (facts.targets.isEmpty())
        facts.reason = QStringLiteral("nobody-to-ask");
    else
        putNamesNotReached(facts, evidence.names, evidence.proxies);
    return Verdict::Unknown;
}

} // namespace

QList<StunAttempt> nonWebAttempts(const QString& host, WebSurvey& web, const CheckContext& context)
{
    const Route route = web.route(host, {Transport::Tcp, webPort});
    const QList<QHostAddress> addresses =
        route.isDirect() ? web.reachableAddresses(host) : QList{QHostAddress()};
    QList<StunAttempt> attempts;
    if (route.isDirect() && QHostAddress(host).isNull())
        if (const auto error = lookupError(web.lookup(host)))
            for (const Transport way : nonWebWays)
                attempts.append(unresolved(host, way, *error));
    std::mutex mutex;
    const int count = int(addresses.size() * nonWebWays.size());
    inParallel(count, count, context.stop, [&](int i) {
        const Transport way = nonWebWays.at(size_t(i % 2));
        const StunAttempt attempt =
            askNonWebServer({way, {addresses.at(i / 2), webPort}, host, route}, context);
        const std::lock_guard lock(mutex);
        attempts.append(attempt);
    });
    attempts.removeIf([](const StunAttempt& attempt) {
        return attempt.exchange.error && attempt.exchange.error->kind == ErrorKind::Cancelled;
    });
    return attempts;
}

Finding judgeNonWeb(const Requirement& requirement, const PortsEvidence& evidence)
{
    NetworkFacts facts;
    for (const StunAttempt& attempt : evidence.nonWeb)
        facts.targets.append(nonWebTargetOf(attempt, evidence.nonWeb));
    Verdict verdict = Verdict::Unknown;
    if (evidence.link.isOnline())
        verdict = verdictOf(facts, evidence);
    else
        facts.notReached = QStringLiteral("link");
    return {QStringLiteral("ports.non-web-443"), verdict, requirement.id,
            QStringLiteral("tcp://%1:%2")
                .arg(evidence.nonWeb.isEmpty() ? QStringLiteral("*") : evidence.nonWeb.first().name)
                .arg(webPort),
            facts.toJson()};
}

} // namespace precall
