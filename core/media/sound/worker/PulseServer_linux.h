#pragma once

#include "core/media/sound/worker/SoundRole.h"

#include <QHash>

#include <functional>
#include <memory>
#include <pulse/pulseaudio.h>

namespace precall {

/// The sound server of Linux: PulseAudio, or PipeWire in its place, by libpulse. Lives in the worker process;
/// its streams run on libpulse's thread. What hangs there is the watchdog's business.
class PulseServer
{
public:
    explicit PulseServer(SoundAnswers& answers);
    ~PulseServer();

    PulseServer(const PulseServer&) = delete;
    PulseServer& operator=(const PulseServer&) = delete;

    void take(SoundMessage command);

private:
    struct Stream;
    using Work = std::function<void(std::optional<Error>)>;

    void whenConnected(Work work);
    void connectContext();
    void contextChanged();
    void tellWaiting(const std::optional<Error>& error);

    void open(const SoundMessage& command);
    void start(Stream& stream, const QString& device);
    bool connectStream(Stream& stream, const QByteArray& device);
    void streamChanged(Stream& stream);
    void giveRecorded(Stream& stream);
    void feedPlayed(Stream& stream, std::size_t room);
    void finish(quint32 stream, const std::optional<Error>& error);

    SoundAnswers& m_answers;
    pa_threaded_mainloop* m_loop;
    pa_context* m_context = nullptr;
    QList<Work> m_waiting;
    QHash<quint32, std::shared_ptr<Stream>> m_streams;
};

} // namespace precall
