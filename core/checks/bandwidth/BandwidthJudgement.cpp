#include "core/checks/bandwidth/BandwidthJudgement.h"

#include "core/checks/bandwidth/CallScore.h"

#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

constexpr double hundredths = 100;
constexpr int allocationQuotaReached = 486; ///< RFC 8656 section 19

/// With so many digits behind the point as anybody needs.
void putNumber(QJsonObject& facts, const char* key, const std::optional<double>& value, double digits = 10)
{
    if (value)
        facts.insert(QLatin1String(key), double(qRound64(*value * digits)) / digits);
}

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
        if (udpTold && !udp && finding.verdict == Verdict::Fail && rate && rate->answer == RateAnswer::Enough)
            finding.facts.insert(QStringLiteral("tcp_kbps"), rate->kbps);
        if (!udpTold && cut && finding.verdict == Verdict::Pass) {
            finding.verdict = Verdict::Warn;
            finding.facts.insert(QStringLiteral("udp_kbps"), 0);
        }
    }
}

/// What the contract asks of every network finding, and of these ones.
QJsonObject commonFacts(const BandwidthEvidence& evidence, const BandwidthTry& one)
{
    const BandwidthMeasurement& measured = one.measurement;
    const PathQuality& quality = measured.quality;
    QJsonObject facts{{QStringLiteral("source"), sourceWord(measured.source)},
                      {QStringLiteral("route"), one.route},
                      {QStringLiteral("address"),
                       one.endpoint.address.isNull() ? measured.subject : one.endpoint.address.toString()},
                      {QStringLiteral("port"), one.endpoint.port},
                      {QStringLiteral("ms"), measured.ms},
                      {QStringLiteral("attempts"), qsizetype(evidence.tries.size())},
                      {QStringLiteral("error"), measured.error ? errorWord(measured.error->kind) : QString()},
                      {QStringLiteral("seconds"), qRound(measured.ms / 100.0) / 10.0},
                      {QStringLiteral("bytes_up"), measured.bytesUp},
                      {QStringLiteral("bytes_down"), measured.bytesDown},
                      {QStringLiteral("gate_only"), measured.plan.gateOnly}};
    putNumber(facts, "rtt_ms", quality.rttMs);
    putNumber(facts, "loaded_delay_ms", quality.loadedDelayMs);
    putNumber(facts, "full_delay_ms", quality.fullDelayMs);
    putNumber(facts, "jitter_ms", quality.jitterMs);
    putNumber(facts, "spread_ms", quality.spreadMs);
    putNumber(facts, "late_percent", quality.latePercent);
    if (quality.lossPercent) {
        putNumber(facts, "loss_percent", quality.lossPercent->value, hundredths);
        putNumber(facts, "loss_low", quality.lossPercent->low, hundredths);
        putNumber(facts, "loss_high", quality.lossPercent->high, hundredths);
        facts.insert(QStringLiteral("reordered"), quality.reordered);
        facts.insert(QStringLiteral("duplicates"), quality.duplicates);
    }
    if (const auto score = audioScore(quality)) {
        putNumber(facts, "audio_mos", score->value, hundredths);
        putNumber(facts, "audio_mos_low", score->low, hundredths);
        putNumber(facts, "audio_mos_high", score->high, hundredths);
    }
    return facts;
}

void putRate(QJsonObject& facts, const MeasuredRate& rate)
{
    putNumber(facts, "kbps", rate.kbps);
    putNumber(facts, "kbps_low", rate.low);
    putNumber(facts, "kbps_high", rate.high);
    facts.insert(QStringLiteral("at_least"), rate.atLeast);
}

void putVideo(QJsonObject& facts, const VideoScore& video)
{
    facts.insert(QStringLiteral("video_low"), video.low);
    facts.insert(QStringLiteral("video_high"), video.high);
}

QString whyNoRate(const BandwidthMeasurement& measured)
{
    if (measured.error && measured.error->kind == ErrorKind::Cancelled)
        return {};
    if (measured.code == allocationQuotaReached)
        return QStringLiteral("quota");
    if (measured.error && measured.error->kind == ErrorKind::Unsupported && measured.step == QLatin1String("proxy"))
        return QStringLiteral("proxy");
    return !measured.error && measured.quality.lossPercent ? QStringLiteral("lossy") : QStringLiteral("failed");
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
        finding.facts = commonFacts(evidence, *one);
        finding.verdict = rateVerdict(one->measurement, rate, finding.facts);
        if (rate)
            putRate(finding.facts, *rate);
        if (finding.verdict == Verdict::Fail && rate->high < floor)
            finding.facts.insert(QStringLiteral("level"), QStringLiteral("must"));
        putShaping(evidence, *one, direction, finding);
        if (rate && rate->answer != RateAnswer::Unknown && one->measurement.quality.lossPercent)
            putVideo(finding.facts, videoScore(*rate, streams, one->measurement.quality));
    }
    finding.facts.insert(QStringLiteral("streams"), streams);
    finding.facts.insert(QStringLiteral("need_kbps"), need);
    finding.facts.insert(QStringLiteral("floor_kbps"), floor);
    findings.append(finding);
}

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

/// Whether it is certain that of a full stream less than the floor arrives, in one direction at least: there and back
/// a stream that keeps that share each way keeps its square.
bool losesMoreThanTheFloor(const PathQuality& quality, const RequirementsProfile& profile)
{
    for (const StreamDirection direction : {StreamDirection::Up, StreamDirection::Down})
        if (const Requirement* row = bandwidthRow(profile, direction); row && quality.lossPercent) {
            const auto& values = std::get<probeValues::Bandwidth>(row->values);
            const double share = double(values.floorKbps) / values.recommendedKbps;
            if (quality.lossPercent->low > 100 * (1 - share * share))
                return true;
        }
    return false;
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
            finding.facts = commonFacts(evidence, evidence.tries.last());
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
    finding.facts = commonFacts(evidence, *measured);
    finding.facts.insert(QStringLiteral("faults"), QJsonArray::fromStringList(judge.faults()));
    if (const auto& rate = seen.up ? seen.up : seen.down)
        putRate(finding.facts, *rate);
    if (!reliable && losesMoreThanTheFloor(seen.quality, profile))
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
