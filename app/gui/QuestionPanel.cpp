#include "app/gui/QuestionPanel.h"

#include "app/gui/Look.h"
#include "app/gui/WindowPrompt.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace precall {

QuestionPanel::QuestionPanel(WindowPrompt& prompt, const QString& checkId, QWidget* parent)
    : Panel(parent, StatusSymbol::Question),
      m_prompt(prompt),
      m_checkId(checkId),
      m_text(headingLabel(this, 1.1)),
      m_row(new QHBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(m_text);
    layout->addLayout(m_row);
    m_row->addStretch();
    connect(&m_prompt, &WindowPrompt::changed, this, &QuestionPanel::showQuestion, Qt::QueuedConnection);
    showQuestion();
}

void QuestionPanel::showQuestion()
{
    const std::optional<Question> question = m_prompt.waiting();
    const bool mine = question && question->id.startsWith(m_checkId + QLatin1Char('.'));
    setVisible(mine);
    qDeleteAll(std::exchange(m_answers, {}));
    if (!mine)
        return;
    const auto count = int(question->words().answers.size());
    for (int i = 0; i < count; ++i)
        addAnswer(i);
    retranslate();
    m_text->setFocus();
    QAccessibleEvent asked(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&asked);
}

void QuestionPanel::addAnswer(int index)
{
    auto* button = new QPushButton(this);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, index] {
        for (QPushButton* answer : m_answers)
            answer->setEnabled(false);
        m_prompt.answer(index);
    });
    m_row->insertWidget(index, button);
    setTabOrder(m_answers.isEmpty() ? static_cast<QWidget*>(m_text) : m_answers.constLast(), button);
    m_answers.append(button);
}

void QuestionPanel::retranslate()
{
    const std::optional<Question> question = m_prompt.waiting();
    if (!question || m_answers.isEmpty())
        return;
    const QuestionWords words = question->words();
    m_text->setText(words.text);
    for (qsizetype i = 0; i < std::min(m_answers.size(), words.answers.size()); ++i)
        m_answers.at(i)->setText(words.answers.at(i));
}

void QuestionPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Panel::changeEvent(event);
}

/// Enter before the question was read: it neither answers nor turns the page.
void QuestionPanel::keyPressEvent(QKeyEvent* event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!enter || !m_text->hasFocus())
        Panel::keyPressEvent(event);
}

} // namespace precall
