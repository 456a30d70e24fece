#include "core/diagnosis/ProxyCauses.h"

#include <QCoreApplication>

namespace precall {

namespace {

struct ProxyReachRules
{
    Q_DECLARE_TR_FUNCTIONS(ProxyReachRules)
};

/// A proxy is configured and cannot be reached.
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
                      {{QStringLiteral("proxies"), seen.value(QLatin1String("unreached"))},
                       {QStringLiteral("sources"), seen.value(QLatin1String("sources"))},
                       {QStringLiteral("tries"), seen.value(QLatin1String("tries"))},
                       {QStringLiteral("error"), seen.value(QLatin1String("error"))}});
}

DiagnosisWording describeUnreachable(const Diagnosis& diagnosis)
{
    return {
        ProxyReachRules::tr("This computer is told to use a proxy that cannot be reached: %1.")
            .arg(proxiesText(diagnosis)),
        ProxyReachRules::tr(
            "If you are not in your company's network, connect to it (VPN), or turn the proxy off in the "
            "system settings. Else tell your helpdesk that the proxy does not answer."),
        ProxyReachRules::tr(
            "Proxy: %1. Named by: %2. Last error: %3. Check the address and the port, and that clients may "
            "connect to it.")
            .arg(proxiesText(diagnosis), strings(diagnosis, "sources").join(QStringLiteral(", ")),
                 diagnosis.facts.value(QLatin1String("error")).toString())};
}

/// The automatic configuration is named and cannot be fetched, or cannot be one.
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
    const QString error = script.facts.value(QLatin1String("error")).toString();
    facts.insert(QStringLiteral("error"),
                 error.isEmpty() ? script.facts.value(QLatin1String("reason")).toString() : error);
    return explaining(QStringLiteral("proxy.pac-broken"), claimed, facts);
}

DiagnosisWording describePacBroken(const Diagnosis& diagnosis)
{
    const QString script = diagnosis.facts.value(QLatin1String("script")).toString();
    return {
        ProxyReachRules::tr("The automatic proxy configuration that this computer is told to use cannot be "
                            "fetched or is faulty: %1.")
            .arg(script),
        ProxyReachRules::tr("Browsers may then take no proxy, or the wrong one. Ask your helpdesk for the "
                            "right proxy settings."),
        ProxyReachRules::tr("Provide a script (PAC) at %1 that defines FindProxyForURL, or take the setting "
                            "away. Last error: "
                            "%2")
            .arg(script, diagnosis.facts.value(QLatin1String("error")).toString())};
}

} // namespace

QList<Rule> proxyReachRules()
{
    return {{QStringLiteral("proxy.unreachable"), proxyUnreachable, describeUnreachable},
            {QStringLiteral("proxy.pac-broken"), pacBroken, describePacBroken}};
}

} // namespace precall
