#include "core/media/sound/Recorder.h"

namespace precall {

namespace {

/// Longer than any check records; what a sound server that runs wild delivers beyond is dropped.
constexpr double mostRecordedSeconds = 60;
/// The same for devices of many channels: 64 MiB.
constexpr std::size_t mostRecordedSamples = 16 * 1024 * 1024;

} // namespace

Recorder::Recorder(Sound& sound, const QString& deviceId)
    : m_stream(sound.listen(deviceId, {[this](const Signal& block, qint64 atNs) { take(block, atNs); },
                                       [this](const Error& error) { end(error); }}))
{
}

Recorder::~Recorder()
{
    m_stream.reset();
}

void Recorder::take(const Signal& sound, qint64 atNs)
{
    const std::lock_guard lock(m_mutex);
    if (m_recorded.samples.empty()) {
        m_recorded.rate = sound.rate;
        m_recorded.channels = sound.channels;
    }
    const bool other = sound.channels != m_recorded.channels || sound.rate != m_recorded.rate;
    if (other || m_recorded.seconds() > mostRecordedSeconds ||
        m_recorded.samples.size() + sound.samples.size() > mostRecordedSamples)
        return;
    m_recorded.samples.insert(m_recorded.samples.end(), sound.samples.begin(), sound.samples.end());
    const qint64 start = atNs - qint64(m_recorded.seconds() * 1e9);
    m_startNs = m_startNs == 0 ? start : std::min(m_startNs, start);
    m_changed.notify_all();
}

void Recorder::end(const Error& error)
{
    const std::lock_guard lock(m_mutex);
    m_error = error;
    m_changed.notify_all();
}

bool Recorder::waitForSeconds(double seconds, QDeadlineTimer deadline, std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    const auto enough = [&] { return m_error || m_recorded.seconds() >= seconds; };
    return detail::waitUntilDone(lock, m_changed, enough, deadline, stop) && !m_error;
}

Signal Recorder::recorded() const
{
    const std::lock_guard lock(m_mutex);
    return m_recorded;
}

Signal Recorder::last(double seconds) const
{
    const std::lock_guard lock(m_mutex);
    const std::size_t frames = std::min(m_recorded.frames(), std::size_t(seconds * m_recorded.rate));
    return {m_recorded.rate,
            m_recorded.channels,
            {m_recorded.samples.end() - std::ptrdiff_t(frames * std::size_t(m_recorded.channels)),
             m_recorded.samples.end()}};
}

double Recorder::seconds() const
{
    const std::lock_guard lock(m_mutex);
    return m_recorded.seconds();
}

qint64 Recorder::startNs() const
{
    const std::lock_guard lock(m_mutex);
    return m_startNs;
}

std::optional<Error> Recorder::error() const
{
    const std::lock_guard lock(m_mutex);
    return m_error;
}

Result<PlayedSound> playOn(Sound& sound, const QString& deviceId, const Signal& signal,
                           QDeadlineTimer deadline, std::stop_token stop)
{
    std::mutex mutex;
    std::condition_variable_any changed;
    std::optional<Result<PlayedSound>> ended;
    const std::unique_ptr<SoundStream> stream =
        sound.play(deviceId, signal, [&](const Result<PlayedSound>& result) {
            const std::lock_guard lock(mutex);
            ended = result;
            changed.notify_all();
        });
    std::unique_lock lock(mutex);
    detail::waitUntilDone(
        lock, changed, [&] { return ended.has_value(); }, deadline, stop);
    return ended.value_or(Error{stop.stop_requested() ? ErrorKind::Cancelled : ErrorKind::TimedOut, {}, 0});
}

} // namespace precall
