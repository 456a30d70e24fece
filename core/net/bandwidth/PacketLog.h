#pragma once

#include "core/net/bandwidth/RateStatistics.h"

#include <QtGlobal>

#include <functional>

namespace precall {

/// The parts of the staged test (StagedTest), in their order; Ended is none.
enum class TestStage { Idle, Gate, Burn, Confirm, Compare, Settle, Call, Drain, Ended };

/// One packet: times in seconds from the beginning of the test.
struct LoggedPacket
{
    TestStage stage = TestStage::Idle;
    int bytes = 0;
    double sentAt = 0;
    std::optional<double> arrivedAt;

    double delay() const { return *arrivedAt - sentAt; }
};

/// Every packet of a test, what was sent when and what arrived when. Sequence numbers count from 0.
class PacketLog
{
public:
    using Choice = std::function<bool(const LoggedPacket&)>;

    quint32 sent(TestStage stage, int bytes, double at);
    /// False when no such packet was sent. A second arrival of one is a duplicate.
    bool arrived(quint32 sequence, double at);

    const std::vector<LoggedPacket>& packets() const { return m_packets; }
    int duplicates() const { return m_duplicates; }
    int reordered() const { return m_reordered; }
    std::optional<double> lastArrival() const { return m_lastArrival; }

    std::vector<double> delays(const Choice& choice) const;
    /// By how many seconds a packet may be sent later and still arrive before another one that is not lost; 0 at first.
    void setOvertaking(double seconds) { m_overtaking = seconds; }
    /// Whether it has arrived, one that was sent later than may overtake it has, or it was sent before `deadline`.
    bool isSettled(quint32 sequence, double deadline) const;
    /// Of those that a later one has overtaken, or that were sent before `deadline`: how many are missing.
    Estimate lossPercent(const Choice& choice, double deadline) const;
    struct Tally
    {
        int lost = 0, all = 0;
    };
    Tally tally(const Choice& choice, double deadline) const;
    /// Ascending in time of arrival.
    std::vector<RateSample> arrivals(const Choice& choice) const;
    /// Interarrival jitter, "the mean deviation of the difference in packet spacing" (RFC 3550 section 6.4.1), in seconds, over
    /// packets in their order of arrival. All count alike: smoothed as there, the last 16 would tell of a short test.
    std::optional<double> jitter(const Choice& choice) const;
    /// Lost packets in a row, on average; 1 where none is lost.
    double meanBurst(const Choice& choice) const;
    qint64 bytesSent() const { return m_bytesSent; }
    qint64 bytesArrived() const { return m_bytesArrived; }

private:
    std::vector<LoggedPacket> m_packets;
    std::vector<quint32> m_order; ///< of arrival
    std::optional<double> m_lastArrival;
    std::optional<quint32> m_highest;
    double m_overtaking = 0;
    int m_duplicates = 0;
    int m_reordered = 0;
    qint64 m_bytesSent = 0;
    qint64 m_bytesArrived = 0;
};

} // namespace precall
