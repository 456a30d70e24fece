#include "app/gui/UnfinishedPanel.h"

#include "app/gui/Look.h"
#include "app/gui/RunModel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

namespace precall {

UnfinishedPanel::UnfinishedPanel(const RunModel& model, QWidget* parent)
    : Panel(parent, StatusSymbol::Question),
      m_model(model),
      m_text(textLabel(this)),
      m_answer(new QPushButton(this))
{
    m_answer->setObjectName(QStringLiteral("answerNow"));
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(16, 12, 12, 12);
    line->setSpacing(12);
    line->addWidget(m_text, 1);
    line->addWidget(m_answer);
    connect(m_answer, &QPushButton::clicked, this, [this] { Q_EMIT answerWanted(m_asking); });
    connect(&m_model, &RunModel::stepChanged, this, &UnfinishedPanel::showSteps);
    connect(&m_model, &RunModel::runningChanged, this, &UnfinishedPanel::showSteps);
    retranslate();
}

void UnfinishedPanel::retranslate()
{
    m_answer->setText(tr("&Answer now"));
    showSteps();
}

QWidget* UnfinishedPanel::firstToUse() const
{
    return m_asking.isEmpty() ? nullptr : m_answer;
}

void UnfinishedPanel::showSteps()
{
    m_asking.clear();
    QStringList waits;
    QStringList runs;
    for (const Step& step : m_model.steps()) {
        if (!step.isUnderWay())
            continue;
        const bool asks = step.state == StepState::Asking;
        (asks ? waits : runs).append(step.checker->title());
        if (asks)
            m_asking = step.checker->id();
    }
    QStringList sentences;
    if (!waits.isEmpty())
        sentences << tr("The step “%1” waits for your answer.").arg(waits.constFirst());
    if (!runs.isEmpty())
        sentences << tr("Not finished yet: %1.").arg(runs.join(QStringLiteral(", ")));
    const QString text = sentences.join(QLatin1Char(' '));
    if (waits.isEmpty() && m_answer->hasFocus())
        Q_EMIT left();
    m_answer->setVisible(!waits.isEmpty());
    setVisible(!text.isEmpty());
    if (text == m_text->text())
        return;
    m_text->setText(text);
    QAccessibleEvent changed(m_text, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&changed);
}

} // namespace precall
