#include "app/gui/CheckPage.h"

#include "app/gui/FindingList.h"
#include "app/gui/GraphView.h"
#include "app/gui/LiveWidget.h"
#include "app/gui/Look.h"
#include "app/gui/Panel.h"
#include "app/gui/PasswordPanel.h"
#include "app/gui/QuestionPanel.h"
#include "app/gui/RunModel.h"
#include "app/gui/StateWords.h"
#include "app/gui/SymbolView.h"

#include <QAccessible>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace precall {

CheckPage::CheckPage(const Checker& checker, RunModel& model, const LiveSources& live, WindowPrompt* prompt,
                     QWidget* parent)
    : WizardPage(checker.id(), checker.pageCode(), parent),
      m_checker(checker),
      m_model(model),
      m_introduction(quietLabel(canvas())),
      m_live(makeLiveWidget(checker.liveView(), live, canvas()))
{
    body()->addWidget(m_introduction);
    addLive();
    if (prompt)
        addQuestion(*prompt);
    addStatePanel();
    addExtras();
    addPasswordPanel();
    if (checker.liveView() == LiveView::Graph) {
        m_graph = new GraphView(canvas());
        body()->addWidget(m_graph);
    }
    m_findings = new FindingList(checker, canvas());
    body()->addWidget(m_findings);
    body()->addStretch();
    connect(&m_model, &RunModel::stepChanged, this, [this](const QString& id) {
        if (id == m_checker.id())
            updateStep();
    });
    connect(m_repeat, &QPushButton::clicked, this, [this] { m_model.start(m_checker.id()); });
    CheckPage::retranslate();
}

QWidget* CheckPage::firstToUse() const
{
    return m_question ? m_question->firstToUse() : nullptr;
}

void CheckPage::addQuestion(WindowPrompt& prompt)
{
    m_question = new QuestionPanel(prompt, m_checker.id(), canvas());
    body()->addWidget(m_question);
    connect(m_question, &QuestionPanel::left, this,
            [this] { wizard()->button(QWizard::NextButton)->setFocus(); });
}

void CheckPage::addStatePanel()
{
    m_panel = new Panel(canvas());
    m_symbol = new SymbolView(2, m_panel);
    m_state = headingLabel(m_panel, 1.1);
    m_percent = quietLabel(m_panel);
    m_percent->setWordWrap(false);
    m_progress = new QProgressBar(m_panel);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setFixedHeight(fontMetrics().height() / 2);
    m_repeat = new QPushButton(m_panel);
    auto* grid = new QGridLayout(m_panel);
    grid->setContentsMargins(16, 14, 16, 14);
    grid->setHorizontalSpacing(14);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_symbol, 0, 0);
    grid->addWidget(m_state, 0, 1);
    grid->addWidget(m_percent, 0, 2);
    grid->addWidget(m_repeat, 0, 3);
    grid->addWidget(m_progress, 1, 0, 1, 4);
    body()->addWidget(m_panel);
}

/// Another device is another thing to check.
void CheckPage::addLive()
{
    if (!m_live)
        return;
    body()->addWidget(m_live);
    connect(m_live, &LiveWidget::deviceChosen, this, [this] {
        if (m_model.hasBegun())
            m_model.start(m_checker.id());
    });
}

/// A button for each, in a row below the state.
void CheckPage::addExtras()
{
    const qsizetype count = m_checker.extras().size();
    if (count == 0)
        return;
    auto* row = new QHBoxLayout;
    for (qsizetype i = 0; i < count; ++i) {
        auto* button = new QPushButton(canvas());
        connect(button, &QPushButton::clicked, this,
                [this, i] { m_model.startWith(m_checker.id(), m_checker.extras().at(i)); });
        row->addWidget(button);
        m_extras.append(button);
    }
    row->addStretch();
    body()->addLayout(row);
}

void CheckPage::addPasswordPanel()
{
    m_password = new PasswordPanel(canvas());
    body()->addWidget(m_password);
    connect(m_password, &PasswordPanel::typed, &m_model, &RunModel::logOn);
    connect(&m_model, &RunModel::runningChanged, this, &CheckPage::updateStep);
}

QString CheckPage::stateText() const
{
    const Step& step = m_model.step(m_checker.id());
    return step.state == StepState::Running && !step.doing.isEmpty() ? step.doing : sentenceOf(step.state);
}

void CheckPage::updateStep()
{
    const Step& step = m_model.step(m_checker.id());
    const StateSign sign = signOf(step.state);
    m_symbol->show(sign.symbol, sign.word);
    if (m_state->text() != stateText()) {
        m_state->setText(stateText());
        m_state->setToolTip(step.error);
        QAccessibleEvent changed(m_state, QAccessible::NameChanged);
        QAccessible::updateAccessibility(&changed);
    }
    m_percent->setVisible(step.isUnderWay());
    m_percent->setText(tr("%1 %").arg(QLocale().toString(qRound(step.fraction * 100))));
    m_progress->setVisible(step.isUnderWay());
    m_progress->setValue(qRound(step.fraction * 1000));
    m_repeat->setEnabled(!step.isUnderWay() && m_model.hasBegun());
    for (QPushButton* button : m_extras)
        button->setEnabled(m_repeat->isEnabled());
    m_password->show(m_checker.passwordRequest(step.findings), !m_model.isRunning());
    if (m_live)
        m_live->setProven(step.state == StepState::Fine || step.state == StepState::Noted);
    if (m_graph)
        m_graph->show(step.live);
    m_findings->show(step.findings, m_model.profile());
    m_panel->setTone(sign.symbol);
}

void CheckPage::retranslate()
{
    setHeading(m_checker.title());
    m_introduction->setText(m_checker.introduction());
    if (m_live)
        m_live->retranslate();
    m_repeat->setText(tr("&Repeat this step"));
    const QList<Extra> extras = m_checker.extras();
    for (qsizetype i = 0; i < m_extras.size(); ++i)
        m_extras.at(i)->setText(extras.at(i).label);
    m_progress->setAccessibleName(tr("Progress of this step"));
    m_password->retranslate();
    m_findings->setAccessibleName(tr("What was found"));
    m_findings->retranslate();
    updateStep();
}

} // namespace precall
