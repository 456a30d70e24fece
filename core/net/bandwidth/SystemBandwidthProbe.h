#pragma once

#include "core/net/BandwidthProbe.h"

namespace precall {

/// Each source by its own function: a new one is a case in measure().
class SystemBandwidthProbe : public BandwidthProbe
{
public:
    BandwidthMeasurement measure(const BandwidthTarget& target, const BandwidthPlan& plan,
                                 const BandwidthWatch& watch, std::stop_token stop) override;
};

} // namespace precall
