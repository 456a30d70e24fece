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
           (target.deniedByProxy() || target.reason == QLatin1String("block-page"));
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

/// … of TCP 443 of those hosts.
QStringList webPortLines(const QList<NetworkTarget>& denied)
{
    QList<NetworkTarget> asked;
    for (NetworkTarget target : denied)
        if (target.webPort == QLatin1String("passed") && !target.webPortLine.isEmpty()) {
            target.port = 443;
            target.proxyLine = target.webPortLine;
            asked.append(target);
        }
    return statusLines(asked);
}

/// TCP 443 of the same host was asked for, too, and not forbidden: whether somebody is there is another
/// question.
bool isDeniedForItsPort(const NetworkTarget& target)
{
    static const QStringList notForbidden{QStringLiteral("passed"), QStringLiteral("unknown-to-proxy")};
    return isDenied(target) && target.port != 443 && notForbidden.contains(target.webPort);
}

/// As a page, or on each port.
bool isDeniedForItself(const NetworkTarget& target)
{
    return isDenied(target) && target.role != TargetRole::Control &&
           (!target.url.isEmpty() || target.webPort == QLatin1String("proxy-denied"));
}

/// CONNECT to 443 passes, to 3478 or 5349 of a host to which it would not be forbidden it does not.
std::optional<Diagnosis> connectPortDenied(const OpenFindings& findings)
{
    const auto tunnels = allTargets(findings, isTunnelTo443);
    if (tunnels.empty())
        return std::nullopt;
    const QList<NetworkTarget> open(tunnels.begin(), tunnels.end());
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        const QList<NetworkTarget>& targets = findings.targetsOf(finding);
        return finding.verdict == Verdict::Fail &&
               (finding.code == QLatin1String("ports.stun-tcp") ||
                finding.code == QLatin1String("ports.turn-tls")) &&
               std::any_of(targets.begin(), targets.end(), isDeniedForItsPort);
    });
    const QList<NetworkTarget> denied = targetsOf(findings, claimed, isDenied);
    QJsonObject facts = listing(denied);
    facts.insert(QStringLiteral("proxies"), proxiesOf(findings));
    QStringList passed = webPortLines(denied) + statusLines(open);
    passed.removeDuplicates();
    facts.insert(QStringLiteral("passed"), QJsonArray::fromStringList(passed));
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
    return {ProxyDenialRules::tr("The proxy lets connections to port 443 through, but not to port %1.")
                .arg(portsText(diagnosis)),
            showForBetterWay(),
            ProxyDenialRules::tr(
                "Proxy: %1. Allow the method CONNECT to these destinations:\n%2\nIts answers:\n%3")
                .arg(proxiesText(diagnosis), destinationLines(diagnosis),
                     (strings(diagnosis, "passed").mid(0, 1) + strings(diagnosis, "denied").mid(0, 1))
                         .join(QLatin1Char('\n')))};
}

/// The proxy refuses listed hosts and passes others.
std::optional<Diagnosis> hostDenied(const OpenFindings& findings)
{
    if (!anyTarget(findings, passesProxy))
        return std::nullopt;
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        const QList<NetworkTarget>& targets = findings.targetsOf(finding);
        return finding.verdict == Verdict::Fail &&
               std::any_of(targets.begin(), targets.end(), isDeniedForItself);
    });
    const QList<NetworkTarget> denied = targetsOf(findings, claimed, isDeniedForItself);
    QJsonObject facts = listing(denied);
    facts.insert(QStringLiteral("proxies"), proxiesOf(findings));
    facts.insert(QStringLiteral("denied"), QJsonArray::fromStringList(statusLines(denied)));
    return explaining(QStringLiteral("proxy.host-denied"), claimed, facts);
}

/// Names, else the range that a sampled address stands for: that is what has to be allowed. Control hosts
/// need not be.
QStringList deniedHosts(const Diagnosis& diagnosis)
{
    QList<NetworkTarget> targets = NetworkFacts::fromJson(diagnosis.facts).targets;
    targets.removeIf([](const NetworkTarget& target) { return target.role == TargetRole::Control; });
    QStringList hosts;
    for (const NetworkTarget& target : std::as_const(targets))
        hosts.append(!target.name.isEmpty()    ? target.name
                     : !target.range.isEmpty() ? target.range
                                               : target.address.toString());
    hosts.sort();
    hosts.removeDuplicates();
    return hosts;
}

DiagnosisWording describeHostDenied(const Diagnosis& diagnosis)
{
    const QStringList hosts = deniedHosts(diagnosis);
    return {
        ProxyDenialRules::tr("The proxy refuses addresses that the meeting needs: %1.").arg(shortList(hosts)),
        ProxyDenialRules::tr(
            "Others pass, so the proxy itself works. Show this report to whoever runs your network: they "
            "find below what to allow."),
        ProxyDenialRules::tr("Proxy: %1. Allow these hosts:\n%2\nIts answers:\n%3")
            .arg(proxiesText(diagnosis), hosts.join(QLatin1Char('\n')),
                 strings(diagnosis, "denied").mid(0, 5).join(QLatin1Char('\n')))};
}

} // namespace

QList<Rule> proxyDenialRules()
{
    return {{QStringLiteral("proxy.connect-port-denied"), connectPortDenied, describeConnectPortDenied},
            {QStringLiteral("proxy.host-denied"), hostDenied, describeHostDenied}};
}

} // namespace precall
