#include "core/checks/bandwidth/BandwidthChecker.h"

#include "core/checks/bandwidth/BandwidthJudgement.h"
#include "core/checks/bandwidth/BandwidthRun.h"
#include "core/checks/bandwidth/BandwidthWording.h"

namespace precall {

QString BandwidthChecker::title() const
{
    return tr("Bandwidth");
}

QString BandwidthChecker::introduction() const
{
    return tr("This step sends and receives as much as a call would, for a few seconds: for each megabit a second that the "
              "call needs about 1 MB each way, at most 4 MB up and 5 MB down. End other uploads and downloads first.");
}

QList<SayableCode> BandwidthChecker::codes() const
{
    return {{QStringLiteral("bandwidth.down"), QStringLiteral("D01")},
            {QStringLiteral("bandwidth.up"), QStringLiteral("D02")},
            {QStringLiteral("bandwidth.quality"), QStringLiteral("D03")}};
}

BandwidthEvidence BandwidthChecker::measure(CheckContext& context) const
{
    return BandwidthRun(context).run();
}

QList<Finding> BandwidthChecker::judge(const BandwidthEvidence& evidence,
                                       const RequirementsProfile& profile) const
{
    return judgeBandwidth(evidence, profile);
}

QStringList BandwidthChecker::notApplicable(const BandwidthEvidence& evidence,
                                            const RequirementsProfile& profile) const
{
    return withoutStreams(evidence, profile);
}

Wording BandwidthChecker::describe(const Finding& finding) const
{
    return describeBandwidth(finding);
}

} // namespace precall
