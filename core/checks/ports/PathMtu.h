#pragma once

#include "core/check/CheckContext.h"
#include "core/checks/ports/PortsEvidence.h"

#include <optional>

namespace precall {

/// Whether full-size TCP segments get through to the host of that address: one trial, and where it stalls a
/// small one and a second full one. Blocks, some round trips as a rule, 25 s at most; any thread.
QList<SegmentTrial> segmentTrials(const QUrl& url, WebSurvey& web, const CheckContext& context);

/// "ports.path-mtu": fails, and closes the rows that need a secure connection, when full-size segments stall
/// twice where small ones pass between the two, whatever the server name; where small ones cannot be made,
/// when what was sent stays unacknowledged and an ordinary exchange with the same address passes. Nothing
/// where neither this nor the opposite was seen. `facts.segment` and `unacknowledged` are of the full trial.
/// Pure.
std::optional<Finding> judgePathMtu(const PortsEvidence& evidence, const RequirementsProfile& profile);

Wording describePathMtu(const Finding& finding);

} // namespace precall
