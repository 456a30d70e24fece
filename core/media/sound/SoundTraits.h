#pragma once

#include "core/media/sound/SoundLevel.h"

#include <QList>

#include <optional>

namespace precall {

/// Speech is loud and soft in turn: within a second, the 90th percentile of the levels of 10 ms lies by more
/// than this above the 10th. Tones, noise and hum are even.
inline constexpr double speechSpreadDb = 12;
/// … and its peak is above this: below, nobody is heard well in a meeting.
inline constexpr double speechPeakDbfs = -50;

/// What can be told of a microphone from what it delivered. Nothing of the sound itself is kept.
struct SoundTraits
{
    double seconds = 0;
    int rate = 0;
    SoundLevel level;            ///< of the loudest channel
    bool zeros = false;          ///< nothing but exact zeros: no converter was at work, or a switch is off
    bool speech = false;         ///< somebody spoke (speechSpreadDb, speechPeakDbfs)
    double speechSeconds = 0;    ///< how much of it fits that rule
    int clippings = 0;           ///< runs of three samples or more at full scale; one sample is none
    std::optional<int> humHertz; ///< 50 or 60: most of what is heard is the mains and its overtones
    double offset = 0;           ///< of the zero line, of full scale
    QList<int> deadChannels;     ///< silent while another channel is not, from 0
};

/// Whether the levels of a second (see levelsOf()) are those of speech.
bool isSpeech(std::span<const SoundLevel> second);

SoundTraits traitsOf(const Signal& signal);

} // namespace precall
