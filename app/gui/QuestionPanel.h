#pragma once

#include "app/gui/Panel.h"

class QVBoxLayout;

namespace precall {

class WindowPrompt;

/// The question of a check, and a button for each answer. Hidden while there is none.
class QuestionPanel : public Panel
{
    Q_OBJECT

public:
    /// Shows the questions whose ids begin with the check's.
    QuestionPanel(WindowPrompt& prompt, const QString& checkId, QWidget* parent);

private:
    void showQuestion();

    WindowPrompt& m_prompt;
    QString m_checkId;
    QLabel* m_text;
    QWidget* m_answers = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace precall
