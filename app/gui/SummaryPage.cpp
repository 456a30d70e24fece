#include "app/gui/SummaryPage.h"

#include "app/gui/PreviewDialog.h"
#include "app/gui/RunModel.h"
#include "app/gui/SummaryView.h"
#include "app/gui/UnfinishedPanel.h"
#include "core/check/PageCodes.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QWizard>

#include <algorithm>

namespace precall {

SummaryPage::SummaryPage(RunModel& model, const LiveSources& live, QWidget* parent)
    : WizardPage(QStringLiteral("summary"), resultPageCode(), parent),
      m_model(model),
      m_live(live),
      m_unfinished(new UnfinishedPanel(model, canvas())),
      m_view(new SummaryView(canvas())),
      m_repeatAll(new QPushButton(canvas())),
      m_repeatFailed(new QPushButton(canvas())),
      m_preview(new QPushButton(canvas()))
{
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_repeatFailed, m_repeatAll, m_preview})
        buttons->addWidget(button);
    buttons->addStretch();
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setVisible(m_live.cameras || m_live.sound);
    body()->addWidget(m_unfinished);
    body()->addWidget(m_view);
    body()->addLayout(buttons);
    body()->addStretch();
    connect(m_unfinished, &UnfinishedPanel::answerWanted, this, &SummaryPage::pageWanted);
    connect(m_unfinished, &UnfinishedPanel::left, this,
            [this] { wizard()->button(QWizard::NextButton)->setFocus(); });
    connect(m_repeatAll, &QPushButton::clicked, &m_model, &RunModel::repeatAll);
    connect(m_repeatFailed, &QPushButton::clicked, &m_model, &RunModel::repeatFailed);
    connect(m_preview, &QPushButton::clicked, this, &SummaryPage::preview);
    connect(&m_model, &RunModel::reportChanged, this, &SummaryPage::update);
    connect(&m_model, &RunModel::runningChanged, this, &SummaryPage::update);
    SummaryPage::retranslate();
}

void SummaryPage::showEvent(QShowEvent* event)
{
    WizardPage::showEvent(event);
    update();
}

void SummaryPage::update()
{
    const bool running = m_model.isRunning();
    const QList<Step>& steps = m_model.steps();
    m_repeatAll->setEnabled(m_model.hasBegun() && !running);
    m_repeatFailed->setEnabled(!running && std::any_of(steps.cbegin(), steps.cend(),
                                                       [](const Step& step) { return step.needsRepeat(); }));
    if (isVisible())
        m_view->show(m_model.report(), running);
}

void SummaryPage::preview()
{
    auto* dialog = new PreviewDialog(m_live, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void SummaryPage::retranslate()
{
    setHeading(tr("Your result"));
    m_unfinished->retranslate();
    m_repeatAll->setText(tr("Repeat &everything"));
    m_preview->setText(tr("&Meeting preview"));
    m_repeatFailed->setText(tr("&Repeat what was not fine"));
    update();
}

} // namespace precall
