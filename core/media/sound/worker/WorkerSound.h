#pragma once

#include "core/media/sound/Sound.h"

#include <QStringList>
#include <QThread>

namespace precall {

class SoundWorker;

/// The system's sound by a worker process: the same program, started in its sound role. The worker is started
/// when it is first needed or warmUp() asks for it, killed when the sound server does not answer for two
/// seconds, started anew after that or after a crash with the next thing that is asked.
class WorkerSound : public Sound
{
public:
    /// `program` is started with soundRoleArgument; by default this program.
    explicit WorkerSound(const QString& program = {});
    ~WorkerSound() override; ///< as end(); streams are destroyed before

    /// Ends the worker and every stream, and waits for that. Whoever asks for something afterwards, as a check
    /// that was abandoned may, reaches nobody and gets no answer.
    void end();

    void warmUp() override;
    void askDevices(std::function<void(const Result<SoundDevices>&)> answer) override;
    std::unique_ptr<SoundStream> listen(const QString& deviceId, SoundListener listener) override;
    std::unique_ptr<SoundStream> play(const QString& deviceId, const Signal& signal,
                                      std::function<void(const Result<PlayedSound>&)> ended) override;

    /// Process id of the worker; 0 when none runs. For tests.
    qint64 workerId() const;

private:
    QThread m_thread;
    std::unique_ptr<SoundWorker> m_worker; ///< lives on m_thread
};

} // namespace precall
