#include "core/check/CheckResult.h"

namespace precall {

QString outcomeWord(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Completed:
        return QStringLiteral("completed");
    case CheckOutcome::Cancelled:
        return QStringLiteral("cancelled");
    case CheckOutcome::Skipped:
        return QStringLiteral("skipped");
    case CheckOutcome::Failed:
        return QStringLiteral("failed");
    }
    Q_UNREACHABLE();
}

CheckOutcome outcomeFromWord(const QString& word)
{
    for (const CheckOutcome outcome :
         {CheckOutcome::Completed, CheckOutcome::Cancelled, CheckOutcome::Skipped})
        if (outcomeWord(outcome) == word)
            return outcome;
    return CheckOutcome::Failed;
}

} // namespace precall
