#include "core/media/sound/worker/SoundWorker.h"

#include "core/media/sound/worker/SoundRole.h"

namespace precall {

namespace {

constexpr auto heartbeat = std::chrono::seconds(1);
/// A server that answers at all does so within milliseconds; one that starts just now takes longer.
constexpr auto patience = std::chrono::milliseconds(2500);
/// The numbers of questions have it, those of streams do not.
constexpr quint32 questionBit = 1U << 31;

} // namespace

void OpenSound::take(const SoundMessage& block)
{
    const std::lock_guard lock(mutex);
    if (!over && listener.take)
        listener.take(block.signal, block.fields.value(QLatin1String("at_ns")).toInteger());
}

void OpenSound::end(const Error& error)
{
    const std::lock_guard lock(mutex);
    if (std::exchange(over, true))
        return;
    if (listener.ended)
        listener.ended(error);
    if (played)
        played(error);
}

void OpenSound::endPlayed(const PlayedSound& sound)
{
    const std::lock_guard lock(mutex);
    if (!std::exchange(over, true) && played)
        played(sound);
}

SoundWorker::SoundWorker(const QString& program) : m_program(program), m_beat(this), m_watchdog(this)
{
    m_beat.setInterval(heartbeat);
    connect(&m_beat, &QTimer::timeout, this, &SoundWorker::beat);
    m_watchdog.setInterval(patience);
    m_watchdog.setSingleShot(true);
    connect(&m_watchdog, &QTimer::timeout, this, &SoundWorker::watch);
}

SoundWorker::~SoundWorker()
{
    end();
}

void SoundWorker::end()
{
    m_ended = true;
    giveUp({ErrorKind::Cancelled, {}, 0});
}

void SoundWorker::warmUp()
{
    if (m_process || m_ended)
        return;
    m_reader = {};
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &SoundWorker::readAnswers);
    connect(m_process.get(), &QProcess::finished, this, &SoundWorker::ended);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            ended();
    });
    connect(m_process.get(), &QProcess::started, this, [this] { m_processId = m_process->processId(); });
    m_process->start(m_program, {QLatin1String(soundRoleArgument)});
}

void SoundWorker::ask(const Answer& answer)
{
    if (m_ended)
        return;
    m_lastQuestion = (m_lastQuestion + 1) | questionBit;
    m_questions.insert(m_lastQuestion, answer);
    send({.kind = SoundMessage::Kind::List, .stream = m_lastQuestion});
    if (!m_questions.isEmpty() && !m_watchdog.isActive()) // none is open where no worker could be started
        m_watchdog.start();
}

void SoundWorker::open(quint32 stream, const std::shared_ptr<OpenSound>& sound, const SoundMessage& command)
{
    if (m_ended)
        return;
    if (command.signal.samples.size() > longestSignal) {
        sound->end({ErrorKind::TooLarge, QStringLiteral("longer than the sound worker takes"), 0});
        return;
    }
    m_streams.insert(stream, sound);
    send(command);
    beat();
    m_beat.start();
}

void SoundWorker::close(quint32 stream)
{
    if (m_streams.remove(stream) && m_process)
        send({.kind = SoundMessage::Kind::Close, .stream = stream});
    if (m_streams.isEmpty())
        m_beat.stop();
}

void SoundWorker::send(const SoundMessage& message)
{
    warmUp();
    if (m_process) // unless it could not be started at all
        m_process->write(encoded(message));
}

void SoundWorker::readAnswers()
{
    m_reader.feed(m_process->readAllStandardOutput());
    while (const std::optional<SoundMessage> message = m_reader.next())
        take(*message);
    if (m_reader.broken()) // later: the process must not end beneath its own signal
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_reader.broken())
                    giveUp({ErrorKind::Protocol, QStringLiteral("the sound worker speaks another language"), 0});
            },
            Qt::QueuedConnection);
}

void SoundWorker::take(const SoundMessage& message)
{
    switch (message.kind) {
    case SoundMessage::Kind::Devices:
        if (const Answer answer = m_questions.take(message.stream))
            answer(soundDevicesFrom(message.fields));
        break;
    case SoundMessage::Kind::Block:
        if (const auto sound = m_streams.value(message.stream))
            sound->take(message);
        break;
    case SoundMessage::Kind::Played:
        if (const auto sound = m_streams.take(message.stream))
            sound->endPlayed({message.fields.value(QLatin1String("started_ns")).toInteger()});
        break;
    case SoundMessage::Kind::Ended:
        takeEnd(message);
        break;
    default:
        break;
    }
    if (m_questions.isEmpty())
        m_watchdog.stop();
}

void SoundWorker::takeEnd(const SoundMessage& message)
{
    const Error error = soundErrorFrom(message.fields);
    if (const Answer answer = m_questions.take(message.stream))
        answer(error);
    else if (const auto sound = m_streams.take(message.stream))
        sound->end(error);
}

void SoundWorker::beat()
{
    if (m_streams.isEmpty())
        m_beat.stop();
    else if (m_questions.isEmpty())
        ask([](const Result<SoundDevices>&) {});
}

void SoundWorker::watch()
{
    giveUp({ErrorKind::TimedOut, QStringLiteral("the sound server does not answer"), 0});
}

/// Kills the worker; whoever waits for something of it gets the error.
void SoundWorker::giveUp(const Error& error)
{
    m_beat.stop();
    m_watchdog.stop();
    m_processId = 0;
    if (m_process) {
        m_process->disconnect(this);
        m_process->closeWriteChannel();
        m_process->kill();
        m_process->waitForFinished(1000);
        m_process.reset();
    }
    for (const Answer& answer : std::exchange(m_questions, {}))
        answer(error);
    for (const std::shared_ptr<OpenSound>& sound : std::exchange(m_streams, {}))
        sound->end(error);
}

void SoundWorker::ended()
{
    QProcess* process = m_process.release();
    process->disconnect(this);
    process->deleteLater();
    giveUp(
        {ErrorKind::Closed, QStringLiteral("the sound worker has ended: %1").arg(process->errorString()), 0});
}

} // namespace precall
