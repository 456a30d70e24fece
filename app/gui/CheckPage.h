#pragma once

#include "app/gui/WizardPage.h"

#include <QList>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace precall {

class Checker;
class FindingList;
class Panel;
class RunModel;
class SymbolView;

/// The page of any check: what is looked at, what is being done now, the findings as they come.
class CheckPage : public WizardPage
{
    Q_OBJECT

public:
    CheckPage(const Checker& checker, RunModel& model, QWidget* parent = nullptr);

protected:
    void retranslate() override;

private:
    void addStatePanel();
    void addExtras();
    void updateStep();
    QString stateText() const;

    const Checker& m_checker;
    RunModel& m_model;
    QLabel* m_introduction;
    Panel* m_panel;
    SymbolView* m_symbol;
    QLabel* m_state;
    QLabel* m_percent;
    QProgressBar* m_progress;
    QPushButton* m_repeat;
    QList<QPushButton*> m_extras; ///< in the order of Checker::extras()
    FindingList* m_findings;
};

} // namespace precall
