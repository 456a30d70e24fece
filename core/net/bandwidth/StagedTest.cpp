#include "core/net/bandwidth/StagedTest.h"

#include "core/net/bandwidth/Stages.h"

#include <algorithm>
#include <cmath>

namespace precall {

using namespace stages;

namespace {

double kilobits(int bytes)
{
    return bytes * bitsPerByte / 1000.0;
}

} // namespace

StagedTest::StagedTest(const StagedTestPlan& plan)
    : m_plan(plan), m_gate(plan.needKbps), m_mix(plan.needKbps), m_next(Departure{0, restBytes}), m_lossTime(patience)
{
}

qint64 StagedTest::mostBytes(const StagedTestPlan& plan)
{
    double secondsAtNeed = gateLoad * (gateTime + slack);
    int smallPackets = restPackets;
    if (!plan.gateOnly) {
        secondsAtNeed += burnLoad * (burnTime + slack) + confirmTime + slack +
                         (plan.reliable ? callTime : longCallTime) + slack;
        smallPackets += comparedPackets;
    }
    return qint64(secondsAtNeed * plan.needKbps * 1000 / bitsPerByte) + qint64(smallPackets) * restBytes;
}

quint32 StagedTest::sent(double at)
{
    // A stream that takes nothing at the moment is late from when the packet was due.
    const quint32 sequence = m_log.sent(m_stage, m_next->bytes, m_plan.reliable ? m_next->at : at);
    ++m_inStage;
    scheduleNext();
    return sequence;
}

void StagedTest::enter(TestStage stage, double now)
{
    m_stage = stage;
    m_stageBegan = now;
    m_inStage = 0;
    m_next.reset();
    if (stage == TestStage::Compare)
        m_next = Departure{now, restBytes};
    if (stage == TestStage::Gate || stage == TestStage::Burn || stage == TestStage::Confirm)
        m_next = Departure{now, loadBytes};
    if (stage == TestStage::Call)
        scheduleNext();
}

/// ±10 %, so that nothing beats in time with the sender.
double StagedTest::gapAfter(const Departure& departure, double kbps)
{
    m_dither = m_dither * 1664525U + 1013904223U; // Numerical Recipes, section 7.1
    const double spread = 0.9 + 0.2 * double(m_dither >> 8) / double(1U << 24);
    return spread * kilobits(departure.bytes) / kbps;
}

void StagedTest::scheduleNext()
{
    switch (m_stage) {
    case TestStage::Idle:
        m_next->at += restGap;
        if (m_inStage == restPackets)
            m_next.reset();
        return;
    case TestStage::Gate:
        m_next->at += gapAfter(*m_next, gateLoad * m_plan.needKbps);
        return;
    case TestStage::Burn:
        m_next->at += gapAfter(*m_next, burnLoad * m_plan.needKbps);
        return;
    case TestStage::Confirm:
        m_next->at += gapAfter(*m_next, m_plan.needKbps);
        return;
    case TestStage::Compare:
        m_next->at += std::max(gapAfter(*m_next, compareLoad * m_plan.needKbps), leastCompareGap);
        if (m_inStage == comparedPackets)
            m_next.reset();
        return;
    case TestStage::Call: {
        const CallPacket packet = m_mix.next();
        m_next = Departure{m_callBegan + packet.at, packet.bytes};
        return;
    }
    default:
        m_next.reset();
    }
}

void StagedTest::advance(double now)
{
    switch (m_stage) {
    case TestStage::Idle:
        return judgeIdle(now);
    case TestStage::Gate:
        return judgeGate(now);
    case TestStage::Burn:
        if (now < m_burnBegan + burnTime)
            return;
        m_confirmBegan = now;
        return enter(TestStage::Confirm, now);
    case TestStage::Confirm:
        if (m_burnJudged)
            return judgeConfirm(now);
        return now >= m_confirmBegan + m_base + m_restQueue + burnTail / 2 + slack ? judgeBurn(now) : void();
    case TestStage::Compare:
        return judgeCompare(now);
    case TestStage::Settle:
        return now >= m_stageBegan ? beginCall(now) : void();
    case TestStage::Call:
        return judgeCall(now);
    case TestStage::Drain:
        return judgeDrain(now);
    case TestStage::Ended:
        return;
    }
}

void StagedTest::judgeIdle(double now)
{
    if (m_next)
        return;
    const std::vector<double> delays = m_log.delays(inStage(TestStage::Idle));
    if (delays.size() < leastAtRest) {
        m_tooLossy = now > m_stageBegan + restPackets * restGap + patience;
        return m_tooLossy ? enter(TestStage::Ended, now) : void();
    }
    m_base = *quantileOf(delays, 0.05);
    m_restQueue = *quantileOf(delays, 0.5) - m_base;
    m_lossTime = m_base + patience;
    m_log.setOvertaking(overtakingMargin * (*std::max_element(delays.begin(), delays.end()) - m_base));
    m_gateBegan = now;
    enter(TestStage::Gate, now);
}

} // namespace precall
