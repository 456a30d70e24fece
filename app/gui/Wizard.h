#pragma once

#include "app/gui/LiveViews.h"
#include "app/gui/RunModel.h"
#include "app/gui/UserPicture.h"
#include "core/base/Language.h"

#include <QWizard>

namespace precall {

class StepList;
class WelcomePage;
class WindowPrompt;

/// What the wizard starts with.
struct WizardStart
{
    QList<const Checker*> checkers;
    MakeCapabilities capabilities;
    std::shared_ptr<const RequirementsProfile> profile;
    QString profileSource; ///< the file or name that the profile came from
    RunSettings settings;
    QString storeFolder; ///< of ReportStore
    LiveSources live;
    WindowPrompt* prompt = nullptr; ///< whom the checks ask; null: nobody. Outlives the wizard
};

/// The window: welcome, a page for each check, result, export.
class Wizard : public QWizard
{
    Q_OBJECT

public:
    /// `language` outlives the wizard.
    Wizard(const WizardStart& start, Language& language, QWidget* parent = nullptr);

    RunModel& model() { return m_model; }

    /// Asks first while something runs; then stops everything and closes.
    void reject() override;
    void accept() override;

protected:
    /// Keys that scroll, pressed on a button below the page, scroll the page.
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void addPages(const WizardStart& start);
    void showPage(int id);
    void orderTabs();
    void goTo(const QString& key);
    void askWhetherToStop();
    void stopAndClose();
    void retranslate();

    RunModel m_model;
    UserPicture m_picture;
    WelcomePage* m_welcome = nullptr;
    StepList* m_steps;
    bool m_shown = false;
    bool m_passing = false; ///< pages are turned on the way to another
};

} // namespace precall
