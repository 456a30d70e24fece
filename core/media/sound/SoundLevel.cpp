#include "core/media/sound/SoundLevel.h"

#include <algorithm>
#include <cmath>

namespace precall {

double decibels(double amplitude)
{
    return amplitude > 0 ? std::max(20 * std::log10(amplitude), silenceDbfs) : silenceDbfs;
}

SoundLevel levelOf(std::span<const float> samples)
{
    double squares = 0;
    float peak = 0;
    for (const float sample : samples) {
        squares += double(sample) * double(sample);
        peak = std::max(peak, std::abs(sample));
    }
    if (samples.empty())
        return {};
    return {decibels(std::sqrt(squares / double(samples.size()))), decibels(double(peak))};
}

std::vector<SoundLevel> levelsOf(const Signal& signal)
{
    const std::size_t block = std::size_t(std::max(signal.rate / 100, 1)) * std::size_t(std::max(signal.channels, 1));
    const std::span<const float> samples(signal.samples);
    std::vector<SoundLevel> levels;
    for (std::size_t at = 0; at + block <= samples.size(); at += block)
        levels.push_back(levelOf(samples.subspan(at, block)));
    return levels;
}

} // namespace precall
