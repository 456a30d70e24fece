#pragma once

#include "core/media/camera/QtCameras.h"

#include <QCoreApplication>

namespace precall {

/// The cameras of this process; it has them once.
inline QtCameras& camerasUnderTest()
{
    static QtCameras* cameras = nullptr;
    if (!cameras) {
        cameras = new QtCameras;
        qAddPostRoutine([] { delete std::exchange(cameras, nullptr); });
    }
    return *cameras;
}

/// Until the system lists that camera; an empty name: until it lists none.
inline bool untilListed(const QString& name)
{
    for (const QDeadlineTimer deadline(10'000); !deadline.hasExpired();)
        if (camerasUnderTest().watch(name, {}, std::chrono::milliseconds(1), {}).camera == name)
            return true;
    return false;
}

} // namespace precall
