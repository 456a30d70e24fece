#include "tests/unit/media/sound/SyntheticSound.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>
#include <random>

namespace precall {

namespace {

Signal made(double seconds, const std::function<double(double)>& at)
{
    Signal signal;
    for (std::size_t i = 0; i < std::size_t(seconds * signal.rate); ++i)
        signal.samples.push_back(float(at(double(i) / signal.rate)));
    return signal;
}

double amplitude(double db)
{
    return std::pow(10, db / 20);
}

} // namespace

Signal silence(double seconds)
{
    return made(seconds, [](double) { return 0; });
}

Signal tone(double hertz, double peakDbfs, double seconds)
{
    return made(seconds,
                [=](double t) { return amplitude(peakDbfs) * std::sin(2 * std::numbers::pi * hertz * t); });
}

Signal noise(double rmsDbfs, double seconds)
{
    std::mt19937 random(1);
    std::normal_distribution<double> normal(0, amplitude(rmsDbfs));
    return made(seconds, [&](double) { return normal(random); });
}

Signal voice(double peakDbfs, double seconds)
{
    return made(seconds, [=](double t) {
        const double syllable = std::max(0.0, std::sin(2 * std::numbers::pi * 4 * t));
        double buzz = 0;
        for (int overtone = 1; overtone <= 8; ++overtone)
            buzz += std::sin(2 * std::numbers::pi * 137 * overtone * t) / overtone;
        return amplitude(peakDbfs) * syllable * buzz / 2;
    });
}

Signal operator+(Signal left, const Signal& right)
{
    const std::size_t both = std::min(left.samples.size(), right.samples.size());
    for (std::size_t i = 0; i < both; ++i)
        left.samples[i] += right.samples[i];
    return left;
}

Signal clipped(Signal signal)
{
    for (float& sample : signal.samples)
        sample = std::clamp(sample, -1.0F, 1.0F);
    return signal;
}

Signal shifted(Signal signal, double zero)
{
    for (float& sample : signal.samples)
        sample += float(zero);
    return signal;
}

Signal scaled(Signal signal, double db)
{
    for (float& sample : signal.samples)
        sample *= float(amplitude(db));
    return signal;
}

Signal delayed(const Signal& signal, double ms)
{
    Signal later{signal.rate, signal.channels, {}};
    later.samples.resize(std::size_t(ms * signal.rate / 1000) * std::size_t(signal.channels));
    later.samples.insert(later.samples.end(), signal.samples.begin(), signal.samples.end());
    return later;
}

Signal stereo(const Signal& left, const Signal& right)
{
    Signal both{left.rate, 2, {}};
    for (std::size_t i = 0; i < std::min(left.samples.size(), right.samples.size()); ++i) {
        both.samples.push_back(left.samples[i]);
        both.samples.push_back(right.samples[i]);
    }
    return both;
}

} // namespace precall
