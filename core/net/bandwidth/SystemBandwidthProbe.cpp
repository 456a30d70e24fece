#include "core/net/bandwidth/SystemBandwidthProbe.h"

namespace precall {

BandwidthMeasurement SystemBandwidthProbe::measure(const BandwidthTarget& target, const BandwidthPlan& plan,
                                                   const BandwidthWatch&, std::stop_token)
{
    BandwidthMeasurement none;
    none.source = target.source;
    none.plan = plan;
    none.error = Error{ErrorKind::Unsupported, sourceWord(target.source), 0};
    return none;
}

} // namespace precall
