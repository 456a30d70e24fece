#pragma once

#include "core/report/StepResult.h"

#include <QList>
#include <QMap>
#include <QString>

namespace precall {

/// The requirements of one check, as one line for the user.
struct RequirementGroup
{
    QString check;
    StepResult result = StepResult::NotChecked;
    QMap<RequirementState, int> counts;
};

/// The rows of a report, the most pressing first: not met, not proven, met, not needed, not checked.
QList<RequirementRow> worstFirst(QList<RequirementRow> rows);

/// One group for each check that has rows, in the wizard's order.
QList<RequirementGroup> requirementGroups(const Report& report);

/// "3 met, 1 not met".
QString groupCounts(const RequirementGroup& group);

} // namespace precall
