#include "core/net/bandwidth/StagedTest.h"
#include "core/net/bandwidth/Stages.h"

#include <algorithm>
#include <cmath>

namespace precall {

using namespace stages;

namespace {

/// Where an interval lies.
RateAnswer sideOf(double low, double high, double need)
{
    return low >= need ? RateAnswer::Enough : high < need ? RateAnswer::TooSlow : RateAnswer::Marginal;
}

} // namespace

/// The windows begin 0.2 s after the first arrival; a path that carries nothing has windows, too.
void StagedTest::closeWindows(double now)
{
    if (!m_windowBegin) {
        const std::vector<RateSample> seen = m_log.arrivals(inStage(TestStage::Gate));
        const double latest = m_gateBegan + m_base + m_restQueue + gateSkip;
        if (seen.empty() && now < latest)
            return;
        m_windowBegin = (seen.empty() ? latest : seen.front().at) + gateSkip;
        m_countedUntil = *m_windowBegin;
    }
    while (now >= *m_windowBegin + window + slack) {
        const double end = *m_windowBegin + window;
        const std::vector<RateSample> arrivals = arrivalsIn(m_countedUntil, end);
        double bits = 0;
        for (const RateSample& arrival : arrivals)
            bits += arrival.bits;
        const double until = arrivals.empty() ? end : arrivals.back().at;
        m_gate.add(arrivals.empty() ? 0 : bits / std::max(until - m_countedUntil, 1e-3) / 1000);
        m_countedUntil = until;
        m_windowBegin = end;
    }
}

void StagedTest::judgeGate(double now)
{
    closeWindows(now);
    const size_t windows = m_gate.windows().size();
    const bool isOver = windows >= mostWindows || now >= m_gateBegan + gateTime;
    if (windows < leastWindows && !isOver)
        return;
    const SequentialGate::Decision decision = m_gate.decision();
    if (decision == SequentialGate::Decision::NotReached &&
        (m_plan.gateOnly || !restMayExplain({}, saturatedGateRate(), now))) {
        m_failedAtGate = true;
        return lossAtRest(now).value > 0 && !m_plan.gateOnly ? enter(TestStage::Compare, now)
                                                               : end(RateAnswer::TooSlow, now);
    }
    if (decision == SequentialGate::Decision::Open && !isOver)
        return;
    if (m_plan.gateOnly)
        return end(decision == SequentialGate::Decision::Reached ? RateAnswer::Enough : RateAnswer::Marginal, now);
    m_burnBegan = now;
    enter(TestStage::Burn, now);
}

/// More than enough came at the end of the burn, from no bucket that ran dry just then, and the gate took
/// nothing from anybody: it passed without a queue and without more loss than there may be at rest.
void StagedTest::judgeBurn(double now)
{
    m_burnJudged = true;
    const double ended = m_burnBegan + m_base + m_restQueue + burnTime;
    const auto rate = rateOf(arrivalsIn(ended - burnTail, ended));
    m_ranDry = ranDry(ended);
    if (!rate || rate->value < headroom * m_plan.needKbps || m_ranDry || !gateWasClean())
        return;
    const double least = std::max(rate->low, m_plan.needKbps);
    m_byHeadroom = true;
    enough({RateAnswer::Enough, least, least, least, true}, now);
}

/// Whether less came in the second half of the burn's tail than in the first one; or, right behind the burn,
/// less than is sent then, or, out of a queue that still stands, less than before. One packet more or less is
/// chance.
bool StagedTest::ranDry(double ended) const
{
    constexpr double half = burnTail / 2;
    const double behind = m_confirmBegan + m_base + m_restQueue;
    const auto packets = [this](double from) { return double(arrivalsIn(from, from + half).size()); };
    const auto isLess = [](double than, double seen) { return seen + 1 < stillFull * than; };
    const double before = packets(ended - burnTail);
    const std::vector<double> delays = m_log.delays([&](const LoggedPacket& packet) {
        return *packet.arrivedAt > behind && *packet.arrivedAt <= behind + half;
    });
    const auto delay = quantileOf(delays, 0.25);
    const bool stands = delay && *delay - m_base > calmQueue();
    const double sent = half * m_plan.needKbps * 1000 / (loadBytes * bitsPerByte);
    return isLess(before, packets(ended - half)) || isLess(stands ? before : sent, packets(behind));
}

bool StagedTest::gateWasClean() const
{
    const auto queue = quantileOf(m_log.delays(inStage(TestStage::Gate)), 0.5);
    if (!queue || *queue - m_base > calmQueue())
        return false;
    const double deadline = m_burnBegan;
    const Estimate atRest = m_log.lossPercent(inStage(TestStage::Idle), deadline);
    const Estimate inGate = m_log.lossPercent(inStage(TestStage::Gate), deadline);
    return inGate.value <= atRest.value + 2 || inGate.low <= atRest.high;
}

double StagedTest::calmQueue() const
{
    return m_restQueue + (m_plan.reliable ? calmDelayReliable : calmDelay);
}

/// Wald's test of the loss at T, and beside it the queue: what leaves a queue that stands does so at the
/// link's rate, so that it tells more than loss does, and while it stands no loss is not yet a good sign. Where what the
/// link brought when it was full may be less than T, few packets without loss are no good sign either: a link that lacks
/// 1 % loses one in a hundred.
void StagedTest::judgeConfirm(double now)
{
    const PacketLog::Tally counted = confirmed(now);
    const double evidence = evidenceOfLoss(counted, 0);
    const auto rate = standingQueueRate();
    const auto queue = quantileOf(recentQueue(now), 0.5);
    const bool calm = queue && *queue <= calmQueue();
    if (rate ? rate->high < m_plan.needKbps : calm && evidence >= confirmDecisive) {
        if (!restMayExplain(counted, rate, now))
            return end(RateAnswer::TooSlow, now);
        if (counted.all >= comparedWith)
            return enter(TestStage::Compare, now);
    } else if (evidence <= -confirmDecisive && (calm || (rate && rate->low >= m_plan.needKbps))) {
        const auto filled = filledRate();
        if (!filled || filled->low >= m_plan.needKbps || (counted.lost == 0 && counted.all >= losslessAtLimit))
            return enough(confirmedRate(RateAnswer::Enough, now), now);
        if (counted.lost > 0 && counted.all >= comparedWith)
            return enter(TestStage::Compare, now);
    }
    if (now >= m_confirmBegan + confirmTime)
        counted.lost > 0 ? enter(TestStage::Compare, now) : end(RateAnswer::Marginal, now);
}

/// Packets at T, without the first ones: what the burn filled is in their way.
PacketLog::Tally StagedTest::confirmed(double now) const
{
    const double from = m_confirmBegan + confirmSkip;
    return m_log.tally(
        [from](const LoggedPacket& packet) {
            return packet.stage == TestStage::Confirm && packet.sentAt >= from;
        },
        lostBy(now));
}

/// Λ of "more is lost than at rest"; 0 while too few packets tell.
double StagedTest::evidenceOfLoss(const PacketLog::Tally& counted, double shareAtRest)
{
    if (counted.all < leastConfirmed)
        return 0;
    const double p0 = std::max(0.02, shareAtRest + 0.01);
    const double p1 = p0 + 0.045;
    return counted.lost * std::log(p1 / p0) + (counted.all - counted.lost) * std::log((1 - p1) / (1 - p0));
}

Estimate StagedTest::lossAtRest(double now) const
{
    return m_log.lossPercent(
        [](const LoggedPacket& packet) {
            return packet.stage == TestStage::Idle || packet.stage == TestStage::Compare;
        },
        lostBy(now));
}

/// Whether loss at rest, within its interval, could be all that is wrong; it is, where the link has brought enough.
bool StagedTest::restMayExplain(const PacketLog::Tally& counted, const std::optional<Estimate>& rate,
                                double now) const
{
    const double most = lossAtRest(now).high;
    if (rate)
        return rate->high >= m_plan.needKbps * (1 - most / 100);
    const auto filled = filledRate();
    return wilsonPercent(counted.lost, counted.all).low <= most || (filled && filled->high >= m_plan.needKbps);
}

/// With the loss at rest known, what was seen tells, as far as it goes. T is not sent again, since what buckets there
/// are have filled meanwhile.
void StagedTest::judgeCompare(double now)
{
    if (m_next || !hasDrained(now))
        return;
    m_compared = true;
    const RateAnswer answer = m_failedAtGate ? RateAnswer::TooSlow : comparedAnswer(now);
    answer == RateAnswer::Enough ? enough(confirmedRate(answer, now), now) : end(answer, now);
}

/// By the rate; where nothing filled the link, by what was lost at T beside at rest.
RateAnswer StagedTest::comparedAnswer(double now) const
{
    if (const auto carried = carriedRate(now))
        return sideOf(carried->low, carried->high, m_plan.needKbps);
    if (shortageByLoss(confirmed(now), lossAtRest(now)))
        return RateAnswer::TooSlow;
    const bool kept = evidenceOfLoss(confirmed(now), lossAtRest(now).value / 100) <= -confirmDecisive;
    return kept ? RateAnswer::Enough : RateAnswer::Marginal;
}

void StagedTest::beginCall(double now)
{
    m_callBegan = now;
    m_callTime = callTime;
    enter(TestStage::Call, now);
}

void StagedTest::judgeCall(double now)
{
    if (now < m_callBegan + m_callTime)
        return;
    if (!m_plan.reliable && m_callTime < longCallTime && m_log.tally(inStage(TestStage::Call), lostBy(now)).lost > 0) {
        m_callTime = longCallTime;
        return;
    }
    enter(TestStage::Drain, now);
}

/// A bucket that the burn had nearly emptied has run dry in the call: then nobody knows.
void StagedTest::judgeDrain(double now)
{
    if (!hasDrained(now))
        return;
    if (const auto left = m_byHeadroom ? leftInCall(now) : std::nullopt)
        m_rate = MeasuredRate{RateAnswer::Marginal, left->value, left->low, left->high, false};
    enter(TestStage::Ended, now);
}

/// The last packet may have overtaken others.
bool StagedTest::hasDrained(double now) const
{
    const LoggedPacket& last = m_log.packets().back();
    return m_log.tally(inStage(last.stage), now).lost == 0 ||
           now >= last.sentAt + m_base + standingQueue(now) + drainTime;
}

/// What stands in a queue has left it before the call begins.
void StagedTest::enough(const MeasuredRate& rate, double now)
{
    m_rate = rate;
    const double standing = standingQueue(now);
    enter(m_plan.gateOnly ? TestStage::Ended : TestStage::Settle, now);
    if (standing > calmQueue())
        m_stageBegan += std::min(standing + m_base, settleTime);
}

double StagedTest::standingQueue(double now) const
{
    const std::vector<double> queue = recentQueue(now);
    return queue.empty() ? 0 : std::max(0.0, *std::max_element(queue.begin(), queue.end()));
}

void StagedTest::end(RateAnswer answer, double now)
{
    if (m_burnBegan > 0)
        m_rate = confirmedRate(answer, now);
    else if (const auto seen = saturatedGateRate())
        m_rate = rateAtLink(answer, *seen);
    else
        m_rate = MeasuredRate{answer, 0, 0, 0, false};
    m_rate->atLeast = answer == RateAnswer::Enough;
    enter(TestStage::Ended, now);
}

} // namespace precall
