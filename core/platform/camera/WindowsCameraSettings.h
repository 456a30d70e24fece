#pragma once

#include "core/platform/Registry.h"
#include "core/platform/camera/CameraObstacles.h"

namespace precall {

/// What the registry of Windows tells that is in the way of cameras: policies, the privacy settings for
/// programs that come without a package (as browsers do), who uses a camera now, and security products. The
/// device manager's list is not in it. `ownProgram` is the file of this program, which is no holder that it
/// has to wait for. Any thread.
CameraObstacles windowsCameraSettings(Registry& registry, const QString& ownProgram);

} // namespace precall
