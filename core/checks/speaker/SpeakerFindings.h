#pragma once

#include "core/check/Finding.h"
#include "core/checks/speaker/SpeakerEvidence.h"
#include "core/profile/RequirementsProfile.h"

namespace precall {

/// Below this, whoever does not sit in a silent room hears nothing.
inline constexpr int lowVolumePercent = 15;
/// A side that is turned down by this much against the other is off.
inline constexpr double sideOffDb = 30;
/// A side that comes back as loudly as this while the other does not at all: through the earpieces of a
/// headset less is heard of either.
inline constexpr double clearlyHeardDb = -30;
/// … and nothing that was heard meanwhile is louder than such a chirp by more than this: it would have been
/// found.
inline constexpr double drownedDb = 3;
/// An echo of the devices is that of both chirps; a voice that comes in between is not.
inline constexpr double sameEchoMs = 5;
inline constexpr double sameEchoDb = 3;
/// An echo that comes so late and is so loud is heard as a second voice; what a room gives back sooner or
/// fainter is not (ITU-T G.131 has talkers annoyed from about 25 ms on where nothing cancels it; meeting
/// programs cancel what comes soon).
inline constexpr double lateEchoMs = 100;
inline constexpr double loudEchoDb = -20;

/// Every finding of the `speaker` check. Pure.
QList<Finding> speakerFindings(const SpeakerEvidence& evidence, const RequirementsProfile& profile);

/// `delay_ms`, `gain_db`, and `echo_db` and `echo_delay_ms` where there is one.
QJsonObject loopFacts(const LoopReturn& back);

} // namespace precall
