#pragma once

#include "core/net/BandwidthProbe.h"

namespace precall {

/// Through the TURN server and back: up through one allocation, down through another, both of this computer.
/// Over UDP the narrow direction of a path that is too slow is told by loading the uplink alone.
BandwidthMeasurement measureByTurn(const BandwidthTarget& target, const BandwidthPlan& plan,
                                   const BandwidthWatch& watch, std::stop_token stop);

/// Up and down of a rate that both were measured at together; what the narrow place of one hides of the other
/// stays unknown, but for "at least".
struct SharedRates
{
    std::optional<MeasuredRate> up, down;
};
SharedRates sharedRates(const MeasuredRate& both, const BandwidthPlan& plan,
                        std::optional<StreamDirection> narrow);

} // namespace precall
