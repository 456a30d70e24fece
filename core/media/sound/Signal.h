#pragma once

#include <cstddef>
#include <vector>

namespace precall {

/// Sound as numbers: frames of interleaved channels, full scale is 1.
struct Signal
{
    int rate = 48000; ///< frames a second
    int channels = 1;
    std::vector<float> samples;

    std::size_t frames() const { return samples.size() / std::size_t(channels); }
    double seconds() const { return double(frames()) / rate; }
    /// One channel by itself.
    Signal channel(int index) const;
    /// The mean of all channels.
    Signal mono() const;

    bool operator==(const Signal&) const = default;
};

} // namespace precall
