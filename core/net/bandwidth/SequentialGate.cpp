#include "core/net/bandwidth/SequentialGate.h"

#include "core/net/bandwidth/RateStatistics.h"

#include <algorithm>

namespace precall {

namespace {

constexpr double leastDeviation = 0.06;
constexpr double mostPerWindow = 1.5;
constexpr double mostLambda = 8;
constexpr double decisive = 4.6;
constexpr size_t agreeing = 3;

} // namespace

void SequentialGate::add(double windowKbps)
{
    m_windows.push_back(windowKbps);
    const double deviation = std::max(leastDeviation * m_need, robustDeviation(m_windows));
    const double step = 0.1 * m_need * (windowKbps - m_need) / (deviation * deviation);
    m_lambda = std::clamp(m_lambda + std::clamp(step, -mostPerWindow, mostPerWindow), -mostLambda, mostLambda);
}

SequentialGate::Decision SequentialGate::decision() const
{
    if (m_lambda >= decisive && lastAgree(true))
        return Decision::Reached;
    if (m_lambda <= -decisive && lastAgree(false))
        return Decision::NotReached;
    return Decision::Open;
}

bool SequentialGate::lastAgree(bool above) const
{
    return m_windows.size() >= agreeing &&
           std::all_of(m_windows.end() - agreeing, m_windows.end(),
                       [&](double window) { return (window > m_need) == above; });
}

} // namespace precall
