#include "core/checks/ports/TurnRehearsals.h"

#include "core/base/InParallel.h"

#include <QJsonArray>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace precall {

namespace {

/// An IPv4 rehearsal has usually ended by then.
constexpr std::chrono::milliseconds otherFamilyWaits{2000};

/// IPv4 before IPv6.
QList<QHostAddress> firstOfFamilies(const QList<QHostAddress>& addresses)
{
    QList<QHostAddress> firsts;
    for (const auto family : {QAbstractSocket::IPv4Protocol, QAbstractSocket::IPv6Protocol}) {
        const auto first = std::find_if(addresses.begin(), addresses.end(), [&](const QHostAddress& address) {
            return address.protocol() == family;
        });
        if (first != addresses.end())
            firsts.append(*first);
    }
    return firsts;
}

/// Once there is an allocation the port is open, whatever failed afterwards.
TargetOutcome outcomeOf(const TurnRehearsal& rehearsal)
{
    if (rehearsal.passed())
        return TargetOutcome::Passed;
    return rehearsal.code == 0 && !rehearsal.relayed.isEmpty() ? TargetOutcome::Unproven
                                                               : TargetOutcome::Failed;
}

NetworkTarget targetOf(const TurnAttempt& attempt)
{
    const TurnRehearsal& rehearsal = attempt.rehearsal;
    NetworkTarget target;
    target.name = attempt.name;
    target.transport = rehearsal.server.transport;
    target.address = rehearsal.server.endpoint.address;
    target.port = rehearsal.server.endpoint.port;
    target.route = rehearsal.server.route.toString();
    target.outcome = outcomeOf(rehearsal);
    target.icmp = rehearsal.icmp;
    target.ms = rehearsal.ms;
    target.attempts = 1;
    if (rehearsal.error) {
        target.stage = rehearsal.reached != TurnStep::Connect ? Stage::FirstByte
                       : target.isProxied()                   ? Stage::Proxy
                                                              : Stage::Connect;
        target.error = rehearsal.error->kind;
        target.detail = rehearsal.error->detail;
    }
    return target;
}

Verdict verdictOf(const TurnRehearsal& rehearsal)
{
    if (rehearsal.passed())
        return Verdict::Pass;
    return rehearsal.code == 0 ? Verdict::Unknown : Verdict::Fail;
}

Finding findingOf(const TurnAttempt& attempt)
{
    const TurnRehearsal& rehearsal = attempt.rehearsal;
    NetworkFacts facts;
    facts.targets = {targetOf(attempt)};
    QJsonArray relayed;
    for (const Endpoint& endpoint : rehearsal.relayed)
        relayed.append(endpoint.toString());
    facts.more = {{QStringLiteral("step"), turnStepWord(rehearsal.reached)},
                  {QStringLiteral("code"), rehearsal.code},
                  {QStringLiteral("relayed"), relayed}};
    if (rehearsal.alternate)
        facts.more.insert(QStringLiteral("alternate"), rehearsal.alternate->toString());
    return {QStringLiteral("ports.turn"),
            verdictOf(rehearsal),
            {},
            QStringLiteral("%1://%2:%3")
                .arg(transportName(rehearsal.server.transport), attempt.name)
                .arg(rehearsal.server.endpoint.port),
            facts.toJson()};
}

} // namespace

QList<TurnAttempt> turnAttempts(const IceServer& server, WebSurvey& web, const CheckContext& context)
{
    const Route route = web.route(server.host, {server.transport, server.port});
    const QList<QHostAddress> addresses =
        route.isDirect() ? firstOfFamilies(web.reachableAddresses(server.host)) : QList{QHostAddress()};
    std::mutex mutex;
    std::condition_variable_any ended;
    QList<TurnAttempt> attempts;
    int done = 0;
    inParallel(int(addresses.size()), int(addresses.size()), context.stop, [&](int i) {
        const TurnServer where{server.transport, {addresses.at(i), server.port}, server.host, route};
        std::unique_lock lock(mutex);
        ended.wait_for(lock, context.stop, i * otherFamilyWaits, [&] { return done == i; });
        lock.unlock();
        const TurnRehearsal seen = context.net.turn.rehearse(where, context.settings.turn, context.stop);
        lock.lock();
        if (!seen.error || seen.error->kind != ErrorKind::Cancelled)
            attempts.append({server.host, seen});
        ++done;
        ended.notify_all();
    });
    return attempts;
}

QList<Finding> judgeRehearsals(const PortsEvidence& evidence)
{
    QList<Finding> findings;
    for (const TurnAttempt& attempt : evidence.rehearsals)
        findings.append(findingOf(attempt));
    return findings;
}

} // namespace precall
