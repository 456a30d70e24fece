#pragma once

#include "core/media/sound/Sound.h"

namespace precall {

/// Sound of a test's choosing. A microphone delivers `heard` as fast as it is taken, and then ends or waits;
/// what is played comes back into it as `loop` makes it.
class FakeSound : public Sound
{
public:
    Result<SoundDevices> devices = SoundDevices{};
    Signal heard;                   ///< by whoever listens, from the start
    std::optional<Error> end;       ///< of listening, after `heard`; nothing: it goes on in silence
    std::optional<Error> playError; ///< nothing: playing works
    std::function<Signal(const Signal&)>
        loop; ///< what the microphone hears of what is played; nothing: nothing
    bool playingEnds = true; ///< else what is played goes on for ever
    QList<Signal> played;

    /// More of it, to whoever listens now.
    void deliver(const Signal& more);
    /// Who listens now hears that it ends.
    void endListening(const Error& error);

    void warmUp() override {}
    void askDevices(std::function<void(const Result<SoundDevices>&)> answer) override { answer(devices); }
    std::unique_ptr<SoundStream> listen(const QString& deviceId, SoundListener listener) override;
    std::unique_ptr<SoundStream> play(const QString& deviceId, const Signal& signal,
                                      std::function<void(const Result<PlayedSound>&)> ended) override;

private:
    struct Listening;
    SoundListener m_listener;
};

/// A laptop's microphone and loudspeaker, each at its default, at full volume.
SoundDevices someSoundDevices();

} // namespace precall
