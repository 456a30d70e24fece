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

/// From the longest row of the confirmation's packets that all waited in a queue.
std::optional<Estimate> StagedTest::standingQueueRate() const
{
    double began = 0, longestFrom = 0, longestTo = 0;
    bool stands = false;
    m_log.arrivals([&](const LoggedPacket& packet) {
        if (packet.stage != TestStage::Confirm)
            return false;
        const double at = *packet.arrivedAt;
        if (!stands)
            began = at;
        stands = packet.delay() - m_base > calmQueue();
        if (stands && at - began > longestTo - longestFrom) {
            longestFrom = began;
            longestTo = at;
        }
        return false;
    });
    if (longestTo - longestFrom < leastStanding)
        return std::nullopt;
    return rateOf(arrivalsIn(longestFrom, longestTo), lossSeen().value / 100);
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

/// What arrived when the link was full: while a queue stood; else in the gate and in the burn, as far as less arrived
/// then than loss at rest explains, and than packets that came late and so outside of what was counted.
std::optional<Estimate> StagedTest::filledRate() const
{
    if (const auto queued = standingQueueRate())
        return queued;
    const double late = m_restQueue / (2 * burnTail);
    const double kept = (1 - lossAtRest(0).high / 100) / (1 + late);
    std::vector<Estimate> filled;
    const auto addIfLess = [&](const std::optional<Estimate>& seen, double load) {
        if (seen && seen->high < load * m_plan.needKbps * kept)
            filled.push_back(*seen);
    };
    addIfLess(saturatedGateRate(), gateLoad);
    addIfLess(burntRate(), burnLoad);
    return jointly(filled);
}

Estimate StagedTest::leftOfNeed(const Estimate& lostPercent) const
{
    const auto left = [this](double percent) { return m_plan.needKbps * (1 - percent / 100); };
    return {left(lostPercent.value), left(lostPercent.high), left(lostPercent.low)};
}

/// What T is cut to by a loss that is greater than at rest; nothing where it may be that of rest.
std::optional<Estimate> StagedTest::shortageByLoss(const PacketLog::Tally& counted, const Estimate& atRest) const
{
    const Estimate lost = wilsonPercent(counted.lost, counted.all);
    if (lost.low <= atRest.high)
        return std::nullopt;
    return leftOfNeed(lost);
}

/// The link's rate, before what is lost at rest, but for a loss that came later than what filled the link; its interval
/// has the uncertainty of both. While a queue stands, loss is none of its rate.
std::optional<Estimate> StagedTest::carriedRate(double now) const
{
    std::optional<Estimate> arrived = filledRate();
    const PacketLog::Tally counted = confirmed(now);
    const Estimate atNeed = wilsonPercent(counted.lost, counted.all);
    const Estimate atRest = lossAtRest(now);
    const Estimate& lost = atRest.low > atNeed.high ? atNeed : atRest;
    const auto cut = shortageByLoss(counted, lost);
    if (arrived && cut && !standingQueueRate())
        arrived = jointly({*arrived, *cut});
    if (!arrived)
        return std::nullopt;
    const double kept = 1 - lost.value / 100;
    const double rate = arrived->value / kept;
    const double ofArrivals = (arrived->high - arrived->low) / 2 / kept;
    const double ofLoss = rate * (lost.high - lost.low) / 2 / 100 / kept;
    const double half = std::hypot(ofArrivals, ofLoss);
    return Estimate{rate, rate - half, rate + half};
}

/// What the end of the call is left with where that is less than T: more is lost in both its halves than before them,
/// or what waits in a queue that stands leaves it more slowly.
std::optional<Estimate> StagedTest::leftInCall(double now) const
{
    const double tail = m_burnBegan + burnTime - burnTail;
    const Estimate before = m_log.lossPercent([tail](const LoggedPacket& packet) { return packet.sentAt < tail; }, now);
    const auto lost = [&](double from) {
        return m_log.tally(
            [&, from](const LoggedPacket& packet) {
                return packet.sentAt >= from && packet.sentAt < from + m_callTime / 2;
            },
            now);
    };
    const auto left = shortageByLoss(lost(m_callBegan + m_callTime / 2), before);
    if (left && shortageByLoss(lost(m_callBegan), before))
        return left;
    const double end = m_log.lastArrival().value_or(0);
    const std::vector<double> delays = m_log.delays(
        [end](const LoggedPacket& packet) { return *packet.arrivedAt > end - leastStanding; });
    const auto least = quantileOf(delays, 0.05);
    const auto rate = rateOf(arrivalsIn(end - leastStanding, end));
    const bool stands = least && *least - m_base > calmQueue();
    return stands && rate && rate->high < m_plan.needKbps ? rate : std::nullopt;
}

/// Behind what the gate left in a bucket.
std::optional<Estimate> StagedTest::burntRate() const
{
    const double arrivalsBegan = m_burnBegan + m_base + m_restQueue;
    return rateOf(arrivalsIn(arrivalsBegan + burnTime - 2 * burnTail, arrivalsBegan + burnTime),
                  lossSeen().value / 100);
}

/// What burn and confirmation showed of the link: its rate where they filled it, else what it carries at least, or what
/// is left of T. The burn of a bucket that ran dry just then is a mixture, and so is one that brought more than what
/// was found too slow.
MeasuredRate StagedTest::confirmedRate(RateAnswer answer, double now) const
{
    const auto filled = filledRate();
    const bool isEnough = answer == RateAnswer::Enough;
    const bool contradicts = filled && !isEnough && filled->low >= m_plan.needKbps;
    const bool isMixed = contradicts || (m_ranDry && !standingQueueRate());
    if (filled && !isMixed)
        return rateAtLink(answer, *filled);
    if (!isEnough) {
        const PacketLog::Tally counted = confirmed(now);
        const Estimate left = leftOfNeed(wilsonPercent(counted.lost, counted.all));
        return {answer, left.value, left.low, left.high, false};
    }
    const auto burnt = isMixed ? std::nullopt : burntRate();
    const double least = std::max(m_plan.needKbps, burnt ? burnt->low : 0);
    return {answer, least, least, least, true};
}

std::vector<RateSample> StagedTest::arrivalsIn(double from, double to) const
{
    return m_log.arrivals(
        [&](const LoggedPacket& packet) { return *packet.arrivedAt > from && *packet.arrivedAt <= to; });
}

} // namespace precall
