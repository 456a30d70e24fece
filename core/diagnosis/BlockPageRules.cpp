#include "core/diagnosis/NetworkCauses.h"

#include <QCoreApplication>

#include <algorithm>

namespace precall {

namespace {

struct BlockPageRules
{
    Q_DECLARE_TR_FUNCTIONS(BlockPageRules)
};

bool isBlockedOnTheWay(const NetworkTarget& target)
{
    return target.failed() && !target.isProxied() && target.reason == QLatin1String("block-page");
}

/// A filter's page (by its mark, or because hosts of several owners showed it) came in place of a listed one,
/// no proxy being used.
std::optional<Diagnosis> pageBlocked(const OpenFindings& findings)
{
    const QList<int> claimed = findings.open([&](const Finding& finding) {
        const QList<NetworkTarget>& targets = findings.targetsOf(finding);
        return finding.verdict == Verdict::Fail &&
               std::any_of(targets.begin(), targets.end(), isBlockedOnTheWay);
    });
    return explaining(QStringLiteral("fw.page-blocked"), claimed,
                      listing(targetsOf(findings, claimed, isBlockedOnTheWay)));
}

/// "https://www.example.com/path: 403 Access denied"
QStringList blockedPages(const Diagnosis& diagnosis)
{
    QStringList lines;
    for (const NetworkTarget& target : NetworkFacts::fromJson(diagnosis.facts).targets)
        lines.append(QStringLiteral("%1: %2 %3").arg(target.url).arg(target.status).arg(target.title));
    lines.sort();
    lines.removeDuplicates();
    return lines;
}

DiagnosisWording describePageBlocked(const Diagnosis& diagnosis)
{
    return {
        BlockPageRules::tr("A filter in the network shows its block page in place of: %1.")
            .arg(shortList(hostsOf(diagnosis))),
        BlockPageRules::tr(
            "Show this report to whoever runs your network (helpdesk or administrator): they find "
            "below which pages to allow."),
        BlockPageRules::tr(
            "The connection is made, and another page comes than the one asked for. Allow these "
            "addresses in the web filter (a rule for a path needs inspection of TLS; without it, allow the "
            "host):\n%1")
            .arg(blockedPages(diagnosis).mid(0, 20).join(QLatin1Char('\n')))};
}

} // namespace

QList<Rule> blockPageRules()
{
    return {{QStringLiteral("fw.page-blocked"), pageBlocked, describePageBlocked}};
}

} // namespace precall
