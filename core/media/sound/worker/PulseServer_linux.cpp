#include "core/media/sound/worker/PulseServer_linux.h"

#include "core/media/sound/worker/PulseListing_linux.h"

#include <chrono>
#include <cstring>

namespace precall {

namespace {

/// Recorded sound is handed over in pieces of this length.
constexpr std::size_t pieceMs = 10;
/// Less is not played at all by some devices.
constexpr std::size_t playBufferMs = 100;

qint64 nowNs()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

std::uint32_t bytesOf(const pa_sample_spec& spec, std::size_t ms)
{
    return std::uint32_t(pa_usec_to_bytes(ms * PA_USEC_PER_MSEC, &spec));
}

/// Holds the lock of libpulse's thread.
class PulseLock
{
public:
    explicit PulseLock(pa_threaded_mainloop* loop) : m_loop(loop) { pa_threaded_mainloop_lock(m_loop); }
    ~PulseLock() { pa_threaded_mainloop_unlock(m_loop); }
    PulseLock(const PulseLock&) = delete;
    PulseLock& operator=(const PulseLock&) = delete;

private:
    pa_threaded_mainloop* m_loop;
};

} // namespace

struct PulseServer::Stream
{
    PulseServer& server;
    quint32 number;
    bool plays;
    Signal signal = {};   ///< what is played
    std::size_t fed = 0;  ///< samples of it that were handed over
    qint64 startedNs = 0; ///< when its first was heard
    pa_stream* pulse = nullptr;
    pa_sample_spec spec = {};
    pa_operation* draining = nullptr;

    ~Stream()
    {
        if (draining) {
            pa_operation_cancel(draining); // else it calls back whatever becomes of this
            pa_operation_unref(draining);
        }
        if (!pulse)
            return;
        pa_stream_set_state_callback(pulse, nullptr, nullptr);
        pa_stream_set_read_callback(pulse, nullptr, nullptr);
        pa_stream_set_write_callback(pulse, nullptr, nullptr);
        pa_stream_set_started_callback(pulse, nullptr, nullptr);
        pa_stream_disconnect(pulse);
        pa_stream_unref(pulse);
    }
};

PulseServer::PulseServer(SoundAnswers& answers) : m_answers(answers), m_loop(pa_threaded_mainloop_new())
{
    pa_threaded_mainloop_start(m_loop);
    const PulseLock lock(m_loop);
    connectContext();
}

PulseServer::~PulseServer()
{
    {
        const PulseLock lock(m_loop);
        m_streams.clear();
        if (m_context) {
            pa_context_set_state_callback(m_context, nullptr, nullptr);
            pa_context_disconnect(m_context);
            pa_context_unref(m_context);
        }
    }
    pa_threaded_mainloop_stop(m_loop);
    pa_threaded_mainloop_free(m_loop);
}

void PulseServer::take(SoundMessage command)
{
    const PulseLock lock(m_loop);
    switch (command.kind) {
    case SoundMessage::Kind::List:
        whenConnected([this, question = command.stream](const std::optional<Error>& error) {
            if (error)
                m_answers.sendEnd(question, *error);
            else
                answerList(m_context, m_answers, question);
        });
        break;
    case SoundMessage::Kind::Listen:
    case SoundMessage::Kind::Play:
        open(command);
        break;
    case SoundMessage::Kind::Close:
        m_streams.remove(command.stream);
        break;
    default:
        break;
    }
}

/// Connects anew where the connection broke. `work` gets the error when there is none to be had.
void PulseServer::whenConnected(Work work)
{
    const pa_context_state_t state = m_context ? pa_context_get_state(m_context) : PA_CONTEXT_UNCONNECTED;
    if (state == PA_CONTEXT_READY) {
        work(std::nullopt);
        return;
    }
    m_waiting.append(std::move(work));
    if (!PA_CONTEXT_IS_GOOD(state))
        connectContext();
}

void PulseServer::connectContext()
{
    if (m_context) {
        pa_context_set_state_callback(m_context, nullptr, nullptr);
        pa_context_unref(m_context);
    }
    m_context = pa_context_new(pa_threaded_mainloop_get_api(m_loop), "Precall");
    pa_context_set_state_callback(
        m_context, [](pa_context*, void* self) { static_cast<PulseServer*>(self)->contextChanged(); }, this);
    if (pa_context_connect(m_context, nullptr, PA_CONTEXT_NOFLAGS, nullptr) < 0)
        tellWaiting(pulseError(m_context));
}

void PulseServer::contextChanged()
{
    const pa_context_state_t state = pa_context_get_state(m_context);
    if (state == PA_CONTEXT_READY)
        tellWaiting(std::nullopt);
    else if (!PA_CONTEXT_IS_GOOD(state))
        tellWaiting(pulseError(m_context));
}

void PulseServer::tellWaiting(const std::optional<Error>& error)
{
    for (const Work& work : std::exchange(m_waiting, {}))
        work(error);
}

void PulseServer::open(const SoundMessage& command)
{
    auto stream = std::make_shared<Stream>(
        Stream{*this, command.stream, command.kind == SoundMessage::Kind::Play, command.signal});
    m_streams.insert(command.stream, stream);
    const QString device = command.fields.value(QLatin1String("device")).toString();
    whenConnected([this, number = command.stream, device](const std::optional<Error>& error) {
        const std::shared_ptr<Stream> waiting = m_streams.value(number);
        if (!waiting)
            return;
        if (error)
            finish(number, error);
        else
            start(*waiting, device);
    });
}

void PulseServer::start(Stream& stream, const QString& device)
{
    stream.spec = {PA_SAMPLE_FLOAT32NE, std::uint32_t(stream.signal.rate),
                   std::uint8_t(stream.signal.channels)};
    stream.pulse = pa_stream_new(m_context, stream.plays ? "Test sound" : "Level", &stream.spec, nullptr);
    if (!stream.pulse) {
        finish(stream.number, pulseError(m_context));
        return;
    }
    pa_stream_set_state_callback(
        stream.pulse,
        [](pa_stream*, void* data) {
            auto* changed = static_cast<Stream*>(data);
            changed->server.streamChanged(*changed);
        },
        &stream);
    if (!connectStream(stream, device.toUtf8()))
        finish(stream.number, pulseError(m_context));
}

/// With the device's own rate and channels where it records. Never moved to another device: when its own
/// goes, it ends.
bool PulseServer::connectStream(Stream& stream, const QByteArray& device)
{
    constexpr auto unset = std::uint32_t(-1);
    pa_buffer_attr buffer{unset, unset, unset, unset, unset};
    if (!stream.plays) {
        pa_stream_set_read_callback(
            stream.pulse,
            [](pa_stream*, std::size_t, void* data) {
                auto* recorded = static_cast<Stream*>(data);
                recorded->server.giveRecorded(*recorded);
            },
            &stream);
        buffer.fragsize = bytesOf(stream.spec, pieceMs);
        const auto flags = pa_stream_flags_t(PA_STREAM_ADJUST_LATENCY | PA_STREAM_DONT_MOVE |
                                             PA_STREAM_FIX_RATE | PA_STREAM_FIX_CHANNELS);
        return pa_stream_connect_record(stream.pulse, device.constData(), &buffer, flags) == 0;
    }
    pa_stream_set_write_callback(
        stream.pulse,
        [](pa_stream*, std::size_t room, void* data) {
            auto* played = static_cast<Stream*>(data);
            played->server.feedPlayed(*played, room);
        },
        &stream);
    pa_stream_set_started_callback(
        stream.pulse, [](pa_stream*, void* data) { static_cast<Stream*>(data)->startedNs = nowNs(); },
        &stream);
    buffer.tlength = bytesOf(stream.spec, playBufferMs);
    const auto flags = pa_stream_flags_t(PA_STREAM_ADJUST_LATENCY | PA_STREAM_DONT_MOVE);
    return pa_stream_connect_playback(stream.pulse, device.constData(), &buffer, flags, nullptr, nullptr) ==
           0;
}

void PulseServer::streamChanged(Stream& stream)
{
    const pa_stream_state_t state = pa_stream_get_state(stream.pulse);
    if (state == PA_STREAM_READY)
        stream.spec = *pa_stream_get_sample_spec(stream.pulse);
    else if (state == PA_STREAM_FAILED)
        finish(stream.number, pulseError(m_context));
    else if (state == PA_STREAM_TERMINATED)
        finish(stream.number, Error{ErrorKind::Closed, QStringLiteral("the stream was ended"), 0});
}

void PulseServer::giveRecorded(Stream& stream)
{
    const void* bytes = nullptr;
    std::size_t size = 0;
    while (pa_stream_peek(stream.pulse, &bytes, &size) == 0 && size > 0) {
        if (bytes) { // else a gap
            SoundMessage block{.kind = SoundMessage::Kind::Block, .stream = stream.number};
            block.fields = {{QStringLiteral("at_ns"), nowNs()}};
            block.signal = {int(stream.spec.rate), stream.spec.channels, {}};
            block.signal.samples.resize(size / sizeof(float));
            std::memcpy(block.signal.samples.data(), bytes, size);
            m_answers.send(block);
        }
        pa_stream_drop(stream.pulse);
    }
}

void PulseServer::feedPlayed(Stream& stream, std::size_t room)
{
    const std::size_t left = stream.signal.samples.size() - stream.fed;
    const std::size_t frame = std::size_t(stream.signal.channels);
    const std::size_t count = std::min(left, room / sizeof(float) / frame * frame);
    if (count > 0)
        pa_stream_write(stream.pulse, stream.signal.samples.data() + stream.fed, count * sizeof(float),
                        nullptr, 0, PA_SEEK_RELATIVE);
    stream.fed += count;
    if (left != count || left == 0)
        return;
    pa_stream_set_write_callback(stream.pulse, nullptr, nullptr);
    stream.draining = pa_stream_drain(
        stream.pulse,
        [](pa_stream*, int success, void* data) {
            auto* played = static_cast<Stream*>(data);
            if (success)
                played->server.finish(played->number, std::nullopt);
        },
        &stream);
}

/// Tells how the stream ended and forgets it.
void PulseServer::finish(quint32 stream, const std::optional<Error>& error)
{
    const std::shared_ptr<Stream> ended = m_streams.take(stream);
    if (!ended)
        return;
    if (error)
        m_answers.sendEnd(stream, *error);
    else
        m_answers.send({.kind = SoundMessage::Kind::Played,
                        .stream = stream,
                        .fields = {{QStringLiteral("started_ns"), ended->startedNs}}});
}

int serveSound(SoundCommands& commands, SoundAnswers& answers)
{
    PulseServer server(answers);
    while (std::optional<SoundMessage> command = commands.next())
        server.take(std::move(*command));
    return 0;
}

} // namespace precall
