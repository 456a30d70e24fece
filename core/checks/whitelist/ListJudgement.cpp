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
    else if (facts.decisive() && facts.decisive()->reason == QLatin1String("server-silent"))
        facts.reason = facts.decisive()->reason;
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

bool wasAsked(const RangeEvidence& range)
{
    return !range.asked.isEmpty();
}

/// "tcp 443": on which a range that failed was seen closed.
QJsonArray closedPorts(const Finding& judged)
{
    QJsonArray closed;
    for (const QJsonValue port : judged.facts.value(QLatin1String("ports")).toArray())
        if (port[QLatin1String("closed")].toBool())
            closed.append(QStringLiteral("%1 %2")
                              .arg(port[QLatin1String("transport")].toString())
                              .arg(port[QLatin1String("port")].toInt()));
    return closed;
}

QJsonObject toldRange(const RangeEvidence& range, const Finding& judged)
{
    QJsonObject told{{QStringLiteral("range"), range.range.toString()},
                     {QStringLiteral("verdict"), verdictWord(judged.verdict)},
                     {QStringLiteral("tested"), range.asked.size()}};
    if (const QJsonArray closed = closedPorts(judged); !closed.isEmpty())
        told.insert(QStringLiteral("closed_ports"), closed);
    return told;
}

/// How the ranges fared: those that were asked, of thousands a few, then the others.
QJsonArray toldRanges(const QList<RangeEvidence>& ranges, const QList<Finding>& judged)
{
    QJsonArray told;
    for (const bool asked : {true, false})
        for (qsizetype i = 0; i < ranges.size() && told.size() < mostToldRanges; ++i)
            if (wasAsked(ranges.at(i)) == asked)
                told.append(toldRange(ranges.at(i), judged.at(i)));
    return told;
}

Finding judgeListedRanges(const ListEvidence& evidence, const WhitelistEvidence& all,
                          const RequirementsProfile& profile)
{
    NetworkFacts facts;
    QList<Finding> judged(evidence.ranges.size());
    for (qsizetype i = 0; i < evidence.ranges.size(); ++i) {
        if (!wasAsked(evidence.ranges.at(i)))
            continue;
        judged[i] = judgeRange(evidence.ranges.at(i), all.link, profile);
        if (facts.targets.size() < mostToldTargets)
            facts.targets += NetworkFacts::targetsOf(judged.at(i));
    }
    const auto count = [&](Verdict verdict) {
        return std::count_if(judged.begin(), judged.end(),
                             [=](const Finding& finding) { return finding.verdict == verdict; });
    };
    facts.more.insert(QStringLiteral("ports"), tallyOverRangePorts(facts.targets, profile));
    facts.more.insert(QStringLiteral("total"), judged.size());
    facts.more.insert(QStringLiteral("open"), qint64(count(Verdict::Pass)));
    facts.more.insert(QStringLiteral("closed"), qint64(count(Verdict::Fail)));
    facts.more.insert(QStringLiteral("ranges"), toldRanges(evidence.ranges, judged));
    if (!all.link.isOnline())
        facts.notReached = QStringLiteral("link");
    const Verdict rest = count(Verdict::Pass) == judged.size() ? Verdict::Pass : Verdict::Unknown;
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
