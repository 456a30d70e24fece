#include "core/net/bandwidth/SystemBandwidthProbe.h"

#include "core/net/bandwidth/TurnBandwidth.h"
#include "core/net/bandwidth/ndt7/Ndt7Bandwidth.h"
#include "core/net/bandwidth/web/HttpsBandwidth.h"

namespace precall {

BandwidthMeasurement SystemBandwidthProbe::measure(const BandwidthTarget& target, const BandwidthPlan& plan,
                                                   const BandwidthWatch& watch, std::stop_token stop)
{
    switch (target.source) {
    case BandwidthSource::Https:
        return measureByHttps(target, plan, watch, std::move(stop), m_world);
    case BandwidthSource::Ndt7:
        return measureByNdt7(target, plan, watch, std::move(stop), m_world);
    case BandwidthSource::TurnUdp:
    case BandwidthSource::TurnTcp:
    case BandwidthSource::TurnTls:
        break;
    }
    return measureByTurn(target, plan, watch, std::move(stop));
}

} // namespace precall
