#pragma once

#include "core/checks/bandwidth/BandwidthChecker.h"
#include "tests/fakes/NetworkRun.h"

#include <functional>

namespace precall {

/// A service with a TURN server over UDP and TCP, and the limits of the shipped profile.
struct BandwidthStage : NetworkRun
{
    BandwidthStage();

    QList<Finding> findings() { return run(BandwidthChecker()).findings; }
    QStringList causes();
};

/// What the named source came to, in both directions together.
std::function<void(BandwidthMeasurement&)> bothWays(BandwidthSource source, const MeasuredRate& up, const MeasuredRate& down);

inline const MeasuredRate slowRate{RateAnswer::TooSlow, 640, 633, 647, false};

/// Its `reason`.
QString reasonOf(const Finding& finding);

} // namespace precall
