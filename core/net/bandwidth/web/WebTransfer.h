#pragma once

#include "core/net/BandwidthProbe.h"
#include "core/net/bandwidth/web/TransferGate.h"
#include "core/net/bandwidth/web/WebLine.h"

#include <QElapsedTimer>

namespace precall {

/// One direction of a measurement over a WebLine: bytes are moved, at the pace of the gate, until it has
/// decided, the time is over or the line ends.
class WebTransfer
{
public:
    /// What the protocol above does with what came; an error ends the transfer.
    using Take = std::function<Result<void>(const QByteArray& bytes)>;
    /// The next bytes to send: some kilobytes.
    using Make = std::function<QByteArray()>;

    /// `earlier`: the points of what was measured before, which the watch is told of, too; this transfer's
    /// begin after their last. The line must outlive the transfer.
    WebTransfer(WebLine& line, TransferGate gate, const BandwidthWatch& watch, QList<RatePoint> earlier,
                Until until);

    /// What comes in, as its first byte comes, is the measurement. Errors: those of the stream and of `take`;
    /// TimedOut where nothing comes for 2 s; Closed where it ends before the gate has decided.
    Result<void> receive(const Take& take);
    /// What the other side acknowledges is the measurement, unless `arrivals` says that the caller tells it
    /// of that (arrived()). Errors as receive(); TimedOut where nothing is acknowledged, or told, for 2 s.
    enum class Arrivals { Acknowledged, Told };
    Result<void> send(const Make& make, const Take& take, Arrivals arrivals = Arrivals::Acknowledged);

    /// So many bytes had come to the other end, `at` seconds after the transfer began.
    void arrived(double at, qint64 bytes);

    const TransferGate& gate() const { return m_gate; }
    /// The points of before and those of this transfer.
    QList<RatePoint> points() const;

private:
    double seconds() const { return double(m_clock.nsecsElapsed()) / 1e9; }
    bool goesOn() const { return !m_gate.isDecided() && m_until.lasts(); }
    Result<void> readOnce(const Take& take, std::chrono::milliseconds span);
    void rest(double seconds) const;
    Result<void> ended(const Result<void>& done);

    WebLine& m_line;
    TransferGate m_gate;
    const BandwidthWatch& m_watch;
    QList<RatePoint> m_earlier;
    Until m_until;
    QElapsedTimer m_clock;
    qsizetype m_told = 0; ///< points that the watch knows of
    qint64 m_progress = 0;
    double m_progressAt = 0; ///< when the last bytes arrived
    qint64 m_window;         ///< of bytes under way
};

} // namespace precall
