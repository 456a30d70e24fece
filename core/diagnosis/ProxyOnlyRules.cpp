#include "core/diagnosis/ProxyCauses.h"

#include <QCoreApplication>

#include <algorithm>

namespace precall {

namespace {

struct ProxyOnlyRules
{
    Q_DECLARE_TR_FUNCTIONS(ProxyOnlyRules)
};

QList<NetworkTarget> directTries(const OpenFindings& findings)
{
    QList<NetworkTarget> tries;
    for (const Finding& finding : findings.all) {
        if (!finding.facts.contains(QLatin1String("beside")))
            continue;
        for (const NetworkTarget& target : NetworkFacts::of(finding).beside)
            if (target.passed() || target.failed())
                tries.append(target);
    }
    return tries;
}

bool needsDirectWay(const Finding& finding)
{
    static const QStringList codes{QStringLiteral("ports.stun-udp"), QStringLiteral("ports.turn-dtls")};
    const QList<NetworkTarget> targets = NetworkFacts::targetsOf(finding);
    return finding.verdict == Verdict::Fail && codes.contains(finding.code) &&
           std::none_of(targets.begin(), targets.end(), [](const NetworkTarget& target) {
               return target.passed() || target.answeredAmiss();
           });
}

/// What was not reached for the same cause.
bool followsFromIt(const Finding& finding)
{
    return finding.code == QLatin1String("ports.udp-other-port") ||
           (finding.code == QLatin1String("ports.public-address") &&
            NetworkFacts::of(finding).notReached == QLatin1String("stun"));
}

/// Of what a browser asks for directly, as the settings exempt it from the proxy.
bool passesDirectly(const NetworkTarget& target)
{
    return !target.isProxied() && (target.passed() || target.connected());
}

/// Direct is shut, the proxy passes, and something needs the direct way.
std::optional<Diagnosis> proxyRequired(const OpenFindings& findings)
{
    const QList<NetworkTarget> direct = directTries(findings);
    const bool directIsShut =
        !direct.isEmpty() && std::all_of(direct.begin(), direct.end(), [](const NetworkTarget& target) {
            return target.failedToConnect();
        });
    if (!directIsShut || anyTarget(findings, passesDirectly) || !anyTarget(findings, passesProxy) ||
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
        ProxyOnlyRules::tr(
            "The only way out of this network is the proxy (%1), which does not carry the best kind of sound "
            "and picture (UDP).")
            .arg(proxiesText(diagnosis)),
        showForBetterWay(),
        ProxyOnlyRules::tr(
            "Direct connections are shut, through the proxy they pass. Allow these past the proxy (outgoing "
            "only, no inbound rule is needed):\n%1")
            .arg(destinationLines(diagnosis))};
}

} // namespace

QList<Rule> proxyOnlyRules()
{
    return {{QStringLiteral("proxy.required"), proxyRequired, describeRequired}};
}

} // namespace precall
