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

} // namespace

qint64 mostBytes(BandwidthSource source, const BandwidthPlan& plan)
{
    const double need = std::max(plan.upKbps, plan.downKbps);
    const double secondOfNeed = need * 1000 / bitsPerByte;
    double payload = 0;
    if (source == BandwidthSource::Https || source == BandwidthSource::Ndt7)
        payload = double(TransferGate::mostBytes(need, plan.gateOnly) + receiveBuffer) + receivedAhead * secondOfNeed;
    else
        payload = double(StagedTest::mostBytes({need, plan.gateOnly, false})) +
                  uplinkLoadSeconds * uplinkLoadShare * secondOfNeed;
    return qint64(payload * withHeaders) + setUpBytes;
}

} // namespace precall
