#include "core/diagnosis/NetworkCauses.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

struct ProxyRules
{
    Q_DECLARE_TR_FUNCTIONS(ProxyRules)
};

QString proxiesText(const Diagnosis& diagnosis)
{
    return strings(diagnosis, "proxies").join(QStringLiteral(", "));
}

QJsonValue proxiesOf(const OpenFindings& findings)
{
    for (const Finding& finding : findings.all)
        if (finding.code == QLatin1String("ports.proxy"))
            return finding.facts.value(QLatin1String("proxies"));
    return QJsonArray();
}

bool isDenied(const NetworkTarget& target)
{
    return target.isProxied() && target.failed() &&
           (target.reason == QLatin1String("proxy-denied") || target.reason == QLatin1String("block-page"));
}

bool passesProxy(const NetworkTarget& target)
{
    return target.isProxied() && target.passed();
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

/// ------ proxy.unreachable: a proxy is configured and cannot be reached

std::optional<Diagnosis> proxyUnreachable(const OpenFindings& findings)
{
    const QList<int> proxies = findings.open([](const Finding& finding) {
        return finding.code == QLatin1String("ports.proxy") && finding.verdict == Verdict::Fail;
    });
    if (proxies.isEmpty())
        return std::nullopt;
    const QJsonObject& seen = findings.all.at(proxies.first()).facts;
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        return finding == findings.all.at(proxies.first()) ||
               NetworkFacts::of(finding).notReached == QLatin1String("proxy");
    });
    return explaining(QStringLiteral("proxy.unreachable"), claimed,
                      {{QStringLiteral("proxies"), seen.value(QLatin1String("proxies"))},
                       {QStringLiteral("sources"), seen.value(QLatin1String("sources"))},
                       {QStringLiteral("tries"), seen.value(QLatin1String("tries"))},
                       {QStringLiteral("error"), seen.value(QLatin1String("error"))}});
}

DiagnosisWording describeUnreachable(const Diagnosis& diagnosis)
{
    return {
        ProxyRules::tr("This computer is told to use a proxy that cannot be reached: %1.")
            .arg(proxiesText(diagnosis)),
        ProxyRules::tr(
            "If you are not in your company's network, connect to it (VPN), or turn the proxy off in the "
            "system settings. Else tell your helpdesk that the proxy does not answer."),
        ProxyRules::tr(
            "Proxy: %1. Named by: %2. Last error: %3. Check the address and the port, and that clients may "
            "connect to it.")
            .arg(proxiesText(diagnosis), strings(diagnosis, "sources").join(QStringLiteral(", ")),
                 diagnosis.facts.value(QLatin1String("error")).toString())};
}

/// ------ proxy.pac-broken: the automatic configuration is named and cannot be fetched

std::optional<Diagnosis> pacBroken(const OpenFindings& findings)
{
    const QList<int> claimed = findings.open([](const Finding& finding) {
        return finding.code == QLatin1String("ports.proxy-script") && finding.verdict == Verdict::Fail;
    });
    if (claimed.isEmpty())
        return std::nullopt;
    const Finding& script = findings.all.at(claimed.first());
    QJsonObject facts = listing(NetworkFacts::of(script).beside);
    facts.insert(QStringLiteral("script"), script.subject);
    facts.insert(QStringLiteral("error"), script.facts.value(QLatin1String("error")));
    return explaining(QStringLiteral("proxy.pac-broken"), claimed, facts);
}

DiagnosisWording describePacBroken(const Diagnosis& diagnosis)
{
    const QString script = diagnosis.facts.value(QLatin1String("script")).toString();
    return {ProxyRules::tr(
                "The automatic proxy configuration that this computer is told to use cannot be fetched: %1.")
                .arg(script),
            ProxyRules::tr("Browsers may then take no proxy, or the wrong one. Ask your helpdesk for the "
                           "right proxy settings."),
            ProxyRules::tr("Provide a script (PAC) at %1 that defines FindProxyForURL, or take the setting "
                           "away. Last error: "
                           "%2")
                .arg(script, diagnosis.facts.value(QLatin1String("error")).toString())};
}

/// ------ proxy.auth-required: 407

/// Rows that a logon keeps away are closed only where a browser cannot log on by itself.
std::optional<Diagnosis> authRequired(const OpenFindings& findings)
{
    const QList<int> logon = findings.open([](const Finding& finding) {
        return finding.code == QLatin1String("ports.proxy-logon") &&
               NetworkFacts::of(finding).reason == QLatin1String("proxy-logon");
    });
    if (logon.isEmpty())
        return std::nullopt;
    const Finding& seen = findings.all.at(logon.first());
    const bool closesRows = seen.verdict == Verdict::Fail;
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        return finding == seen ||
               (closesRows && NetworkFacts::of(finding).reason == QLatin1String("proxy-logon"));
    });
    QJsonObject facts = listing(NetworkFacts::of(seen).targets);
    for (const char* key : {"schemes", "realm", "header"})
        facts.insert(QLatin1String(key), seen.facts.value(QLatin1String(key)));
    facts.insert(QStringLiteral("proxies"), proxiesOf(findings));
    return explaining(QStringLiteral("proxy.auth-required"), claimed, facts);
}

bool isBasicAlone(const Diagnosis& diagnosis)
{
    const QStringList schemes = strings(diagnosis, "schemes");
    return !schemes.isEmpty() && std::all_of(schemes.begin(), schemes.end(), [](const QString& scheme) {
        return scheme.compare(QLatin1String("Basic"), Qt::CaseInsensitive) == 0;
    });
}

DiagnosisWording describeAuthRequired(const Diagnosis& diagnosis)
{
    const QString schemes = strings(diagnosis, "schemes").join(QStringLiteral(", "));
    const QString asked =
        ProxyRules::tr("Proxy: %1. It answered 407 and offers: %2.\nAsked for:\n%3")
            .arg(proxiesText(diagnosis), strings(diagnosis, "header").join(QStringLiteral("; ")),
                 hostsOf(diagnosis).join(QStringLiteral(", ")));
    if (isBasicAlone(diagnosis))
        return {
            ProxyRules::tr("The proxy asks for a name and a password (%1): a call cannot type them in.")
                .arg(schemes),
            ProxyRules::tr(
                "Show this report to whoever runs your network: the proxy must let the meeting's addresses "
                "through without a password."),
            asked + QLatin1Char('\n') +
                ProxyRules::tr(
                    "Exempt the listed addresses from authentication, or offer Negotiate or NTLM.")};
    return {
        ProxyRules::tr(
            "The proxy wants to know who you are (%1). Browsers log on by themselves; this check does not.")
            .arg(schemes),
        ProxyRules::tr(
            "Open the meeting's page in your browser. If it appears without asking for a password, your "
            "browser passes."),
        asked + QLatin1Char('\n') +
            ProxyRules::tr(
                "Nothing has to be changed where browsers log on by themselves. To have everything checked, "
                "exempt the listed addresses from authentication.")};
}

/// ------ proxy.connect-port-denied: CONNECT to 443 passes, to 3478 or 5349 it does not

std::optional<Diagnosis> connectPortDenied(const OpenFindings& findings)
{
    const auto isDeniedPort = [](const NetworkTarget& target) {
        return isDenied(target) && target.port != 443;
    };
    const QList<NetworkTarget> open = allTargets(findings, isTunnelTo443);
    if (open.isEmpty())
        return std::nullopt;
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        const QList<NetworkTarget> targets = NetworkFacts::of(finding).targets;
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
        ProxyRules::tr("The proxy lets connections to port 443 through, but not to port %1.")
            .arg(portsText(diagnosis)),
        ProxyRules::tr(
            "Meetings may still work by another way, with a worse picture. Show this report to whoever runs "
            "your network."),
        ProxyRules::tr("Proxy: %1. Allow the method CONNECT to these destinations:\n%2\nIts answers:\n%3")
            .arg(proxiesText(diagnosis), targetLines(diagnosis),
                 (strings(diagnosis, "passed").mid(0, 1) + strings(diagnosis, "denied").mid(0, 1))
                     .join(QLatin1Char('\n')))};
}

/// ------ proxy.host-denied: the proxy refuses listed hosts and passes others

std::optional<Diagnosis> hostDenied(const OpenFindings& findings)
{
    if (!anyTarget(findings, passesProxy))
        return std::nullopt;
    const auto isDeniedPage = [](const NetworkTarget& target) {
        return isDenied(target) && !target.url.isEmpty();
    };
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        const QList<NetworkTarget> targets = NetworkFacts::of(finding).targets;
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
    return {ProxyRules::tr("The proxy refuses addresses that the meeting needs: %1.")
                .arg(shortList(hostsOf(diagnosis))),
            ProxyRules::tr(
                "Others pass, so the proxy itself works. Show this report to whoever runs your network: they "
                "find below what to allow."),
            ProxyRules::tr("Proxy: %1. Allow these hosts:\n%2\nIts answers:\n%3")
                .arg(proxiesText(diagnosis), hostsOf(diagnosis).join(QLatin1Char('\n')),
                     strings(diagnosis, "denied").mid(0, 5).join(QLatin1Char('\n')))};
}

/// ------ proxy.required: direct is shut, the proxy passes, and something needs the direct way

QList<NetworkTarget> directTries(const OpenFindings& findings)
{
    QList<NetworkTarget> tries;
    for (const Finding& finding : findings.all)
        for (const NetworkTarget& target : NetworkFacts::of(finding).beside)
            if (target.passed() || target.failed())
                tries.append(target);
    return tries;
}

bool needsDirectWay(const Finding& finding)
{
    static const QStringList codes{QStringLiteral("ports.stun-udp"), QStringLiteral("ports.turn-dtls")};
    const QList<NetworkTarget> targets = NetworkFacts::of(finding).targets;
    return finding.verdict == Verdict::Fail && codes.contains(finding.code) &&
           std::none_of(targets.begin(), targets.end(),
                        [](const NetworkTarget& target) { return target.passed() || target.isForeign(); });
}

/// What was not reached for the same cause.
bool followsFromIt(const Finding& finding)
{
    return finding.code == QLatin1String("ports.udp-other-port") ||
           (finding.code == QLatin1String("ports.public-address") &&
            NetworkFacts::of(finding).notReached == QLatin1String("stun"));
}

std::optional<Diagnosis> proxyRequired(const OpenFindings& findings)
{
    const QList<NetworkTarget> direct = directTries(findings);
    const bool directIsShut =
        !direct.isEmpty() && std::all_of(direct.begin(), direct.end(), [](const NetworkTarget& target) {
            return target.failedToConnect();
        });
    const bool udpPasses = anyTarget(findings, [](const NetworkTarget& target) {
        return carrier(target.transport) == Transport::Udp && target.passed();
    });
    if (!directIsShut || udpPasses || !anyTarget(findings, passesProxy) ||
        findings.open(needsDirectWay).isEmpty())
        return std::nullopt;
    const QList<int> claimed = findings.open(
        [](const Finding& finding) { return needsDirectWay(finding) || followsFromIt(finding); });
    QJsonObject facts =
        listing(targetsOf(findings, claimed, [](const NetworkTarget& target) { return target.failed(); }));
    facts.insert(QStringLiteral("proxies"), proxiesOf(findings));
    facts.insert(QStringLiteral("direct"), listing(direct).value(QLatin1String("targets")));
    return explaining(QStringLiteral("proxy.required"), claimed, facts);
}

DiagnosisWording describeRequired(const Diagnosis& diagnosis)
{
    return {
        ProxyRules::tr(
            "The only way out of this network is the proxy (%1), which does not carry the best kind of sound "
            "and picture (UDP).")
            .arg(proxiesText(diagnosis)),
        ProxyRules::tr(
            "Meetings may still work through the proxy, with a worse picture and more delay. Show this "
            "report to whoever runs your network."),
        ProxyRules::tr(
            "Direct connections are shut, through the proxy they pass. Allow these past the proxy (outgoing "
            "only, no inbound rule is needed):\n%1")
            .arg(targetLines(diagnosis))};
}

} // namespace

QList<Rule> proxyRules()
{
    return {{QStringLiteral("proxy.unreachable"), proxyUnreachable, describeUnreachable},
            {QStringLiteral("proxy.pac-broken"), pacBroken, describePacBroken},
            {QStringLiteral("proxy.auth-required"), authRequired, describeAuthRequired},
            {QStringLiteral("proxy.connect-port-denied"), connectPortDenied, describeConnectPortDenied},
            {QStringLiteral("proxy.host-denied"), hostDenied, describeHostDenied},
            {QStringLiteral("proxy.required"), proxyRequired, describeRequired}};
}

} // namespace precall
