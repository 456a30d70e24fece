#pragma once

#include "core/check/Finding.h"

namespace precall {

/// The words for "bandwidth.up", "bandwidth.down" and "bandwidth.quality". Pure.
Wording describeBandwidth(const Finding& finding);

} // namespace precall
