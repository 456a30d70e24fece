#include "core/net/bandwidth/BandwidthBudget.h"

#include "core/net/bandwidth/StagedTest.h"
#include "core/net/bandwidth/UplinkLoad.h"
#include "core/net/bandwidth/web/TransferGate.h"

#include <algorithm>

namespace precall {

namespace {

/// Of packets: 1246 bytes carry 1200, 206 carry 160, 1514 of TCP 1448; beside it acknowledgements.
constexpr double withHeaders = 1.1;
/// Of TLS, logons, and of the addresses that a locate service answers with.
constexpr qint64 setUpBytes = 64 * 1024;
/// Of a download, what has come and nobody has read yet: a receive buffer as it begins, and what a slow reader lets
/// it grow to.
constexpr qint64 receiveBuffer = 128 * 1024;
constexpr double receivedAhead = 0.5; ///< seconds of the need

/// Of TCP's payload, what the other direction says to it.
constexpr double acknowledgements = 0.1;
/// UDP that is found too slow at the end of the confirmation, and then all of TCP beside it.
constexpr LineBytes budgetOfOneStream{4'000'000, 5'000'000};
constexpr double oneStream = 1000; ///< kb/s

bool isOfTheWeb(BandwidthSource source)
{
    return source == BandwidthSource::Https || source == BandwidthSource::Ndt7;
}

qint64 onTheLine(double payload)
{
    return qint64(payload * withHeaders) + setUpBytes;
}

/// Of one direction over the web, whose payload is nothing where it is not asked about.
double webPayload(double needKbps, bool gateOnly)
{
    return needKbps > 0 ? double(TransferGate::mostBytes(needKbps, gateOnly)) : 0;
}

} // namespace

LineBytes mostEachWay(BandwidthSource source, const BandwidthPlan& plan)
{
    const auto secondOf = [](double kbps) { return kbps * 1000 / bitsPerByte; };
    if (isOfTheWeb(source)) {
        const double up = webPayload(plan.upKbps, plan.gateOnly);
        const double unread = receiveBuffer + receivedAhead * secondOf(plan.downKbps);
        const double down = webPayload(plan.downKbps, plan.gateOnly) + unread;
        return {onTheLine(up + acknowledgements * down), onTheLine(down + acknowledgements * up)};
    }
    const double need = std::max(plan.upKbps, plan.downKbps);
    const bool reliable = source != BandwidthSource::TurnUdp;
    const double both = double(StagedTest::mostBytes({need, plan.gateOnly, reliable}));
    const double split = reliable ? 0 : uplinkLoadSeconds * uplinkLoadShare * secondOf(need);
    return {onTheLine(both + split), onTheLine(both)};
}

qint64 mostBytes(BandwidthSource source, const BandwidthPlan& plan)
{
    const LineBytes most = mostEachWay(source, plan);
    return std::max(most.up, most.down);
}

LineBytes mostMovedBy(const BandwidthMeasurement& measured)
{
    const LineBytes most = mostEachWay(measured.source, measured.plan);
    const double other = isOfTheWeb(measured.source) ? acknowledgements : 0;
    const qint64 unread = isOfTheWeb(measured.source) ? receiveBuffer : 0;
    const double up = double(measured.bytesUp), down = double(measured.bytesDown + unread);
    return {std::min(most.up, onTheLine(up + other * down)), std::min(most.down, onTheLine(down + other * up))};
}

LineBytes runBudget(const BandwidthPlan& plan)
{
    const double streams = std::max(1.0, std::max(plan.upKbps, plan.downKbps) / oneStream);
    return {qint64(streams * budgetOfOneStream.up), qint64(streams * budgetOfOneStream.down)};
}

} // namespace precall
