#pragma once

#include "core/media/sound/Signal.h"

#include <span>
#include <vector>

namespace precall {

/// What stands for the level of exact zeros, whose logarithm does not exist: below any converter's noise (24
/// bits reach -146 dBFS).
inline constexpr double silenceDbfs = -150;

/// 20 log10 of an amplitude, full scale is 0 dB; never below silenceDbfs.
double decibels(double amplitude);

/// Root mean square and peak in dBFS about the zero line, full scale being the amplitude 1: a full-scale sine has -3
/// dBFS rms.
struct SoundLevel
{
    double rms = silenceDbfs;
    double peak = silenceDbfs;
};

/// `zero` is where the zero line is: cheap converters shift it, and a shift is no sound.
SoundLevel levelOf(std::span<const float> samples, double zero = 0);

/// The levels of one block of 10 ms after the other, over all channels together.
std::vector<SoundLevel> levelsOf(const Signal& signal, double zero = 0);

/// The mean: where the zero line is, of full scale. 0 for none.
double offsetOf(std::span<const float> samples);

} // namespace precall
