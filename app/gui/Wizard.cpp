#include "app/gui/Wizard.h"

#include "app/gui/CheckPage.h"
#include "app/gui/ExportPage.h"
#include "app/gui/Look.h"
#include "app/gui/StepList.h"
#include "app/gui/SummaryPage.h"
#include "app/gui/WelcomePage.h"
#include "app/gui/WindowPrompt.h"

#include <QKeyEvent>
#include <QLayout>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <algorithm>
#include <array>

namespace precall {

namespace {

constexpr std::array buttonsBelow{QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton,
                                  QWizard::CancelButton};

} // namespace

Wizard::Wizard(const WizardStart& start, Language& language, QWidget* parent)
    : QWizard(parent),
      m_model(start.checkers, start.capabilities, start.storeFolder),
      m_steps(new StepList(m_model, language, this))
{
    setWizardStyle(QWizard::ModernStyle);
    setOption(QWizard::NoBackButtonOnStartPage);
    setSideWidget(m_steps);
    addPages(start);
    for (const QWizard::WizardButton which : buttonsBelow)
        button(which)->installEventFilter(this);
    connect(this, &QWizard::currentIdChanged, this, &Wizard::showPage);
    connect(m_steps, &StepList::chosen, this, &Wizard::goTo);
    if (start.prompt)
        connect(
            start.prompt, &WindowPrompt::changed, this,
            [this, prompt = start.prompt] { m_model.setAsking(prompt->askingCheck()); },
            Qt::QueuedConnection);
    retranslate();
    setWindowIcon(QIcon(QStringLiteral(":/icons/precall-128.png")));
    resize(sizeOnScreen(*this, {980, 680}));
}

void Wizard::addPages(const WizardStart& start)
{
    m_welcome =
        new WelcomePage(m_model, start.profile, start.profileSource, start.settings, start.storeFolder);
    addPage(m_welcome);
    LiveSources live = start.live;
    live.picture = &m_picture;
    for (const Checker* checker : start.checkers)
        addPage(new CheckPage(*checker, m_model, live, start.prompt));
    addPage(new SummaryPage(m_model, start.live));
    addPage(new ExportPage(m_model, m_picture));
    for (const int id : pageIds())
        connect(qobject_cast<WizardPage*>(page(id)), &WizardPage::pageWanted, this, &Wizard::goTo);
}

void Wizard::showPage(int id)
{
    auto* shown = qobject_cast<WizardPage*>(page(id));
    if (!shown || m_passing)
        return;
    m_steps->showCurrent(shown->key());
    orderTabs();
    if (qobject_cast<const CheckPage*>(shown))
        m_model.startIfWaiting(shown->key());
    QWidget* first = shown->firstToUse();
    if (!first || !first->isEnabled())
        first = button(nextId() == -1 ? QWizard::FinishButton : QWizard::NextButton);
    first->setFocus();
    QTimer::singleShot(0, shown, &WizardPage::revealFocus); // once it has its place
}

/// The page, the step and the language in the side bar, the buttons below.
void Wizard::orderTabs()
{
    QWidget* last = m_steps->languages();
    QWidget::setTabOrder(currentPage(), m_steps->currentRow());
    QWidget::setTabOrder(m_steps->currentRow(), last);
    for (const QWizard::WizardButton which : buttonsBelow) {
        QWidget::setTabOrder(last, button(which));
        last = button(which);
    }
}

void Wizard::goTo(const QString& key)
{
    const QList<int> ids = pageIds();
    const auto target = std::ranges::find_if(
        ids, [&](int id) { return qobject_cast<const WizardPage*>(page(id))->key() == key; });
    if (target == ids.end())
        return;
    m_passing = true;
    for (qsizetype turns = ids.size(); turns > 0 && currentId() != *target; --turns)
        currentId() < *target ? next() : back();
    m_passing = false;
    showPage(currentId());
}

void Wizard::accept()
{
    if (m_model.isRunning()) {
        askWhetherToStop();
        return;
    }
    QWizard::accept();
}

void Wizard::reject()
{
    if (m_model.isRunning())
        askWhetherToStop();
    else
        QWizard::reject();
}

void Wizard::askWhetherToStop()
{
    auto* question =
        new QMessageBox(QMessageBox::Question, tr("Stop?"),
                        tr("The check is still running. Stop it and close?"), QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    QPushButton* stop = question->addButton(tr("&Stop and close"), QMessageBox::AcceptRole);
    question->setEscapeButton(question->addButton(tr("&Go on"), QMessageBox::RejectRole));
    connect(stop, &QPushButton::clicked, this, &Wizard::stopAndClose);
    question->open();
}

void Wizard::stopAndClose()
{
    if (!m_model.isRunning()) {
        QWizard::reject();
        return;
    }
    connect(&m_model, &RunModel::runningChanged, this, [this] { QWizard::reject(); });
    m_model.stop();
}

void Wizard::showEvent(QShowEvent* event)
{
    QWizard::showEvent(event);
    if (QLayout* aroundSteps = m_steps->parentWidget()->layout())
        aroundSteps->setContentsMargins(0, 0, 0, 0);
    if (!std::exchange(m_shown, true))
        QTimer::singleShot(0, m_welcome, &WelcomePage::lookForLeftBehind);
}

bool Wizard::eventFilter(QObject* watched, QEvent* event)
{
    auto* shown = qobject_cast<WizardPage*>(currentPage());
    const bool scrolls =
        shown && event->type() == QEvent::KeyPress &&
        std::ranges::any_of(buttonsBelow, [&](auto which) { return watched == button(which); });
    return (scrolls && shown->scrollBy(static_cast<QKeyEvent*>(event))) ||
           QWizard::eventFilter(watched, event);
}

void Wizard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model.reword();
    }
    QWizard::changeEvent(event);
}

void Wizard::retranslate()
{
    setWindowTitle(tr("Precall – is this computer ready for your video meeting?"));
    setButtonText(QWizard::BackButton, tr("&Back"));
    setButtonText(QWizard::NextButton, tr("&Next"));
    setButtonText(QWizard::CancelButton, tr("Cancel"));
    setButtonText(QWizard::FinishButton, tr("&Finish"));
}

} // namespace precall
