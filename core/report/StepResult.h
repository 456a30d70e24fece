#pragma once

#include "core/report/Report.h"
#include "core/report/StatusSymbol.h"

namespace precall {

/// What a step of the wizard came to: one answer, the same in the side bar, beside the requirements, in the
/// PDF and in the text.
enum class StepResult {
    Fine,
    Noted,   ///< fine, and some findings say more than that; or what the profile asks no proof of is unproven
    Limits,  ///< something recommended is not met
    Problem, ///< something required is not met
    Undecided,
    Stopped,
    Skipped, ///< not asked for
    Failed,  ///< could not be run
    NotChecked
};

StepResult stepResult(const Report& report, const QString& check);

/// "Fine", "Fine, with notes", "Problem found", …, in the language of the moment.
QString stepResultText(StepResult result);
StatusSymbol symbolOf(StepResult result);

} // namespace precall
