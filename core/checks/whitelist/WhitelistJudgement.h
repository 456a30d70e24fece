#pragma once

#include "core/check/Finding.h"
#include "core/checks/whitelist/WhitelistEvidence.h"

namespace precall {

/// One finding for each pattern, then one for each range, then those of each published list, that was looked
/// at completely, in the profile's order. Pure.
QList<Finding> judgeWhitelist(const WhitelistEvidence& evidence, const RequirementsProfile& profile);

/// What is shown while the check goes on: of thousands of patterns the first 250 that were looked at completely.
WhitelistEvidence shownPart(const WhitelistEvidence& evidence);

/// As judgeWhitelist(), without the findings whose verdict could still change as further names are looked up.
QList<Finding> settledWhitelist(const WhitelistEvidence& evidence, const RequirementsProfile& profile);

} // namespace precall
