#pragma once

#include "core/media/camera/Cameras.h"

#include <QElapsedTimer>
#include <QMetaType>

#include <condition_variable>
#include <mutex>

namespace precall {

/// How the picture stands, as a view tells it.
struct StreamState
{
    enum class Phase {
        Off,
        NoCamera,  ///< there is none to open
        Opening,
        Live,      ///< pictures come
        Stalled,   ///< none for a second
        NoPicture, ///< none came in time; let go of
        Stopped,   ///< none come any more
        Lost       ///< unplugged while it was open; let go of
    };
    Phase phase = Phase::Off;
    QList<Camera> cameras;
    QString camera; ///< the one that is open or was tried
    QSize size;
    std::optional<PictureJudgement> pictures; ///< of the last seconds

    bool operator==(const StreamState&) const = default;
};

/// What a stream has seen since its camera was opened, for those on other threads who wait for it.
class CameraRecord
{
public:
    struct Entry
    {
        bool listed = false; ///< the list was read at least once
        StreamState state;
        int served = 0;      ///< the last ticket of CameraStream::join()
        std::optional<qint64> firstPictureMs;
        OpenFailure failure;
    };

    /// Milliseconds on the clock of arrivals and samples.
    qint64 now() const { return m_clock.elapsed(); }

    /// A camera is being opened.
    void begin();
    void noteArrival();
    void noteSample(PictureSample sample);
    void tell(const StreamState& state);
    void serve(int ticket);
    void tellFailure(const OpenFailure& failure);

    Entry entry() const;
    /// When the last picture came, else when the camera was opened.
    qint64 lastSign() const;
    /// Of the pictures from `since` on.
    std::optional<PictureJudgement> judgedSince(qint64 since) const;

    /// Waits until `done`; false at the deadline or stop.
    bool wait(const std::function<bool(const Entry&)>& done, const Until& until);

private:
    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    QElapsedTimer m_clock = startedClock();
    Entry m_entry;
    qint64 m_opened = 0;
    QList<qint64> m_arrivals;
    QList<PictureSample> m_samples;

    static QElapsedTimer startedClock();
};

} // namespace precall

Q_DECLARE_METATYPE(precall::StreamState)
