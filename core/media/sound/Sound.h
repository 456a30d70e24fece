#pragma once

#include "core/base/Result.h"
#include "core/media/sound/Signal.h"
#include "core/media/sound/SoundChoice.h"
#include "core/media/sound/SoundDevice.h"

#include <QDeadlineTimer>

#include <functional>
#include <memory>
#include <stop_token>

namespace precall {

/// A sound that is being recorded or played. Destroying it ends that; none of its callbacks runs after that.
class SoundStream
{
public:
    virtual ~SoundStream() = default;
};

/// Who listens to a microphone. Called on the sound's own thread; returns soon, and destroys no stream there.
struct SoundListener
{
    /// Some milliseconds of sound. `atNs` is when they had come in, on the clock of PlayedSound::startedNs.
    std::function<void(const Signal& sound, qint64 atNs)> take;
    /// It goes on no more: Closed (the device or the server has gone), NotFound, AccessDenied, TimedOut (the
    /// server hangs), Refused (there is none), Unsupported.
    std::function<void(const Error& error)> ended;
};

/// A sound that was played to its end.
struct PlayedSound
{
    qint64 startedNs = 0;
};

/// The computer's microphones and loudspeakers. Any thread; no call blocks. Whatever the system's sound
/// server does, answers come: it is looked after by a worker process that can be killed.
class Sound
{
public:
    virtual ~Sound() = default;

    /// Starts what takes time to start; no device is opened.
    virtual void warmUp() = 0;

    /// What there is now. `answer` is called once, on the sound's own thread, within three seconds. Errors
    /// as SoundListener::ended.
    virtual void askDevices(std::function<void(const Result<SoundDevices>&)> answer) = 0;

    virtual std::unique_ptr<SoundStream> listen(const QString& deviceId, SoundListener listener) = 0;

    /// `ended` is called once on the sound's own thread, when the last frame was heard or it failed.
    virtual std::unique_ptr<SoundStream> play(const QString& deviceId, const Signal& signal,
                                              std::function<void(const Result<PlayedSound>&)> ended) = 0;

    /// What the checks and the pages use.
    SoundChoice& choice() { return m_choice; }

private:
    SoundChoice m_choice;
};

/// Asks and waits. Errors also: TimedOut, Cancelled.
Result<SoundDevices> devicesOf(Sound& sound, QDeadlineTimer deadline, std::stop_token stop);

} // namespace precall
