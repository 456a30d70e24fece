#include "core/net/bandwidth/SystemBandwidthProbe.h"

#include "core/net/bandwidth/TurnBandwidth.h"

namespace precall {

BandwidthMeasurement SystemBandwidthProbe::measure(const BandwidthTarget& target, const BandwidthPlan& plan,
                                                   const BandwidthWatch& watch, std::stop_token stop)
{
    switch (target.source) {
    case BandwidthSource::TurnUdp:
    case BandwidthSource::TurnTcp:
    case BandwidthSource::TurnTls:
        return measureByTurn(target, plan, watch, std::move(stop));
    case BandwidthSource::Https:
    case BandwidthSource::Ndt7:
        break;
    }
    BandwidthMeasurement none;
    none.source = target.source;
    none.plan = plan;
    none.error = Error{ErrorKind::Unsupported, sourceWord(target.source), 0};
    return none;
}

} // namespace precall
