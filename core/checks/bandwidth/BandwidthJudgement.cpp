#include "core/checks/bandwidth/BandwidthJudgement.h"

#include "core/checks/bandwidth/BandwidthFacts.h"
#include "core/checks/bandwidth/CallScore.h"
#include "core/checks/bandwidth/QualityJudgement.h"

namespace precall {

namespace {

const std::optional<MeasuredRate>& rateIn(const BandwidthMeasurement& measured, StreamDirection direction)
{
    return direction == StreamDirection::Up ? measured.up : measured.down;
}

/// The try that tells most of a direction: one that answers, else one that at least measured, else the last.
const BandwidthTry* tellingTry(const BandwidthEvidence& evidence, StreamDirection direction)
{
    const BandwidthTry* best = evidence.tries.isEmpty() ? nullptr : &evidence.tries.last();
    for (auto one = evidence.tries.rbegin(); one != evidence.tries.rend(); ++one)
        if (rateIn(one->measurement, direction))
            best = &*one;
    for (auto one = evidence.tries.rbegin(); one != evidence.tries.rend(); ++one)
        if (const auto& rate = rateIn(one->measurement, direction); rate && rate->answer != RateAnswer::Unknown)
            best = &*one;
    return best;
}

/// Both through the same relay server, without a proxy: what differs is the transport alone.
bool takeTheSameWay(const BandwidthTry& one, const BandwidthTry& other)
{
    const auto isRelayed = [](const BandwidthTry& each) {
        return each.measurement.source != BandwidthSource::Https && each.measurement.source != BandwidthSource::Ndt7;
    };
    return isRelayed(one) && isRelayed(other) && !one.endpoint.address.isNull() &&
           one.endpoint.address == other.endpoint.address;
}

/// A brief look at the one tells nothing beside a full one at the other: a token bucket has filled in between.
bool areMeasuredAlike(const BandwidthTry& one, const BandwidthTry& other)
{
    return one.measurement.plan.gateOnly == other.measurement.plan.gateOnly;
}

/// Whether TCP carries what UDP does not: `tcp_kbps` beside UDP that is too slow, `udp_kbps` (0) beside TCP
/// where nothing came back over UDP.
void putShaping(const BandwidthEvidence& evidence, const BandwidthTry& telling, StreamDirection direction,
                Finding& finding)
{
    const bool udpTold = telling.measurement.source == BandwidthSource::TurnUdp;
    for (const BandwidthTry& one : evidence.tries) {
        if (!takeTheSameWay(one, telling))
            continue;
        const auto& rate = rateIn(one.measurement, direction);
        const bool udp = one.measurement.source == BandwidthSource::TurnUdp;
        const bool cut = udp && one.measurement.error && one.measurement.step == QLatin1String("data");
        if (udpTold && !udp && areMeasuredAlike(one, telling) && finding.verdict == Verdict::Fail && rate &&
            rate->answer == RateAnswer::Enough)
            finding.facts.insert(QStringLiteral("tcp_kbps"), rate->kbps);
        if (!udpTold && cut && finding.verdict == Verdict::Pass) {
            finding.verdict = Verdict::Warn;
            finding.facts.insert(QStringLiteral("udp_kbps"), 0);
        }
    }
}

void putVideo(QJsonObject& facts, const VideoScore& video)
{
    facts.insert(QStringLiteral("video_low"), video.low);
    facts.insert(QStringLiteral("video_high"), video.high);
}

Verdict rateVerdict(const BandwidthMeasurement& measured, const std::optional<MeasuredRate>& rate,
                    QJsonObject& facts)
{
    const QString reason = QStringLiteral("reason");
    if (!rate) {
        facts.insert(reason, whyNoRate(measured));
        return Verdict::Unknown;
    }
    switch (rate->answer) {
    case RateAnswer::Enough:
        return measured.plan.gateOnly ? Verdict::Warn : Verdict::Pass;
    case RateAnswer::TooSlow:
        return Verdict::Fail;
    case RateAnswer::Marginal:
        facts.insert(reason, QStringLiteral("marginal"));
        return Verdict::Unknown;
    case RateAnswer::Unknown:
        break;
    }
    facts.insert(reason, QStringLiteral("other-direction"));
    return Verdict::Unknown;
}

QString codeOf(StreamDirection direction)
{
    return QStringLiteral("bandwidth.") + directionWord(direction);
}

void judgeDirection(const BandwidthEvidence& evidence, const RequirementsProfile& profile,
                    StreamDirection direction, QList<Finding>& findings)
{
    const Requirement* row = bandwidthRow(profile, direction);
    const int streams = direction == StreamDirection::Up ? evidence.streams.up : evidence.streams.down;
    if (!row || streams == 0)
        return;
    const auto& values = std::get<probeValues::Bandwidth>(row->values);
    const double need = double(values.recommendedKbps) * streams;
    const double floor = double(values.floorKbps) * streams;
    const BandwidthTry* one = tellingTry(evidence, direction);
    Finding finding{codeOf(direction), Verdict::Unknown, row->id, {}, {}};
    if (!one) {
        finding.facts.insert(QStringLiteral("reason"), evidence.why);
    } else {
        const auto& rate = rateIn(one->measurement, direction);
        finding.subject = one->measurement.subject;
        finding.facts = bandwidthFacts(evidence, *one);
        finding.verdict = rateVerdict(one->measurement, rate, finding.facts);
        if (rate)
            putRate(finding.facts, *rate);
        if (finding.verdict == Verdict::Fail && rate->high < floor)
            finding.facts.insert(QStringLiteral("level"), QStringLiteral("must"));
        const bool isBrief = one->measurement.plan.gateOnly && !evidence.plan.gateOnly;
        const bool isLeftOut = evidence.budgetSpent && rate && rate->answer == RateAnswer::Unknown;
        if ((isBrief && finding.verdict == Verdict::Warn) || isLeftOut)
            finding.facts.insert(QStringLiteral("reason"), QStringLiteral("budget"));
        putShaping(evidence, *one, direction, finding);
        if (rate && rate->answer != RateAnswer::Unknown && one->measurement.quality.lossPercent)
            putVideo(finding.facts, videoScore(*rate, streams, one->measurement.quality));
    }
    finding.facts.insert(QStringLiteral("streams"), streams);
    finding.facts.insert(QStringLiteral("need_kbps"), need);
    finding.facts.insert(QStringLiteral("floor_kbps"), floor);
    findings.append(finding);
}

} // namespace

QList<Finding> judgeBandwidth(const BandwidthEvidence& evidence, const RequirementsProfile& profile)
{
    QList<Finding> findings;
    judgeDirection(evidence, profile, StreamDirection::Down, findings);
    judgeDirection(evidence, profile, StreamDirection::Up, findings);
    judgeQuality(evidence, profile, findings);
    return findings;
}

QStringList withoutStreams(const BandwidthEvidence& evidence, const RequirementsProfile& profile)
{
    QStringList rows;
    for (const StreamDirection direction : {StreamDirection::Down, StreamDirection::Up})
        if (const Requirement* row = bandwidthRow(profile, direction);
            row && (direction == StreamDirection::Up ? evidence.streams.up : evidence.streams.down) == 0)
            rows.append(row->id);
    return rows;
}

} // namespace precall
