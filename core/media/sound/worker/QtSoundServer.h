#pragma once

#include "core/media/sound/worker/SoundRole.h"

namespace precall {

/// Serves with what Qt Multimedia gives, on Windows and macOS: on the main thread, with the event loop that
/// it needs. Volume, mute and how a device is attached are not told on macOS.
int serveSoundByQt(SoundCommands& commands, SoundAnswers& answers);

} // namespace precall
