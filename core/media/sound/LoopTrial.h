#pragma once

#include "core/media/sound/Chirp.h"
#include "core/media/sound/Sound.h"

#include <optional>
#include <stop_token>

namespace precall {

/// What a microphone heard of quiet chirps that were played on the left and then on the right.
struct LoopTrial
{
    std::optional<Error> playError;        ///< of the loudspeaker
    std::optional<Error> recordError;      ///< of the microphone
    bool microphoneSilent = false;         ///< nothing but zeros, or nothing at all
    std::optional<LoopReturn> left, right; ///< `delayMs` is from the moment that each was played
    /// The loudest quarter of a second that was heard meanwhile, in dBFS: what is louder than a chirp drowns
    /// it. Nothing where recording had ended.
    std::optional<double> leftDbfs, rightDbfs;
};

/// Plays and listens, three seconds and a half in all.
LoopTrial tryLoop(Sound& sound, const QString& speakerId, const QString& microphoneId, std::stop_token stop);

} // namespace precall
