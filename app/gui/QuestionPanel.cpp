#include "app/gui/QuestionPanel.h"

#include "app/gui/Look.h"
#include "app/gui/WindowPrompt.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace precall {

QuestionPanel::QuestionPanel(WindowPrompt& prompt, const QString& checkId, QWidget* parent)
    : Panel(parent, StatusSymbol::Question),
      m_prompt(prompt),
      m_checkId(checkId),
      m_text(headingLabel(this, 1.1)),
      m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(16, 14, 16, 14);
    m_layout->addWidget(m_text);
    connect(&m_prompt, &WindowPrompt::changed, this, &QuestionPanel::showQuestion, Qt::QueuedConnection);
    showQuestion();
}

void QuestionPanel::showQuestion()
{
    const std::optional<Question> question = m_prompt.waiting();
    const bool mine = question && question->id.startsWith(m_checkId + QLatin1Char('.'));
    setVisible(mine);
    delete std::exchange(m_answers, nullptr);
    if (!mine)
        return;
    m_text->setText(question->text);
    m_answers = new QWidget(this);
    auto* row = new QHBoxLayout(m_answers);
    row->setContentsMargins(0, 0, 0, 0);
    for (int i = 0; i < question->answers.size(); ++i) {
        auto* button = new QPushButton(question->answers.at(i), m_answers);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, i] {
            m_answers->setEnabled(false);
            m_prompt.answer(i);
        });
        row->addWidget(button);
    }
    row->addStretch();
    m_layout->addWidget(m_answers);
    m_answers->findChild<QPushButton*>()->setFocus();
    QAccessibleEvent asked(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&asked);
}

} // namespace precall
