#pragma once

#include "core/net/bandwidth/PacketLog.h"

namespace precall::stages {

/// The stages' figures; docs/bandwidth.md tells how they were found. Seconds, bytes, shares of T.
inline constexpr int restPackets = 50;
inline constexpr int restBytes = 160;
inline constexpr double restGap = 0.010;
inline constexpr size_t leastAtRest = 10; ///< that must have arrived before load is sent; else the path is too lossy
inline constexpr int loadBytes = 1200;
inline constexpr double gateLoad = 1.25;
inline constexpr double gateSkip = 0.2;
inline constexpr double window = 0.1;
inline constexpr size_t leastWindows = 6;
inline constexpr size_t mostWindows = 20;
inline constexpr double gateTime = 3.4; ///< at most; only beyond a second's delay there are fewer windows then
inline constexpr double burnLoad = 2.5;
inline constexpr double burnTime = 0.9;
inline constexpr double burnTail = 0.3;
inline constexpr double headroom = 1.5;
inline constexpr double stillFull = 0.8; ///< of the rate a moment before: no bucket has run dry
inline constexpr double confirmTime = 5;
inline constexpr int leastConfirmed = 40;
inline constexpr double confirmDecisive = 3;
inline constexpr double confirmSkip = 0.15;
inline constexpr int comparedWith = 250; ///< packets at T
inline constexpr int losslessAtLimit = 300; ///< packets at T, none lost: less than 1 % of it is lacking
inline constexpr int comparedPackets = 600;
inline constexpr double compareLoad = 0.4;
inline constexpr double leastCompareGap = 0.002;
inline constexpr double leastStanding = 0.8; ///< of a queue that is to tell the rate
inline constexpr double calmDelay = 0.015;
inline constexpr double calmDelayReliable = 0.1;
inline constexpr double settleTime = 2.5;
inline constexpr double callTime = 2;
inline constexpr double longCallTime = 4; ///< where datagrams were lost: to tell how many
inline constexpr double drainTime = 0.2;
inline constexpr double overtakingMargin = 1.25; ///< of the spread of delays at rest, by which packets may overtake others
inline constexpr double patience = 3; ///< beyond the least delay, until what is missing counts as lost
inline constexpr double slack = 0.05;

inline PacketLog::Choice inStage(TestStage stage)
{
    return [stage](const LoggedPacket& packet) { return packet.stage == stage; };
}

} // namespace precall::stages
