#include "core/diagnosis/NetworkCauses.h"

#include <QCoreApplication>

#include <algorithm>

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

/// Connected, and no TLS of any kind came back, whatever the name that was asked for.
bool isDumb(const NetworkTarget& target)
{
    return target.failed() && target.stage == Stage::Handshake && target.connected() &&
           target.reason.isEmpty() && !target.otherName.isEmpty() && !target.otherNameAccepted;
}

/// Every address of a web row's host connects and is dumb in the same way, while the very name that was tried
/// there passes at its own home, so that nobody on the way lets only listed names pass.
bool isWebServersFault(const Finding& finding, const OpenFindings& findings)
{
    const QList<NetworkTarget>& targets = findings.targetsOf(finding);
    const auto own = [](const NetworkTarget& target) {
        return target.role == TargetRole::Named && !target.address.isNull() &&
               target.outcome != TargetOutcome::NotReached;
    };
    const auto first = std::find_if(targets.begin(), targets.end(), own);
    return finding.verdict == Verdict::Fail && first != targets.end() &&
           std::all_of(targets.begin(), targets.end(),
                       [&](const NetworkTarget& target) {
                           return !own(target) || (isDumb(target) && target.error == first->error);
                       }) &&
           anyTarget(findings, [&](const NetworkTarget& target) {
               return target.genuine() && target.name == first->otherName && target.port == first->port;
           });
}

/// Who shows that it is no fault of the network: others on that port, the other name at its home, or what the
/// server itself said.
QList<NetworkTarget> witnesses(const OpenFindings& findings, const QList<int>& claimed)
{
    QList<NetworkTarget> seen = targetsOf(findings, claimed, [](const NetworkTarget& target) {
        return (target.role != TargetRole::Named && target.passed()) ||
               (target.failed() && target.status != 0);
    });
    for (const NetworkTarget& dumb : targetsOf(findings, claimed, isDumb))
        for (const NetworkTarget& target : allTargets(findings, [&](const NetworkTarget& each) {
                 return each.genuine() && each.name == dumb.otherName && each.port == dumb.port;
             }))
            seen.append(target);
    return seen;
}

std::optional<Diagnosis> serverDown(const OpenFindings& findings)
{
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        return isServersFault(finding) || isWebSocketServersFault(finding) ||
               isWebServersFault(finding, findings);
    });
    QJsonObject facts = listing(targetsOf(findings, claimed, [](const NetworkTarget& target) {
        return target.role == TargetRole::Named && target.failed();
    }));
    putAnswered(facts, witnesses(findings, claimed));
    return explaining(QStringLiteral("server.down"), claimed, facts);
}

QString whoAnswered(const Diagnosis& diagnosis)
{
    const QString answered = answeredText(diagnosis);
    return answered.isEmpty() ? QString() : QLatin1Char('\n') + ServerRules::tr("Answered: %1").arg(answered);
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
                .arg(targetLines(diagnosis, rawError)) +
            whoAnswered(diagnosis)};
}

} // namespace

QList<Rule> serverRules()
{
    return {{QStringLiteral("server.down"), serverDown, describeServerDown}};
}

} // namespace precall
