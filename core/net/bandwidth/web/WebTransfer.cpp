#include "core/net/bandwidth/web/WebTransfer.h"

#include <condition_variable>
#include <mutex>

namespace precall {

namespace {

using namespace std::chrono_literals;

constexpr qsizetype readAtMost = 16 * 1024;
constexpr auto tick = 5ms;         ///< between two looks at what was acknowledged
constexpr auto quietTick = 50ms;   ///< between two looks at the clock while nothing comes
constexpr double stalledAfter = 2; ///< seconds without a byte
/// Unacknowledged bytes: enough for a round trip of 300 ms, and little enough to be gone soon.
constexpr double underWaySeconds = 0.3;
constexpr qint64 smallestWindow = 64 * 1024;

} // namespace

WebTransfer::WebTransfer(WebLine& line, TransferGate gate, const BandwidthWatch& watch,
                         QList<RatePoint> earlier, Until until)
    : m_line(line), m_gate(std::move(gate)), m_watch(watch), m_earlier(std::move(earlier)),
      m_until(std::move(until)),
      m_window(std::max(smallestWindow, m_gate.allowed(underWaySeconds)))
{
}

Result<void> WebTransfer::receive(const Take& take)
{
    qint64 before = -1;
    m_line.counted->watchReceived([&](qint64 received) {
        if (before < 0) {
            before = received; // the first piece starts the clock
            m_clock.start();
        }
        arrived(seconds(), received - before);
    });
    QElapsedTimer waiting;
    waiting.start();
    Result<void> read;
    while (read && goesOn()) {
        if (before >= 0 && m_line.counted->received() - before > m_gate.allowed(seconds())) {
            rest(0.01);
            continue;
        }
        read = readOnce(take, quietTick);
        if (before >= 0 && seconds() - m_progressAt > stalledAfter)
            read = Error{ErrorKind::TimedOut, QStringLiteral("nothing came for 2 s"), 0};
        else if (before < 0 && waiting.hasExpired(qint64(stalledAfter * 1000)))
            read = Error{ErrorKind::TimedOut, QStringLiteral("nothing came"), 0};
    }
    m_line.counted->watchReceived({});
    return ended(read);
}

Result<void> WebTransfer::send(const Make& make, const Take& take, Arrivals arrivals)
{
    const qint64 before = m_line.counted->acknowledged();
    const qint64 written = m_line.counted->written();
    m_clock.start();
    Result<void> done;
    while (done && goesOn()) {
        // A full buffer of the system keeps a write waiting: what was acknowledged is looked at in between.
        const QDeadlineTimer look(tick);
        while (done && !look.hasExpired() && m_line.counted->unacknowledged() < m_window &&
               m_line.counted->written() - written < m_gate.allowed(seconds()))
            done = m_line.stream->writeAll(make(), m_until);
        if (done)
            done = readOnce(take, look.hasExpired() ? 0ms : tick);
        if (arrivals == Arrivals::Acknowledged)
            arrived(seconds(), m_line.counted->acknowledged() - before);
        if (done && seconds() - m_progressAt > stalledAfter)
            done = Error{ErrorKind::TimedOut,
                         arrivals == Arrivals::Told ? QStringLiteral("the server counted nothing for 2 s")
                                                    : QStringLiteral("nothing was taken for 2 s"),
                         0};
    }
    return ended(done);
}

void WebTransfer::arrived(double at, qint64 bytes)
{
    if (bytes > m_progress) {
        m_progress = bytes;
        m_progressAt = seconds(); // by the own clock: a server's may stand still, or run ahead
    }
    if (m_progress > 0) // before the first byte there is nothing to judge
        m_gate.arrived(at, bytes);
    if (m_gate.points().size() > m_told) {
        m_told = m_gate.points().size();
        if (m_watch)
            m_watch(points());
    }
}

QList<RatePoint> WebTransfer::points() const
{
    QList<RatePoint> all = m_earlier;
    const int offset = m_earlier.isEmpty() ? 0 : m_earlier.last().ms;
    for (RatePoint point : m_gate.points()) {
        point.ms += offset;
        all.append(point);
    }
    return all;
}

/// One look at what has come; that nothing has is no error.
Result<void> WebTransfer::readOnce(const Take& take, std::chrono::milliseconds span)
{
    const auto bytes = m_line.stream->readSome(readAtMost, m_until.atMost(span));
    if (bytes && bytes->isEmpty())
        return Error{ErrorKind::Closed, QStringLiteral("the server ended it"), 0};
    if (bytes)
        return take(*bytes);
    if (bytes.error().kind != ErrorKind::TimedOut)
        return bytes.error();
    return {};
}

void WebTransfer::rest(double seconds) const
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any never;
    never.wait_for(lock, m_until.stop, std::chrono::duration<double>(seconds), [] { return false; });
}

/// An end that comes early is none where enough was seen.
Result<void> WebTransfer::ended(const Result<void>& done)
{
    if (!done && done.error().kind == ErrorKind::Closed)
        m_gate.conclude();
    if (!done && !m_gate.isDecided())
        return done;
    if (m_until.stop.stop_requested())
        return Error{ErrorKind::Cancelled, {}, 0};
    if (!m_gate.isDecided())
        return Error{ErrorKind::TimedOut, QStringLiteral("undecided in time"), 0};
    return {};
}

} // namespace precall
