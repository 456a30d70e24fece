#pragma once

#include "core/net/BandwidthMeasurement.h"
#include "core/net/Endpoint.h"

#include <stop_token>
#include <vector>

namespace precall {

inline constexpr double uplinkLoadSeconds = 1.5;
/// Of a need that is not met, the most that the load is.
inline constexpr double uplinkLoadShare = 1.3;

/// How the uplink alone is to be loaded, when up and down together carry only `capacityKbps`.
struct UplinkLoadPlan
{
    Endpoint server;
    double kbps = 0; ///< well above the capacity
    double capacityKbps = 0;
    double restSeconds = 0; ///< the round trip at rest
};

/// What came back of the packets that ask for an answer.
struct UplinkObservation
{
    struct Answer
    {
        double sentAt = 0; ///< seconds from the beginning
        std::optional<double> roundTrip;
    };
    std::vector<Answer> answers;
    qint64 bytesSent = 0;
};

/// 1.5 s of STUN Binding messages to the server, padded to the size of media packets; some are requests, whose
/// short answers tell how the uplink fares, the others indications, which servers discard without an answer
/// (RFC 8489 section 6.3.2). Without credentials. Returns within 200 ms of `stop`.
UplinkObservation loadUplink(const UplinkLoadPlan& plan, std::stop_token stop);

/// The direction in which the path is narrow: up when the load is lost, or waits in a queue that does not
/// shrink; down when it is not; nothing where that cannot be told. Pure.
std::optional<StreamDirection> narrowDirection(const UplinkLoadPlan& plan, const UplinkObservation& seen);

} // namespace precall
