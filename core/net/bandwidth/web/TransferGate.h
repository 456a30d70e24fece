#pragma once

#include "core/net/BandwidthMeasurement.h"
#include "core/net/bandwidth/RateStatistics.h"
#include "core/net/bandwidth/SequentialGate.h"

#include <vector>

namespace precall {

/// Follows one direction of a transfer over TCP and tells as soon as it can whether it carries `needKbps`.
///
/// The transfer is asked for at 2.5 times the need (which empties token buckets). After a
/// warm-up, in which TCP finds its rate, 1.5 s of that with 1.5 times the need at their end are enough: the
/// path carries it, and its capacity is not known. Else the sequential test decides, on windows of 100 ms
/// that begin anew once a bucket may be empty. What is undecided after 6 s of that is marginal. With the gate
/// alone the transfer is asked for at 1.25 times the need, and the sequential test follows the warm-up, for 3 s.
class TransferGate
{
public:

    /// `roundTripMs`: TCP's rate doubles in each; −1: not known.
    TransferGate(double needKbps, int roundTripMs, bool gateOnly);

    /// `bytes` of TCP's payload had come to the other end, in all, `seconds` after the transfer began.
    void arrived(double seconds, qint64 bytes);

    /// There is no more to come: decided by what there is, where that is enough to tell.
    void conclude();

    /// How many bytes the transfer is asked for by then; in all never more than mostBytes().
    qint64 allowed(double seconds) const;
    static qint64 mostBytes(double needKbps, bool gateOnly);

    bool isDecided() const { return m_stage == Stage::Decided; }
    /// What is known by now; Unknown before there is anything to tell.
    MeasuredRate rate() const;
    const QList<RatePoint>& points() const { return m_points; }

private:
    enum class Stage { WarmUp, Burn, Gate, Decided };

    void endWindow(double kbps);
    void endBurn();
    bool isCapacityClear() const;
    void decideByInterval();
    void decide(RateAnswer answer);
    std::optional<Estimate> capacity() const;

    double m_need, m_warmUp;
    bool m_gateOnly;
    double m_pace; ///< shares of the need
    Stage m_stage = Stage::WarmUp;
    RateAnswer m_answer = RateAnswer::Unknown;
    SequentialGate m_gate;
    double m_at = 0; ///< of the last sample
    qint64 m_bytes = 0;
    double m_windowEnd, m_windowBytes = 0; ///< where the open window ends; how many bytes there were at its beginning
    double m_stageBegan = 0;
    std::vector<RateSample> m_samples; ///< since the stage began
    QList<RatePoint> m_points;
};

} // namespace precall
