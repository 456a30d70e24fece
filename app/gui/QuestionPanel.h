#pragma once

#include "app/gui/Panel.h"

#include <QList>

class QGridLayout;
class QPushButton;

namespace precall {

class WindowPrompt;

/// The question of a check, and a button for each answer. Hidden while there is none. Enter gives only the
/// answer that has the focus, and none has it at first: a person reads first.
class QuestionPanel : public Panel
{
    Q_OBJECT

public:
    /// Shows the questions of that check.
    QuestionPanel(WindowPrompt& prompt, const QString& checkId, QWidget* parent);

    /// The question that waits; null: none does.
    QWidget* firstToUse() const;

Q_SIGNALS:
    /// The question is gone, which had the focus: it belongs to what comes next.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showQuestion();
    void addAnswer(int index);
    void giveFocusOn();
    void retranslate();

    WindowPrompt& m_prompt;
    QString m_checkId;
    QLabel* m_text;
    QGridLayout* m_grid;
    QList<QPushButton*> m_answers;
};

} // namespace precall
