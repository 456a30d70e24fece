#include "core/checks/bandwidth/BandwidthFacts.h"

#include "core/checks/bandwidth/CallScore.h"

#include <algorithm>

namespace precall {

namespace {

constexpr double hundredths = 100;

/// With so many digits behind the point as anybody needs.
void putNumber(QJsonObject& facts, const char* key, const std::optional<double>& value, double digits = 10)
{
    if (value)
        facts.insert(QLatin1String(key), double(qRound64(*value * digits)) / digits);
}

} // namespace

QJsonObject bandwidthFacts(const BandwidthEvidence& evidence, const BandwidthTry& one)
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

QString whyNoRate(const BandwidthMeasurement& measured)
{
    if (measured.error && measured.error->kind == ErrorKind::Cancelled)
        return {};
    if (measured.code == allocationQuotaReached)
        return QStringLiteral("quota");
    if (measured.error && measured.error->kind == ErrorKind::Unsupported && measured.step == QLatin1String("proxy"))
        return QStringLiteral("proxy");
    const bool moved = std::any_of(measured.series.begin(), measured.series.end(),
                                   [](const RatePoint& point) { return point.kbps > 0; });
    if (measured.error && measured.error->kind == ErrorKind::TimedOut && measured.step == QLatin1String("data") && !moved)
        return QStringLiteral("stalled");
    return !measured.error && measured.quality.lossPercent ? QStringLiteral("lossy") : QStringLiteral("failed");
}

} // namespace precall
