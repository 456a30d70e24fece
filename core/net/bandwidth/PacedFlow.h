#pragma once

#include "core/base/Result.h"
#include "core/base/Until.h"
#include "core/net/BandwidthProbe.h"
#include "core/net/bandwidth/FlowPacket.h"
#include "core/net/bandwidth/StagedTest.h"
#include "core/net/stun/TurnClient.h"

#include <condition_variable>
#include <mutex>

namespace precall {

/// Runs a staged test over a path: a thread of its own sends when the test says so, in absolute time, while the
/// calling one receives. Ends with the test, within 200 ms of a stop, or when the path breaks.
class PacedFlow
{
public:
    using Clock = std::chrono::steady_clock;

    /// `from` and `to` are used by one thread each. A datagram that cannot be sent is lost; a stream that
    /// breaks ends the flow.
    PacedFlow(const StagedTestPlan& plan, TurnClient& from, TurnClient& to, const BandwidthWatch& watch,
              std::stop_token stop);

    /// Errors: Cancelled; of a stream, what broke it.
    Result<void> run();
    /// Once it has run.
    const StagedTest& test() const { return m_test; }
    double seconds() const { return secondsAt(Clock::now()); }

private:
    void sendAll();
    /// False when the test has ended.
    bool sendNext(std::unique_lock<std::mutex>& lock);
    void receiveAll();
    void tellWatch(double now);
    void breakOff(const Error& error);
    double secondsAt(Clock::time_point at) const;

    const bool m_reliable;
    TurnClient& m_from;
    TurnClient& m_to;
    const BandwidthWatch& m_watch;
    const std::stop_token m_stop;
    const Clock::time_point m_began = Clock::now();
    FlowPacket m_packets;
    double m_toldAt = 0;    ///< of the receiving thread
    double m_decidedAt = 0; ///< of the sending one

    std::stop_source m_done; ///< of both threads: the test has ended, the path is broken, or a stop
    std::mutex m_mutex;      ///< of what follows
    std::condition_variable_any m_changed;
    StagedTest m_test;
    std::optional<Error> m_broken;
};

} // namespace precall
