#pragma once

#include "core/media/sound/Signal.h"

#include <optional>

namespace precall {

/// The chirp of the loop check: a quarter of a second that glides from 400 to 3400 Hz, what a telephone
/// line carries (ITU-T G.712) and Bluetooth's hands-free profile with it; quiet: its peak is at -20 dBFS.
Signal loopChirp(int rate);

/// How a played signal came back.
struct LoopReturn
{
    double delayMs = 0;                ///< from the first sample heard to the start of the first arrival
    double gainDb = 0;                 ///< level of that arrival against the level that was played
    std::optional<double> echoDelayMs; ///< of the strongest later arrival, after the first one
    std::optional<double> echoDb;      ///< its level against the first one's
};

/// Finds the chirp in what was heard (one channel, the chirp's rate) by matched filtering; nothing when it is
/// not there: when no arrival stands out of the rest of what was heard.
std::optional<LoopReturn> findChirp(const Signal& chirp, const Signal& heard);

} // namespace precall
