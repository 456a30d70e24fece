#pragma once

#include "core/media/camera/Cameras.h"

#include <atomic>
#include <future>
#include <memory>
#include <mutex>

class QEventLoop;

namespace precall {

class CameraStream;

/// The cameras as Qt Multimedia opens them; one a process, as Qt's list of cameras follows the thread that
/// asked for it first. Its thread starts with the first call and ends with letGo(); while it lives,
/// abandonedCalls() counts it.
class QtCameras : public Cameras
{
public:
    QtCameras() = default;
    ~QtCameras() override; ///< as letGo()

    /// Lets go of the camera for good and waits until that is done, at most 4 s. Whoever asks for something
    /// afterwards, as a check that was abandoned may, reaches nobody and waits until its own bound.
    void letGo();

    Result<QList<Camera>> list(std::stop_token stop) override;
    CameraWatch watch(const QString& camera, const QSize& size, std::chrono::milliseconds span,
                      std::stop_token stop) override;
    CameraObstacles obstacles() override { return readCameraObstacles(); }

    /// For live views. Any thread.
    CameraStream& stream();

private:
    std::once_flag m_started;
    std::shared_ptr<CameraStream> m_stream; ///< its thread's, too
    std::shared_ptr<QEventLoop> m_loop;     ///< of that thread
    std::future<void> m_ended;
    std::atomic<int> m_tickets = 0;
};

} // namespace precall
