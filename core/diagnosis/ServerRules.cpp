#include "core/diagnosis/NetworkCauses.h"

#include <QCoreApplication>

namespace precall {

namespace {

struct ServerRules
{
    Q_DECLARE_TR_FUNCTIONS(ServerRules)
};

/// Over TLS that a public root vouches for nobody but the server itself can have answered.
bool isWebSocketServersFault(const Finding& finding)
{
    const NetworkFacts facts = NetworkFacts::of(finding);
    return finding.code == QLatin1String("ports.websocket") && finding.verdict == Verdict::Fail &&
           (facts.reason == QLatin1String("no-upgrade") || facts.reason == QLatin1String("wrong-accept")) &&
           std::none_of(facts.targets.begin(), facts.targets.end(), [](const NetworkTarget& target) {
               return target.failed() && !target.issuer.isEmpty();
           });
}

std::optional<Diagnosis> serverDown(const OpenFindings& findings)
{
    const QList<int> claimed = findings.open(
        [](const Finding& finding) { return isServersFault(finding) || isWebSocketServersFault(finding); });
    return explaining(QStringLiteral("server.down"), claimed,
                      listing(targetsOf(findings, claimed, [](const NetworkTarget& target) {
                          return target.role == TargetRole::Named && target.failed();
                      })));
}

DiagnosisWording describeServerDown(const Diagnosis& diagnosis)
{
    return {
        ServerRules::tr("A server of the meeting service does not answer as it should: %1. Your network is "
                        "not the cause.")
            .arg(shortList(hostsOf(diagnosis))),
        ServerRules::tr(
            "Nothing needs to be changed on your side. Try again later, or tell the support of the meeting "
            "service."),
        ServerRules::tr("The same port passes to other hosts, or the server itself refused. It concerns:\n%1")
            .arg(targetLines(diagnosis))};
}

} // namespace

QList<Rule> serverRules()
{
    return {{QStringLiteral("server.down"), serverDown, describeServerDown}};
}

} // namespace precall
