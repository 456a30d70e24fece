#pragma once

#include "core/net/bandwidth/web/WebTransfer.h"

namespace precall {

/// What becomes of the two directions that are measured one after the other over the web.
class WebMeasurement
{
public:
    WebMeasurement(const BandwidthTarget& target, const BandwidthPlan& plan, const BandwidthWatch& watch,
                   std::stop_token stop, const WebWorld& world);

    /// What is measured against, as the report shows it; failures of an earlier choice are forgotten.
    void choose(const QString& subject);
    /// Opens a line to that URL; null when that failed, which the result says.
    WebLine* open(const QUrl& url);
    /// A transfer over the line that was opened last.
    WebTransfer transfer(StreamDirection direction);
    /// It has ended like this: its rate, where that was decided, and what moved, go into the result; its line is given up.
    void finish(StreamDirection direction, const WebTransfer& transfer, const Result<void>& done);
    /// The first failure is the result's.
    void fail(const QString& step, const Error& error, int code = 0);

    bool isStopped() const { return m_until.stop.stop_requested(); }
    /// How long an exchange that comes before a transfer may take.
    Until exchange() const;
    const BandwidthPlan& plan() const { return m_result.plan; }
    BandwidthMeasurement result();

private:
    const BandwidthTarget& m_target;
    const BandwidthWatch& m_watch;
    const WebWorld& m_world;
    Until m_until;
    ProbeTimes m_times;
    QElapsedTimer m_clock;
    WebLine m_line;
    BandwidthMeasurement m_result;
};

} // namespace precall
