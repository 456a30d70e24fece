#pragma once

#include "app/gui/WizardPage.h"

class QLabel;

namespace precall {

class ExportPanel;
class RunModel;
class UnfinishedPanel;
class UserPicture;

/// The last page: saving and sending the report.
class ExportPage : public WizardPage
{
    Q_OBJECT

public:
    ExportPage(RunModel& model, const UserPicture& picture, QWidget* parent = nullptr);

    QWidget* firstToUse() const override;

protected:
    void retranslate() override;

private:
    void showReport();

    RunModel& m_model;
    UnfinishedPanel* m_unfinished;
    QLabel* m_introduction;
    QLabel* m_kept;
    ExportPanel* m_panel;
};

} // namespace precall
