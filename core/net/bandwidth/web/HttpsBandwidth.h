#pragma once

#include "core/net/BandwidthProbe.h"
#include "core/net/bandwidth/web/WebWorld.h"

namespace precall {

/// Measures against plain web servers: down by the GET of a large file, up by POSTs of 1 MiB each to an
/// address that throws them away; what was acknowledged counts, not what was written. Through a proxy, which
/// acknowledges by itself, up is not measured (Unsupported). As BandwidthProbe::measure().
BandwidthMeasurement measureByHttps(const BandwidthTarget& target, const BandwidthPlan& plan,
                                    const BandwidthWatch& watch, std::stop_token stop, const WebWorld& world);

} // namespace precall
