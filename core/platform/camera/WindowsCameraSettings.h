#pragma once

#include "core/platform/Registry.h"
#include "core/platform/camera/CameraObstacles.h"

namespace precall {

/// What the registry of Windows tells that is in the way of cameras: policies, the privacy settings for
/// programs that come without a package (as browsers do), who uses a camera now, and security products. The
/// device manager's list is not in it. Any thread.
CameraObstacles windowsCameraSettings(Registry& registry);

} // namespace precall
