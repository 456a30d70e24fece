#pragma once

#include "core/net/bandwidth/CallMix.h"
#include "core/net/bandwidth/PacketLog.h"
#include "core/net/bandwidth/SequentialGate.h"

namespace precall {

struct StagedTestPlan
{
    double needKbps = 1000; ///< T: what the call needs, in kb/s of payload
    bool gateOnly = false;  ///< nothing is sent after the gate
    bool reliable = false;  ///< the transport sends again what is lost: it comes late
};

/// What is to be sent next, and not before when, in seconds from the beginning.
struct Departure
{
    double at = 0;
    int bytes = 0;
};

/// What the stages came to.
struct StagedResult
{
    MeasuredRate rate;
    PathQuality quality;
    bool nothingArrived = false; ///< nothing that was sent came back
    bool tooLossy = false;       ///< at rest so little came back that no load was sent
};

/// The staged sequential test "is it at least T?" as a pure state machine: it says what to send when, is told
/// what was sent and what arrived when, and decides. Idle (0.5 s of small packets) → gate (1.25·T) → burn
/// (2.5·T) → confirm (1.0·T) → call (speech and video frames at T). Where loss at rest could be mistaken for
/// a lack of rate, it is looked at more closely before anything is said (compare: small packets, 0.4·T). Times are seconds from the beginning; the
/// caller's clock may be simulated. Used by one thread at a time.
class StagedTest
{
public:
    explicit StagedTest(const StagedTestPlan& plan);

    /// The most that a test of that plan sends, in bytes of payload.
    static qint64 mostBytes(const StagedTestPlan& plan);

    /// Nothing while it waits for arrivals, and when it has ended.
    const std::optional<Departure>& next() const { return m_next; }
    /// What next() said was sent at that moment; its sequence number.
    quint32 sent(double at);
    void arrived(quint32 sequence, double at) { m_log.arrived(sequence, at); }
    /// Decides what can be decided by now; to be called at least every 50 ms.
    void advance(double now);

    bool ended() const { return m_stage == TestStage::Ended; }
    TestStage stage() const { return m_stage; }
    const PacketLog& log() const { return m_log; }
    StagedResult result() const;
    /// The slices of time that have ended by `now`.
    QList<RatePoint> series(double now) const;

private:
    void enter(TestStage stage, double now);
    void scheduleNext();
    double gapAfter(const Departure& departure, double kbps);

    void judgeIdle(double now);
    void judgeGate(double now);
    void closeWindows(double now);
    void judgeBurn(double now);
    void judgeConfirm(double now);
    void judgeCompare(double now);
    RateAnswer comparedAnswer(double now) const;
    void beginCall(double now);
    void judgeCall(double now);
    void judgeDrain(double now);
    bool hasDrained(double now) const;
    void enough(const MeasuredRate& rate, double now);
    void end(RateAnswer answer, double now);
    double standingQueue(double now) const;

    bool ranDry(double ended) const;
    bool gateWasClean() const;
    /// Of small packets, in percent: what is lost whatever the rate.
    Estimate lossAtRest(double now) const;
    Estimate lossSeen() const;
    bool restMayExplain(const PacketLog::Tally& counted, const std::optional<Estimate>& rate, double now) const;
    PacketLog::Tally confirmed(double now) const;
    static double evidenceOfLoss(const PacketLog::Tally& counted, double shareAtRest);
    MeasuredRate rateAtLink(RateAnswer answer, const Estimate& seen) const;
    /// Delay above the least at rest, of what arrived in the last 0.3 s.
    std::vector<double> recentQueue(double now) const;
    double calmQueue() const;
    std::optional<Estimate> standingQueueRate() const;
    std::optional<Estimate> saturatedGateRate() const;
    std::optional<Estimate> burntRate() const;
    std::optional<Estimate> filledRate() const;
    std::optional<Estimate> shortageByLoss(const PacketLog::Tally& counted, const Estimate& atRest) const;
    Estimate leftOfNeed(const Estimate& lostPercent) const;
    std::optional<Estimate> carriedRate(double now) const;
    std::optional<Estimate> leftInCall(double now) const;
    MeasuredRate confirmedRate(RateAnswer answer, double now) const;
    std::vector<RateSample> arrivalsIn(double from, double to) const;
    double lostBy(double now) const { return now - m_lossTime; }
    std::optional<double> addedDelayMs(const PacketLog::Choice& choice) const;
    PathQuality restQuality() const;
    PathQuality callQuality() const;

    const StagedTestPlan m_plan;
    PacketLog m_log;
    SequentialGate m_gate;
    CallMix m_mix;
    TestStage m_stage = TestStage::Idle;
    double m_stageBegan = 0;
    std::optional<Departure> m_next;
    int m_inStage = 0; ///< packets sent in it
    quint32 m_dither = 1;

    double m_base = 0;      ///< least delay at rest
    double m_restQueue = 0; ///< by which the median delay at rest is above it
    double m_lossTime = 0;  ///< what has not arrived after so long is lost
    double m_gateBegan = 0, m_burnBegan = 0, m_confirmBegan = 0, m_callBegan = 0;
    std::optional<double> m_windowBegin; ///< of the gate's open window
    double m_countedUntil = 0;           ///< arrivals of the gate that are in a window
    bool m_burnJudged = false;
    bool m_byHeadroom = false; ///< the burn decided
    bool m_ranDry = false;     ///< what came at the end of the burn had sunk just then, or sank right behind it
    double m_callTime = 0;
    bool m_compared = false;
    bool m_failedAtGate = false;
    std::optional<MeasuredRate> m_rate;
    bool m_tooLossy = false;
};

} // namespace precall
