#include "core/checks/bandwidth/CallScore.h"

#include <algorithm>
#include <cmath>

namespace precall {

namespace {

// ITU-T G.107 and G.113, with the figures for Opus that follow from its listening tests (docs/bandwidth.md).
constexpr double noImpairment = 93.2;
constexpr double delayFactor = 0.024;
constexpr double lateDelayFactor = 0.11;
constexpr double lateDelayMs = 177.3;
constexpr double codecDelayMs = 46.5; ///< frame, look-ahead and playing
constexpr double speechBitsPerSecond = 64'000;
constexpr double robustnessWithFec = 20;

/// Vonage Video API, bandwidth requirements for 720p at 30 frames a second.
constexpr double excellentKbps = 1000, excellentLoss = 0.5;
constexpr double acceptableKbps = 350, acceptableLoss = 3;

double codecImpairment()
{
    return std::clamp(55 - 4.6 * std::log(speechBitsPerSecond), 0.0, 30.0);
}

double scoreAt(double delayMs, double lossPercent, double burst)
{
    const double codec = codecImpairment();
    const double lost = (95 - codec) * lossPercent / (lossPercent / burst + robustnessWithFec);
    const double late = std::max(0.0, delayMs - lateDelayMs);
    const double rating =
        std::clamp(noImpairment - delayFactor * delayMs - lateDelayFactor * late - codec - lost, 0.0, 100.0);
    return std::max(1.0, 1 + 0.035 * rating + 7e-6 * rating * (rating - 60) * (100 - rating));
}

int videoLevel(double kbps, double lossPercent)
{
    if (kbps >= excellentKbps && lossPercent < excellentLoss)
        return 3;
    return kbps >= acceptableKbps && lossPercent < acceptableLoss ? 2 : 1;
}

} // namespace

std::optional<Estimate> audioScore(const PathQuality& quality)
{
    if (!quality.rttMs || !quality.lossPercent)
        return std::nullopt;
    // A queue that stands through the call does not spread the delay: it adds to all of it.
    const double waiting = std::max(quality.spreadMs.value_or(0), quality.loadedDelayMs.value_or(0));
    const double delay = *quality.rttMs + waiting + codecDelayMs;
    const double late = quality.latePercent.value_or(0);
    const auto score = [&](double lost) {
        const double percent = std::min(100.0, lost + late);
        return scoreAt(delay, percent, std::max(1.0, quality.lossBurst * (1 - percent / 100)));
    };
    const Estimate& loss = *quality.lossPercent;
    const double likely = score(loss.value);
    // The more is lost, the less of it in bursts by chance: where nearly all is, the ends may change places.
    const auto [low, high] = std::minmax({likely, score(loss.high), score(loss.low)});
    return Estimate{likely, low, high};
}

VideoScore videoScore(const MeasuredRate& rate, int streams, const PathQuality& quality)
{
    const double share = std::max(1, streams);
    const Estimate loss = quality.lossPercent.value_or(Estimate{0, 0, 0});
    return {videoLevel(rate.low / share, loss.high),
            videoLevel((rate.atLeast ? std::max(rate.high, excellentKbps * share) : rate.high) / share,
                       loss.low)};
}

} // namespace precall
