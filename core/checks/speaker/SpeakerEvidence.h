#pragma once

#include "core/base/Result.h"
#include "core/media/sound/LoopTrial.h"

#include <QJsonObject>

#include <optional>

namespace precall {

/// Where the user heard the test sound.
enum class HeardOn { BothSides, LeftOnly, RightOnly, Nowhere };

/// What the `speaker` check saw, played and heard.
struct SpeakerEvidence
{
    Result<SoundDevices> devices = SoundDevices{};
    std::optional<SoundDevice> device;     ///< what was played on
    std::optional<SoundDevice> microphone; ///< what listened
    std::optional<LoopTrial> loop;         ///< nothing: not tried, as the loudspeaker is muted
    bool gone = false;                     ///< with an error of playing: the device is listed no more
    std::optional<HeardOn> heard;          ///< what the user says; nothing: not asked, or no answer
};

QJsonObject toJson(const SpeakerEvidence& evidence);

} // namespace precall
