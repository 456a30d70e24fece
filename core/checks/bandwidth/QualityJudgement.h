#pragma once

#include "core/check/Finding.h"
#include "core/checks/bandwidth/BandwidthEvidence.h"

namespace precall {

/// Judges delay, loss and jitter against the profile's limits; appends "bandwidth.quality" to `findings`, which hold those
/// about the rates.
void judgeQuality(const BandwidthEvidence& evidence, const RequirementsProfile& profile, QList<Finding>& findings);

} // namespace precall
