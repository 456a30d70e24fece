#pragma once

#include "core/check/Finding.h"
#include "core/checks/whitelist/WhitelistEvidence.h"

namespace precall {

/// That secure connections to listed names, or to addresses of the listed ranges, are, or may be, opened on
/// the way: for the row with probe "tls-inspection", which has a finding of `ports` about the platform's own
/// pages. `inserted`: as insertedPages() tells. Nothing where none of them is. Pure.
QList<Finding> judgeListedInspection(const WhitelistEvidence& evidence, const QSet<QString>& inserted,
                                     const RequirementsProfile& profile);

} // namespace precall
