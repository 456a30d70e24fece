#pragma once

#include "core/check/Finding.h"
#include "core/check/NetworkFacts.h"
#include "core/checks/ports/PortsEvidence.h"
#include "core/profile/RequirementsProfile.h"

#include <optional>

namespace precall {

/// "ports.ipv6", for information: whether IPv6 works, from hosts that were asked over both families. Fails
/// when IPv6 is silent to a host that answers over IPv4, and no host answers over IPv6: what is rejected at
/// once does no harm, as browsers then go on with IPv4. Nothing where neither was seen. Pure.
std::optional<Finding> judgeIpv6(const PortsEvidence& evidence, const RequirementsProfile& profile);

Wording describeIpv6(const Finding& finding, const NetworkFacts& facts);

} // namespace precall
