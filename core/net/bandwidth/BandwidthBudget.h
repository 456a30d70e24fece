#pragma once

#include "core/net/BandwidthMeasurement.h"

namespace precall {

/// The most that one measurement by that source moves over the line in the busier direction, in bytes, headers
/// included: what is told before it begins.
qint64 mostBytes(BandwidthSource source, const BandwidthPlan& plan);

} // namespace precall
