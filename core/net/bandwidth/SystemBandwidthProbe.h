#pragma once

#include "core/net/BandwidthProbe.h"
#include "core/net/bandwidth/web/WebWorld.h"

namespace precall {

/// Each source by its own function: a new one is a case in measure().
class SystemBandwidthProbe : public BandwidthProbe
{
public:
    /// What `world` refers to must outlive the probe.
    explicit SystemBandwidthProbe(const WebWorld& world) : m_world(world) {}

    BandwidthMeasurement measure(const BandwidthTarget& target, const BandwidthPlan& plan,
                                 const BandwidthWatch& watch, std::stop_token stop) override;

private:
    WebWorld m_world;
};

} // namespace precall
