#include "core/checks/whitelist/ListJudgement.h"

#include "core/checks/network/NameService.h"
#include "core/checks/network/NetworkTargets.h"
#include "core/checks/whitelist/RangeJudgement.h"

#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

/// So many ranges are told by name; who needs them all has the list itself.
constexpr qsizetype mostToldRanges = 500;
constexpr qsizetype mostToldTargets = 200;

QJsonArray rangeTexts(const QList<Cidr>& ranges)
{
    QJsonArray texts;
    for (const Cidr& range : ranges.mid(0, mostToldRanges))
        texts.append(range.toString());
    return texts;
}

void putDifference(NetworkFacts& facts, const ListEvidence& evidence)
{
    const ListDifference difference = differenceOf(evidence.published->ranges, evidence.list.builtIn);
    facts.more.insert(QStringLiteral("published"), evidence.published->ranges.size());
    facts.more.insert(QStringLiteral("skipped"), evidence.published->skipped);
    facts.more.insert(QStringLiteral("left_out"), evidence.published->leftOut);
    facts.more.insert(QStringLiteral("added"), rangeTexts(difference.added));
    facts.more.insert(QStringLiteral("added_count"), difference.added.size());
    facts.more.insert(QStringLiteral("gone"), rangeTexts(difference.gone));
}

Verdict judgeFetch(NetworkFacts& facts, const ListEvidence& evidence, const WhitelistEvidence& all)
{
    if (!all.link.isOnline())
        facts.notReached = QStringLiteral("link");
    else if (evidence.published)
        return differenceOf(evidence.published->ranges, evidence.list.builtIn).isNone() ? Verdict::Pass
                                                                                        : Verdict::Warn;
    else if (facts.decisive() && facts.decisive()->stage == Stage::Resolve)
        putNamesNotReached(facts, all.names, {});
    return Verdict::Unknown;
}

Finding judgeListItself(const ListEvidence& evidence, const WhitelistEvidence& all,
                        const RequirementsProfile& profile)
{
    NetworkFacts facts;
    facts.targets = targetsOf(evidence.visit, all.names, all.link, profile);
    facts.more.insert(QStringLiteral("fault"), evidence.fault);
    facts.more.insert(QStringLiteral("built_in"), rangeTexts(evidence.list.builtIn));
    facts.more.insert(QStringLiteral("dated"), evidence.list.dated.toString(Qt::ISODate));
    if (evidence.published)
        putDifference(facts, evidence);
    const Verdict verdict = judgeFetch(facts, evidence, all);
    return {QStringLiteral("whitelist.list"), verdict, evidence.requirement, evidence.list.url.toString(),
            facts.toJson()};
}

/// How the ranges fared, those that were asked first.
QJsonArray toldRanges(QList<Finding> findings)
{
    std::stable_partition(findings.begin(), findings.end(), [](const Finding& finding) {
        return finding.facts.value(QLatin1String("tested")).toInt() > 0;
    });
    QJsonArray told;
    for (const Finding& finding : findings.mid(0, mostToldRanges))
        told.append(QJsonObject{{QStringLiteral("range"), finding.subject},
                                {QStringLiteral("verdict"), verdictWord(finding.verdict)},
                                {QStringLiteral("tested"), finding.facts.value(QLatin1String("tested"))}});
    return told;
}

Finding judgeListedRanges(const ListEvidence& evidence, const WhitelistEvidence& all,
                          const RequirementsProfile& profile)
{
    QList<Finding> findings;
    for (const RangeEvidence& range : evidence.ranges)
        findings.append(judgeRange(range, all.link, profile));
    const auto count = [&](Verdict verdict) {
        return int(std::count_if(findings.begin(), findings.end(),
                                 [&](const Finding& finding) { return finding.verdict == verdict; }));
    };
    NetworkFacts facts;
    for (const Finding& finding : findings)
        if (facts.targets.size() < mostToldTargets)
            facts.targets += NetworkFacts::of(finding).targets;
    facts.more.insert(QStringLiteral("ports"), tallyOverRangePorts(facts.targets, profile));
    facts.more.insert(QStringLiteral("total"), findings.size());
    facts.more.insert(QStringLiteral("open"), count(Verdict::Pass));
    facts.more.insert(QStringLiteral("closed"), count(Verdict::Fail));
    facts.more.insert(QStringLiteral("ranges"), toldRanges(findings));
    if (!all.link.isOnline())
        facts.notReached = QStringLiteral("link");
    const Verdict rest = count(Verdict::Pass) == findings.size() ? Verdict::Pass : Verdict::Unknown;
    return {QStringLiteral("whitelist.listed-ranges"), count(Verdict::Fail) > 0 ? Verdict::Fail : rest,
            evidence.requirement, evidence.list.url.toString(), facts.toJson()};
}

} // namespace

QList<Finding> judgeList(const ListEvidence& evidence, const WhitelistEvidence& all,
                         const RequirementsProfile& profile)
{
    QList<Finding> findings{judgeListItself(evidence, all, profile)};
    if (!evidence.ranges.isEmpty())
        findings.append(judgeListedRanges(evidence, all, profile));
    return findings;
}

} // namespace precall
