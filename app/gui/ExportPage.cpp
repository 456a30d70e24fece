#include "app/gui/ExportPage.h"

#include "app/gui/ExportPanel.h"
#include "app/gui/Look.h"
#include "app/gui/RunModel.h"
#include "app/gui/UnfinishedPanel.h"
#include "app/gui/UserPicture.h"
#include "core/check/PageCodes.h"
#include "core/report/ReportTexts.h"

#include <QAbstractButton>
#include <QLabel>
#include <QVBoxLayout>

namespace precall {

ExportPage::ExportPage(RunModel& model, const UserPicture& picture, QWidget* parent)
    : WizardPage(QStringLiteral("export"), exportPageCode(), parent),
      m_model(model),
      m_unfinished(new UnfinishedPanel(model, canvas())),
      m_introduction(textLabel(canvas())),
      m_kept(textLabel(canvas())),
      m_panel(new ExportPanel(canvas()))
{
    m_kept->hide();
    body()->addWidget(m_unfinished);
    body()->addWidget(m_introduction);
    body()->addWidget(m_kept);
    body()->addWidget(m_panel, 1);
    connect(&picture, &UserPicture::changed, this,
            [this, &picture] { m_panel->setPicture(picture.image()); });
    connect(m_unfinished, &UnfinishedPanel::answerWanted, this, &ExportPage::pageWanted);
    connect(m_unfinished, &UnfinishedPanel::left, this,
            [this] { wizard()->button(QWizard::FinishButton)->setFocus(); });
    connect(&m_model, &RunModel::reportChanged, this, &ExportPage::showReport);
    connect(&m_model, &RunModel::runningChanged, this, &ExportPage::showReport);
    connect(&m_model, &RunModel::keepFailed, this, [this](const QString& error) {
        m_kept->setText(tr("No copy of this result could be kept for the next start: %1").arg(error));
        m_kept->show();
    });
    connect(m_panel, &ExportPanel::exported, &m_model, &RunModel::forget);
    ExportPage::retranslate();
}

QWidget* ExportPage::firstToUse() const
{
    QWidget* question = m_unfinished->firstToUse();
    return question ? question : m_panel->firstToUse();
}

/// What is saved while something runs says that it is not the whole.
void ExportPage::showReport()
{
    Report report = m_model.report();
    if (m_model.isRunning()) {
        report.interrupted = true;
        if (report.verdict != Readiness::NotReady && leavesOutRequired(report))
            report.verdict = Readiness::Undecided;
    }
    m_panel->show(report);
}

void ExportPage::retranslate()
{
    m_unfinished->retranslate();
    setHeading(tr("Save or send your result"));
    m_introduction->setText(
        tr("If you need help, send this report to your helpdesk. If you close this window without saving "
           "it, it is offered again at the next start."));
    m_panel->retranslate();
}

} // namespace precall
