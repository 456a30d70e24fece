#pragma once

#include "core/net/BandwidthMeasurement.h"

#include <optional>

namespace precall {

/// How a call over that path sounds: mean opinion score, 1 (bad) to 4.5; as wide as the loss is known. ITU-T
/// G.107 (E-model), simplified, for Opus with in-band FEC at the speech rate of the call emulation. Nothing
/// without delay and loss.
std::optional<Estimate> audioScore(const PathQuality& quality);

/// How a video stream of that rate looks by the platform's own scale: 3 excellent, 2 acceptable, 1 poor; as
/// wide as rate and loss are known.
struct VideoScore
{
    int low = 1, high = 3;
    bool operator==(const VideoScore&) const = default;
};
VideoScore videoScore(const MeasuredRate& rate, int streams, const PathQuality& quality);

} // namespace precall
