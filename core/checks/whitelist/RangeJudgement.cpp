#include "core/checks/whitelist/RangeJudgement.h"

#include "core/checks/network/RangeSample.h"
#include "core/net/SpecialAddress.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <limits>

namespace precall {

namespace {

/// Where a connect is quicker, one that is turned away on half the way takes about as long for all that a
/// busy computer can tell: Windows gives a thread its turn in steps of up to 15.6 ms (Microsoft,
/// timeBeginPeriod).
constexpr int tellableMs = 20;

bool isTcp(const NetworkTarget& target)
{
    return carrier(target.transport) == Transport::Tcp;
}

bool isOn(const NetworkTarget& target, const probeValues::Port& port)
{
    return carrier(target.transport) == port.transport && target.port == port.port;
}

bool isTurnedAway(const NetworkTarget& target)
{
    return isTcp(target) && target.failedToConnect() &&
           (target.error == ErrorKind::Refused || target.error == ErrorKind::Reset ||
            target.error == ErrorKind::AccessDenied);
}

/// As Socket tells the sender of an ICMP error: "admin-prohibited from 192.0.2.1 (EHOSTUNREACH)".
QString icmpSender(const NetworkTarget& target)
{
    return target.detail.section(QStringLiteral(" from "), 1).section(QLatin1Char(' '), 0, 0);
}

/// Forbidden by this computer itself, or by a machine with an internal address: before the internet begins.
bool isForbiddenHere(const NetworkTarget& target, const LinkState& link)
{
    if (!isTurnedAway(target) || target.error != ErrorKind::AccessDenied)
        return false;
    const QHostAddress sender(icmpSender(target));
    return target.icmp.isEmpty() || isSpecialPurpose(sender) || link.gateways.contains(sender);
}

int connectMs(const RangeAttempt& attempt)
{
    const auto* web = std::get_if<WebExchange>(&attempt.exchange);
    return web ? web->connectMs : std::get<StunExchange>(attempt.exchange).ms;
}

/// One attempt with what the finding says of it.
struct Asked
{
    NetworkTarget target;
    int connectMs;
};

/// The quickest way to the range, as its accepted connects show it: of several the least, as a busy computer
/// lengthens them and nothing shortens them.
int quickestConnect(const QList<Asked>& all)
{
    int quickest = std::numeric_limits<int>::max();
    for (const Asked& asked : all)
        if (asked.target.passed() && isTcp(asked.target))
            quickest = std::min(quickest, asked.connectMs);
    return quickest;
}

/// By a machine on the way: it says so itself (ICMP), or its refusal is back in less than half the time that
/// the way to the range takes (enterprise networks: reset on the path). A later one may come from the address
/// itself, on which nothing listens.
bool isTurnedAwayOnTheWay(const Asked& refused, int quickest)
{
    return isTurnedAway(refused.target) &&
           (refused.target.role != TargetRole::Sampled || refused.target.error == ErrorKind::AccessDenied ||
            (quickest >= tellableMs && refused.connectMs < quickest / 2.0));
}

QList<Asked> askedIn(const RangeEvidence& evidence, const RequirementsProfile& profile)
{
    QList<Asked> all;
    for (const RangeAttempt& attempt : evidence.attempts) {
        const NetworkTarget target = targetOf(attempt, evidence.range, profile);
        all.append({target, target.passed() ? connectMs(attempt) : target.ms});
    }
    return all;
}

bool fails(const Asked& asked, const QList<Asked>& all, const LinkState& link)
{
    const probeValues::Port port{carrier(asked.target.transport), asked.target.port};
    const bool hasNeighbour = std::any_of(all.begin(), all.end(), [&](const Asked& other) {
        return other.target.passed() && isOn(other.target, port);
    });
    if (hasNeighbour)
        return isTurnedAwayOnTheWay(asked, quickestConnect(all));
    const bool isPlatformsPage = asked.target.role == TargetRole::Named && !asked.target.url.isEmpty();
    return (isPlatformsPage && asked.target.failedToConnect()) || isForbiddenHere(asked.target, link);
}

QJsonObject tallyOn(const probeValues::Port& port, const QList<NetworkTarget>& targets)
{
    const auto count = [&](auto fits) {
        return int(std::count_if(targets.begin(), targets.end(), [&](const NetworkTarget& target) {
            return isOn(target, port) && fits(target);
        }));
    };
    const auto failsWith = [&](std::initializer_list<ErrorKind> kinds) {
        return count([&](const NetworkTarget& target) {
            return target.failedToConnect() && target.error &&
                   std::find(kinds.begin(), kinds.end(), *target.error) != kinds.end();
        });
    };
    return {{QStringLiteral("transport"), transportName(port.transport)},
            {QStringLiteral("port"), port.port},
            {QStringLiteral("asked"), count([](const NetworkTarget& target) {
                 return target.reason != QLatin1String("server-silent");
             })},
            {QStringLiteral("answered"), count([](const NetworkTarget& target) { return target.passed(); })},
            {QStringLiteral("silent"), failsWith({ErrorKind::TimedOut})},
            {QStringLiteral("refused"), failsWith({ErrorKind::Refused, ErrorKind::Reset})},
            {QStringLiteral("prohibited"), failsWith({ErrorKind::AccessDenied})},
            {QStringLiteral("unreachable"),
             failsWith({ErrorKind::HostUnreachable, ErrorKind::NetworkUnreachable})}};
}

void putTally(NetworkFacts& facts, const RangeEvidence& evidence, const RequirementsProfile& profile)
{
    QSet<QHostAddress> answered;
    for (const NetworkTarget& target : facts.targets)
        if (target.passed())
            answered.insert(target.address);
    facts.more.insert(QStringLiteral("ports"), tallyOverRangePorts(facts.targets, profile));
    facts.more.insert(QStringLiteral("tested"), evidence.asked.size());
    facts.more.insert(QStringLiteral("answered"), answered.size());
    facts.more.insert(QStringLiteral("size"), qint64(usableAddresses(evidence.range)));
}

/// `closed` of the ports on which the network was seen to keep somebody away.
void markClosed(NetworkFacts& facts, const QList<NetworkTarget>& kept)
{
    QJsonArray ports = facts.more.value(QLatin1String("ports")).toArray();
    for (qsizetype i = 0; i < ports.size(); ++i) {
        QJsonObject port = ports.at(i).toObject();
        const auto isHere = [&](const NetworkTarget& target) {
            return target.port == port.value(QLatin1String("port")).toInt() &&
                   transportName(carrier(target.transport)) == port.value(QLatin1String("transport"));
        };
        if (std::none_of(kept.begin(), kept.end(), isHere))
            continue;
        port.insert(QStringLiteral("closed"), true);
        ports.replace(i, port);
    }
    facts.more.insert(QStringLiteral("ports"), ports);
}

} // namespace

QJsonArray tallyOverRangePorts(const QList<NetworkTarget>& targets, const RequirementsProfile& profile)
{
    QJsonArray ports;
    for (const probeValues::Port& port : profile.rangePorts)
        ports.append(tallyOn(port, targets));
    return ports;
}

Finding judgeRange(const RangeEvidence& evidence, const LinkState& link, const RequirementsProfile& profile)
{
    NetworkFacts facts;
    const QList<Asked> all = askedIn(evidence, profile);
    for (const Asked& asked : all)
        facts.targets.append(asked.target);
    putTally(facts, evidence, profile);
    QList<NetworkTarget> kept;
    if (link.isOnline())
        for (const Asked& asked : all)
            if (fails(asked, all, link))
                kept.append(asked.target);
    markClosed(facts, kept);
    Verdict verdict = Verdict::Unknown;
    if (!link.isOnline())
        facts.notReached = QStringLiteral("link");
    else if (!kept.isEmpty())
        verdict = Verdict::Fail;
    else if (facts.more.value(QLatin1String("answered")).toInt() > 0)
        verdict = Verdict::Pass;
    else if (!hasRoute(link, evidence.range.network))
        facts.reason = QStringLiteral("no-route");
    return {QStringLiteral("whitelist.range"), verdict, evidence.requirement, evidence.range.toString(),
            facts.toJson()};
}

} // namespace precall
