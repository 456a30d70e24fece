#include "core/checks/network/NetworkWording.h"
#include "core/checks/whitelist/ListJudgement.h"

#include <QCoreApplication>

namespace precall {

namespace {

struct ListWords
{
    Q_DECLARE_TR_FUNCTIONS(ListWords)
};

int countFact(const Finding& finding, const char* name)
{
    return finding.facts.value(QLatin1String(name)).toInt();
}

/// Why the list could not be read.
QString listFault(const Finding& finding, const NetworkFacts& facts)
{
    const QString fault = finding.facts.value(QLatin1String("fault")).toString();
    const NetworkTarget target = facts.decisive() ? *facts.decisive() : NetworkTarget{};
    if (fault == QLatin1String("status"))
        return ListWords::tr("the server answers with status %1").arg(target.status);
    if (fault == QLatin1String("incomplete"))
        return ListWords::tr("it is cut off, or larger than a list may be");
    if (fault == QLatin1String("not-genuine") && !reasonSentence(target).isEmpty())
        return reasonSentence(target);
    if (fault.isEmpty() || fault == QLatin1String("unreachable") || fault == QLatin1String("not-genuine"))
        return errorSentence(target);
    return ListWords::tr("what came is no list of address ranges (%1)").arg(fault);
}

} // namespace

Wording describeList(const Finding& finding)
{
    const NetworkFacts facts = NetworkFacts::of(finding);
    const QString notReached = notReachedSentence(facts);
    const QString dated = finding.facts.value(QLatin1String("dated")).toString();
    switch (finding.verdict) {
    case Verdict::Pass:
        return {ListWords::tr("The published list %1 says the same as the built-in copy of %2. Address "
                              "ranges: %3.")
                    .arg(finding.subject, dated)
                    .arg(countFact(finding, "published")),
                {}};
    case Verdict::Warn:
    case Verdict::Fail:
        return {ListWords::tr("The published list %1 differs from the built-in copy of %2. Address ranges: "
                              "%3, new: %4. Entries that could not be used: %5.")
                    .arg(finding.subject, dated)
                    .arg(countFact(finding, "published"))
                    .arg(countFact(finding, "added_count"))
                    .arg(countFact(finding, "skipped") + countFact(finding, "left_out")),
                {}};
    case Verdict::Unknown:
        break;
    }
    const QString why = notReached.isEmpty() ? listFault(finding, facts) : notReached;
    return {ListWords::tr("The published list %1 could not be read, the built-in copy of %2 is used: %3")
                .arg(finding.subject, dated, why),
            {}};
}

Wording describeListedRanges(const Finding& finding)
{
    const QString notReached = notReachedSentence(NetworkFacts::of(finding));
    if (!notReached.isEmpty())
        return {QStringLiteral("%1: %2").arg(finding.subject, notReached), {}};
    const QString tally =
        ListWords::tr("Address ranges of the list %1: %2. Somebody answered in: %3. Closed: %4.")
            .arg(finding.subject)
            .arg(countFact(finding, "total"))
            .arg(countFact(finding, "open"))
            .arg(countFact(finding, "closed"));
    if (finding.verdict == Verdict::Fail)
        return {tally,
                ListWords::tr("Show this report to whoever runs your network: these address ranges must "
                              "be allowed.")};
    return {tally, {}};
}

} // namespace precall
