#pragma once

#include "core/check/Finding.h"
#include "core/checks/bandwidth/BandwidthEvidence.h"

namespace precall {

/// "bandwidth.up", "bandwidth.down" and "bandwidth.quality", each where the profile has its row. Pure.
/// `facts.reason` of what is unknown: BandwidthEvidence::why, "marginal", "other-direction" (only "at least" is
/// known of this one), "failed" (no source worked), "too-slow" (quality: under a load that the link does not
/// carry), "no-call" (quality: nothing like a call was sent); `facts.faults` of quality: "loaded-delay", "loss", "rtt", "jitter", worst first.
QList<Finding> judgeBandwidth(const BandwidthEvidence& evidence, const RequirementsProfile& profile);

/// Rows of directions in which the call has no stream.
QStringList withoutStreams(const BandwidthEvidence& evidence, const RequirementsProfile& profile);

} // namespace precall
