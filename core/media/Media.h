#pragma once

#include "core/media/sound/Sound.h"

namespace precall {

/// The devices for picture and sound, as a checker may use them.
struct Media
{
    Sound& sound;
};

} // namespace precall
