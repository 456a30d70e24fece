#include "core/media/sound/Goertzel.h"

#include <cmath>
#include <numbers>

namespace precall {

double amplitudeAt(std::span<const float> samples, int rate, double hertz)
{
    if (samples.empty())
        return 0;
    const double turn = 2 * std::numbers::pi * hertz / rate;
    const double factor = 2 * std::cos(turn);
    double last = 0;
    double before = 0;
    for (const float sample : samples) {
        const double now = double(sample) + factor * last - before;
        before = last;
        last = now;
    }
    const double power = last * last + before * before - factor * last * before;
    return 2 * std::sqrt(std::max(power, 0.0)) / double(samples.size());
}

} // namespace precall
