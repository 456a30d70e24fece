#include "core/net/bandwidth/StagedTest.h"
#include "core/net/bandwidth/Stages.h"

#include <algorithm>

namespace precall {

using namespace stages;

namespace {

constexpr int mostPoints = 300;
/// Audio that comes later than this is not played: what browsers' jitter buffers grow to (webrtc.org,
/// NetEq: kMaxDelay of a call, 200 packets at most, in practice some 0.2 s).
constexpr double playable = 0.2;

std::optional<double> inMilliseconds(std::optional<double> seconds)
{
    return seconds ? std::optional(*seconds * 1000) : std::nullopt;
}

bool isSpeech(const LoggedPacket& packet)
{
    return packet.stage == TestStage::Call && packet.bytes == speechBytes;
}

std::optional<double> spreadOf(const std::vector<double>& delays)
{
    const auto low = quantileOf(delays, 0.05);
    return low ? std::optional(*quantileOf(delays, 0.95) - *low) : std::nullopt;
}

} // namespace

StagedResult StagedTest::result() const
{
    StagedResult result;
    result.rate = m_rate.value_or(MeasuredRate{});
    result.quality = m_callTime > 0 ? callQuality() : restQuality();
    result.quality.reordered = m_log.reordered();
    result.quality.duplicates = m_log.duplicates();
    result.tooLossy = m_tooLossy;
    result.nothingArrived = m_tooLossy && !m_log.lastArrival();
    result.quality.lossBurst = m_log.meanBurst(inStage(m_callTime > 0 ? TestStage::Call : TestStage::Idle));
    return result;
}

/// Where the call was not emulated: at rest, and the delay under the gate's load.
PathQuality StagedTest::restQuality() const
{
    PathQuality quality;
    const auto idle = inStage(TestStage::Idle);
    const std::vector<double> delays = m_log.delays(idle);
    quality.rttMs = inMilliseconds(quantileOf(delays, 0.5));
    quality.jitterMs = inMilliseconds(m_log.jitter(idle));
    quality.spreadMs = inMilliseconds(spreadOf(delays));
    if (m_gateBegan > 0 || m_tooLossy)
        quality.lossPercent = m_log.lossPercent(idle, m_tooLossy ? m_stageBegan : m_gateBegan);
    quality.fullDelayMs = addedDelayMs(inStage(TestStage::Gate));
    return quality;
}

/// Beside what packets wait at rest: jitter that is there without a load is none of its doing.
std::optional<double> StagedTest::addedDelayMs(const PacketLog::Choice& choice) const
{
    constexpr double most = 0.95;
    const auto loaded = quantileOf(m_log.delays(choice), most);
    const auto atRest = quantileOf(m_log.delays(inStage(TestStage::Idle)), most);
    if (!loaded || !atRest)
        return std::nullopt;
    return std::max(0.0, *inMilliseconds(*loaded - *atRest));
}

PathQuality StagedTest::callQuality() const
{
    PathQuality quality;
    const std::vector<double> rest = m_log.delays(inStage(TestStage::Idle));
    const auto call = inStage(TestStage::Call);
    const std::vector<double> speech = m_log.delays(isSpeech);
    quality.rttMs = inMilliseconds(quantileOf(rest, 0.5));
    quality.jitterMs = inMilliseconds(m_log.jitter(isSpeech));
    quality.spreadMs = inMilliseconds(spreadOf(speech));
    quality.lossPercent = m_log.lossPercent(call, ended() ? m_stageBegan : m_callBegan);
    quality.loadedDelayMs = addedDelayMs(call);
    quality.fullDelayMs = addedDelayMs(inStage(TestStage::Burn));
    if (m_plan.reliable && !speech.empty()) {
        const auto late = std::count_if(speech.begin(), speech.end(),
                                        [&](double delay) { return delay > m_base + playable; });
        quality.latePercent = 100.0 * double(late) / double(speech.size());
    }
    return quality;
}

QList<RatePoint> StagedTest::series(double now) const
{
    const double slice = std::max(window, now / mostPoints);
    const int count = std::max(0, int(now / slice));
    QList<RatePoint> points(count);
    QList<int> sent(count), lost(count), seen(count);
    QList<double> delays(count);
    for (quint32 i = 0; i < m_log.packets().size(); ++i) {
        const LoggedPacket& packet = m_log.packets()[i];
        const int departed = int(packet.sentAt / slice);
        const double kbps = packet.bytes * bitsPerByte / 1000.0 / slice;
        if (departed < count) {
            points[departed].sent += kbps;
            ++sent[departed];
            lost[departed] += !packet.arrivedAt && m_log.isSettled(i, lostBy(now)) ? 1 : 0;
        }
        const int landed = packet.arrivedAt ? int(*packet.arrivedAt / slice) : count;
        if (landed < count) {
            points[landed].kbps += kbps;
            delays[landed] += packet.delay();
            ++seen[landed];
        }
    }
    for (int i = 0; i < count; ++i) {
        points[i].ms = int((i + 1) * slice * 1000);
        if (seen[i] > 0)
            points[i].delayMs = delays[i] / seen[i] * 1000;
        points[i].lossPercent = sent[i] > 0 ? 100.0 * lost[i] / sent[i] : 0;
    }
    return points;
}

} // namespace precall
