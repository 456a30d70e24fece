#pragma once

#include "core/check/Finding.h"
#include "core/checks/whitelist/RangeEvidence.h"
#include "core/net/Interfaces.h"

namespace precall {

/// One finding for a range that was looked at completely. Pure.
/// - pass: an address answered; never more than "so many of those asked";
/// - fail: a page that the platform itself put there cannot be connected to; or an address is turned away on
/// the way, on a TCP port on which another of the range answers, or by a machine on this side of the internet;
/// - unknown: else. Silence, and what an address itself refuses, may only mean that nobody lives there.
Finding judgeRange(const RangeEvidence& evidence, const LinkState& link, const RequirementsProfile& profile);

/// How the targets fared on each of the profile's range ports: objects with "transport", "port", "asked",
/// "answered", "silent", "refused", "prohibited", "unreachable".
QJsonArray tallyOverRangePorts(const QList<NetworkTarget>& targets, const RequirementsProfile& profile);

/// The words for it.
Wording describeRange(const Finding& finding);

} // namespace precall
