#include "core/diagnosis/ProxyCauses.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

struct ProxyDenialRules
{
    Q_DECLARE_TR_FUNCTIONS(ProxyDenialRules)
};

bool isDenied(const NetworkTarget& target)
{
    return target.isProxied() && target.failed() &&
           (target.reason == QLatin1String("proxy-denied") || target.reason == QLatin1String("block-page"));
}

/// The proxy opened the way to TCP 443, whatever came of it there.
bool isTunnelTo443(const NetworkTarget& target)
{
    return target.isProxied() && target.port == 443 && target.connected() && !target.proxyLine.isEmpty();
}

/// "www.example.com:443: HTTP/1.1 200 Connection established"
QString statusText(const NetworkTarget& target)
{
    return QStringLiteral("%1: %2").arg(target.endpoint(), target.proxyLine);
}

QStringList statusLines(const QList<NetworkTarget>& targets)
{
    constexpr qsizetype most = 20;
    QStringList lines;
    for (const NetworkTarget& target : targets)
        lines.append(statusText(target));
    lines.sort();
    lines.removeDuplicates();
    return lines.mid(0, most);
}

/// CONNECT to 443 passes, to 3478 or 5349 it does not.
std::optional<Diagnosis> connectPortDenied(const OpenFindings& findings)
{
    const auto isDeniedPort = [](const NetworkTarget& target) {
        return isDenied(target) && target.port != 443;
    };
    const QList<NetworkTarget> open = allTargets(findings, isTunnelTo443);
    if (open.isEmpty())
        return std::nullopt;
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        const QList<NetworkTarget> targets = NetworkFacts::targetsOf(finding);
        return finding.verdict == Verdict::Fail &&
               (finding.code == QLatin1String("ports.stun-tcp") ||
                finding.code == QLatin1String("ports.turn-tls")) &&
               std::any_of(targets.begin(), targets.end(), isDeniedPort);
    });
    const QList<NetworkTarget> denied = targetsOf(findings, claimed, isDeniedPort);
    QJsonObject facts = listing(denied);
    facts.insert(QStringLiteral("proxies"), proxiesOf(findings));
    facts.insert(QStringLiteral("passed"), QJsonArray::fromStringList(statusLines(open)));
    facts.insert(QStringLiteral("denied"), QJsonArray::fromStringList(statusLines(denied)));
    return explaining(QStringLiteral("proxy.connect-port-denied"), claimed, facts);
}

QString portsText(const Diagnosis& diagnosis)
{
    QStringList ports;
    for (const NetworkTarget& target : NetworkFacts::fromJson(diagnosis.facts).targets)
        if (const QString port = QString::number(target.port); !ports.contains(port))
            ports.append(port);
    ports.sort();
    return ports.join(QStringLiteral(", "));
}

DiagnosisWording describeConnectPortDenied(const Diagnosis& diagnosis)
{
    return {
        ProxyDenialRules::tr("The proxy lets connections to port 443 through, but not to port %1.")
            .arg(portsText(diagnosis)),
        ProxyDenialRules::tr(
            "Meetings may still work by another way, with a worse picture. Show this report to whoever runs "
            "your network."),
        ProxyDenialRules::tr(
            "Proxy: %1. Allow the method CONNECT to these destinations:\n%2\nIts answers:\n%3")
            .arg(proxiesText(diagnosis), targetLines(diagnosis),
                 (strings(diagnosis, "passed").mid(0, 1) + strings(diagnosis, "denied").mid(0, 1))
                     .join(QLatin1Char('\n')))};
}

/// The proxy refuses listed hosts and passes others.
std::optional<Diagnosis> hostDenied(const OpenFindings& findings)
{
    if (!anyTarget(findings, passesProxy))
        return std::nullopt;
    const auto isDeniedPage = [](const NetworkTarget& target) {
        return isDenied(target) && !target.url.isEmpty();
    };
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        const QList<NetworkTarget> targets = NetworkFacts::targetsOf(finding);
        return finding.verdict == Verdict::Fail && std::any_of(targets.begin(), targets.end(), isDeniedPage);
    });
    const QList<NetworkTarget> denied = targetsOf(findings, claimed, isDeniedPage);
    QJsonObject facts = listing(denied);
    facts.insert(QStringLiteral("proxies"), proxiesOf(findings));
    facts.insert(QStringLiteral("denied"), QJsonArray::fromStringList(statusLines(denied)));
    return explaining(QStringLiteral("proxy.host-denied"), claimed, facts);
}

DiagnosisWording describeHostDenied(const Diagnosis& diagnosis)
{
    return {ProxyDenialRules::tr("The proxy refuses addresses that the meeting needs: %1.")
                .arg(shortList(hostsOf(diagnosis))),
            ProxyDenialRules::tr(
                "Others pass, so the proxy itself works. Show this report to whoever runs your network: they "
                "find below what to allow."),
            ProxyDenialRules::tr("Proxy: %1. Allow these hosts:\n%2\nIts answers:\n%3")
                .arg(proxiesText(diagnosis), hostsOf(diagnosis).join(QLatin1Char('\n')),
                     strings(diagnosis, "denied").mid(0, 5).join(QLatin1Char('\n')))};
}

} // namespace

QList<Rule> proxyDenialRules()
{
    return {{QStringLiteral("proxy.connect-port-denied"), connectPortDenied, describeConnectPortDenied},
            {QStringLiteral("proxy.host-denied"), hostDenied, describeHostDenied}};
}

} // namespace precall
