#pragma once

#include "core/report/Report.h"

namespace precall {

/// A finished run with one finding of each verdict and one diagnosis; all its values are fixed.
Report sampleReport();

/// A run in which little works, on a machine with long names: many findings, five diagnoses, German-like long
/// words.
Report longReport();

} // namespace precall
