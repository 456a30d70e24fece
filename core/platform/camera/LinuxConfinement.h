#pragma once

#include "core/platform/SystemFiles.h"
#include "core/platform/camera/CameraObstacles.h"

#include <functional>

namespace precall {

/// Whether the camera's plug of the snap that this program runs in is connected; nothing when that was not told.
using SnapPlug = std::function<std::optional<bool>()>;

/// What keeps the cameras from this program when it runs confined, where that can be read: in a Flatpak the
/// list of devices (flatpak-metadata(5), [Context] devices), in a snap (`inSnap`) the plug "camera" (snapd,
/// "The camera interface"). Nothing outside of them, and where neither says no. Any thread.
std::optional<CameraSetting> confinementDenial(const SystemFiles& files, bool inSnap, const SnapPlug& snapPlug);

} // namespace precall
