#include "app/gui/QuestionPanel.h"

#include "app/gui/Look.h"
#include "app/gui/WindowPrompt.h"

#include <QAccessible>
#include <QApplication>
#include <QGridLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace precall {

namespace {

constexpr double focusRing = 3;
/// No more have room on a small screen in every language.
constexpr int answersInRow = 2;

} // namespace

QuestionPanel::QuestionPanel(WindowPrompt& prompt, const QString& checkId, QWidget* parent)
    : Panel(parent, StatusSymbol::Question),
      m_prompt(prompt),
      m_checkId(checkId),
      m_text(headingLabel(this, 1.1)),
      m_grid(new QGridLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(m_text);
    layout->addLayout(m_grid);
    m_grid->setColumnStretch(answersInRow, 1);
    connect(&m_prompt, &WindowPrompt::changed, this, &QuestionPanel::showQuestion, Qt::QueuedConnection);
    connect(qApp, &QApplication::focusChanged, this, [this] { update(); });
    showQuestion();
}

QWidget* QuestionPanel::firstToUse() const
{
    return m_answers.isEmpty() ? nullptr : m_text;
}

void QuestionPanel::showQuestion()
{
    const std::optional<Question> question = m_prompt.waiting();
    const bool mine = question && m_prompt.askingCheck() == m_checkId;
    if (!mine)
        giveFocusOn();
    setVisible(mine);
    qDeleteAll(std::exchange(m_answers, {}));
    if (!mine)
        return;
    const auto count = int(question->words().answers.size());
    for (int i = 0; i < count; ++i)
        addAnswer(i);
    retranslate();
    if (m_text->isVisible())
        m_text->setFocus();
    QAccessibleEvent asked(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&asked);
}

void QuestionPanel::addAnswer(int index)
{
    auto* button = new QPushButton(this);
    connect(button, &QPushButton::clicked, this, [this, index] {
        giveFocusOn();
        for (QPushButton* answer : m_answers)
            answer->setEnabled(false);
        m_prompt.answer(index);
    });
    m_grid->addWidget(button, index / answersInRow, index % answersInRow);
    setTabOrder(m_answers.isEmpty() ? static_cast<QWidget*>(m_text) : m_answers.constLast(), button);
    m_answers.append(button);
}

/// Before what has it is disabled or hidden: it would go astray to whatever is next, the language for
/// instance.
void QuestionPanel::giveFocusOn()
{
    if (isAncestorOf(window()->focusWidget()))
        Q_EMIT left();
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

void QuestionPanel::paintEvent(QPaintEvent* event)
{
    Panel::paintEvent(event);
    if (!m_text->hasFocus())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(accentColor(palette()), focusRing));
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(focusRing / 2, focusRing / 2, -focusRing / 2, -focusRing / 2), 8, 8);
}

} // namespace precall
