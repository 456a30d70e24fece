#include "core/net/bandwidth/RateStatistics.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace precall {

namespace {

constexpr double deviationsOf95Percent = 1.96;
constexpr size_t batches = 8;
constexpr double studentOf7 = 2.365;
constexpr double leastUncertainty = 0.01;
constexpr double bitsPerKilobit = 1000;

/// Half the width of the interval from the rates of equally many samples each.
double halfWidthOfBatches(const std::vector<RateSample>& samples)
{
    std::array<double, batches> rates{};
    double sum = 0;
    for (size_t batch = 0; batch < batches; ++batch) {
        const size_t first = batch * (samples.size() - 1) / batches;
        const size_t last = (batch + 1) * (samples.size() - 1) / batches;
        double bits = 0;
        for (size_t i = first + 1; i <= last; ++i)
            bits += samples[i].bits;
        rates[batch] = bits / std::max(samples[last].at - samples[first].at, 1e-6) / bitsPerKilobit;
        sum += rates[batch];
    }
    const double mean = sum / batches;
    double squares = 0;
    for (const double rate : rates)
        squares += (rate - mean) * (rate - mean);
    return studentOf7 * std::sqrt(squares / (batches - 1) / batches);
}

} // namespace

std::optional<double> quantileOf(std::vector<double> values, double q)
{
    if (values.empty())
        return std::nullopt;
    std::sort(values.begin(), values.end());
    const double place = q * double(values.size() - 1);
    const size_t below = size_t(place);
    const size_t above = std::min(below + 1, values.size() - 1);
    return values[below] + (values[above] - values[below]) * (place - double(below));
}

double robustDeviation(const std::vector<double>& values)
{
    const auto median = quantileOf(values, 0.5);
    if (!median)
        return 0;
    std::vector<double> distances;
    distances.reserve(values.size());
    for (const double value : values)
        distances.push_back(std::abs(value - *median));
    return 1.48 * *quantileOf(distances, 0.5);
}

// E. B. Wilson, 1927: Probable Inference, the Law of Succession, and Statistical Inference.
Estimate wilsonPercent(int hits, int trials)
{
    if (trials <= 0)
        return {0, 0, 100};
    const double n = trials;
    const double p = hits / n;
    const double z2 = deviationsOf95Percent * deviationsOf95Percent;
    const double centre = (p + z2 / (2 * n)) / (1 + z2 / n);
    const double half =
        deviationsOf95Percent * std::sqrt(p * (1 - p) / n + z2 / (4 * n * n)) / (1 + z2 / n);
    return {100 * p, 100 * std::max(0.0, centre - half), 100 * std::min(1.0, centre + half)};
}

std::optional<Estimate> rateOf(const std::vector<RateSample>& samples, double lostShare)
{
    if (samples.size() < 2 * batches)
        return std::nullopt;
    const double span = samples.back().at - samples.front().at;
    if (span <= 0)
        return std::nullopt;
    double bits = 0, largest = 0;
    for (size_t i = 1; i < samples.size(); ++i) {
        bits += samples[i].bits;
        largest = std::max(largest, samples[i].bits);
    }
    const double rate = bits / span / bitsPerKilobit;
    const double half = std::max({halfWidthOfBatches(samples), largest / span / bitsPerKilobit,
                                  leastUncertainty * rate,
                                  deviationsOf95Percent * std::sqrt(lostShare / double(samples.size())) * rate});
    return Estimate{rate, std::max(0.0, rate - half), rate + half};
}

std::optional<Estimate> jointly(const std::vector<Estimate>& estimates)
{
    if (estimates.empty())
        return std::nullopt;
    double weights = 0, sum = 0;
    for (const Estimate& estimate : estimates) {
        const double half = std::max((estimate.high - estimate.low) / 2, 1e-6);
        weights += 1 / (half * half);
        sum += estimate.value / (half * half);
    }
    const double rate = sum / weights;
    const double half = std::max(1 / std::sqrt(weights), leastUncertainty * rate);
    return Estimate{rate, rate - half, rate + half};
}

} // namespace precall
