#pragma once

#include "app/cli/RunOptions.h"
#include "core/report/Report.h"

namespace precall {

/// Whether the files asked for can be written, before a run is spent on them: an existing file without
/// --force, a folder that does not exist. Errors: Invalid, NotFound, AccessDenied, with a line for the user.
Result<void> checkOutputs(const RunOptions& options);

/// Writes the report everywhere it was asked for; as text on standard output when it was asked for nowhere.
/// All outputs are tried; the first error is returned.
Result<void> writeOutputs(const RunOptions& options, const Report& report);

} // namespace precall
