#include "core/media/camera/CameraRecord.h"

namespace precall {

namespace {

/// Longer than any watch.
constexpr qint64 keptMs = 15'000;

template<class Value>
void dropBefore(QList<Value>& values, qint64 limit, qint64 (*timeOf)(const Value&))
{
    while (!values.isEmpty() && timeOf(values.constFirst()) < limit)
        values.removeFirst();
}

qint64 arrivalTime(const qint64& arrival)
{
    return arrival;
}

qint64 sampleTime(const PictureSample& sample)
{
    return sample.ms;
}

} // namespace

QElapsedTimer CameraRecord::startedClock()
{
    QElapsedTimer clock;
    clock.start();
    return clock;
}

void CameraRecord::begin()
{
    const std::lock_guard lock(m_mutex);
    m_entry.firstPictureMs.reset();
    m_entry.failure = {};
    m_arrivals.clear();
    m_samples.clear();
    m_opened = now();
}

void CameraRecord::noteArrival()
{
    const std::lock_guard lock(m_mutex);
    if (!m_entry.firstPictureMs)
        m_entry.firstPictureMs = now() - m_opened;
    m_arrivals.append(now());
    dropBefore(m_arrivals, now() - keptMs, arrivalTime);
}

void CameraRecord::noteSample(PictureSample sample)
{
    const std::lock_guard lock(m_mutex);
    sample.ms = now();
    m_samples.append(sample);
    dropBefore(m_samples, now() - keptMs, sampleTime);
}

void CameraRecord::tell(const StreamState& state)
{
    const std::lock_guard lock(m_mutex);
    m_entry.listed = true;
    m_entry.state = state;
    m_changed.notify_all();
}

void CameraRecord::serve(int ticket)
{
    const std::lock_guard lock(m_mutex);
    m_entry.served = ticket;
    m_changed.notify_all();
}

void CameraRecord::tellFailure(const OpenFailure& failure)
{
    const std::lock_guard lock(m_mutex);
    m_entry.failure = failure;
}

CameraRecord::Entry CameraRecord::entry() const
{
    const std::lock_guard lock(m_mutex);
    return m_entry;
}

qint64 CameraRecord::lastSign() const
{
    const std::lock_guard lock(m_mutex);
    return m_arrivals.isEmpty() ? m_opened : m_arrivals.constLast();
}

std::optional<PictureJudgement> CameraRecord::judgedSince(qint64 since) const
{
    const std::lock_guard lock(m_mutex);
    QList<qint64> arrivals = m_arrivals;
    QList<PictureSample> samples = m_samples;
    dropBefore(arrivals, since, arrivalTime);
    dropBefore(samples, since, sampleTime);
    return judgePictures(arrivals, samples);
}

bool CameraRecord::wait(const std::function<bool(const Entry&)>& done, const Until& until)
{
    std::unique_lock lock(m_mutex);
    return m_changed.wait_for(lock, until.stop, std::chrono::milliseconds(until.deadline.remainingTime()),
                              [&] { return done(m_entry); });
}

} // namespace precall
