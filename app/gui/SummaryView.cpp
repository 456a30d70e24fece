#include "app/gui/SummaryView.h"

#include "app/gui/AdviceList.h"
#include "app/gui/CauseItem.h"
#include "app/gui/Disclosure.h"
#include "app/gui/Look.h"
#include "app/gui/Panel.h"
#include "app/gui/RequirementPanel.h"
#include "app/gui/StateWords.h"
#include "app/gui/SymbolView.h"
#include "app/gui/TextBox.h"
#include "core/report/FirewallRequest.h"
#include "core/report/ReportFormats.h"
#include "core/report/ReportTexts.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace precall {

namespace {

QString aboutText(const Report& report)
{
    return SummaryView::tr("Report %1  ·  %2  ·  %3")
        .arg(report.id, report.profileTitle, startedText(report));
}

QPushButton* copyButton(const QString& label, const QString& content, QWidget* owner)
{
    auto* button = new QPushButton(label, owner);
    QObject::connect(button, &QPushButton::clicked, button, [button, content] {
        QGuiApplication::clipboard()->setText(content);
        button->setText(SummaryView::tr("Copied"));
    });
    return button;
}

} // namespace

SummaryView::SummaryView(QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
}

void SummaryView::show(const Report& report, bool underWay)
{
    delete m_content;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    m_layout = new QVBoxLayout(m_content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(12);
    addVerdict(report, underWay);
    m_content->show();
    if (!report.id.isEmpty())
        QTimer::singleShot(0, m_content, [this, report] { addParts(report); });
}

void SummaryView::addParts(const Report& report)
{
    addAdvice(report);
    addCauses(report);
    addForAdministrator(report);
    addRequirements(report);
    // Shown and laid out before the next painting: else the panels would be seen folded for a moment.
    for (QWidget* part : m_content->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
        part->show();
    m_layout->activate();
}

void SummaryView::addVerdict(const Report& report, bool underWay)
{
    const bool unknownYet = underWay || report.id.isEmpty();
    const StateSign sign =
        unknownYet ? StateSign{StatusSymbol::Running, tr("Still checking …")} : signOf(report);
    auto* panel = new Panel(m_content, sign.symbol);
    auto* symbol = new SymbolView(3, panel);
    symbol->show(sign.symbol, sign.word);
    QLabel* headline = headingLabel(panel, 1.5);
    headline->setText(sign.word);
    QLabel* reason = textLabel(panel);
    reason->setText(unknownYet ? tr("Some steps are not finished yet.") : readinessExplanation(report));
    panel->setAccessibleName(sign.word);
    auto* grid = new QGridLayout(panel);
    grid->setContentsMargins(20, 18, 20, 18);
    grid->setHorizontalSpacing(18);
    grid->setColumnStretch(1, 1);
    grid->addWidget(symbol, 0, 0, 3, 1);
    grid->addWidget(headline, 0, 1);
    grid->addWidget(reason, 1, 1);
    if (!report.id.isEmpty()) {
        QLabel* about = quietLabel(panel);
        about->setText(aboutText(report));
        grid->addWidget(about, 2, 1);
    }
    m_layout->addWidget(panel);
}

void SummaryView::addHeading(const QString& text)
{
    QLabel* heading = headingLabel(m_content, 1.2);
    heading->setText(text);
    heading->setContentsMargins(0, 8, 0, 0);
    m_layout->addWidget(heading);
}

void SummaryView::addAdvice(const Report& report)
{
    addHeading(tr("What to do now"));
    m_layout->addWidget(new AdviceList(whatToDo(report), AdviceList::Numbers::Shown, m_content));
    QLabel* help = quietLabel(m_content);
    help->setText(whereToGetHelp(report));
    m_layout->addWidget(help);
    const QList<Advice> notes = goodToKnow(report);
    if (notes.isEmpty())
        return;
    addHeading(tr("Good to know"));
    m_layout->addWidget(new AdviceList(notes, AdviceList::Numbers::Hidden, m_content));
}

void SummaryView::addCauses(const Report& report)
{
    if (report.diagnoses.isEmpty())
        return;
    addHeading(tr("Why"));
    for (const ReportedDiagnosis& diagnosis : report.diagnoses)
        m_layout->addWidget(new CauseItem(diagnosis, report, m_content));
}

void SummaryView::addForAdministrator(const Report& report)
{
    const QString text = administratorText(report);
    if (text.isEmpty())
        return;
    addHeading(tr("For your administrator"));
    auto* panel = new Panel(m_content);
    QLabel* what = textLabel(panel);
    what->setText(
        tr("What to change in the network, with exact addresses. Send it to whoever looks after it."));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(copyButton(tr("&Copy for the administrator"), text, panel));
    if (!firewallRequest(report).isEmpty())
        buttons->addWidget(copyButton(tr("Copy the fire&wall request"),
                                      QString::fromUtf8(firewallRequestCsv(report)), panel));
    buttons->addStretch();
    auto* details = new Disclosure([text](QWidget* owner) { return new TextBox(text, owner); }, panel);
    details->setTexts(tr("Show &it"), tr("Hide &it"));
    details->setDescription(what->text());
    auto* layout = new QVBoxLayout(panel);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(10);
    layout->addWidget(what);
    layout->addLayout(buttons);
    layout->addWidget(details);
    m_layout->addWidget(panel);
}

void SummaryView::addRequirements(const Report& report)
{
    addHeading(tr("All requirements"));
    for (const RequirementGroup& group : requirementGroups(report))
        m_layout->addWidget(new RequirementPanel(group, report, m_content));
}

} // namespace precall
