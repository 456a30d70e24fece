#include "core/diagnosis/NetworkCauses.h"

#include <QCoreApplication>

#include <algorithm>

namespace precall {

namespace {

struct NameFilterRules
{
    Q_DECLARE_TR_FUNCTIONS(NameFilterRules)
};

bool isRefusedByName(const NetworkTarget& target)
{
    return target.failed() && target.stage == Stage::Handshake && target.otherNameAccepted;
}

/// The same address answers another server name and is cut or silent for the listed one.
std::optional<Diagnosis> nameFiltered(const OpenFindings& findings)
{
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        const QList<NetworkTarget>& targets = findings.targetsOf(finding);
        return finding.verdict == Verdict::Fail &&
               std::any_of(targets.begin(), targets.end(), isRefusedByName);
    });
    return explaining(QStringLiteral("fw.sni-filtered"), claimed,
                      listing(targetsOf(findings, claimed, isRefusedByName)));
}

QString acceptedName(const Diagnosis& diagnosis)
{
    const QList<NetworkTarget> targets = NetworkFacts::fromJson(diagnosis.facts).targets;
    return targets.isEmpty() ? QString() : targets.first().otherName;
}

DiagnosisWording describeNameFiltered(const Diagnosis& diagnosis)
{
    return {NameFilterRules::tr("A filter in the network blocks these web addresses by their names: %1.")
                .arg(shortList(hostsOf(diagnosis))),
            NameFilterRules::tr(
                "Show this report to whoever runs your network (helpdesk or administrator): they find "
                "below which names to allow."),
            NameFilterRules::tr(
                "The same server answers when another name (%1) is asked for, and is cut off for the "
                "listed one: something on the way reads server names (SNI). Allow these names in "
                "the web filter:\n%2")
                .arg(acceptedName(diagnosis), hostsOf(diagnosis).join(QLatin1Char('\n')))};
}

} // namespace

QList<Rule> nameFilterRules()
{
    return {{QStringLiteral("fw.sni-filtered"), nameFiltered, describeNameFiltered}};
}

} // namespace precall
