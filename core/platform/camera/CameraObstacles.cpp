#include "core/platform/camera/CameraObstacles.h"

namespace precall {

QString cameraStateWord(SystemCamera::State state)
{
    switch (state) {
    case SystemCamera::State::Usable:
        return QStringLiteral("usable");
    case SystemCamera::State::Disabled:
        return QStringLiteral("disabled");
    case SystemCamera::State::NoDriver:
        return QStringLiteral("no-driver");
    case SystemCamera::State::DriverFailed:
        return QStringLiteral("driver-failed");
    case SystemCamera::State::NotPermitted:
        return QStringLiteral("not-permitted");
    }
    Q_UNREACHABLE();
}

} // namespace precall
