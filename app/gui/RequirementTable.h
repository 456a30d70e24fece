#pragma once

#include "core/report/Report.h"

#include <QFrame>

class QGridLayout;

namespace precall {

/// Requirements that belong together: those whose ids begin alike ("NET-…").
struct RequirementGroup
{
    QString title;
    QList<RequirementRow> rows;
};

/// The report's requirements by group, in the report's order.
QList<RequirementGroup> requirementGroups(const Report& report);

class RequirementTable : public QFrame
{
    Q_OBJECT

public:
    RequirementTable(const RequirementGroup& group, QWidget* parent);

private:
    void addRow(QGridLayout& grid, const RequirementRow& row);
};

} // namespace precall
