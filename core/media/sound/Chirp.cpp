#include "core/media/sound/Chirp.h"

#include "core/media/sound/Fourier.h"
#include "core/media/sound/SoundLevel.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numbers>

namespace precall {

namespace {

constexpr double chirpSeconds = 0.25;
constexpr double chirpFromHertz = 400;
constexpr double chirpToHertz = 3400;
constexpr double chirpAmplitude = 0.1;
/// An arrival stands out when it is this many times the median of the correlation's envelope: a chirp
/// compresses by the product of its length and bandwidth, 750, noise does not.
constexpr double standsOut = 12;
/// … and when this share of the amplitude of what was heard meanwhile is the chirp's (its normalised
/// correlation): of speech and noise less than a quarter looks like one.
constexpr double leastLikeness = 0.4;
/// Within this of an arrival, its own side lobes and the next reflections of a room are not told apart from
/// it.
constexpr double arrivalMs = 15;
/// What is weaker against the first arrival is no echo that anybody hears.
constexpr double faintestEchoDb = -40;

/// Nothing that a microphone delivers is weaker.
constexpr double faintestGainDb = -90;

using Spectrum = std::vector<std::complex<double>>;

Spectrum spectrumOf(const Signal& signal, std::size_t size)
{
    Spectrum values(size);
    std::copy(signal.samples.begin(), signal.samples.end(), values.begin());
    fourierTransform(values, false);
    return values;
}

/// Leaves the positive frequencies alone: the transform back is then the analytic signal, whose magnitude is
/// the envelope.
void keepPositive(Spectrum& values)
{
    for (std::size_t i = 1; i < values.size() / 2; ++i)
        values[i] *= 2;
    std::fill(values.begin() + std::ptrdiff_t(values.size() / 2 + 1), values.end(), 0);
}

/// The envelope of the correlation of both, one value for each frame of `heard`: the amplitude of an arrival
/// that starts there, against what was played.
std::vector<double> matchedEnvelope(const Signal& chirp, const Signal& heard)
{
    const std::size_t size = std::bit_ceil(heard.samples.size() + chirp.samples.size());
    Spectrum values = spectrumOf(heard, size);
    const Spectrum pattern = spectrumOf(chirp, size);
    for (std::size_t i = 0; i < size; ++i)
        values[i] *= std::conj(pattern[i]);
    keepPositive(values);
    fourierTransform(values, true);
    double energy = 0;
    for (const float sample : chirp.samples)
        energy += double(sample) * double(sample);
    std::vector<double> envelope(heard.samples.size());
    for (std::size_t i = 0; i < envelope.size(); ++i)
        envelope[i] = std::abs(values[i]) / double(size) / energy;
    return envelope;
}

/// The normalised correlation at the place where the chirp is this strong.
double likeness(const Signal& chirp, const Signal& heard, std::size_t place, double strength)
{
    const std::size_t length = std::min(chirp.samples.size(), heard.samples.size() - place);
    const std::span<const float> there = std::span(heard.samples).subspan(place, length);
    return std::pow(
        10, (decibels(strength) + levelOf(chirp.samples).rms - levelOf(there, offsetOf(there)).rms) / 20);
}

double medianOf(std::vector<double> values)
{
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace

Signal loopChirp(int rate)
{
    Signal chirp{rate, 1, {}};
    const std::size_t frames = std::size_t(chirpSeconds * rate);
    for (std::size_t i = 0; i < frames; ++i) {
        const double t = double(i) / rate;
        const double glide = (chirpToHertz - chirpFromHertz) / chirpSeconds / 2;
        const double phase = 2 * std::numbers::pi * (chirpFromHertz * t + glide * t * t);
        const double window = 0.5 - 0.5 * std::cos(2 * std::numbers::pi * double(i) / double(frames));
        chirp.samples.push_back(float(chirpAmplitude * window * std::sin(phase)));
    }
    return chirp;
}

std::optional<LoopReturn> findChirp(const Signal& chirp, const Signal& heard)
{
    if (heard.samples.size() < chirp.samples.size())
        return std::nullopt;
    const std::vector<double> envelope = matchedEnvelope(chirp, heard);
    const auto strongest = std::ranges::max_element(envelope);
    const auto place = std::size_t(strongest - envelope.begin());
    if (*strongest <= standsOut * medianOf(envelope) || decibels(*strongest) < faintestGainDb ||
        likeness(chirp, heard, place, *strongest) < leastLikeness)
        return std::nullopt;
    const auto msAt = [&](auto at) { return 1000.0 * double(at - envelope.begin()) / chirp.rate; };
    LoopReturn found{msAt(strongest), decibels(*strongest), {}, {}};
    const auto lobe = std::ptrdiff_t(arrivalMs * chirp.rate / 1000);
    if (envelope.end() - strongest <= lobe)
        return found;
    const auto echo = std::max_element(strongest + lobe, envelope.end());
    const double echoDb = decibels(*echo / *strongest);
    if (echoDb > faintestEchoDb && *echo > standsOut * medianOf(envelope)) {
        found.echoDelayMs = msAt(echo) - found.delayMs;
        found.echoDb = echoDb;
    }
    return found;
}

} // namespace precall
