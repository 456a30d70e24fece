#pragma once

#include "core/net/BandwidthMeasurement.h"

#include <vector>

namespace precall {

inline constexpr int bitsPerByte = 8;

/// The q-quantile (0 to 1) by linear interpolation; nothing of nothing.
std::optional<double> quantileOf(std::vector<double> values, double q);
/// 1.48 times the median distance from the median: a standard deviation that outliers do not move.
double robustDeviation(const std::vector<double>& values);

/// A share of `hits` in `trials` in percent, with its 95 % Wilson interval.
Estimate wilsonPercent(int hits, int trials);

/// Bits that arrived, and when, in seconds.
struct RateSample
{
    double at = 0;
    double bits = 0;
};

/// The rate in kb/s between the first and the last sample (the first one's bits do not count), ascending in
/// time. Interval of 95 %: from 8 batch means (t = 2.365 with 7 degrees of freedom), one packet in the whole
/// span, or 1 %, whichever is largest; where a share of what passes is lost at random, no less than what the samples'
/// number leaves open (binomial). Nothing from fewer than 16 samples or no span.
std::optional<Estimate> rateOf(const std::vector<RateSample>& samples, double lostShare = 0);

/// What independent estimates of one rate say together, each with the weight of its precision (inverse variance), no surer
/// than 1 %; nothing of none.
std::optional<Estimate> jointly(const std::vector<Estimate>& estimates);

} // namespace precall
