#pragma once

#include "core/platform/SystemFiles.h"
#include "core/platform/camera/CameraObstacles.h"

#include <functional>

namespace precall {

/// What the files of a Linux machine tell of its cameras: sysfs (kernel: Documentation/ABI/testing/
/// sysfs-bus-usb, driver-api/usb), the device files below /dev, the files of modprobe.d(5), and who has the
/// device files open (proc(5)). `mayOpen` says whether this user may read and write a device file. Any thread.
CameraObstacles cameraObstaclesFrom(const SystemFiles& files,
                                    const std::function<bool(const QString& deviceFile)>& mayOpen);

} // namespace precall
