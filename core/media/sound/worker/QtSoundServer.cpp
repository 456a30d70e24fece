#include "core/media/sound/worker/QtSoundServer.h"

#include "core/media/sound/worker/EndpointTraits.h"
#include "core/media/sound/worker/RecordingAccess.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QAudioSource>
#include <QBuffer>
#include <QCoreApplication>
#include <QMediaDevices>
#include <QTimer>

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>
#include <thread>

namespace precall {

namespace {

constexpr auto listInterval = std::chrono::seconds(1);
/// A sink that has taken everything has not played it yet.
constexpr double tailSeconds = 0.5;
constexpr int recordBufferMs = 40;

qint64 steadyNs()
{
    return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
}

QList<SoundDevice> soundDevicesOf(const QList<QAudioDevice>& listed)
{
    QList<SoundDevice> devices;
    for (const QAudioDevice& each : listed) {
        SoundDevice device;
        device.id = QString::fromLatin1(each.id().toBase64());
        device.description = each.description();
        device.isDefault = each.isDefault();
        device.volumePercent = -1;
        device.rate = each.preferredFormat().sampleRate();
        addEndpointTraits(device, each.id());
        devices.append(device);
    }
    return devices;
}

std::optional<QAudioDevice> deviceOfId(const QList<QAudioDevice>& listed, const QString& id)
{
    const auto found = std::ranges::find_if(listed, [&](const QAudioDevice& device) {
        return QString::fromLatin1(device.id().toBase64()) == id;
    });
    return found == listed.end() ? std::nullopt : std::optional(*found);
}

/// Each sample of the bytes as Qt's format has it.
Signal signalOf(const QByteArray& bytes, const QAudioFormat& format)
{
    Signal signal{format.sampleRate(), format.channelCount(), {}};
    const qsizetype step = format.bytesPerSample();
    signal.samples.reserve(std::size_t(bytes.size() / step));
    for (qsizetype at = 0; at + step <= bytes.size(); at += step)
        signal.samples.push_back(format.normalizedSampleValue(bytes.constData() + at));
    return signal;
}

QByteArray pcmOf(const Signal& signal)
{
    QByteArray pcm;
    pcm.reserve(qsizetype(signal.samples.size() * sizeof(qint16)));
    for (const float sample : signal.samples) {
        const auto value = qint16(std::clamp(sample, -1.0F, 1.0F) * 32767);
        pcm.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
    const qsizetype tail = qsizetype(tailSeconds * signal.rate) * signal.channels;
    return pcm + QByteArray(tail * qsizetype(sizeof(qint16)), '\0');
}

const Error notThere{ErrorKind::NotFound, QStringLiteral("no such device"), 0};

Error errorOf(QAudio::Error error)
{
    return {error == QAudio::OpenError ? ErrorKind::Io : ErrorKind::Closed,
            QStringLiteral("audio error %1").arg(int(error)), 0};
}

Error recordingErrorOf(QAudio::Error error)
{
    if (error == QAudio::OpenError && isRecordingDenied())
        return {ErrorKind::AccessDenied,
                QStringLiteral("the privacy settings keep microphones from programs"), 0};
    return errorOf(error);
}

/// The streams of the worker process, on its main thread.
class QtSoundServer : public QObject
{
public:
    explicit QtSoundServer(SoundAnswers& answers);

    void take(const SoundMessage& command);

private:
    struct Recording;
    struct Playing;

    void list(quint32 question);
    void listen(const SoundMessage& command);
    void play(const SoundMessage& command);
    void end(quint32 stream, const Error& error);
    void endPlayed(quint32 stream);
    bool forget(quint32 stream);
    void endLost();

    SoundAnswers& m_answers;
    QTimer m_watch; ///< Qt tells of no device that goes
    std::map<quint32, std::unique_ptr<Recording>> m_recordings;
    std::map<quint32, std::unique_ptr<Playing>> m_playings;
};

struct QtSoundServer::Recording
{
    QString deviceId;
    std::unique_ptr<QAudioSource> source;
};

struct QtSoundServer::Playing
{
    QString deviceId;
    QBuffer pcm;
    std::unique_ptr<QAudioSink> sink; ///< destroyed before what it reads
    qint64 startedNs = 0;
};

QtSoundServer::QtSoundServer(SoundAnswers& answers) : m_answers(answers)
{
    connect(&m_watch, &QTimer::timeout, this, &QtSoundServer::endLost);
    m_watch.start(listInterval);
}

void QtSoundServer::take(const SoundMessage& command)
{
    switch (command.kind) {
    case SoundMessage::Kind::List:
        list(command.stream);
        break;
    case SoundMessage::Kind::Listen:
        listen(command);
        break;
    case SoundMessage::Kind::Play:
        play(command);
        break;
    case SoundMessage::Kind::Close:
        forget(command.stream);
        break;
    default:
        break;
    }
}

void QtSoundServer::list(quint32 question)
{
    const SoundDevices devices{soundDevicesOf(QMediaDevices::audioInputs()),
                               soundDevicesOf(QMediaDevices::audioOutputs())};
    m_answers.send({.kind = SoundMessage::Kind::Devices, .stream = question, .fields = toJson(devices)});
}

void QtSoundServer::listen(const SoundMessage& command)
{
    const quint32 stream = command.stream;
    const QString id = command.fields.value(QLatin1String("device")).toString();
    const std::optional<QAudioDevice> device = deviceOfId(QMediaDevices::audioInputs(), id);
    if (!device) {
        m_answers.sendEnd(stream, notThere);
        return;
    }
    const QAudioFormat format = device->preferredFormat();
    auto recording = std::make_unique<Recording>();
    recording->deviceId = id;
    recording->source = std::make_unique<QAudioSource>(*device, format);
    recording->source->setBufferSize(format.bytesForDuration(recordBufferMs * 1000));
    QAudioSource* source = recording->source.get();
    m_recordings[stream] = std::move(recording);
    QIODevice* recorded = source->start();
    if (!recorded) {
        end(stream, recordingErrorOf(source->error()));
        return;
    }
    connect(recorded, &QIODevice::readyRead, this, [this, stream, recorded, format] {
        m_answers.send({.kind = SoundMessage::Kind::Block,
                        .stream = stream,
                        .fields = {{QStringLiteral("at_ns"), steadyNs()}},
                        .signal = signalOf(recorded->readAll(), format)});
    });
    connect(
        source, &QAudioSource::stateChanged, this,
        [this, stream](QAudio::State state) {
            const auto now = m_recordings.find(stream); // this comes late: it may have been closed
            if (now == m_recordings.end() || state != QAudio::StoppedState)
                return;
            if (const QAudio::Error error = now->second->source->error(); error != QAudio::NoError)
                end(stream, recordingErrorOf(error));
        },
        Qt::QueuedConnection);
}

void QtSoundServer::play(const SoundMessage& command)
{
    const quint32 stream = command.stream;
    const QString id = command.fields.value(QLatin1String("device")).toString();
    const std::optional<QAudioDevice> device = deviceOfId(QMediaDevices::audioOutputs(), id);
    if (!device) {
        m_answers.sendEnd(stream, notThere);
        return;
    }
    QAudioFormat format;
    format.setSampleRate(command.signal.rate);
    format.setChannelCount(command.signal.channels);
    format.setSampleFormat(QAudioFormat::Int16);
    auto playing = std::make_unique<Playing>();
    playing->deviceId = id;
    playing->pcm.setData(pcmOf(command.signal));
    playing->pcm.open(QIODevice::ReadOnly);
    playing->sink = std::make_unique<QAudioSink>(*device, format);
    Playing* now = playing.get();
    m_playings[stream] = std::move(playing);
    connect(
        now->sink.get(), &QAudioSink::stateChanged, this,
        [this, stream](QAudio::State state) {
            const auto ended = m_playings.find(stream); // as above
            if (ended == m_playings.end())
                return;
            if (state == QAudio::StoppedState)
                end(stream, errorOf(ended->second->sink->error()));
            else if (state == QAudio::IdleState)
                endPlayed(stream);
        },
        Qt::QueuedConnection);
    now->startedNs = steadyNs();
    now->sink->start(&now->pcm);
}

void QtSoundServer::end(quint32 stream, const Error& error)
{
    if (forget(stream))
        m_answers.sendEnd(stream, error);
}

void QtSoundServer::endPlayed(quint32 stream)
{
    const qint64 startedNs = m_playings[stream]->startedNs;
    forget(stream);
    m_answers.send({.kind = SoundMessage::Kind::Played,
                    .stream = stream,
                    .fields = {{QStringLiteral("started_ns"), startedNs}}});
}

/// Taken out first: in Qt 6.4 a sink that is destroyed runs an event loop, in which other commands come.
bool QtSoundServer::forget(quint32 stream)
{
    const auto recording = m_recordings.extract(stream);
    const auto playing = m_playings.extract(stream);
    return recording || playing;
}

/// A stream would go on from another device.
void QtSoundServer::endLost()
{
    const auto lostOf = [](const auto& streams, const QList<QAudioDevice>& listed) {
        QList<quint32> lost;
        for (const auto& [number, stream] : streams)
            if (!deviceOfId(listed, stream->deviceId))
                lost.append(number);
        return lost;
    };
    const QList<quint32> lost =
        (m_recordings.empty() ? QList<quint32>() : lostOf(m_recordings, QMediaDevices::audioInputs())) +
        (m_playings.empty() ? QList<quint32>() : lostOf(m_playings, QMediaDevices::audioOutputs()));
    for (const quint32 stream : lost)
        end(stream, {ErrorKind::Closed, QStringLiteral("the device has gone"), 0});
}

} // namespace

int serveSoundByQt(SoundCommands& commands, SoundAnswers& answers)
{
    char name[] = "precall";
    char* arguments[] = {name, nullptr};
    int count = 1;
    QCoreApplication application(count, arguments);
    QtSoundServer server(answers);
    std::thread reading([&] {
        while (const std::optional<SoundMessage> command = commands.next())
            QMetaObject::invokeMethod(&server, [&server, command] { server.take(*command); });
        QMetaObject::invokeMethod(&application, &QCoreApplication::quit, Qt::QueuedConnection);
    });
    const int status = QCoreApplication::exec();
    reading.join();
    return status;
}

} // namespace precall
