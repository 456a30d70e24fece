#include "core/checks/network/NetworkTargets.h"

#include "core/checks/network/GenuineAnswer.h"
#include "core/checks/network/NameService.h"
#include "core/checks/network/ProxyAnswer.h"
#include "core/checks/network/ShownUrl.h"

#include <QLocale>

#include <algorithm>

namespace precall {

namespace {

/// Seconds that fit every integer here: some sixty years.
constexpr qint64 longestOffset = 2'000'000'000;

NetworkTarget blankTarget(const WebVisit& visit)
{
    NetworkTarget target;
    target.role = visit.role;
    target.url = shownUrl(visit.url);
    target.port = portOf(visit.url);
    if (QHostAddress(visit.url.host()).isNull())
        target.name = visit.url.host();
    return target;
}

/// IMF-fixdate (RFC 9110 section 5.6.7), the one format that servers may send; what a cache kept is older by
/// its Age (RFC 9111 section 5.1).
std::optional<int> clockOffset(const HttpAnswer& answer, const QDateTime& local)
{
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(answer.header("Date")),
                                             QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    if (!date.isValid() || !local.isValid())
        return std::nullopt;
    const qint64 age = std::clamp(answer.header("Age").toLongLong(), qint64(0), longestOffset);
    return int(std::clamp(date.addSecs(age).secsTo(local), -longestOffset, longestOffset));
}

void putAnswer(NetworkTarget& target, const HttpAnswer& answer)
{
    target.status = answer.status;
    target.title = answer.title();
    target.location = shownLocation(answer);
}

NetworkTarget targetWithoutRoute(const WebVisit& visit, const QHostAddress& address)
{
    NetworkTarget target = blankTarget(visit);
    target.address = address;
    target.reason = QStringLiteral("no-route");
    return target;
}

/// A route whose proxy has no address is one whose proxy could not be reached: nothing was asked over it.
void putProxy(NetworkTarget& target, const Route& route, const Boxed<ProxyReply>& reply)
{
    if (!route.isDirect() && route.address.isNull()) {
        target.outcome = TargetOutcome::NotReached;
        target.stage = Stage::Proxy;
        target.reason.clear();
    }
    if (!reply)
        return;
    target.proxyLine = reply->line;
    if (target.stage != Stage::Proxy)
        return;
    target.title = reply->title;
    target.status = reply->status;
}

} // namespace

NetworkTarget targetOf(const WebExchange& exchange, const WebVisit& visit, const RequirementsProfile& profile)
{
    NetworkTarget target = blankTarget(visit);
    target.address = exchange.address;
    target.route = exchange.route.toString();
    if (exchange.attempts == 0) {
        target.reason = QStringLiteral("server-silent");
        return target;
    }
    const Genuineness found = genuineness(exchange, profile);
    target.outcome = found.outcome;
    target.reason = found.reason;
    target.icmp = exchange.icmp;
    target.ms = exchange.totalMs;
    target.attempts = exchange.attempts;
    if (!exchange.answered())
        target.stage = exchange.reached;
    if (exchange.error) {
        target.error = exchange.error->kind;
        target.detail = exchange.error->detail;
    }
    if (exchange.answer) {
        putAnswer(target, *exchange.answer);
        target.clockOffset = clockOffset(*exchange.answer, exchange.endedAt);
    }
    if (exchange.otherName) {
        target.otherName = exchange.otherName->serverName;
        target.otherNameAccepted = exchange.otherName->accepted;
    }
    putProxy(target, exchange.route, exchange.proxy);
    if (exchange.tls && exchange.tls->trust != Trust::Public && !exchange.tls->chain.isEmpty())
        target.issuer = exchange.tls->chain.first().issuer;
    return target;
}

QList<NetworkTarget> targetsOf(const WebVisit& visit, const QMap<QString, NameLookup>& names,
                               const LinkState& link, const RequirementsProfile& profile)
{
    QList<NetworkTarget> targets;
    for (const WebExchange& exchange : visit.exchanges)
        targets.append(targetOf(exchange, visit, profile));
    const NameLookup lookup = names.value(visit.url.host().toLower());
    for (const QHostAddress& address : lookup.addresses())
        if (!hasRoute(link, address))
            targets.append(targetWithoutRoute(visit, address));
    if (targets.isEmpty() && QHostAddress(visit.url.host()).isNull() && !lookup.resolved()) {
        targets.append(unresolvedTarget(visit.role, visit.url.host(), Transport::Tcp, portOf(visit.url),
                                        lookupError(lookup)));
        targets.first().url = shownUrl(visit.url);
        targets.first().ms = lookup.ms;
        for (const DnsAnswer& answer : lookup.answers)
            targets.first().resolvers.append(answer.resolver.toString());
    }
    return targets;
}

NetworkTarget unresolvedTarget(TargetRole role, const QString& name, Transport transport, quint16 port,
                               const std::optional<Error>& error)
{
    NetworkTarget target;
    target.role = role;
    target.name = name;
    target.transport = transport;
    target.port = port;
    target.stage = Stage::Resolve;
    if (error) {
        target.error = error->kind;
        target.detail = error->detail;
    }
    return target;
}

namespace {

Stage stageOf(const StunExchange& exchange)
{
    const bool isSecure = exchange.transport == Transport::Tls || exchange.transport == Transport::Dtls;
    if (!exchange.connected)
        return exchange.route.isDirect() ? Stage::Connect : Stage::Proxy;
    return isSecure && !exchange.secured ? Stage::Handshake : Stage::FirstByte;
}

} // namespace

NetworkTarget targetOf(const StunExchange& exchange, TargetRole role, const QString& name,
                       const QString& range)
{
    NetworkTarget target;
    target.role = role;
    target.name = name;
    target.range = range;
    target.transport = exchange.transport;
    target.address = exchange.server.address;
    target.port = exchange.server.port;
    target.route = exchange.route.toString();
    target.outcome = exchange.answered() ? TargetOutcome::Passed : TargetOutcome::Failed;
    target.icmp = exchange.icmp;
    target.ms = exchange.ms;
    target.attempts = exchange.attempts;
    if (exchange.error) {
        target.stage = stageOf(exchange);
        target.error = exchange.error->kind;
        target.detail = exchange.error->detail;
    }
    if (target.stage == Stage::Proxy) {
        const Genuineness refused = refusedByProxy(exchange.proxy, exchange.error);
        target.outcome = refused.outcome;
        target.reason = refused.reason;
    }
    putProxy(target, exchange.route, exchange.proxy);
    target.received = QString::fromLatin1(exchange.foreignBytes.toHex());
    if (const auto mapped = exchange.publicAddress())
        target.mapped = mapped->toString();
    return target;
}

const NetworkTarget* forbiddenTarget(const NetworkFacts& facts)
{
    const auto found =
        std::find_if(facts.targets.begin(), facts.targets.end(), [](const NetworkTarget& target) {
            return target.role == TargetRole::Named && target.isForbidden();
        });
    return found == facts.targets.end() ? nullptr : &*found;
}

bool putProxyInTheWay(NetworkFacts& facts)
{
    for (const NetworkTarget& target : facts.targets) {
        if (target.role == TargetRole::Control || target.stage != Stage::Proxy || target.failed())
            continue;
        if (target.lacksProxy())
            facts.notReached = QStringLiteral("proxy");
        facts.reason = target.reason;
        return true;
    }
    return false;
}

void putNamesNotReached(NetworkFacts& facts, const QMap<QString, NameLookup>& names,
                        const ProxyEvidence& proxies)
{
    facts.reason = proxyLooksUpNames(proxies) ? QString() : nameServiceFault(nameService(names));
    facts.notReached = facts.reason.isEmpty() ? QStringLiteral("name") : QStringLiteral("dns");
}

} // namespace precall
