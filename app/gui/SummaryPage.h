#pragma once

#include "app/gui/WizardPage.h"

class QPushButton;

namespace precall {

class RunModel;
class SummaryView;

/// What the run came to.
class SummaryPage : public WizardPage
{
    Q_OBJECT

public:
    explicit SummaryPage(RunModel& model, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void update();

    RunModel& m_model;
    SummaryView* m_view;
    QPushButton* m_repeatAll;
    QPushButton* m_repeatFailed;
};

} // namespace precall
