#pragma once

#include "core/base/Abandonable.h"
#include "core/media/sound/Sound.h"

#include <mutex>

namespace precall {

/// Records a microphone into memory while it lives, a minute and 64 MiB at most. Nothing of it is kept
/// anywhere else.
class Recorder
{
public:
    Recorder(Sound& sound, const QString& deviceId);
    ~Recorder();

    Recorder(const Recorder&) = delete;
    Recorder& operator=(const Recorder&) = delete;

    /// Waits until so much was recorded; false when it ended before, at the deadline or at stop.
    bool waitForSeconds(double seconds, QDeadlineTimer deadline, std::stop_token stop);

    Signal recorded() const;
    /// The end of it.
    Signal last(double seconds) const;
    double seconds() const;
    /// When the first frame had come in at the latest, on the clock of PlayedSound.
    qint64 startNs() const;
    /// Why it goes on no more.
    std::optional<Error> error() const;

private:
    void take(const Signal& sound, qint64 atNs);
    void end(const Error& error);

    mutable std::mutex m_mutex;
    std::condition_variable_any m_changed;
    Signal m_recorded;
    qint64 m_startNs = 0;
    std::optional<Error> m_error;
    std::unique_ptr<SoundStream> m_stream; ///< destroyed first
};

/// Plays and waits for the end. Errors as SoundListener::ended, TimedOut, Cancelled.
Result<PlayedSound> playOn(Sound& sound, const QString& deviceId, const Signal& signal,
                           QDeadlineTimer deadline, std::stop_token stop);

} // namespace precall
