#pragma once

#include "core/media/camera/Cameras.h"
#include "core/media/sound/Sound.h"

namespace precall {

/// The devices for picture and sound, as a checker may use them.
struct Media
{
    Cameras& cameras;
    Sound& sound;
};

} // namespace precall
