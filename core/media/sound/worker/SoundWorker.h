#pragma once

#include "core/media/sound/Sound.h"
#include "core/media/sound/worker/SoundMessage.h"

#include <QHash>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <atomic>
#include <mutex>

namespace precall {

/// One stream, between whoever holds it and the worker's thread.
struct OpenSound
{
    std::mutex mutex; ///< held while a callback runs, and while the stream is given up
    SoundListener listener = {};
    std::function<void(const Result<PlayedSound>&)> played = {};
    bool over = false;

    void take(const SoundMessage& block);
    void end(const Error& error);
    void endPlayed(const PlayedSound& sound);
};

/// The worker process, its streams and its watchdog. All on one thread of its own.
class SoundWorker : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<SoundDevices>&)>;

    explicit SoundWorker(const QString& program);
    ~SoundWorker() override;

    void warmUp();
    void ask(const Answer& answer);
    void open(quint32 stream, const std::shared_ptr<OpenSound>& sound, const SoundMessage& command);
    void close(quint32 stream);
    /// Ends the process for good; whoever waits for something of it is told Cancelled, who asks later,
    /// nothing.
    void end();

    qint64 processId() const { return m_processId; }

private:
    void send(const SoundMessage& message);
    void readAnswers();
    void take(const SoundMessage& message);
    void takeEnd(const SoundMessage& message);
    void beat();
    void watch();
    void giveUp(const Error& error);
    void ended();

    QString m_program;
    std::unique_ptr<QProcess> m_process;
    std::atomic<qint64> m_processId = 0;
    SoundMessageReader m_reader;
    QHash<quint32, Answer> m_questions;
    quint32 m_lastQuestion = 0;
    QHash<quint32, std::shared_ptr<OpenSound>> m_streams;
    QTimer m_beat;     ///< asks the worker for the devices while a stream is open: it answers, or hangs
    QTimer m_watchdog; ///< runs while a question is open
    bool m_ended = false; ///< by end(): what comes behind it in the queue starts nothing
};

} // namespace precall
