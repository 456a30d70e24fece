#include "core/net/bandwidth/TurnBandwidth.h"

#include "core/net/bandwidth/PacedFlow.h"
#include "core/net/bandwidth/UplinkLoad.h"
#include "core/net/stun/TurnPair.h"

#include <QElapsedTimer>

namespace precall {

namespace {

constexpr std::chrono::milliseconds setUpTime{8000};
/// In TCP nothing is lost before the server; it drops what it cannot hand on.
constexpr double serverDropsPercent = 1;

QString turnSubject(const TurnServer& server)
{
    const bool tls = server.transport == Transport::Tls;
    const QString host = server.name.isEmpty() ? server.endpoint.address.toString() : server.name;
    return QStringLiteral("%1:%2:%3?transport=%4")
        .arg(tls ? QStringLiteral("turns") : QStringLiteral("turn"), host)
        .arg(server.endpoint.port)
        .arg(server.transport == Transport::Udp ? QStringLiteral("udp") : QStringLiteral("tcp"));
}

/// There and back is as fast as the narrower way: of a direction that is not known to be that one, no more than
/// "at least" is known. That is enough where it was found so, or where less is needed than what was `tested`.
MeasuredRate asAnswerTo(const MeasuredRate& both, double need, double tested, bool isNarrow)
{
    if (both.atLeast || isNarrow)
        return both;
    const double least = both.answer == RateAnswer::Enough ? std::max(both.low, need) : both.low;
    MeasuredRate rate{both.answer, least, least, least, true};
    if (least >= need && (both.answer == RateAnswer::Enough || need < tested))
        rate.answer = RateAnswer::Enough;
    else if (both.answer == RateAnswer::TooSlow)
        rate.answer = RateAnswer::Unknown;
    return rate;
}

bool tooSlowFor(const MeasuredRate& rate, double need)
{
    return rate.answer == RateAnswer::TooSlow && rate.low < need;
}

/// One measurement on its way.
class TurnBandwidth
{
public:
    TurnBandwidth(const BandwidthTarget& target, const BandwidthPlan& plan, std::stop_token stop)
        : m_target(target), m_pair(target.turn, target.credentials, {QDeadlineTimer(setUpTime), stop}), m_stop(stop)
    {
        m_measured.source = target.source;
        m_measured.plan = plan;
        m_measured.subject = turnSubject(target.turn);
        m_timer.start();
    }

    BandwidthMeasurement run(const BandwidthWatch& watch)
    {
        const bool opened = m_pair.open();
        if (opened)
            measure(watch);
        const TurnRehearsal record = m_pair.record();
        m_pair.release();
        if (!opened) {
            m_measured.error = record.error;
            m_measured.step = turnStepWord(record.reached);
            m_measured.code = record.code;
        }
        m_measured.ms = int(m_timer.elapsed());
        return m_measured;
    }

private:
    void measure(const BandwidthWatch& watch)
    {
        const BandwidthPlan& plan = m_measured.plan;
        const bool reliable = m_target.source != BandwidthSource::TurnUdp;
        PacedFlow flow({std::max(plan.upKbps, plan.downKbps), plan.gateOnly, reliable}, m_pair.caller(),
                       m_pair.callee(), watch, m_stop);
        const Result<void> ran = flow.run();
        const StagedResult result = flow.test().result();
        m_measured.series = flow.test().series(flow.seconds());
        m_measured.quality = result.quality;
        m_measured.bytesUp = flow.test().log().bytesSent();
        m_measured.bytesDown = flow.test().log().bytesArrived();
        if (!ran)
            return failWith(ran.error());
        if (result.nothingArrived)
            return failWith({ErrorKind::TimedOut, QStringLiteral("nothing came back"), 0});
        if (result.tooLossy)
            return;
        if (tooSlowFor(result.rate, plan.upKbps) || tooSlowFor(result.rate, plan.downKbps))
            m_measured.narrow = reliable ? narrowOfStreams(flow.test().log()) : narrowOfDatagrams(result);
        const SharedRates rates = sharedRates(result.rate, plan, m_measured.narrow);
        m_measured.up = rates.up;
        m_measured.down = rates.down;
    }

    void failWith(const Error& error)
    {
        m_measured.error = error;
        m_measured.step = turnStepWord(TurnStep::Data);
    }

    static std::optional<StreamDirection> narrowOfStreams(const PacketLog& log)
    {
        const auto all = [](const LoggedPacket&) { return true; };
        return log.lossPercent(all, 0).value > serverDropsPercent ? StreamDirection::Down : StreamDirection::Up;
    }

    std::optional<StreamDirection> narrowOfDatagrams(const StagedResult& result)
    {
        UplinkLoadPlan load;
        load.server = m_pair.server();
        load.capacityKbps = result.rate.kbps;
        load.kbps = uplinkLoadShare * std::max(m_measured.plan.upKbps, m_measured.plan.downKbps);
        load.restSeconds = result.quality.rttMs.value_or(0) / 1000;
        const UplinkObservation seen = loadUplink(load, m_stop);
        m_measured.bytesUp += seen.bytesSent;
        return narrowDirection(load, seen);
    }

    const BandwidthTarget m_target;
    TurnPair m_pair;
    const std::stop_token m_stop;
    BandwidthMeasurement m_measured;
    QElapsedTimer m_timer;
};

} // namespace

SharedRates sharedRates(const MeasuredRate& both, const BandwidthPlan& plan,
                        std::optional<StreamDirection> narrow)
{
    const double tested = std::max(plan.upKbps, plan.downKbps);
    SharedRates rates;
    if (plan.upKbps > 0)
        rates.up = asAnswerTo(both, plan.upKbps, tested,
                              narrow == StreamDirection::Up && tooSlowFor(both, plan.upKbps));
    if (plan.downKbps > 0)
        rates.down = asAnswerTo(both, plan.downKbps, tested,
                                narrow == StreamDirection::Down && tooSlowFor(both, plan.downKbps));
    return rates;
}

BandwidthMeasurement measureByTurn(const BandwidthTarget& target, const BandwidthPlan& plan,
                                   const BandwidthWatch& watch, std::stop_token stop)
{
    return TurnBandwidth(target, plan, std::move(stop)).run(watch);
}

} // namespace precall
