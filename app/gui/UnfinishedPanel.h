#pragma once

#include "app/gui/Panel.h"

class QPushButton;

namespace precall {

class RunModel;

/// Which steps have not ended yet, and a button that leads to the one that waits for the user's answer.
/// Hidden while nothing runs.
class UnfinishedPanel : public Panel
{
    Q_OBJECT

public:
    UnfinishedPanel(const RunModel& model, QWidget* parent);

    void retranslate();
    /// What leads to the question; null: none waits.
    QWidget* firstToUse() const;

Q_SIGNALS:
    /// The user wants to answer the question of that check.
    void answerWanted(const QString& checkId);
    /// The button that had the focus is gone: nothing waits any more.
    void left();

private:
    void showSteps();

    const RunModel& m_model;
    QString m_asking; ///< id of the check that asks; empty: none
    QLabel* m_text;
    QPushButton* m_answer;
};

} // namespace precall
