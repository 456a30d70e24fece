#pragma once

#include "app/gui/LiveViews.h"
#include "app/gui/WizardPage.h"

#include <QList>
#include <QPointer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace precall {

class FindingList;
class GraphView;
class Panel;
class PasswordPanel;
class QuestionPanel;
class LiveWidget;
class RunModel;
class SymbolView;
class WindowPrompt;

/// The page of any check: what is looked at, what is being done now, what it asks, what it has to show live,
/// the findings as they come.
class CheckPage : public WizardPage
{
    Q_OBJECT

public:
    /// `prompt` may be null: nobody is asked.
    CheckPage(const Checker& checker, RunModel& model, const LiveSources& live, WindowPrompt* prompt,
              QWidget* parent = nullptr);

    QWidget* firstToUse() const override;

protected:
    void retranslate() override;

private:
    void addQuestion(WindowPrompt& prompt);
    void addStatePanel();
    void addExtras();
    void addPasswordPanel();
    void addLive();
    void updateStep();
    QString stateText() const;

    const Checker& m_checker;
    RunModel& m_model;
    QLabel* m_introduction;
    LiveWidget* m_live;                  ///< null: nothing to show live
    QuestionPanel* m_question = nullptr; ///< null: nobody is asked
    Panel* m_panel;
    SymbolView* m_symbol;
    QLabel* m_state;
    QLabel* m_percent;
    QProgressBar* m_progress;
    QPushButton* m_repeat;
    QList<QPushButton*> m_extras; ///< in the order of Checker::extras()
    PasswordPanel* m_password;
    GraphView* m_graph = nullptr; ///< of a check that has one to show
    FindingList* m_findings;
};

} // namespace precall
