#pragma once

#include "core/check/Finding.h"
#include "core/check/NetworkFacts.h"

namespace precall {

/// Words for "ports.nat" and "ports.stun-alg", in the language of the moment.
Wording describeNat(const Finding& finding, const NetworkFacts& facts);
Wording describeStunAlg(const Finding& finding, const NetworkFacts& facts);

} // namespace precall
