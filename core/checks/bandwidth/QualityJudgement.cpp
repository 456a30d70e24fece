#include "core/checks/bandwidth/QualityJudgement.h"

#include "core/checks/bandwidth/BandwidthFacts.h"

#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

/// The profile's limits and what was measured against them.
class QualityJudge
{
public:
    QualityJudge(const PathQuality& quality, bool reliable, const RequirementsProfile& profile)
        : m_quality(quality), m_profile(profile)
    {
        // What comes late over TCP may have waited in a queue, or been lost and sent again.
        m_lateIsOpen = reliable && quality.loadedDelayMs.value_or(0) >= limit("loaded-delay.poor");
        if (!reliable)
            judge("loaded-delay", quality.loadedDelayMs, "loaded-delay.poor");
        if (!reliable && quality.lossPercent)
            judge("loss", quality.lossPercent->low, "loss.poor-video");
        judge("rtt", quality.rttMs, "rtt.poor");
        if (!reliable)
            judge("jitter", quality.jitterMs, "jitter.poor");
    }

    const QStringList& faults() const { return m_faults; }

    /// A queue that only more than the call's own load fills.
    bool bloatsBeyondTheCall() const
    {
        return m_faults.isEmpty() && m_quality.fullDelayMs.value_or(0) >= limit("loaded-delay.bad");
    }

    bool isOpen() const
    {
        return m_lateIsOpen || (m_quality.lossPercent && m_quality.lossPercent->value >= limit("loss.poor-video"));
    }

private:
    double limit(const char* name) const { return m_profile.thresholds.value(QLatin1String(name)).value; }

    void judge(const char* fault, const std::optional<double>& value, const char* name)
    {
        if (value && *value >= limit(name))
            m_faults.append(QLatin1String(fault));
    }

    const PathQuality& m_quality;
    const RequirementsProfile& m_profile;
    QStringList m_faults;
    bool m_lateIsOpen = false;
};

/// Whether it is certain that of a full stream less than the floor arrives, in one direction at least:
/// streams that keep their floor's share keep the product there and back. A direction without streams may
/// lose everything.
bool losesMoreThanTheFloor(const PathQuality& quality, const Streams& streams,
                           const RequirementsProfile& profile)
{
    double kept = 1;
    for (const StreamDirection direction : {StreamDirection::Up, StreamDirection::Down}) {
        const Requirement* row = bandwidthRow(profile, direction);
        if (!row || (direction == StreamDirection::Up ? streams.up : streams.down) == 0)
            return false;
        const auto& values = std::get<probeValues::Bandwidth>(row->values);
        kept *= double(values.floorKbps) / values.recommendedKbps;
    }
    return quality.lossPercent && quality.lossPercent->low > 100 * (1 - kept);
}

/// What the whole step has moved, by all its sources.
void putUsed(const BandwidthEvidence& evidence, QJsonObject& facts)
{
    qint64 up = 0, down = 0;
    for (const BandwidthTry& one : evidence.tries) {
        up += one.measurement.bytesUp;
        down += one.measurement.bytesDown;
    }
    facts.insert(QStringLiteral("used_bytes_up"), up);
    facts.insert(QStringLiteral("used_bytes_down"), down);
}

/// Why what was measured of the quality does not tell.
QString whyOpenQuality(const BandwidthEvidence& evidence, const QList<Finding>& rates, bool underLoad)
{
    if (underLoad)
        return QStringLiteral("marginal");
    const bool slow = std::any_of(rates.begin(), rates.end(), [](const Finding& rate) {
        return rate.verdict == Verdict::Fail ||
               rate.facts.value(QLatin1String("reason")) == QLatin1String("other-direction");
    });
    const bool refused = std::any_of(evidence.tries.begin(), evidence.tries.end(), [](const BandwidthTry& one) {
        return one.measurement.code == allocationQuotaReached;
    });
    return slow ? QStringLiteral("too-slow") : refused ? QStringLiteral("quota") : QStringLiteral("no-call");
}

} // namespace

void judgeQuality(const BandwidthEvidence& evidence, const RequirementsProfile& profile,
                  QList<Finding>& findings)
{
    const QList<Requirement> rows =
        profile.requirementsOf(QStringLiteral("bandwidth"), QStringLiteral("quality"));
    if (rows.isEmpty())
        return;
    Finding finding{QStringLiteral("bandwidth.quality"), Verdict::Unknown, rows.first().id, {}, {}};
    const auto measured = std::find_if(
        evidence.tries.begin(), evidence.tries.end(),
        [](const BandwidthTry& one) { return !one.measurement.error && one.measurement.quality.rttMs; });
    if (measured == evidence.tries.end()) {
        if (!evidence.tries.isEmpty()) {
            finding.subject = evidence.tries.last().measurement.subject;
            finding.facts = bandwidthFacts(evidence, evidence.tries.last());
            putUsed(evidence, finding.facts);
        }
        finding.facts.insert(QStringLiteral("reason"), evidence.tries.isEmpty()
                                                           ? evidence.why
                                                           : whyNoRate(evidence.tries.last().measurement));
        findings.append(finding);
        return;
    }
    const BandwidthMeasurement& seen = measured->measurement;
    const bool reliable = seen.source != BandwidthSource::TurnUdp;
    const QualityJudge judge(seen.quality, reliable, profile);
    finding.subject = seen.subject;
    finding.facts = bandwidthFacts(evidence, *measured);
    putUsed(evidence, finding.facts);
    finding.facts.insert(QStringLiteral("faults"), QJsonArray::fromStringList(judge.faults()));
    if (const auto& rate = seen.up ? seen.up : seen.down)
        putRate(finding.facts, *rate);
    if (judge.faults().contains(QLatin1String("loss")) &&
        losesMoreThanTheFloor(seen.quality, evidence.streams, profile))
        finding.facts.insert(QStringLiteral("level"), QStringLiteral("must"));
    finding.facts.insert(QStringLiteral("need_kbps"), std::max(evidence.plan.upKbps, evidence.plan.downKbps));
    const bool underLoad = seen.quality.loadedDelayMs.has_value();
    if (!judge.faults().isEmpty())
        finding.verdict = Verdict::Fail;
    else if (!underLoad || judge.isOpen())
        finding.facts.insert(QStringLiteral("reason"), whyOpenQuality(evidence, findings, underLoad));
    else
        finding.verdict = judge.bloatsBeyondTheCall() ? Verdict::Warn : Verdict::Pass;
    findings.append(finding);
}

} // namespace precall
