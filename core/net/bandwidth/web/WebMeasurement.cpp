#include "core/net/bandwidth/web/WebMeasurement.h"

namespace precall {

namespace {

using namespace std::chrono_literals;

/// ndt7, section "WebSocket channel usage": 13 s a test; no other transfer has a reason to last longer.
constexpr auto longestTransfer = 13s;

} // namespace

WebMeasurement::WebMeasurement(const BandwidthTarget& target, const BandwidthPlan& plan,
                               const BandwidthWatch& watch, std::stop_token stop, const WebWorld& world)
    : m_target(target), m_watch(watch), m_world(world), m_until{QDeadlineTimer(QDeadlineTimer::Forever), stop}
{
    m_clock.start();
    m_result.source = target.source;
    m_result.plan = plan;
}

void WebMeasurement::choose(const QString& subject)
{
    m_result.subject = subject;
    m_result.quality.rttMs.reset();
    m_result.error.reset();
    m_result.step.clear();
    m_result.code = 0;
}

WebLine* WebMeasurement::open(const QUrl& url)
{
    m_line = openWebLine(url, m_target.route, m_world, m_times, m_until.stop);
    if (m_line.error) {
        fail(stageWord(m_line.reached), *m_line.error);
        return nullptr;
    }
    if (m_line.connectMs >= 0)
        m_result.quality.rttMs = std::min(m_result.quality.rttMs.value_or(m_line.connectMs), double(m_line.connectMs));
    return &m_line;
}

WebTransfer WebMeasurement::transfer(StreamDirection direction)
{
    const double need = direction == StreamDirection::Up ? m_result.plan.upKbps : m_result.plan.downKbps;
    return {m_line, TransferGate(need, m_line.connectMs, m_result.plan.gateOnly), m_watch, m_result.series,
            m_until.atMost(longestTransfer)};
}

void WebMeasurement::finish(StreamDirection direction, const WebTransfer& transfer, const Result<void>& done)
{
    if (transfer.gate().isDecided())
        (direction == StreamDirection::Up ? m_result.up : m_result.down) = transfer.gate().rate();
    m_result.series = transfer.points();
    m_result.bytesUp += m_line.counted->written();
    m_result.bytesDown += m_line.counted->received();
    m_line.counted->abort();
    m_line = {};
    if (!done)
        fail(QStringLiteral("data"), done.error());
}

void WebMeasurement::fail(const QString& step, const Error& error, int code)
{
    if (m_result.error)
        return;
    m_result.step = step;
    m_result.error = error;
    m_result.code = code;
}

Until WebMeasurement::exchange() const
{
    return m_until.atMost(m_times.exchange);
}

BandwidthMeasurement WebMeasurement::result()
{
    m_result.ms = int(m_clock.elapsed());
    return m_result;
}

} // namespace precall
