#pragma once

#include "core/report/Report.h"

#include <QList>
#include <QMap>
#include <QString>

namespace precall {

/// The requirements of one check, as one line for the user.
struct RequirementGroup
{
    QString check;
    RequirementState state = RequirementState::NotRun; ///< the worst of its rows
    Level level = Level::Info;                         ///< the highest of the rows of that state
    QMap<RequirementState, int> counts;
};

/// The rows of a report, the most pressing first: not met, not proven, met, not needed, not checked.
QList<RequirementRow> worstFirst(QList<RequirementRow> rows);

/// One group for each check that has rows, in the wizard's order.
QList<RequirementGroup> requirementGroups(const Report& report);

/// "In order", "Problem", "Works with limits", "Not proven", "Not checked", in the language of the moment.
QString groupText(const RequirementGroup& group);

/// "3 met, 1 not met".
QString groupCounts(const RequirementGroup& group);

} // namespace precall
