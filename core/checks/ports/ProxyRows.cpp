#include "core/checks/ports/ProxyRows.h"

#include "core/checks/network/NameService.h"
#include "core/checks/network/NetworkTargets.h"
#include "core/checks/network/ShownUrl.h"
#include "core/checks/ports/PortsJudgement.h"
#include "core/checks/ports/ProxyScript.h"

#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

template<class Member>
QStringList distinct(const ProxyEvidence& proxies, Member member)
{
    QStringList texts;
    for (const ProxyChoice& choice : proxies.choices)
        for (const QString& text : member(choice))
            if (!text.isEmpty() && !texts.contains(text))
                texts.append(text);
    return texts;
}

QJsonArray tryLines(const ProxyEvidence& proxies)
{
    QJsonArray lines;
    for (const ProxyTry& made : proxies.tries)
        lines.append(
            QJsonObject{{QStringLiteral("proxy"), made.route.toString()},
                        {QStringLiteral("address"), made.route.address.toString()},
                        {QStringLiteral("error"), made.error ? errorWord(made.error->kind) : QString()},
                        {QStringLiteral("icmp"), made.icmp},
                        {QStringLiteral("ms"), made.ms}});
    return lines;
}

QStringList unreachedProxies(const ProxyEvidence& proxies)
{
    QStringList unreached;
    for (const ProxyTry& made : proxies.tries)
        if (const QString proxy = made.route.toString(); !made.reached() && !unreached.contains(proxy))
            unreached.append(proxy);
    unreached.sort();
    return unreached;
}

void putSettings(NetworkFacts& facts, const PortsEvidence& evidence)
{
    const ProxyEvidence& proxies = evidence.proxies;
    const auto texts = [](const QStringList& list) { return QJsonArray::fromStringList(list); };
    QJsonArray wpad;
    for (const QHostAddress& address : evidence.wpad)
        wpad.append(address.toString());
    facts.more.insert(QStringLiteral("sources"), texts(distinct(proxies, [](const ProxyChoice& choice) {
                          return QStringList{choice.source};
                      })));
    facts.more.insert(QStringLiteral("proxies"), texts(namedProxies(proxies)));
    facts.more.insert(QStringLiteral("unusable"),
                      texts(distinct(proxies, [](const ProxyChoice& choice) { return choice.unusable; })));
    facts.more.insert(QStringLiteral("tries"), tryLines(proxies));
    facts.more.insert(QStringLiteral("wpad"), wpad);
}

/// What the contract asks of every network finding, of the try that says most: the first that failed.
void putTry(NetworkFacts& facts, const ProxyEvidence& proxies)
{
    const auto failed = std::find_if(proxies.tries.begin(), proxies.tries.end(),
                                     [](const ProxyTry& made) { return !made.reached(); });
    if (proxies.tries.isEmpty())
        return;
    const ProxyTry& shown = failed == proxies.tries.end() ? proxies.tries.first() : *failed;
    facts.more.insert(QStringLiteral("address"),
                      shown.route.address.isNull() ? shown.route.host : shown.route.address.toString());
    facts.more.insert(QStringLiteral("port"), shown.route.port);
    facts.more.insert(QStringLiteral("ms"), shown.ms);
    facts.more.insert(QStringLiteral("error"), shown.error ? errorWord(shown.error->kind) : QString());
    facts.more.insert(QStringLiteral("attempts"), 1);
}

/// A visit that ended before anything was asked, as its proxy was not there.
bool wasKeptBack(const WebVisit& visit)
{
    return !visit.route.isDirect() && visit.route.address.isNull();
}

bool areKeptBack(const ProxyEvidence& proxies, const QList<QUrl>& urls)
{
    return !urls.isEmpty() &&
           std::all_of(urls.begin(), urls.end(), [&](const QUrl& url) { return isKeptBack(proxies, url); });
}

/// Of a pattern any representative is enough, and a row needs all of its patterns.
bool isClosedByProxy(const probeValues::Domains& domains, const ProxyEvidence& proxies)
{
    return std::any_of(domains.patterns.begin(), domains.patterns.end(), [&](const DomainPattern& pattern) {
        return areKeptBack(proxies, pattern.representatives);
    });
}

bool isClosedByProxy(const probeValues::Port& port, const QList<StunAttempt>& attempts)
{
    QList<NetworkTarget> asked;
    for (const StunAttempt& attempt : attempts)
        if (attempt.exchange.transport == port.transport && attempt.exchange.server.port == port.port)
            asked.append(targetOf(attempt));
    return !asked.isEmpty() && std::all_of(asked.begin(), asked.end(),
                                           [](const NetworkTarget& target) { return target.lacksProxy(); });
}

/// Whether everything that can prove a row stays without its proxy.
bool isClosedByProxy(const Requirement& row, const PortsEvidence& evidence)
{
    if (const auto* web = std::get_if<probeValues::Web>(&row.values))
        return areKeptBack(evidence.proxies, web->urls);
    if (const auto* list = std::get_if<probeValues::PublishedList>(&row.values))
        return isKeptBack(evidence.proxies, list->url);
    if (const auto* domains = std::get_if<probeValues::Domains>(&row.values))
        return isClosedByProxy(*domains, evidence.proxies);
    if (const auto* port = std::get_if<probeValues::Port>(&row.values))
        return isClosedByProxy(*port, evidence.stun);
    const auto* sockets = std::get_if<probeValues::WebSockets>(&row.values);
    return sockets && !sockets->endpoints.isEmpty() &&
           std::all_of(sockets->endpoints.begin(), sockets->endpoints.end(),
                       [&](const auto& endpoint) { return isKeptBack(evidence.proxies, endpoint.url); });
}

QStringList idsClosedByProxy(const PortsEvidence& evidence, const RequirementsProfile& profile)
{
    QStringList ids;
    for (const Requirement& row : profile.requirements)
        if (isClosedByProxy(row, evidence))
            ids.append(row.id);
    return ids;
}

/// Every visit that stayed without its proxy did so because no name can be looked up.
bool isNamesFault(const PortsEvidence& evidence)
{
    const bool allUnnamed =
        std::all_of(evidence.proxies.tries.begin(), evidence.proxies.tries.end(), [](const ProxyTry& made) {
            return !made.reached() && made.route.address.isNull() && QHostAddress(made.route.host).isNull();
        });
    return allUnnamed && nameService(evidence.names) == NameService::Down;
}

Verdict verdictOfProxy(NetworkFacts& facts, const PortsEvidence& evidence, const RequirementsProfile& profile)
{
    if (!evidence.link.isOnline()) {
        facts.notReached = QStringLiteral("link");
        return Verdict::Unknown;
    }
    const QList<WebVisit> visits = evidence.web + evidence.listed;
    const QStringList closed = idsClosedByProxy(evidence, profile);
    if (!closed.isEmpty() || std::any_of(visits.begin(), visits.end(), wasKeptBack)) {
        if (isNamesFault(evidence)) {
            facts.notReached = QStringLiteral("dns");
            facts.reason = nameServiceFault(NameService::Down);
            return Verdict::Unknown;
        }
        facts.closes = closed;
        facts.more.insert(QStringLiteral("unreached"),
                          QJsonArray::fromStringList(unreachedProxies(evidence.proxies)));
        return Verdict::Fail;
    }
    if (settingsAreUnknown(evidence.proxies)) {
        facts.reason = QStringLiteral("settings-unknown");
        return Verdict::Unknown;
    }
    const bool hasNote =
        !evidence.wpad.isEmpty() || !facts.more.value(QLatin1String("unusable")).toArray().isEmpty();
    return hasNote ? Verdict::Warn : Verdict::Pass;
}

/// Empty where one of the addresses gave what can be the configuration.
QString scriptFault(const WebVisit& visit)
{
    QString fault = QStringLiteral("no-script");
    for (const WebExchange& exchange : visit.exchanges) {
        if (exchange.answer && exchange.answer->status == 200)
            fault = proxyScriptFault(exchange.answer->body);
        if (fault.isEmpty())
            break;
    }
    return fault;
}

/// Its host is the company's own as a rule: no rule about the hosts of the profile is to look at it.
void putBasics(NetworkFacts& facts, const NetworkTarget& target)
{
    NetworkFacts own;
    own.targets = {target};
    const QJsonObject object = own.toJson();
    for (const char* key : {"address", "port", "ms", "error", "attempts"})
        facts.more.insert(QLatin1String(key), object.value(QLatin1String(key)));
}

} // namespace

QStringList namedProxies(const ProxyEvidence& proxies)
{
    QStringList named;
    for (const ProxyChoice& choice : proxies.choices)
        for (const Route& route : choice.routes)
            if (!route.isDirect() && !named.contains(route.toString()))
                named.append(route.toString());
    return named;
}

bool settingsAreUnknown(const ProxyEvidence& proxies)
{
    return std::any_of(proxies.choices.begin(), proxies.choices.end(),
                       [](const ProxyChoice& choice) { return choice.error.has_value(); });
}

Finding judgeProxy(const PortsEvidence& evidence, const RequirementsProfile& profile)
{
    NetworkFacts facts;
    putSettings(facts, evidence);
    putTry(facts, evidence.proxies);
    const Verdict verdict = verdictOfProxy(facts, evidence, profile);
    const QStringList named = namedProxies(evidence.proxies);
    return {QStringLiteral("ports.proxy"),
            verdict,
            {},
            named.isEmpty() ? Route().toString() : named.join(QStringLiteral(", ")),
            facts.toJson()};
}

std::optional<Finding> judgeProxyScript(const PortsEvidence& evidence)
{
    if (!evidence.script)
        return std::nullopt;
    const QString address = shownUrl(evidence.script->url);
    const QString fault = scriptFault(*evidence.script);
    NetworkFacts facts;
    facts.beside = targetsOf(*evidence.script, evidence.names, evidence.link, {});
    for (NetworkTarget& target : facts.beside) {
        target.url = address;
        if (!fault.isEmpty() && target.status != 0)
            target.reason = facts.reason = fault;
    }
    if (!facts.beside.isEmpty())
        putBasics(facts, facts.beside.first());
    facts.more.insert(QStringLiteral("script"), address);
    return Finding{QStringLiteral("ports.proxy-script"),
                   fault.isEmpty() ? Verdict::Pass : Verdict::Fail,
                   {},
                   address,
                   facts.toJson()};
}

} // namespace precall
