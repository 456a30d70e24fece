#include "core/net/bandwidth/web/TransferGate.h"

#include <algorithm>

namespace precall {

namespace {

constexpr double windowSeconds = 0.1;
constexpr double shortestWarmUp = 0.3;
constexpr double warmUpRoundTrips = 5;
constexpr double longestWarmUp = 1.5;
constexpr double burnSeconds = 1.5;
constexpr size_t burnEnd = 3; ///< windows
constexpr double clearlyEnough = 1.5;
constexpr double shortestJudged = 1.2;
constexpr size_t leastWindows = 4;
constexpr double longestJudged = 6;
constexpr double longestJudgedAlone = 3;
constexpr double fullPace = 2.5, gatePace = 1.25;
/// Seconds of the need; a line of 1.5 times the need, above which there is soon a decision, moves less.
constexpr double mostMoved = 16, mostMovedAlone = 6;
constexpr double clear = 0.05; ///< half the interval, of the capacity
constexpr double patience = 3;
constexpr double asMuchAsAsked = 0.9;
/// By which the rate on the line may differ: whether each segment was full is not seen.
constexpr double segmentsUnknown = 0.015;
/// What lies ready at the far end before the first window tells anything.
constexpr qint64 headStart = 32 * 1024;
/// A full segment of TCP carries 1448 bytes in 1514 of Ethernet, a packet of a call 1200 in 1246.
constexpr double callShare = (1200.0 / 1246) / (1448.0 / 1514);

double kbpsOf(double bytes, double seconds)
{
    return bytes * 8 / 1000 / seconds * callShare;
}

} // namespace

TransferGate::TransferGate(double needKbps, int roundTripMs, bool gateOnly)
    : m_need(needKbps),
      m_warmUp(std::clamp(warmUpRoundTrips * roundTripMs / 1000, shortestWarmUp, longestWarmUp)),
      m_gateOnly(gateOnly), m_pace(gateOnly ? gatePace : fullPace), m_gate(needKbps), m_windowEnd(windowSeconds)
{
}

qint64 TransferGate::allowed(double seconds) const
{
    return std::min(headStart + qint64(m_pace * m_need * 1000 / 8 * seconds), mostBytes(m_need, m_gateOnly));
}

qint64 TransferGate::mostBytes(double needKbps, bool gateOnly)
{
    return headStart + qint64((gateOnly ? mostMovedAlone : mostMoved) * needKbps * 1000 / 8);
}

void TransferGate::arrived(double seconds, qint64 bytes)
{
    if (seconds <= m_at || bytes < m_bytes)
        return;
    while (!isDecided() && seconds >= m_windowEnd) {
        // What arrived between two samples arrived evenly.
        const double part = (m_windowEnd - m_at) / (seconds - m_at);
        const double atEnd = double(m_bytes) + part * double(bytes - m_bytes);
        const double kbps = kbpsOf(atEnd - m_windowBytes, windowSeconds);
        m_points.append({int(m_windowEnd * 1000 + 0.5), m_pace * m_need, kbps, {}, 0});
        m_windowBytes = atEnd;
        endWindow(kbps);
        m_windowEnd += windowSeconds;
    }
    if (bytes > m_bytes)
        m_samples.push_back({seconds, double(bytes - m_bytes) * 8 * callShare});
    m_at = seconds;
    m_bytes = bytes;
    if (!isDecided() && bytes >= mostBytes(m_need, m_gateOnly))
        decideByInterval();
}

void TransferGate::endWindow(double kbps)
{
    if (m_stage == Stage::WarmUp) {
        if (m_windowEnd < m_warmUp)
            return;
        m_stage = Stage::Burn;
        m_stageBegan = m_windowEnd;
        m_samples.clear();
        return;
    }
    m_gate.add(kbps);
    const double judged = m_windowEnd - m_stageBegan;
    const bool isBurning = m_stage == Stage::Burn && !m_gateOnly;
    if (isBurning && judged >= burnSeconds)
        return endBurn();
    if (judged < shortestJudged)
        return;
    const auto decision = m_gate.decision();
    if (decision == SequentialGate::Decision::NotReached && (isCapacityClear() || judged >= patience))
        decide(RateAnswer::TooSlow);
    else if (decision == SequentialGate::Decision::Reached && !isBurning)
        decide(RateAnswer::Enough);
    else if (judged >= (m_gateOnly ? longestJudgedAlone : longestJudged))
        decideByInterval();
}

/// What came after a loss comes in one piece: an average over little time may be far off.
bool TransferGate::isCapacityClear() const
{
    const auto estimate = capacity();
    return estimate && estimate->high - estimate->low < 2 * clear * estimate->value;
}

/// Enough, or the test begins anew with what is left now that buckets are empty.
void TransferGate::endBurn()
{
    const auto& windows = m_gate.windows();
    if (std::all_of(windows.end() - burnEnd, windows.end(),
                    [this](double window) { return window >= clearlyEnough * m_need; }))
        return decide(RateAnswer::Enough);
    m_stage = Stage::Gate;
    m_stageBegan = m_windowEnd;
    m_gate = SequentialGate(m_need);
    m_samples.clear();
}

void TransferGate::conclude()
{
    const auto estimate = capacity();
    const bool isTooLittle = !estimate || m_at - m_stageBegan < shortestJudged;
    // Before the gate a bucket may have helped.
    if (!isDecided() && !isTooLittle && (m_stage == Stage::Gate || estimate->high < m_need))
        decideByInterval();
}

void TransferGate::decideByInterval()
{
    const auto estimate = capacity();
    if (estimate && estimate->high < m_need)
        decide(RateAnswer::TooSlow);
    else
        decide(estimate && estimate->low > m_need ? RateAnswer::Enough : RateAnswer::Marginal);
}

/// A line that fell silent has not shown what it carries.
void TransferGate::decide(RateAnswer answer)
{
    const auto estimate = capacity();
    const bool isSilent = m_samples.empty() || (estimate && estimate->low > m_need);
    m_answer = answer == RateAnswer::TooSlow && isSilent ? RateAnswer::Marginal : answer;
    m_stage = Stage::Decided;
}

/// Where the samples are few, by the windows.
std::optional<Estimate> TransferGate::capacity() const
{
    if (auto estimate = rateOf(m_samples)) {
        estimate->low = std::min(estimate->low, (1 - segmentsUnknown) * estimate->value);
        estimate->high = std::max(estimate->high, (1 + segmentsUnknown) * estimate->value);
        return estimate;
    }
    const auto& windows = m_gate.windows();
    if (windows.size() < leastWindows)
        return {};
    return Estimate{*quantileOf(windows, 0.5), *quantileOf(windows, 0.025), *quantileOf(windows, 0.975)};
}

MeasuredRate TransferGate::rate() const
{
    const auto estimate = capacity();
    if (!estimate)
        return {m_answer, 0, 0, 0, false};
    MeasuredRate rate{m_answer, estimate->value, estimate->low, estimate->high, false};
    // As much came as was asked for: nothing says that there is not more.
    rate.atLeast = m_answer == RateAnswer::Enough && estimate->value >= asMuchAsAsked * m_pace * m_need;
    if (rate.atLeast)
        rate.low = rate.high = rate.kbps;
    return rate;
}

} // namespace precall
