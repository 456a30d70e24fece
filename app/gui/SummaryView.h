#pragma once

#include "core/report/Report.h"

#include <QWidget>

class QVBoxLayout;

namespace precall {

/// A report for reading: the verdict first, what to do now, what the administrator can do, then every
/// requirement.
class SummaryView : public QWidget
{
    Q_OBJECT

public:
    explicit SummaryView(QWidget* parent);

    /// Shows a report, its verdict at once and the rest a moment later; `underWay` while more is to come.
    void show(const Report& report, bool underWay);

private:
    void addVerdict(const Report& report, bool underWay);
    void addParts(const Report& report);
    void addAdvice(const Report& report);
    void addCauses(const Report& report);
    void addForAdministrator(const Report& report);
    void addRequirements(const Report& report);
    void addHeading(const QString& text);

    QWidget* m_content = nullptr;
    QVBoxLayout* m_layout = nullptr; ///< of m_content
};

} // namespace precall
