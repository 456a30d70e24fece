#include "core/media/sound/TestSound.h"

#include <array>
#include <cmath>
#include <numbers>

namespace precall {

namespace {

constexpr double bellSeconds = 0.9;
constexpr double bellAmplitude = 0.25;
constexpr double attackSeconds = 0.01;
constexpr double decaySeconds = 0.25;
/// C5 and G5 of equal temperament: a fifth, which nobody takes for an alarm.
constexpr double leftHertz = 523.25;
constexpr double rightHertz = 783.99;

/// A bell is a tone and fainter overtones that die away sooner.
double bellAt(double t, double hertz)
{
    constexpr std::array overtones{1.0, 2.0, 3.0};
    constexpr std::array strengths{0.75, 0.2, 0.05};
    double sum = 0;
    for (std::size_t i = 0; i < overtones.size(); ++i)
        sum += strengths[i] * std::exp(-t * overtones[i] / decaySeconds) *
               std::sin(2 * std::numbers::pi * hertz * overtones[i] * t);
    const double fadeIn = std::min(t / attackSeconds, 1.0);
    const double fadeOut = std::min((bellSeconds - t) / attackSeconds, 1.0);
    return bellAmplitude * sum * fadeIn * fadeOut;
}

void appendBell(Signal& signal, bool left)
{
    for (std::size_t i = 0; i < std::size_t(bellSeconds * signal.rate); ++i) {
        const float sample = float(bellAt(double(i) / signal.rate, left ? leftHertz : rightHertz));
        signal.samples.push_back(left ? sample : 0);
        signal.samples.push_back(left ? 0 : sample);
    }
}

} // namespace

Signal testSound(SoundSide side)
{
    Signal signal{48000, 2, {}};
    if (side != SoundSide::Right)
        appendBell(signal, true);
    if (side != SoundSide::Left)
        appendBell(signal, false);
    return signal;
}

} // namespace precall
