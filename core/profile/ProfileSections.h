#pragma once

#include "core/profile/JsonCursor.h"
#include "core/profile/RequirementsProfile.h"

namespace precall {

/// Readers of the parts of a profile that stand beside its requirements. A part that is missing reads as the
/// defaults of its structure.

Streams readStreams(const JsonCursor& cursor);
/// At most 100 servers.
QList<IceServer> readServers(const JsonCursor& cursor);
BandwidthServers readBandwidthServers(const JsonCursor& cursor);
ControlHosts readControls(const JsonCursor& cursor);
Sampling readSampling(const JsonCursor& cursor);
/// At most 16 ports over UDP or TCP.
QList<probeValues::Port> readRangePorts(const JsonCursor& cursor);
/// All the thresholds that the checks judge by, and no other; "good" on the good side of "poor".
QMap<QString, Threshold> readThresholds(const JsonCursor& cursor);

/// The names of those thresholds.
QStringList thresholdNames();

} // namespace precall
