#pragma once

#include "core/check/Finding.h"

#include <QStringList>

namespace precall {

/// How the run of one check ended. A broken network is not a failed check: it is what a completed check
/// found.
enum class CheckOutcome {
    Completed,
    Cancelled, ///< stopped by the user or by the bound of the whole run
    Skipped,   ///< not asked for
    Failed ///< the check itself could not run (a defect, or an exception from a library); `error` says why
};

/// What a checker hands back, and what the report keeps of it.
struct CheckResult
{
    QString id;
    CheckOutcome outcome = CheckOutcome::Completed;
    qint64 durationMs = 0;
    QJsonObject evidence; ///< what was measured, for the report
    QList<Finding> findings;
    QStringList notApplicable; ///< requirements that this machine or run does not have to meet
    QString error;             ///< raw text when outcome is Failed

    bool operator==(const CheckResult&) const = default;
};

/// The word of an outcome in reports: "completed", "cancelled", "skipped", "failed".
QString outcomeWord(CheckOutcome outcome);

/// The inverse of outcomeWord(); Failed for any other word.
CheckOutcome outcomeFromWord(const QString& word);

} // namespace precall
