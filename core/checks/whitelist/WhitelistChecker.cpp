#include "core/checks/whitelist/WhitelistChecker.h"

#include "core/checks/network/InspectedChains.h"
#include "core/checks/network/Ipv6Finding.h"
#include "core/checks/network/NetworkWording.h"
#include "core/checks/whitelist/ListJudgement.h"
#include "core/checks/whitelist/RangeJudgement.h"
#include "core/checks/whitelist/WhitelistJudgement.h"
#include "core/checks/whitelist/WhitelistMeasurement.h"

namespace precall {

QString WhitelistChecker::title() const
{
    return tr("Allowed addresses");
}

QString WhitelistChecker::introduction() const
{
    return tr("This step looks whether your network lets you reach every web address and address range "
              "that the meeting service uses. You do not have to do anything.");
}

bool WhitelistChecker::covers(const Requirement& requirement) const
{
    static const QStringList probes{QStringLiteral("domains"), QStringLiteral("range"),
                                    QStringLiteral("published-list")};
    return requirement.check == id() && probes.contains(requirement.probe);
}

QList<SayableCode> WhitelistChecker::codes() const
{
    return {{QStringLiteral("whitelist.domain"), QStringLiteral("W01")},
            {QStringLiteral("whitelist.range"), QStringLiteral("W02")},
            {QStringLiteral("whitelist.list"), QStringLiteral("W03")},
            {QStringLiteral("whitelist.listed-ranges"), QStringLiteral("W04")},
            {QStringLiteral("whitelist.tls-inspection"), QStringLiteral("W05")},
            {QStringLiteral("whitelist.ipv6"), QStringLiteral("W06")}};
}

WhitelistEvidence WhitelistChecker::measure(CheckContext& context) const
{
    return WhitelistMeasurement(context).run();
}

QList<Finding> WhitelistChecker::judge(const WhitelistEvidence& evidence,
                                       const RequirementsProfile& profile) const
{
    return judgeWhitelist(evidence, profile);
}

Wording WhitelistChecker::describe(const Finding& finding) const
{
    if (finding.code == QLatin1String("whitelist.range"))
        return describeRange(finding);
    if (finding.code == QLatin1String("whitelist.list"))
        return describeList(finding);
    if (finding.code == QLatin1String("whitelist.listed-ranges"))
        return describeListedRanges(finding);
    if (finding.code == QLatin1String("whitelist.tls-inspection"))
        return describeInspection(finding, NetworkFacts::of(finding));
    if (finding.code == QLatin1String("whitelist.ipv6"))
        return describeIpv6(finding, NetworkFacts::of(finding));
    return describeDomain(finding);
}

Wording WhitelistChecker::describeDomain(const Finding& finding)
{
    const NetworkFacts facts = NetworkFacts::of(finding);
    const NetworkTarget target = facts.decisive() ? *facts.decisive() : NetworkTarget{};
    const QString reason = reasonSentence(target);
    const QString happened = reason.isEmpty() ? errorSentence(target) : reason;
    const QString notReached = notReachedSentence(facts);
    switch (finding.verdict) {
    case Verdict::Warn:
        return {tr("%1 can be reached, but the secure connection was opened on the way (%2 answered).")
                    .arg(finding.subject, hostText(target)),
                {}};
    case Verdict::Pass:
        return {tr("%1 can be reached (%2 answered).").arg(finding.subject, hostText(target)), {}};
    case Verdict::Fail:
        return {tr("%1 cannot be reached: %2: %3.").arg(finding.subject, hostText(target), happened),
                tr("Show this report to whoever runs your network: this address must be allowed.")};
    case Verdict::Unknown:
        break;
    }
    if (!notReached.isEmpty())
        return {QStringLiteral("%1: %2").arg(finding.subject, notReached), {}};
    return {tr("%1: could not be told. %2: %3.").arg(finding.subject, hostText(target), happened), {}};
}

} // namespace precall
