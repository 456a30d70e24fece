#pragma once

#include "core/check/Finding.h"
#include "core/checks/microphone/MicrophoneEvidence.h"
#include "core/profile/RequirementsProfile.h"

namespace precall {

/// Runs at full scale that are no accident any more.
inline constexpr int manyClippings = 10;
/// Turned down by this much, not even a shout reaches the level that speech needs.
inline constexpr double turnedDownDb = -40;
/// A zero line that is off by more than this takes room from the voice.
inline constexpr double largeOffset = 0.05;

/// Every finding of the `microphone` check. Pure.
QList<Finding> microphoneFindings(const MicrophoneEvidence& evidence, const RequirementsProfile& profile);

/// `rms_dbfs`, `peak_dbfs`, `seconds`, `speech_seconds`, `clippings`, and `hum_hz`, `offset`, `dead_channels`
/// where there are any.
QJsonObject soundTraitFacts(const SoundTraits& traits);

} // namespace precall
