#pragma once

#include "core/media/camera/Cameras.h"

#include <functional>

namespace precall {

/// Has the cameras that a test gives it, none at first.
class FakeCameras : public Cameras
{
public:
    Result<QList<Camera>> listed = QList<Camera>();
    /// What comes of a watch, by the size that was asked for.
    std::function<CameraWatch(const QSize& size)> onWatch = [](const QSize&) {
        CameraWatch watch;
        watch.end = CameraWatch::End::NoCamera;
        return watch;
    };
    CameraObstacles inTheWay;
    QList<QSize> watched; ///< the sizes that were asked for

    Result<QList<Camera>> list(std::stop_token stop) override
    {
        return stop.stop_requested() ? Result<QList<Camera>>(Error{ErrorKind::Cancelled, {}, 0}) : listed;
    }
    CameraWatch watch(const QString&, const QSize& size, std::chrono::milliseconds,
                      std::stop_token stop) override
    {
        watched.append(size);
        CameraWatch watch = onWatch(size);
        if (stop.stop_requested())
            watch.end = CameraWatch::End::Cancelled;
        return watch;
    }
    CameraObstacles obstacles() override { return inTheWay; }
};

} // namespace precall
