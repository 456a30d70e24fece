#include "core/net/bandwidth/StagedTest.h"
#include "core/net/bandwidth/Stages.h"

#include <algorithm>
#include <cmath>

namespace precall {

using namespace stages;

/// What is lost behind the narrow place was carried by it; before it, it was not: the interval holds both, and how well
/// that loss is known.
MeasuredRate StagedTest::rateAtLink(RateAnswer answer, const Estimate& seen) const
{
    const Estimate lost = lossSeen();
    const double kept = m_compared ? 1 - lost.value / 100 : 1;
    const double spread = std::hypot(seen.high / seen.value - 1, (lost.high - lost.value) / (100 - lost.value));
    return {answer, seen.value / kept, seen.low, seen.value * (1 + spread) / (1 - lost.value / 100), false};
}

/// Of small packets, in percent, which a lack of rate does not lose; nothing where none was lost.
Estimate StagedTest::lossSeen() const
{
    const Estimate lost = lossAtRest(0);
    return lost.value > 0 ? lost : Estimate{};
}

std::vector<double> StagedTest::recentQueue(double now) const
{
    std::vector<double> queue = m_log.delays([&](const LoggedPacket& packet) {
        return *packet.arrivedAt > now - 0.3 && packet.bytes == loadBytes;
    });
    for (double& delay : queue)
        delay -= m_base;
    return queue;
}

/// From the packets of the confirmation that waited in a queue without a break.
std::optional<Estimate> StagedTest::standingQueueRate() const
{
    bool stands = true;
    const std::vector<RateSample> samples = m_log.arrivals([&](const LoggedPacket& packet) {
        if (packet.stage != TestStage::Confirm)
            return false;
        stands = stands && packet.delay() - m_base > calmQueue();
        return stands;
    });
    if (samples.size() < 2 || samples.back().at - samples.front().at < leastStanding)
        return std::nullopt;
    return rateOf(samples, lossSeen().value / 100);
}

/// The rate of the gate's last windows, back to where it was another one: a bucket that ran empty.
std::optional<Estimate> StagedTest::saturatedGateRate() const
{
    const std::vector<double>& windows = m_gate.windows();
    const size_t last = std::min<size_t>(3, windows.size());
    const auto middle = quantileOf({windows.end() - qptrdiff(last), windows.end()}, 0.5);
    if (!middle)
        return std::nullopt;
    size_t count = last;
    while (count < windows.size() && std::abs(windows[windows.size() - count - 1] - *middle) < 0.15 * *middle)
        ++count;
    return rateOf(arrivalsIn(*m_windowBegin - (double(count) + 0.5) * window, *m_windowBegin), lossSeen().value / 100);
}

/// What the burn and the confirmation showed of the link.
MeasuredRate StagedTest::confirmedRate(RateAnswer answer) const
{
    const double arrivalsBegan = m_burnBegan + m_base + m_restQueue;
    const auto burnt = rateOf(arrivalsIn(arrivalsBegan + burnTime - 2 * burnTail, arrivalsBegan + burnTime),
                              lossSeen().value / 100);
    const auto queued = standingQueueRate();
    const auto seen = queued ? queued : burnt;
    if (!seen || (!queued && m_ranDry && answer == RateAnswer::Enough))
        return {answer, m_plan.needKbps, m_plan.needKbps, m_plan.needKbps, answer == RateAnswer::Enough};
    return rateAtLink(answer, *seen);
}

std::vector<RateSample> StagedTest::arrivalsIn(double from, double to) const
{
    return m_log.arrivals(
        [&](const LoggedPacket& packet) { return *packet.arrivedAt > from && *packet.arrivedAt <= to; });
}

} // namespace precall
