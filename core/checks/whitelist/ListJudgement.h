#pragma once

#include "core/check/Finding.h"
#include "core/checks/whitelist/ListEvidence.h"
#include "core/checks/whitelist/WhitelistEvidence.h"

namespace precall {

/// Of a list that was looked at completely: what became of the list itself (a pass when it says what the
/// built-in copy says, a warning when it differs, unknown when it could not be read), then of its ranges
/// together (a pass when somebody answered in each). Pure.
QList<Finding> judgeList(const ListEvidence& evidence, const WhitelistEvidence& all,
                         const RequirementsProfile& profile);

/// The words for both.
Wording describeList(const Finding& finding);
Wording describeListedRanges(const Finding& finding);

} // namespace precall
