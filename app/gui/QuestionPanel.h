#pragma once

#include "app/gui/Panel.h"

#include <QList>

class QHBoxLayout;
class QPushButton;

namespace precall {

class WindowPrompt;

/// The question of a check, and a button for each answer. Hidden while there is none. None of the answers is
/// the one that Enter gives: a person reads first.
class QuestionPanel : public Panel
{
    Q_OBJECT

public:
    /// Shows the questions whose ids begin with the check's.
    QuestionPanel(WindowPrompt& prompt, const QString& checkId, QWidget* parent);

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showQuestion();
    void addAnswer(int index);
    void retranslate();

    WindowPrompt& m_prompt;
    QString m_checkId;
    QLabel* m_text;
    QHBoxLayout* m_row;
    QList<QPushButton*> m_answers;
};

} // namespace precall
