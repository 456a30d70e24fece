#pragma once

#include "core/media/camera/CameraRecord.h"

#include <QObject>
#include <QTimer>

#include <memory>

class QCamera;
class QMediaCaptureSession;
class QVideoFrame;
class QVideoSink;

namespace precall {

/// The one camera that is open in this process, for all who look through it: the checks and the live views.
/// It is open while somebody holds it. Lives on a thread of its own with an event loop, because a slow device
/// blocks whoever opens it; hold(), join(), release(), choose(), prepare(), showWithin() and take() may be
/// called on any thread and never wait.
///
/// Written round what Qt 6.4's GStreamer back-end does: a busy or unplugged camera gives no error and stays
/// "active" (the watchdog decides); pictures come before start() and after stop() (the session lets go of the
/// camera); a slow slot ends the stream for good (pictures are only noted where they come and looked into
/// later, surplus ones dropped); ids are counters (a camera is known by its name).
class CameraStream : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds firstPictureLimit{5000};
    static constexpr std::chrono::milliseconds stallLimit{1000};
    /// After this long without a picture it counts as ended.
    static constexpr std::chrono::milliseconds stopLimit{3000};
    /// What browsers open when a page asks for nothing else.
    static constexpr QSize usualSize{640, 480};

    CameraStream();
    ~CameraStream() override;

    /// Lists the cameras, so that the first picture comes without that delay.
    void prepare();
    /// Somebody looks at the chosen camera's picture until release(). What failed is tried again.
    void hold();
    /// The same with that camera (empty: the chosen one) in that size (null: the usual one); record() then
    /// serves the ticket, once the camera was asked to open.
    void join(const QString& camera, const QSize& size, int ticket);
    void release();
    /// Remembered, also while it is unplugged.
    void choose(const QString& camera);

    /// Lets go of the camera, whoever holds it. On its own thread.
    void letGo() { turnOff(); }

    /// Pictures are made from now on, and scaled down to fit into that many pixels; none into no pixels.
    void showWithin(const QSize& room);
    /// The latest picture, as in a mirror. pictureReady() comes again once this was called.
    QImage take();
    /// What became of it so far, shared with those who wait.
    CameraRecord& record() { return m_record; }

Q_SIGNALS:
    void pictureReady();
    void stateChanged(const StreamState& state);

private:
    void noteArrival(const QVideoFrame& frame);
    void lookAtPicture();
    void offer(const QImage& picture);
    bool isDelivering() const;
    void open();
    void close();
    void turnOff();
    void watchOver();
    void lookForCamera();
    void giveUp();
    void lose();
    void readList();
    bool isListed() const;
    void tell(StreamState::Phase phase);

    CameraRecord m_record;
    std::unique_ptr<QVideoSink> m_sink;
    std::unique_ptr<QMediaCaptureSession> m_session;
    std::unique_ptr<QCamera> m_camera;
    QTimer m_watchdog;
    StreamState m_state;
    QString m_chosen;
    QSize m_size = usualSize;
    int m_holders = 0;
    QString m_raw; ///< what Qt said about the camera, where it says anything
    qint64 m_told = 0; ///< when the state was told last

    std::mutex m_pictureMutex; ///< of what follows
    std::unique_ptr<QVideoFrame> m_newest; ///< waits to be looked into; null when none does
    QImage m_picture;
    QSize m_room;       ///< empty: nobody looks
    qint64 m_shown = 0; ///< when the last one was made
    bool m_offered = false; ///< pictureReady() was sent and not answered
};

} // namespace precall
