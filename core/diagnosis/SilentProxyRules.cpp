#include "core/diagnosis/NetworkCauses.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

struct SilentProxyRules
{
    Q_DECLARE_TR_FUNCTIONS(SilentProxyRules)
};

bool wasAskedThroughProxy(const NetworkTarget& target)
{
    return target.isProxied() && (target.passed() || target.failed());
}

/// Connected to the proxy, and nothing came of it that a proxy says.
bool gotNothingFromProxy(const NetworkTarget& target)
{
    return wasAskedThroughProxy(target) && target.failed() && target.proxyLine.isEmpty() &&
           target.status == 0;
}

/// Of everything that was asked of the proxies, not one thing was answered; that they were connected to is
/// seen by ports.proxy.
std::optional<Diagnosis> proxyGivesNoAnswer(const OpenFindings& findings)
{
    const auto asked = allTargets(findings, wasAskedThroughProxy);
    const bool wasReached = findings.any([](const Finding& finding) {
        return finding.code == QLatin1String("ports.proxy") && finding.verdict != Verdict::Fail;
    });
    if (!wasReached || asked.size() < 2 || !std::all_of(asked.begin(), asked.end(), gotNothingFromProxy))
        return std::nullopt;
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        const QList<NetworkTarget>& targets = findings.targetsOf(finding);
        return finding.verdict == Verdict::Fail &&
               std::any_of(targets.begin(), targets.end(), gotNothingFromProxy);
    });
    QJsonObject facts = listing(targetsOf(findings, claimed, gotNothingFromProxy));
    QStringList proxies, errors;
    for (const NetworkTarget& target : asked) {
        if (!proxies.contains(target.route))
            proxies.append(target.route);
        if (const QString error = target.error ? errorWord(*target.error) : QString();
            !errors.contains(error))
            errors.append(error);
    }
    facts.insert(QStringLiteral("proxies"), QJsonArray::fromStringList(proxies));
    facts.insert(QStringLiteral("errors"), QJsonArray::fromStringList(errors));
    return explaining(QStringLiteral("proxy.no-answer"), claimed, facts);
}

DiagnosisWording describeNoAnswer(const Diagnosis& diagnosis)
{
    const QString proxies = strings(diagnosis, "proxies").join(QStringLiteral(", "));
    return {SilentProxyRules::tr("The proxy (%1) takes connections, but answers none of them.").arg(proxies),
            SilentProxyRules::tr(
                "Check the proxy settings of this computer, or tell your helpdesk that the proxy does not "
                "answer."),
            SilentProxyRules::tr("Proxy: %1. TCP connects, and nothing that was asked for through it got an "
                                 "HTTP answer (%2). Check that a proxy listens there, and that it works.")
                .arg(proxies, strings(diagnosis, "errors").join(QStringLiteral(", ")))};
}

} // namespace

QList<Rule> silentProxyRules()
{
    return {{QStringLiteral("proxy.no-answer"), proxyGivesNoAnswer, describeNoAnswer}};
}

} // namespace precall
