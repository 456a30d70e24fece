#include "core/diagnosis/NetworkCauses.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace precall {

namespace {

struct WebSocketRules
{
    Q_DECLARE_TR_FUNCTIONS(WebSocketRules)
};

/// The first address at which the WebSocket failed; nothing when none did.
std::optional<NetworkTarget> brokenWebSocket(const Finding& finding)
{
    if (finding.code != QLatin1String("ports.websocket") || finding.verdict != Verdict::Fail)
        return std::nullopt;
    const QList<NetworkTarget> targets = NetworkFacts::targetsOf(finding);
    const auto failed = std::find_if(targets.begin(), targets.end(),
                                     [](const NetworkTarget& target) { return target.failed(); });
    return failed == targets.end() ? std::nullopt : std::optional(*failed);
}

QString reasonOfFinding(const Finding& finding)
{
    return NetworkFacts::of(finding).reason;
}

bool isOverDirectRoute(const NetworkTarget& target)
{
    return target.route == QLatin1String("direct");
}

/// What is shown of the first of the claimed findings: how long it lived unused, its reason and its answer.
QJsonObject webSocketFacts(const OpenFindings& findings, const QList<int>& claimed)
{
    QJsonObject facts =
        listing(targetsOf(findings, claimed, [](const NetworkTarget& target) { return target.failed(); }));
    const QJsonObject& seen = findings.all.at(claimed.first()).facts;
    const double ms = seen.value(QLatin1String("idle_ms")).toDouble();
    facts.insert(QStringLiteral("seconds"), std::round(ms / 100) / 10);
    facts.insert(QStringLiteral("reason"), seen.value(QLatin1String("reason")));
    facts.insert(QStringLiteral("answer"), seen.value(QLatin1String("answer")).toArray());
    return facts;
}

QString secondsText(const Diagnosis& diagnosis)
{
    return QString::number(diagnosis.facts.value(QLatin1String("seconds")).toDouble());
}

/// ------ proxy.websocket-broken: HTTPS passes through the proxy, the WebSocket does not

bool passesHttpsOver(const OpenFindings& findings, const QString& route)
{
    return anyTarget(findings, [&](const NetworkTarget& target) {
        return target.passed() && target.route == route && target.url.startsWith(QLatin1String("https:"));
    });
}

/// What only who stands between can do: inside TLS that a public root vouches for, an answer is the server's.
bool isProxysDoing(const Finding& finding, const NetworkTarget& target)
{
    const QString reason = reasonOfFinding(finding);
    if (reason == QLatin1String("no-upgrade") || reason == QLatin1String("wrong-accept"))
        return !target.issuer.isEmpty();
    static const QStringList silent{QStringLiteral("no-pong"), QStringLiteral("no-echo"),
                                    QStringLiteral("idle-cut")};
    return silent.contains(reason) || (target.stage == Stage::FirstByte && target.status == 0);
}

std::optional<Diagnosis> webSocketBrokenByProxy(const OpenFindings& findings)
{
    QString route;
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        const auto broken = brokenWebSocket(finding);
        if (!broken || isOverDirectRoute(*broken) || !isProxysDoing(finding, *broken) ||
            !passesHttpsOver(findings, broken->route))
            return false;
        route = broken->route;
        return true;
    });
    if (claimed.isEmpty())
        return std::nullopt;
    QJsonObject facts = webSocketFacts(findings, claimed);
    facts.insert(QStringLiteral("proxy"), route);
    facts.insert(QStringLiteral("request"),
                 QStringLiteral("GET, Connection: Upgrade, Upgrade: websocket, Sec-WebSocket-Version: 13"));
    return explaining(QStringLiteral("proxy.websocket-broken"), claimed, facts);
}

QString whatTheProxyDoes(const Diagnosis& diagnosis)
{
    const QString reason = diagnosis.facts.value(QLatin1String("reason")).toString();
    if (reason == QLatin1String("idle-cut"))
        return WebSocketRules::tr(
                   "A WebSocket that was left unused was dead after %1 s; one beside it that was used "
                   "lived on. Raise the proxy's idle time for tunnels (CONNECT) to an hour or more")
            .arg(secondsText(diagnosis));
    const QString answer = strings(diagnosis, "answer").value(0);
    if (reason == QLatin1String("no-upgrade") || reason == QLatin1String("wrong-accept"))
        return WebSocketRules::tr(
                   "The proxy opens the connection, and what came in answer to \"Upgrade: websocket\" opens "
                   "no WebSocket (%1). Let it pass WebSockets (RFC 6455), or exempt from inspection")
            .arg(answer);
    return WebSocketRules::tr(
        "HTTPS passes, but nothing comes through once a WebSocket was asked for. Let the proxy pass "
        "WebSockets (RFC 6455) without holding back what is sent");
}

DiagnosisWording describeBrokenByProxy(const Diagnosis& diagnosis)
{
    return {
        WebSocketRules::tr("The proxy %1 lets web pages through and breaks WebSockets.")
            .arg(diagnosis.facts.value(QLatin1String("proxy")).toString()),
        WebSocketRules::tr(
            "The line over which a meeting tells who joins and leaves does not hold: meetings fail or end "
            "without warning. Show this report to whoever runs your network (helpdesk or "
            "administrator)."),
        whatTheProxyDoes(diagnosis) + QStringLiteral(":\n") + targetLines(diagnosis)};
}

/// ------ fw.idle-cut: unused it dies, while a used twin beside it lives on, and no proxy is in the way

std::optional<Diagnosis> idleCut(const OpenFindings& findings)
{
    const QList<int> claimed = findings.open([](const Finding& finding) {
        const auto broken = brokenWebSocket(finding);
        return broken && isOverDirectRoute(*broken) && reasonOfFinding(finding) == QLatin1String("idle-cut");
    });
    if (claimed.isEmpty())
        return std::nullopt;
    return explaining(QStringLiteral("fw.idle-cut"), claimed, webSocketFacts(findings, claimed));
}

DiagnosisWording describeIdleCut(const Diagnosis& diagnosis)
{
    const QString seconds = secondsText(diagnosis);
    return {
        WebSocketRules::tr("The network drops connections that are not used for a while (%1 s).")
            .arg(seconds),
        WebSocketRules::tr(
            "Meetings may end without warning while nobody does anything. Show this report to whoever runs "
            "your network (helpdesk or administrator)."),
        WebSocketRules::tr(
            "A WebSocket that was left unused was dead after %1 s; one beside it that was used "
            "lived on. Raise the time after which the firewall or NAT gives up idle TCP "
            "connections (RFC 5382: not less than 2 hours and 4 minutes) for:\n%2")
            .arg(seconds, targetLines(diagnosis))};
}

} // namespace

QList<Rule> webSocketProxyRules()
{
    return {{QStringLiteral("proxy.websocket-broken"), webSocketBrokenByProxy, describeBrokenByProxy}};
}

QList<Rule> webSocketRules()
{
    return {{QStringLiteral("fw.idle-cut"), idleCut, describeIdleCut}};
}

} // namespace precall
