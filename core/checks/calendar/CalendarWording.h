#pragma once

#include "core/check/Finding.h"

namespace precall {

/// The words of this check's findings, from their facts alone.
Wording describeCalendar(const Finding& finding);

} // namespace precall
