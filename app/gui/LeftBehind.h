#pragma once

#include "app/gui/Panel.h"
#include "core/report/Report.h"

#include <optional>

class QLabel;
class QPushButton;

namespace precall {

/// Offers the report of an earlier run that ended before it was saved; invisible when there is none.
class LeftBehind : public Panel
{
    Q_OBJECT

public:
    LeftBehind(const QString& storeFolder, QWidget* parent);

    /// Looks for the newest report that was left behind, in the background.
    void look();
    void retranslate();

private:
    void showReport();
    void dismiss();

    QString m_folder;
    std::optional<Report> m_report;
    QLabel* m_text;
    QPushButton* m_show;
    QPushButton* m_dismiss;
};

} // namespace precall
