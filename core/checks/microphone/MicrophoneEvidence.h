#pragma once

#include "core/base/Result.h"
#include "core/media/sound/SoundDevice.h"
#include "core/media/sound/SoundTraits.h"

#include <QJsonObject>

#include <optional>

namespace precall {

/// What the `microphone` check saw and heard. Levels only: the sound itself is not kept.
struct MicrophoneEvidence
{
    Result<SoundDevices> devices = SoundDevices{};
    std::optional<SoundDevice> device; ///< the one that was listened to
    std::optional<SoundTraits> heard;  ///< nothing: no sound came at all
    std::optional<Error> error;        ///< that ended listening
    bool gone = false;                 ///< … and the device is in the list no more
    std::optional<bool> spoke;         ///< what the user says; nothing: not asked, or no answer
};

QJsonObject toJson(const MicrophoneEvidence& evidence);

} // namespace precall
