#include "core/media/sound/worker/WorkerSound.h"

#include "core/media/sound/worker/SoundWorker.h"

#include <QCoreApplication>

#include <atomic>

namespace precall {

namespace {

quint32 newStreamNumber()
{
    static std::atomic<quint32> last = 0;
    return ++last;
}

/// Ends the stream when it is destroyed: from then on none of its callbacks runs.
class WorkerStream : public SoundStream
{
public:
    WorkerStream(SoundWorker* worker, quint32 number, std::shared_ptr<OpenSound> sound)
        : m_worker(worker), m_number(number), m_sound(std::move(sound))
    {
    }

    ~WorkerStream() override
    {
        {
            const std::lock_guard lock(m_sound->mutex);
            m_sound->over = true;
        }
        QMetaObject::invokeMethod(m_worker,
                                  [worker = m_worker, number = m_number] { worker->close(number); });
    }

private:
    SoundWorker* m_worker;
    quint32 m_number;
    std::shared_ptr<OpenSound> m_sound;
};

std::unique_ptr<SoundStream> opened(SoundWorker* worker, SoundMessage command,
                                    const std::shared_ptr<OpenSound>& sound)
{
    command.stream = newStreamNumber();
    QMetaObject::invokeMethod(worker,
                              [worker, command, sound] { worker->open(command.stream, sound, command); });
    return std::make_unique<WorkerStream>(worker, command.stream, sound);
}

} // namespace

WorkerSound::WorkerSound(const QString& program)
    : m_worker(std::make_unique<SoundWorker>(program.isEmpty() ? QCoreApplication::applicationFilePath() : program))
{
    m_worker->moveToThread(&m_thread);
    m_thread.start();
}

WorkerSound::~WorkerSound()
{
    end();
}

void WorkerSound::end()
{
    QMetaObject::invokeMethod(m_worker.get(), [worker = m_worker.get()] {
        worker->end();
        QThread::currentThread()->quit();
    });
    m_thread.wait();
}

void WorkerSound::warmUp()
{
    QMetaObject::invokeMethod(m_worker.get(), &SoundWorker::warmUp);
}

void WorkerSound::askDevices(std::function<void(const Result<SoundDevices>&)> answer)
{
    QMetaObject::invokeMethod(m_worker.get(),
                              [worker = m_worker.get(), answer = std::move(answer)] { worker->ask(answer); });
}

std::unique_ptr<SoundStream> WorkerSound::listen(const QString& deviceId, SoundListener listener)
{
    auto sound = std::make_shared<OpenSound>();
    sound->listener = std::move(listener);
    return opened(m_worker.get(),
                  {.kind = SoundMessage::Kind::Listen, .fields = {{QStringLiteral("device"), deviceId}}},
                  sound);
}

std::unique_ptr<SoundStream> WorkerSound::play(const QString& deviceId, const Signal& signal,
                                               std::function<void(const Result<PlayedSound>&)> ended)
{
    auto sound = std::make_shared<OpenSound>();
    sound->played = std::move(ended);
    return opened(m_worker.get(),
                  {.kind = SoundMessage::Kind::Play,
                   .fields = {{QStringLiteral("device"), deviceId}},
                   .signal = signal},
                  sound);
}

qint64 WorkerSound::workerId() const
{
    return m_worker->processId();
}

} // namespace precall
