#include "core/report/RequirementGroups.h"

#include "core/checks/Checkers.h"
#include "core/report/ReportText.h"

#include <algorithm>

namespace precall {

namespace {

/// How bad a row is beside the others of its group.
int weight(RequirementState state, Level level)
{
    switch (state) {
    case RequirementState::NotMet:
        return level == Level::Must ? 6 : 5;
    case RequirementState::NotProven:
        return 4;
    case RequirementState::Met:
        return 3;
    case RequirementState::NotApplicable:
        return 2;
    case RequirementState::NotRun:
        return 1;
    }
    Q_UNREACHABLE();
}

QString countText(RequirementState state, int count)
{
    switch (state) {
    case RequirementState::Met:
        return ReportText::tr("%1 met").arg(count);
    case RequirementState::NotMet:
        return ReportText::tr("%1 not met").arg(count);
    case RequirementState::NotProven:
        return ReportText::tr("%1 not proven").arg(count);
    case RequirementState::NotApplicable:
        return ReportText::tr("%1 not needed here").arg(count);
    case RequirementState::NotRun:
        return ReportText::tr("%1 not checked").arg(count);
    }
    Q_UNREACHABLE();
}

} // namespace

QList<RequirementRow> worstFirst(QList<RequirementRow> rows)
{
    std::stable_sort(rows.begin(), rows.end(), [](const RequirementRow& one, const RequirementRow& other) {
        return weight(one.state, one.level) > weight(other.state, other.level);
    });
    return rows;
}

QList<RequirementGroup> requirementGroups(const Report& report)
{
    QList<RequirementGroup> groups;
    for (const RequirementRow& row : report.requirements) {
        auto group = std::find_if(groups.begin(), groups.end(),
                                  [&](const auto& other) { return other.check == row.check; });
        if (group == groups.end())
            group =
                groups.insert(groups.end(), RequirementGroup{row.check, stepResult(report, row.check), {}});
        ++group->counts[row.state];
    }
    const QStringList order = checkIds();
    std::stable_sort(groups.begin(), groups.end(),
                     [&](const RequirementGroup& one, const RequirementGroup& other) {
                         return quint32(order.indexOf(one.check)) < quint32(order.indexOf(other.check));
                     });
    return groups;
}

QString groupCounts(const RequirementGroup& group)
{
    QStringList texts;
    for (auto count = group.counts.begin(); count != group.counts.end(); ++count)
        texts << countText(count.key(), count.value());
    return texts.join(QStringLiteral(", "));
}

} // namespace precall
