#pragma once

#include "core/media/sound/Signal.h"

namespace precall {

/// Sounds of known make for tests: one channel, 48 kHz, the same with each run.
Signal silence(double seconds);
Signal tone(double hertz, double peakDbfs, double seconds);
/// White; the level is its rms.
Signal noise(double rmsDbfs, double seconds);
/// A voice's make: syllables of a buzz with overtones, four a second, and pauses.
Signal voice(double peakDbfs, double seconds);

Signal operator+(Signal left, const Signal& right);
/// As a converter does with what is too loud.
Signal clipped(Signal signal);
Signal scaled(Signal signal, double db);
/// With its zero line there.
Signal shifted(Signal signal, double zero);
Signal delayed(const Signal& signal, double ms);
/// The two as left and right.
Signal stereo(const Signal& left, const Signal& right);

} // namespace precall
