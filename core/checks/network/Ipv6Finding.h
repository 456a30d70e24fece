#pragma once

#include "core/check/Finding.h"
#include "core/check/NetworkFacts.h"

#include <optional>

namespace precall {

/// "ports.ipv6" or "whitelist.ipv6", for information: whether IPv6 works, from hosts that were asked over
/// both families. Fails when IPv6 is silent to hosts that answer over IPv4: of so many domains where none
/// answers over IPv6, else of two, as one alone may have its own fault. What is rejected at once does no
/// harm, as browsers then go on with IPv4. Nothing where neither was seen. Pure.
std::optional<Finding> judgeIpv6(const QString& code, const QList<NetworkTarget>& targets,
                                 int fewestDomains = 1);

Wording describeIpv6(const Finding& finding, const NetworkFacts& facts);

} // namespace precall
