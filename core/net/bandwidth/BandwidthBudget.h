#pragma once

#include "core/net/BandwidthMeasurement.h"

namespace precall {

/// Bytes over the line, headers included.
struct LineBytes
{
    qint64 up = 0, down = 0;

    bool operator==(const LineBytes&) const = default;
};

/// The most that one measurement by that source moves.
LineBytes mostEachWay(BandwidthSource source, const BandwidthPlan& plan);
/// The same of the busier direction: what is told before it begins.
qint64 mostBytes(BandwidthSource source, const BandwidthPlan& plan);
/// The most that this one can have moved.
LineBytes mostMovedBy(const BandwidthMeasurement& measured);
/// What a whole run may move, by all its sources together: 3 MB up and 5 MB down where 1000 kb/s are needed, and as much
/// more as more is.
LineBytes runBudget(const BandwidthPlan& plan);

} // namespace precall
