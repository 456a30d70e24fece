#include "core/platform/camera/LinuxCameras.h"

#include <unistd.h>

namespace precall {

CameraObstacles readCameraObstacles()
{
    return cameraObstaclesFrom(SystemFiles(), [](const QString& file) {
        return access(qPrintable(file), R_OK | W_OK) == 0;
    });
}

} // namespace precall
