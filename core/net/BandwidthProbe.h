#pragma once

#include "core/net/BandwidthMeasurement.h"
#include "core/net/TurnProbe.h"

#include <QUrl>

#include <functional>
#include <stop_token>

namespace precall {

/// A server and the way to measure against it; what the source does not need stays empty.
struct BandwidthTarget
{
    BandwidthSource source = BandwidthSource::TurnUdp;
    TurnServer turn;             ///< of the TURN sources
    TurnCredentials credentials; ///< likewise
    QUrl download, upload;       ///< of "https": large file, and where a POST is taken and thrown away
    QUrl ndt7;                   ///< of "ndt7": wss://host[:port]/ of a fixed server, or the https address
                                 ///< of a locate service (version 2)
    Route route;                 ///< of HTTPS and ndt7

    bool operator==(const BandwidthTarget&) const = default;
};

/// Told of every slice of time while it measures, on a probe thread: all points so far.
using BandwidthWatch = std::function<void(const QList<RatePoint>& soFar)>;

/// Measures the rate and the quality of the path. Probe threads only. Sends nothing more within 200 ms of
/// `stop` (error Cancelled, what was seen until then beside it) and leaves nothing allocated behind. Ends by
/// itself within 16 s a direction, most often within 5 s in all.
class BandwidthProbe
{
public:
    virtual ~BandwidthProbe() = default;

    virtual BandwidthMeasurement measure(const BandwidthTarget& target, const BandwidthPlan& plan,
                                         const BandwidthWatch& watch, std::stop_token stop) = 0;
};

} // namespace precall
