#pragma once

#include "core/check/Finding.h"
#include "core/check/NetworkFacts.h"

namespace precall {

/// Words for "ports.ice", in the language of the moment.
Wording describeCall(const Finding& finding, const NetworkFacts& facts);

} // namespace precall
