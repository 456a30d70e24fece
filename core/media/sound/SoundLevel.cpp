#include "core/media/sound/SoundLevel.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace precall {

double decibels(double amplitude)
{
    return amplitude > 0 ? std::max(20 * std::log10(amplitude), silenceDbfs) : silenceDbfs;
}

SoundLevel levelOf(std::span<const float> samples, double zero)
{
    double squares = 0;
    double peak = 0;
    for (const float sample : samples) {
        const double amplitude = double(sample) - zero;
        squares += amplitude * amplitude;
        peak = std::max(peak, std::abs(amplitude));
    }
    if (samples.empty())
        return {};
    return {decibels(std::sqrt(squares / double(samples.size()))), decibels(peak)};
}

double offsetOf(std::span<const float> samples)
{
    const double sum = std::accumulate(samples.begin(), samples.end(), 0.0);
    return samples.empty() ? 0 : sum / double(samples.size());
}

std::vector<SoundLevel> levelsOf(const Signal& signal, double zero)
{
    const std::size_t block = std::size_t(std::max(signal.rate / 100, 1)) * std::size_t(std::max(signal.channels, 1));
    const std::span<const float> samples(signal.samples);
    std::vector<SoundLevel> levels;
    for (std::size_t at = 0; at + block <= samples.size(); at += block)
        levels.push_back(levelOf(samples.subspan(at, block), zero));
    return levels;
}

} // namespace precall
