#pragma once

#include "core/net/BandwidthProbe.h"
#include "core/net/bandwidth/web/WebWorld.h"

namespace precall {

/// Measures by M-Lab's ndt7 (github.com/m-lab/ndt-server, spec/ndt7-protocol.md, version 0.9), with a server
/// of one's own or the nearest that the locate service names; a test ends as soon as it has told enough. Up
/// is what was acknowledged, and through a proxy, which acknowledges by itself, what the server says. Who
/// calls has the user's consent: M-Lab publishes results with the address. As BandwidthProbe::measure().
BandwidthMeasurement measureByNdt7(const BandwidthTarget& target, const BandwidthPlan& plan,
                                   const BandwidthWatch& watch, std::stop_token stop, const WebWorld& world);

} // namespace precall
