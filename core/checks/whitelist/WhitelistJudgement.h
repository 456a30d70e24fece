#pragma once

#include "core/check/Finding.h"
#include "core/checks/whitelist/WhitelistEvidence.h"

#include <optional>

namespace precall {

/// One finding for each pattern, then one for each range, then those of each published list, that was looked
/// at completely, in the profile's order; then one where somebody opens secure
/// connections to any of them. Pure.
QList<Finding> judgeWhitelist(const WhitelistEvidence& evidence, const RequirementsProfile& profile);

/// The finding of a pattern that was looked at completely, or nothing while its verdict could still change as
/// further names are looked up. That one page was inserted for several hosts is told by judgeWhitelist() alone.
/// Of `evidence` only link and names count. Pure.
std::optional<Finding> settledPattern(const PatternEvidence& pattern, const WhitelistEvidence& evidence,
                                      const RequirementsProfile& profile);

/// The same of its ranges and lists.
QList<Finding> settledRanges(const WhitelistEvidence& evidence, const RequirementsProfile& profile);

} // namespace precall
