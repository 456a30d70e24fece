#include "core/media/camera/CameraStream.h"

#include "core/media/camera/CameraBackend.h"
#include "core/media/camera/CameraFormats.h"
#include "core/media/camera/FrameLook.h"

#include <QCamera>
#include <QMediaCaptureSession>
#include <QVideoFrame>
#include <QVideoSink>

namespace precall {

namespace {

constexpr auto watchInterval = std::chrono::milliseconds(100);
constexpr qint64 tellIntervalMs = 1000;
constexpr qint64 shownSpanMs = 3000; ///< that the figures of a view are about
/// Thirty pictures a second are shown, with room for their irregularity; of more, each second one.
constexpr qint64 showIntervalMs = 25;

} // namespace

CameraStream::CameraStream()
{
    m_watchdog.setInterval(watchInterval);
    m_watchdog.callOnTimeout(this, &CameraStream::watchOver);
}

CameraStream::~CameraStream()
{
    close();
}

void CameraStream::prepare()
{
    QMetaObject::invokeMethod(this, [this] {
        if (!m_record.entry().listed)
            readList();
    });
}

void CameraStream::hold()
{
    QMetaObject::invokeMethod(this, [this] {
        ++m_holders;
        if (!isDelivering())
            open();
    });
}

void CameraStream::join(const QString& camera, const QSize& size, int ticket)
{
    QMetaObject::invokeMethod(this, [this, camera, wanted = size.isEmpty() ? usualSize : size, ticket] {
        ++m_holders;
        const bool other = !camera.isEmpty() && camera != m_state.camera;
        if (!camera.isEmpty())
            m_chosen = camera;
        if (std::exchange(m_size, wanted) != wanted || other || !isDelivering())
            open();
        m_record.serve(ticket);
    });
}

void CameraStream::release()
{
    QMetaObject::invokeMethod(this, [this] {
        if (--m_holders == 0)
            turnOff();
        else if (std::exchange(m_size, usualSize) != usualSize)
            open();
    });
}

void CameraStream::choose(const QString& camera)
{
    QMetaObject::invokeMethod(this, [this, camera] {
        m_chosen = camera;
        if (m_holders > 0 && m_state.camera != camera)
            open();
    });
}

void CameraStream::showWithin(const QSize& room)
{
    const std::lock_guard lock(m_pictureMutex);
    m_room = room;
}

QImage CameraStream::take()
{
    const std::lock_guard lock(m_pictureMutex);
    m_offered = false;
    return m_picture;
}

bool CameraStream::isDelivering() const
{
    return m_state.phase == StreamState::Phase::Opening || m_state.phase == StreamState::Phase::Live;
}

void CameraStream::open()
{
    close();
    readList();
    const QCameraDevice device = deviceNamed(m_chosen);
    m_state.camera = nameOf(device);
    m_watchdog.start();
    if (device.isNull()) {
        tell(StreamState::Phase::NoCamera);
        return;
    }
    m_record.begin();
    m_raw.clear();
    tell(StreamState::Phase::Opening);
    m_sink = std::make_unique<QVideoSink>();
    m_session = std::make_unique<QMediaCaptureSession>();
    m_session->setVideoSink(m_sink.get());
    m_camera = std::make_unique<QCamera>(device);
    m_camera->setCameraFormat(formatFor(device, m_size));
    connect(m_camera.get(), &QCamera::errorOccurred, this,
            [this](QCamera::Error, const QString& text) { m_raw = text; });
    // Called where the picture comes: on a thread of the multimedia library.
    connect(m_sink.get(), &QVideoSink::videoFrameChanged, this, &CameraStream::noteArrival,
            Qt::DirectConnection);
    m_session->setCamera(m_camera.get());
    m_camera->start();
}

void CameraStream::close()
{
    m_watchdog.stop();
    if (m_session) {
        disconnect(m_sink.get(), nullptr, this, nullptr);
        m_session->setCamera(nullptr);
        m_camera.reset();
        m_session.reset();
        m_sink.reset();
    }
    {
        const std::lock_guard lock(m_pictureMutex);
        m_newest.reset();
        m_picture = {};
    }
    m_state.size = {};
}

void CameraStream::turnOff()
{
    close();
    m_size = usualSize;
    tell(StreamState::Phase::Off);
}

void CameraStream::noteArrival(const QVideoFrame& frame)
{
    if (!frame.isValid())
        return;
    m_record.noteArrival();
    const std::lock_guard lock(m_pictureMutex);
    if (!std::exchange(m_newest, std::make_unique<QVideoFrame>(frame)))
        QMetaObject::invokeMethod(this, &CameraStream::lookAtPicture, Qt::QueuedConnection);
}

void CameraStream::lookAtPicture()
{
    std::unique_ptr<QVideoFrame> frame;
    QSize room;
    {
        const std::lock_guard lock(m_pictureMutex);
        frame = std::move(m_newest);
        room = m_record.now() - m_shown < showIntervalMs ? QSize() : m_room;
    }
    if (!frame || !m_session)
        return;
    const std::optional<FrameLook> look = lookInto(*frame, room);
    if (!look)
        return;
    m_record.noteSample(look->sample);
    if (!look->shown.isNull())
        offer(look->shown);
    const bool resized = std::exchange(m_state.size, frame->size()) != frame->size();
    if (m_state.phase != StreamState::Phase::Live || resized ||
        m_record.now() - m_told >= tellIntervalMs)
        tell(StreamState::Phase::Live);
}

void CameraStream::offer(const QImage& picture)
{
    bool first = false;
    {
        const std::lock_guard lock(m_pictureMutex);
        m_shown = m_record.now();
        m_picture = picture;
        first = !std::exchange(m_offered, true);
    }
    if (first)
        Q_EMIT pictureReady();
}

/// Every tenth of a second: Qt tells neither that a camera is busy nor that it was unplugged.
void CameraStream::watchOver()
{
    using Phase = StreamState::Phase;
    const std::chrono::milliseconds silent(m_record.now() - m_record.lastSign());
    if (m_state.phase == Phase::NoCamera || m_state.phase == Phase::Lost)
        lookForCamera();
    else if (silent >= stallLimit && !isListed())
        lose();
    else if (m_state.phase == Phase::Opening)
        silent < firstPictureLimit ? void() : giveUp();
    else if (silent >= stallLimit && m_state.phase != Phase::Stopped)
        tell(silent < stopLimit ? Phase::Stalled : Phase::Stopped);
}

/// One may have been plugged in.
void CameraStream::lookForCamera()
{
    if (m_record.now() - m_told < tellIntervalMs)
        return;
    readList();
    deviceNamed(m_chosen).isNull() ? tell(m_state.phase) : open();
}

/// No picture came: lets go of the camera, until somebody tries again, and asks why.
void CameraStream::giveUp()
{
    close();
    OpenFailure failure = tryToOpen(m_state.camera);
    if (failure.text.isEmpty())
        failure.text = m_raw;
    m_record.tellFailure(failure);
    readList();
    tell(StreamState::Phase::NoPicture);
}

void CameraStream::lose()
{
    close();
    readList();
    m_watchdog.start();
    tell(StreamState::Phase::Lost);
}

void CameraStream::readList()
{
    prepareCameraBackend();
    m_state.cameras = listedCameras();
    m_record.tell(m_state);
}

bool CameraStream::isListed() const
{
    const QList<Camera> cameras = listedCameras();
    return std::any_of(cameras.cbegin(), cameras.cend(),
                       [this](const Camera& camera) { return camera.name == m_state.camera; });
}

void CameraStream::tell(StreamState::Phase phase)
{
    m_told = m_record.now();
    m_state.phase = phase;
    m_state.pictures = m_session ? m_record.judgedSince(m_told - shownSpanMs) : std::nullopt;
    m_record.tell(m_state);
    Q_EMIT stateChanged(m_state);
}

} // namespace precall
