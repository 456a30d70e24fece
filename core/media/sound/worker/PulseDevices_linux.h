#pragma once

#include "core/media/sound/SoundDevice.h"

#include <pulse/pulseaudio.h>

namespace precall {

/// A source as a microphone; nothing for the monitor of a sink, which hears what the computer plays.
std::optional<SoundDevice> microphoneOf(const pa_source_info& source);
/// A sink as a loudspeaker; nothing for the one that stands in where there is none.
std::optional<SoundDevice> speakerOf(const pa_sink_info& sink);

} // namespace precall
