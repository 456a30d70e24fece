#include "core/checks/network/NameService.h"
#include "core/checks/network/NetworkTargets.h"
#include "core/checks/network/ProxyAnswer.h"
#include "core/checks/ports/PortsJudgement.h"
#include "core/checks/ports/PortsPlan.h"
#include "core/net/SpecialAddress.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace precall {

namespace {

using Test = std::function<bool(const NetworkTarget&)>;

/// Whether a row of the profile is about that transport and port.
bool isOfRow(const StunExchange& exchange, const RequirementsProfile& profile)
{
    const probeValues::Port port{exchange.transport, exchange.server.port};
    const auto rows = profile.requirementsOf(QStringLiteral("ports"), QStringLiteral("stun"));
    return std::any_of(rows.begin(), rows.end(), [&](const Requirement& requirement) {
        const auto* asked = std::get_if<probeValues::Port>(&requirement.values);
        return asked && *asked == port;
    });
}

QList<NetworkTarget> targetsOn(const QList<StunAttempt>& attempts,
                               const std::function<bool(const StunExchange&)>& fits)
{
    QList<NetworkTarget> targets;
    for (const StunAttempt& attempt : attempts)
        if (fits(attempt.exchange))
            targets.append(targetOf(attempt));
    return targets;
}

QList<NetworkTarget> targetsOn(const QList<StunAttempt>& attempts, const probeValues::Port& port)
{
    return targetsOn(attempts, [&](const StunExchange& exchange) {
        return exchange.transport == port.transport && exchange.server.port == port.port;
    });
}

bool anyExchange(const StunExchange&)
{
    return true;
}

bool any(const QList<NetworkTarget>& targets, const Test& test)
{
    return std::any_of(targets.begin(), targets.end(), test);
}

Test passedAs(TargetRole role)
{
    return [role](const NetworkTarget& target) { return target.role == role && target.passed(); };
}

Test failedAs(TargetRole role)
{
    return [role](const NetworkTarget& target) { return target.role == role && target.failed(); };
}

bool isDeniedByProxy(const NetworkTarget& target)
{
    return target.deniedByProxy();
}

/// What the proxy that denies these did with the same hosts' TCP 443.
void putWebPorts(QList<NetworkTarget>& targets, const PortsEvidence& evidence)
{
    for (const WebVisit& visit : evidence.denied) {
        const QString host = visit.url.host();
        for (NetworkTarget& target : targets) {
            const bool isSameHost =
                target.name.isEmpty() ? target.address == QHostAddress(host) : target.name == host;
            if (!isSameHost || !target.deniedByProxy() || visit.exchanges.isEmpty() ||
                visit.route.toString() != target.route)
                continue;
            const WebExchange& exchange = visit.exchanges.first();
            target.webPort = exchange.reached > Stage::Proxy
                                 ? QStringLiteral("passed")
                                 : refusedByProxy(exchange.proxy, exchange.error).reason;
            target.webPortLine = exchange.proxy ? exchange.proxy->line : QString();
        }
    }
}

bool isAnsweredAmiss(const NetworkTarget& target)
{
    return target.answeredAmiss();
}

/// An address of a range that stayed silent here although one of its range answered on another port or
/// transport.
bool isContradicted(const QList<NetworkTarget>& targets, const PortsEvidence& evidence)
{
    QSet<QString> alive;
    for (const StunAttempt& attempt : evidence.stun)
        if (attempt.role == TargetRole::Sampled && attempt.exchange.answered())
            alive.insert(attempt.range);
    return any(targets,
               [&](const NetworkTarget& target) { return target.failed() && alive.contains(target.range); });
}

/// Something else passes: a web server was reached, or another port answered.
bool otherPortsPass(const PortsEvidence& evidence)
{
    return std::any_of(evidence.stun.begin(), evidence.stun.end(),
                       [](const StunAttempt& attempt) { return attempt.exchange.answered(); }) ||
           std::any_of(evidence.web.begin(), evidence.web.end(), [](const WebVisit& visit) {
               return std::any_of(
                   visit.exchanges.begin(), visit.exchanges.end(),
                   [](const WebExchange& exchange) { return exchange.reached > Stage::Proxy; });
           });
}

bool nobodyReached(const QList<NetworkTarget>& targets)
{
    return !any(targets,
                [](const NetworkTarget& target) { return !target.address.isNull() || target.isProxied(); });
}

/// Somebody has answered: the profile's own servers, else addresses of its ranges, else control hosts.
std::optional<Verdict> judgeAnswers(NetworkFacts& facts, const PortsEvidence& evidence)
{
    if (any(facts.targets, passedAs(TargetRole::Named)))
        return Verdict::Pass;
    if (any(facts.targets, failedAs(TargetRole::Named)))
        return Verdict::Fail;
    if (any(facts.targets, passedAs(TargetRole::Sampled)))
        return Verdict::Pass;
    const auto control =
        std::find_if(facts.targets.begin(), facts.targets.end(), passedAs(TargetRole::Control));
    if (control == facts.targets.end())
        return std::nullopt;
    facts.control = control->name;
    return isContradicted(facts.targets, evidence) ? Verdict::Warn : Verdict::Pass;
}

/// TLS or DTLS: a server that speaks STUN on another port need not speak TURN on this one.
bool isSecured(const NetworkTarget& target)
{
    return target.transport != carrier(target.transport);
}

Verdict judgeSilence(NetworkFacts& facts, const PortsEvidence& evidence)
{
    if (any(facts.targets, isAnsweredAmiss) || any(facts.targets, isDeniedByProxy))
        return Verdict::Fail;
    if (putProxyInTheWay(facts))
        return Verdict::Unknown;
    if (any(facts.targets, failedAs(TargetRole::Control)))
        return otherPortsPass(evidence) ? Verdict::Fail : Verdict::Unknown;
    if (isContradicted(facts.targets, evidence) && !any(facts.targets, isSecured))
        return Verdict::Fail;
    if (facts.targets.isEmpty())
        facts.reason = QStringLiteral("nobody-to-ask");
    else if (nobodyReached(facts.targets))
        putNamesNotReached(facts, evidence.names, evidence.proxies);
    return Verdict::Unknown;
}

QString portCode(Transport transport)
{
    const bool isPlain = transport == carrier(transport);
    return (isPlain ? QStringLiteral("ports.stun-") : QStringLiteral("ports.turn-")) +
           transportName(transport);
}

QString subjectOf(const probeValues::Port& port, const NetworkFacts& facts)
{
    QStringList named;
    for (const NetworkTarget& target : facts.targets)
        if (target.role == TargetRole::Named && !named.contains(target.name))
            named.append(target.name);
    const QString host = named.size() == 1 ? named.first() : QStringLiteral("*");
    return QStringLiteral("%1://%2:%3").arg(transportName(port.transport), host).arg(port.port);
}

/// One server's view of our address.
struct Mapping
{
    Transport transport;
    QHostAddress server, address;
};

/// On the rows' own ports: the other UDP port's search ends with whoever answers first.
QList<Mapping> mappings(const PortsEvidence& evidence, const RequirementsProfile& profile)
{
    QList<Mapping> found;
    for (const StunAttempt& attempt : evidence.stun) {
        const StunExchange& exchange = attempt.exchange;
        const auto mapped = exchange.publicAddress();
        if (mapped && exchange.answered() && isOfRow(exchange, profile))
            found.append({exchange.transport, exchange.server.address, mapped->address});
    }
    return found;
}

/// Verdict of the servers that were asked in one way (transport and family): Unknown with fewer than two of
/// them.
Verdict agreement(const QList<Mapping>& all, Transport transport,
                  QAbstractSocket::NetworkLayerProtocol family)
{
    QSet<QString> servers, addresses;
    for (const Mapping& mapping : all) {
        if (mapping.transport != transport || mapping.server.protocol() != family)
            continue;
        servers.insert(mapping.server.toString());
        addresses.insert(mapping.address.toString());
    }
    if (servers.size() < 2)
        return Verdict::Unknown;
    return addresses.size() == 1 ? Verdict::Pass : Verdict::Fail;
}

Verdict agreement(const QList<Mapping>& all)
{
    Verdict verdict = Verdict::Unknown;
    for (const Transport transport : {Transport::Udp, Transport::Tcp}) {
        for (const auto family : {QAbstractSocket::IPv4Protocol, QAbstractSocket::IPv6Protocol}) {
            const Verdict one = agreement(all, transport, family);
            if (one == Verdict::Fail || verdict == Verdict::Unknown)
                verdict = one;
            if (verdict == Verdict::Fail)
                return verdict;
        }
    }
    return verdict;
}

} // namespace

NetworkTarget targetOf(const StunAttempt& attempt)
{
    const StunExchange& exchange = attempt.exchange;
    if (attempt.isUnresolved())
        return unresolvedTarget(attempt.role, attempt.name, exchange.transport, exchange.server.port,
                                exchange.error);
    return targetOf(exchange, attempt.role, attempt.name, attempt.range);
}

Finding judgeStun(const Requirement& requirement, const PortsEvidence& evidence, const RequirementsProfile&)
{
    const auto port = std::get<probeValues::Port>(requirement.values);
    NetworkFacts facts;
    facts.targets = targetsOn(evidence.stun, port);
    putWebPorts(facts.targets, evidence);
    facts.beside = targetsOn(evidence.besideStun, port);
    facts.more.insert(QStringLiteral("port"), port.port);
    Verdict verdict = Verdict::Unknown;
    if (!evidence.link.isOnline())
        facts.notReached = QStringLiteral("link");
    else if (const auto answered = judgeAnswers(facts, evidence))
        verdict = *answered;
    else
        verdict = judgeSilence(facts, evidence);
    return {portCode(port.transport), verdict, requirement.id, subjectOf(port, facts), facts.toJson()};
}

std::optional<Finding> judgeOtherUdpPort(const PortsEvidence& evidence, const RequirementsProfile& profile)
{
    const auto isRowsUdp = [&](const StunExchange& exchange) {
        return exchange.transport == Transport::Udp && isOfRow(exchange, profile);
    };
    const bool rowPasses =
        any(targetsOn(evidence.stun, isRowsUdp), [](const NetworkTarget& target) { return target.passed(); });
    NetworkFacts facts;
    facts.targets = targetsOn(evidence.stun, [&](const StunExchange& exchange) {
        return exchange.transport == Transport::Udp && !isOfRow(exchange, profile);
    });
    facts.targets.removeIf([](const NetworkTarget& target) { return target.address.isNull(); });
    if (facts.targets.isEmpty() || rowPasses)
        return std::nullopt;
    const bool passes = any(facts.targets, [](const NetworkTarget& target) { return target.passed(); });
    return Finding{QStringLiteral("ports.udp-other-port"),
                   passes ? Verdict::Pass : Verdict::Unknown,
                   {},
                   QStringLiteral("udp://*:%1").arg(facts.targets.first().port),
                   facts.toJson()};
}

Finding judgePublicAddress(const Requirement& requirement, const PortsEvidence& evidence,
                           const RequirementsProfile& profile)
{
    NetworkFacts facts;
    facts.targets = targetsOn(evidence.stun, [&](const StunExchange& exchange) {
        return exchange.answered() && exchange.publicAddress() && isOfRow(exchange, profile);
    });
    QList<Mapping> all = mappings(evidence, profile);
    QStringList addresses;
    for (const Mapping& mapping : std::as_const(all))
        if (!addresses.contains(mapping.address.toString()))
            addresses.append(mapping.address.toString());
    addresses.sort();
    facts.more.insert(QStringLiteral("addresses"), QJsonArray::fromStringList(addresses));
    // A server inside, or something on the way, tells such ones.
    const bool anyPrivate =
        all.removeIf([](const Mapping& mapping) { return isSpecialPurpose(mapping.address); }) > 0;
    const Verdict verdict = agreement(all);
    if (!evidence.link.isOnline())
        facts.notReached = QStringLiteral("link");
    else if (all.isEmpty() && anyPrivate)
        facts.reason = QStringLiteral("not-public");
    else if (all.isEmpty() && !evidence.stun.isEmpty() &&
             nobodyReached(targetsOn(evidence.stun, anyExchange)))
        putNamesNotReached(facts, evidence.names, evidence.proxies);
    else if (all.isEmpty())
        facts.notReached = QStringLiteral("stun");
    else if (verdict == Verdict::Unknown)
        facts.reason = QStringLiteral("one-server");
    return {QStringLiteral("ports.public-address"), verdict, requirement.id, QString(), facts.toJson()};
}

} // namespace precall
