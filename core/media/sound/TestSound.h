#pragma once

#include "core/media/sound/Signal.h"

namespace precall {

enum class SoundSide { Left, Right, Both };

/// A short, soft bell on that side, or on the left and then on the right: made, not recorded. Stereo, 48 kHz.
Signal testSound(SoundSide side);

} // namespace precall
