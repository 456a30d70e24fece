#include "core/report/StepResult.h"

#include "core/report/ReportText.h"

#include <algorithm>

namespace precall {

namespace {

/// What there is of one check.
struct StepRecord
{
    const CheckResult* check = nullptr;
    QList<RequirementRow> rows;
    QList<Verdict> verdicts;

    bool has(RequirementState state) const
    {
        return std::ranges::any_of(rows, [state](const RequirementRow& row) { return row.state == state; });
    }

    bool has(RequirementState state, Level level) const
    {
        return std::ranges::any_of(
            rows, [=](const RequirementRow& row) { return row.state == state && row.level == level; });
    }

    bool areAll(RequirementState state) const
    {
        return !rows.isEmpty() &&
               std::ranges::all_of(rows, [state](const RequirementRow& row) { return row.state == state; });
    }

    bool lacksRequiredProof() const
    {
        return std::ranges::any_of(rows, [](const RequirementRow& row) {
            return row.state == RequirementState::NotProven && row.level == Level::Must && !row.bestEffort;
        });
    }
};

StepRecord stepRecord(const Report& report, const QString& id)
{
    StepRecord record;
    const auto check = std::ranges::find(report.checks, id, &CheckResult::id);
    if (check != report.checks.end())
        record.check = &*check;
    std::ranges::copy_if(report.requirements, std::back_inserter(record.rows),
                         [&](const RequirementRow& row) { return row.check == id; });
    const QString prefix = id + QLatin1Char('.');
    for (const ReportedFinding& reported : report.findings)
        if (reported.finding.code.startsWith(prefix))
            record.verdicts << reported.finding.verdict;
    return record;
}

/// Its rows may be not met all the same, because of what another step found: that is told there.
bool couldTellNothing(const StepRecord& record)
{
    return !record.verdicts.isEmpty() &&
           std::ranges::all_of(record.verdicts, [](Verdict verdict) { return verdict == Verdict::Unknown; });
}

/// Of what it is for nothing was proven, and nothing disproved: a microphone into which nobody spoke.
bool provesNothing(const StepRecord& record)
{
    return record.has(RequirementState::NotProven) && !record.has(RequirementState::Met) &&
           !record.has(RequirementState::NotMet);
}

bool hasNotes(const StepRecord& record)
{
    return record.has(RequirementState::NotProven) ||
           std::ranges::any_of(record.verdicts, [](Verdict verdict) { return verdict != Verdict::Pass; });
}

/// Of a check that ran to its end.
StepResult resultOfRows(const StepRecord& record)
{
    if (couldTellNothing(record))
        return StepResult::Undecided;
    if (record.has(RequirementState::NotMet, Level::Must))
        return StepResult::Problem;
    if (record.lacksRequiredProof() || provesNothing(record))
        return StepResult::Undecided;
    if (record.has(RequirementState::NotMet, Level::Should))
        return StepResult::Limits;
    if (record.rows.isEmpty() || record.areAll(RequirementState::NotRun)) {
        if (record.verdicts.isEmpty())
            return StepResult::NotChecked;
        if (!record.rows.isEmpty())
            return StepResult::Undecided;
    }
    return hasNotes(record) ? StepResult::Noted : StepResult::Fine;
}

} // namespace

StepResult stepResult(const Report& report, const QString& check)
{
    const StepRecord record = stepRecord(report, check);
    switch (record.check ? record.check->outcome : CheckOutcome::Completed) {
    case CheckOutcome::Completed:
        return resultOfRows(record);
    case CheckOutcome::Cancelled:
        return record.has(RequirementState::NotMet, Level::Must) ? StepResult::Problem : StepResult::Stopped;
    case CheckOutcome::Skipped:
        return StepResult::Skipped;
    case CheckOutcome::Failed:
        return StepResult::Failed;
    }
    Q_UNREACHABLE();
}

QString stepResultText(StepResult result)
{
    switch (result) {
    case StepResult::Fine:
        return ReportText::tr("Fine");
    case StepResult::Noted:
        return ReportText::tr("Fine, with notes");
    case StepResult::Limits:
        return ReportText::tr("Works, with limits");
    case StepResult::Problem:
        return ReportText::tr("Problem found");
    case StepResult::Undecided:
        return ReportText::tr("Could not tell");
    case StepResult::Stopped:
        return ReportText::tr("Stopped");
    case StepResult::Skipped:
        return ReportText::tr("Not asked for");
    case StepResult::Failed:
        return ReportText::tr("Could not be run");
    case StepResult::NotChecked:
        return ReportText::tr("Not checked");
    }
    Q_UNREACHABLE();
}

StatusSymbol symbolOf(StepResult result)
{
    switch (result) {
    case StepResult::Fine:
    case StepResult::Noted:
        return StatusSymbol::Good;
    case StepResult::Limits:
        return StatusSymbol::Note;
    case StepResult::Problem:
        return StatusSymbol::Bad;
    case StepResult::Undecided:
    case StepResult::Failed:
        return StatusSymbol::Question;
    case StepResult::Stopped:
    case StepResult::Skipped:
    case StepResult::NotChecked:
        return StatusSymbol::Nothing;
    }
    Q_UNREACHABLE();
}

} // namespace precall
