#include "core/checks/bandwidth/BandwidthEvidence.h"

#include "core/net/bandwidth/BandwidthBudget.h"

#include <QJsonArray>

namespace precall {

namespace {

double rounded(double value)
{
    return qRound(value * 10) / 10.0;
}

/// One array for each quantity: short, and easy to draw.
QJsonObject seriesJson(const QList<RatePoint>& points)
{
    QJsonArray ms, sent, kbps, delay, loss;
    for (const RatePoint& point : points) {
        ms.append(point.ms);
        sent.append(qRound(point.sent));
        kbps.append(qRound(point.kbps));
        delay.append(point.delayMs ? QJsonValue(rounded(*point.delayMs)) : QJsonValue());
        loss.append(rounded(point.lossPercent));
    }
    return {{QStringLiteral("ms"), ms},
            {QStringLiteral("sent_kbps"), sent},
            {QStringLiteral("kbps"), kbps},
            {QStringLiteral("delay_ms"), delay},
            {QStringLiteral("loss_percent"), loss}};
}

QJsonObject needJson(const BandwidthPlan& plan)
{
    return {{QStringLiteral("up_kbps"), plan.upKbps}, {QStringLiteral("down_kbps"), plan.downKbps}};
}

QJsonValue rateJson(const std::optional<MeasuredRate>& rate)
{
    if (!rate)
        return {};
    return QJsonObject{{QStringLiteral("answer"), answerWord(rate->answer)},
                       {QStringLiteral("kbps"), rounded(rate->kbps)},
                       {QStringLiteral("kbps_low"), rounded(rate->low)},
                       {QStringLiteral("kbps_high"), rounded(rate->high)},
                       {QStringLiteral("at_least"), rate->atLeast}};
}

QJsonObject tryJson(const BandwidthTry& one)
{
    const BandwidthMeasurement& measured = one.measurement;
    return {{QStringLiteral("source"), sourceWord(measured.source)},
            {QStringLiteral("subject"), measured.subject},
            {QStringLiteral("route"), one.route},
            {QStringLiteral("error"), measured.error ? errorWord(measured.error->kind) : QString()},
            {QStringLiteral("detail"), measured.error ? measured.error->detail : QString()},
            {QStringLiteral("step"), measured.step},
            {QStringLiteral("code"), measured.code},
            {QStringLiteral("gate_only"), measured.plan.gateOnly},
            {QStringLiteral("most_bytes"), mostBytes(measured.source, measured.plan)},
            {QStringLiteral("up"), rateJson(measured.up)},
            {QStringLiteral("down"), rateJson(measured.down)},
            {QStringLiteral("narrow"), measured.narrow ? directionWord(*measured.narrow) : QString()},
            {QStringLiteral("ms"), measured.ms},
            {QStringLiteral("bytes_up"), measured.bytesUp},
            {QStringLiteral("bytes_down"), measured.bytesDown}};
}

} // namespace

QJsonObject evidenceJson(const BandwidthEvidence& evidence)
{
    QJsonArray tries;
    QJsonObject series;
    for (const BandwidthTry& one : evidence.tries) {
        tries.append(tryJson(one));
        if (series.isEmpty() && !one.measurement.series.isEmpty())
            series = seriesJson(one.measurement.series);
    }
    const LineBytes budget = runBudget(evidence.plan);
    QJsonObject json{{QStringLiteral("streams_up"), evidence.streams.up},
                     {QStringLiteral("streams_down"), evidence.streams.down},
                     {QStringLiteral("need"), needJson(evidence.plan)},
                     {QStringLiteral("why"), evidence.why},
                     {QStringLiteral("budget"), QJsonObject{{QStringLiteral("up_bytes"), budget.up},
                                                            {QStringLiteral("down_bytes"), budget.down},
                                                            {QStringLiteral("spent"), evidence.budgetSpent}}},
                     {QStringLiteral("tries"), tries}};
    if (evidence.metered)
        json.insert(QStringLiteral("metered"), *evidence.metered);
    if (!evidence.credentialsFault.isEmpty())
        json.insert(QStringLiteral("credentials_fault"), evidence.credentialsFault);
    if (!series.isEmpty())
        json.insert(QStringLiteral("series"), series);
    return json;
}

QJsonObject liveJson(const BandwidthPlan& plan, const QList<RatePoint>& soFar)
{
    return {{QStringLiteral("need"), needJson(plan)}, {QStringLiteral("series"), seriesJson(soFar)}};
}

const Requirement* bandwidthRow(const RequirementsProfile& profile, StreamDirection direction)
{
    for (const Requirement& row : profile.requirements)
        if (const auto* values = std::get_if<probeValues::Bandwidth>(&row.values);
            values && values->up == (direction == StreamDirection::Up))
            return &row;
    return nullptr;
}

BandwidthPlan bandwidthPlan(const RequirementsProfile& profile, const Streams& streams)
{
    const auto need = [&](StreamDirection direction, int count) {
        const Requirement* row = bandwidthRow(profile, direction);
        return row ? double(std::get<probeValues::Bandwidth>(row->values).recommendedKbps) * count : 0;
    };
    BandwidthPlan plan;
    plan.upKbps = need(StreamDirection::Up, streams.up);
    plan.downKbps = need(StreamDirection::Down, streams.down);
    return plan;
}

} // namespace precall
