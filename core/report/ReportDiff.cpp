#include "core/report/ReportDiff.h"

#include "core/report/PlainText.h"
#include "core/report/ReportTexts.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <optional>

namespace precall {

namespace {

using Direction = ReportChange::Direction;

struct DiffText
{
    Q_DECLARE_TR_FUNCTIONS(ReportDiff)
};

/// How good a state is; nothing for one that says nothing: it neither gets better nor worse.
std::optional<int> goodness(Readiness readiness)
{
    switch (readiness) {
    case Readiness::NotReady:
        return 0;
    case Readiness::Undecided:
        return 1;
    case Readiness::ReadyWithLimits:
        return 2;
    case Readiness::Ready:
        return 3;
    }
    Q_UNREACHABLE();
}

std::optional<int> goodness(RequirementState state)
{
    switch (state) {
    case RequirementState::NotMet:
        return 0;
    case RequirementState::NotProven:
        return 1;
    case RequirementState::Met:
        return 2;
    case RequirementState::NotApplicable:
    case RequirementState::NotRun:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

Direction direction(std::optional<int> before, std::optional<int> after)
{
    if (before == after)
        return Direction::Same;
    if (!before)
        return Direction::New;
    if (!after)
        return Direction::Gone;
    return *after > *before ? Direction::Better : Direction::Worse;
}

ReportChange verdictChange(const Report& before, const Report& after)
{
    return {direction(goodness(before.verdict), goodness(after.verdict)), QStringLiteral("verdict"),
            readinessTitle(before), readinessTitle(after)};
}

using RowsById = QHash<QString, const RequirementRow*>;

RowsById rowsById(const Report& report)
{
    RowsById rows;
    for (const RequirementRow& row : report.requirements)
        rows.insert(row.id, &row);
    return rows;
}

ReportChange rowChange(const QString& id, const RequirementRow* before, const RequirementRow* after)
{
    ReportChange change;
    change.what = id;
    change.before = before ? requirementStateText(before->state) : QString();
    change.after = after ? requirementStateText(after->state) : QString();
    if (before && after)
        change.direction = direction(goodness(before->state), goodness(after->state));
    else
        change.direction = before ? Direction::Gone : Direction::New;
    return change;
}

QStringList diagnosisCodes(const Report& report)
{
    QStringList codes;
    for (const ReportedDiagnosis& reported : report.diagnoses)
        codes << reported.diagnosis.code;
    codes.removeDuplicates();
    return codes;
}

/// A cause that is gone is better, a new one worse.
ReportChange diagnosisChange(const QString& code, bool before, bool after)
{
    const QString present = DiffText::tr("found");
    const Direction direction = before == after ? Direction::Same
                                : before        ? Direction::Better
                                                : Direction::Worse;
    return {direction, code, before ? present : QString(), after ? present : QString()};
}

QString title(Direction direction)
{
    switch (direction) {
    case Direction::Better:
        return DiffText::tr("Better");
    case Direction::Worse:
        return DiffText::tr("Worse");
    case Direction::New:
        return DiffText::tr("New");
    case Direction::Gone:
        return DiffText::tr("No longer checked");
    case Direction::Same:
        return DiffText::tr("Same");
    }
    Q_UNREACHABLE();
}

QString states(const ReportChange& change)
{
    const QString nothing = QStringLiteral("-");
    if (change.direction == Direction::Same)
        return change.after;
    return QStringLiteral("%1 -> %2")
        .arg(change.before.isEmpty() ? nothing : change.before,
             change.after.isEmpty() ? nothing : change.after);
}

} // namespace

QList<ReportChange> diff(const Report& before, const Report& after)
{
    QList<ReportChange> changes{verdictChange(before, after)};
    const RowsById rowsBefore = rowsById(before), rowsAfter = rowsById(after);
    for (const RequirementRow& row : after.requirements)
        changes << rowChange(row.id, rowsBefore.value(row.id), &row);
    for (const RequirementRow& row : before.requirements)
        if (!rowsAfter.contains(row.id))
            changes << rowChange(row.id, &row, nullptr);
    const QStringList causesBefore = diagnosisCodes(before), causesAfter = diagnosisCodes(after);
    const QSet<QString> hadCauses(causesBefore.begin(), causesBefore.end());
    const QSet<QString> hasCauses(causesAfter.begin(), causesAfter.end());
    for (const QString& code : causesAfter)
        changes << diagnosisChange(code, hadCauses.contains(code), true);
    for (const QString& code : causesBefore)
        if (!hasCauses.contains(code))
            changes << diagnosisChange(code, true, false);
    return changes;
}

QString toText(const QList<ReportChange>& changes)
{
    QString text;
    for (const Direction direction :
         {Direction::Worse, Direction::Better, Direction::New, Direction::Gone, Direction::Same}) {
        QList<QStringList> rows;
        for (const ReportChange& change : changes)
            if (change.direction == direction)
                rows << QStringList{change.what, states(change)};
        if (!rows.isEmpty())
            text += title(direction) + QStringLiteral(" (%1)\n").arg(rows.size()) +
                    textTable(rows, {40}, 100) + QLatin1Char('\n');
    }
    return text;
}

} // namespace precall
