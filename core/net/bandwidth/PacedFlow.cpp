#include "core/net/bandwidth/PacedFlow.h"

#include <thread>

namespace precall {

namespace {

using std::chrono::milliseconds;

/// How often the test decides at most, in seconds, and at least, whatever arrives.
constexpr double decisionStep = 0.01;
constexpr milliseconds decisionGap{20};
constexpr milliseconds receiveGap{100};
constexpr double watchGap = 0.1;
/// A stream that takes nothing for that long is broken; a datagram goes at once or is lost.
constexpr milliseconds streamPatience{3000};

} // namespace

PacedFlow::PacedFlow(const StagedTestPlan& plan, TurnClient& from, TurnClient& to, const BandwidthWatch& watch,
                     std::stop_token stop)
    : m_reliable(plan.reliable), m_from(from), m_to(to), m_watch(watch), m_stop(std::move(stop)), m_test(plan)
{
}

Result<void> PacedFlow::run()
{
    const std::stop_callback cancel(m_stop, [this] { m_done.request_stop(); });
    std::thread sender([this] { sendAll(); });
    receiveAll();
    sender.join();
    if (m_stop.stop_requested())
        return Error{ErrorKind::Cancelled, {}, 0};
    return m_broken ? Result<void>(*m_broken) : Result<void>();
}

void PacedFlow::sendAll()
{
    std::unique_lock lock(m_mutex);
    while (!m_done.stop_requested() && sendNext(lock)) {
    }
    m_done.request_stop();
}

bool PacedFlow::sendNext(std::unique_lock<std::mutex>& lock)
{
    if (const double now = seconds(); now >= m_decidedAt + decisionStep) {
        m_decidedAt = now;
        m_test.advance(now);
    }
    if (m_test.ended())
        return false;
    const std::optional<Departure> next = m_test.next();
    const auto due = next ? m_began + std::chrono::duration_cast<Clock::duration>(
                                          std::chrono::duration<double>(next->at))
                          : Clock::time_point::max();
    if (due > Clock::now()) {
        m_changed.wait_until(lock, m_done.get_token(), std::min(due, Clock::now() + decisionGap),
                             [] { return false; });
        return true;
    }
    const double now = seconds();
    const quint32 sequence = m_test.sent(now);
    lock.unlock();
    const auto sent = m_from.sendData(m_packets.make(sequence, next->bytes, now),
                                      {QDeadlineTimer(m_reliable ? streamPatience : milliseconds(0)),
                                       m_done.get_token()});
    lock.lock();
    if (!sent && m_reliable)
        breakOff(sent.error());
    return true;
}

void PacedFlow::receiveAll()
{
    while (!m_done.stop_requested()) {
        const auto data = m_to.receiveData(Until{QDeadlineTimer(receiveGap), m_done.get_token()});
        tellWatch(seconds());
        const std::lock_guard lock(m_mutex);
        if (data) {
            if (const auto sequence = m_packets.sequenceOf(data->payload))
                m_test.arrived(*sequence, secondsAt(data->received));
        } else if (m_reliable && data.error().kind != ErrorKind::TimedOut) {
            breakOff(data.error());
        }
    }
}

void PacedFlow::breakOff(const Error& error)
{
    if (!m_done.stop_requested())
        m_broken = error;
    m_done.request_stop();
}

void PacedFlow::tellWatch(double now)
{
    if (now < m_toldAt + watchGap)
        return;
    m_toldAt = now;
    QList<RatePoint> soFar;
    {
        const std::lock_guard lock(m_mutex);
        soFar = m_test.series(now);
    }
    m_watch(soFar);
}

double PacedFlow::secondsAt(Clock::time_point at) const
{
    return std::chrono::duration<double>(at - m_began).count();
}

} // namespace precall
