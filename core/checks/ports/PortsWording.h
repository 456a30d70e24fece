#pragma once

#include "core/check/Finding.h"

namespace precall {

/// The words for a finding of the ports check, from its facts alone, in the language of the moment.
Wording describePorts(const Finding& finding);

} // namespace precall
