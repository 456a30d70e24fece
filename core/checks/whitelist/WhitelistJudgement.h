#pragma once

#include "core/check/Finding.h"
#include "core/checks/whitelist/WhitelistEvidence.h"

namespace precall {

/// One finding for each pattern, then one for each range, then those of each published list, that was looked
/// at completely, in the profile's order. Pure.
QList<Finding> judgeWhitelist(const WhitelistEvidence& evidence, const RequirementsProfile& profile);

/// The same, without those whose verdict could still change as further names are looked up; of thousands of
/// patterns those of the first 1,000.
QList<Finding> settledWhitelist(const WhitelistEvidence& evidence, const RequirementsProfile& profile);

} // namespace precall
