#pragma once

#include "app/gui/LiveViews.h"
#include "app/gui/WizardPage.h"

class QPushButton;

namespace precall {

class RunModel;
class SummaryView;
class UnfinishedPanel;

/// What the run came to.
class SummaryPage : public WizardPage
{
    Q_OBJECT

public:
    SummaryPage(RunModel& model, const LiveSources& live, QWidget* parent = nullptr);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void update();
    void preview();

    RunModel& m_model;
    const LiveSources m_live;
    UnfinishedPanel* m_unfinished;
    SummaryView* m_view;
    QPushButton* m_repeatAll;
    QPushButton* m_repeatFailed;
    QPushButton* m_preview;
};

} // namespace precall
