#pragma once

#include "app/gui/WizardPage.h"
#include "core/check/RunSettings.h"

#include <memory>

class QLabel;

namespace precall {

class ConsentPanel;
class Disclosure;
class LeftBehind;
class OptionalInputs;
class ProfileChooser;
class RunModel;

/// The first page: what is measured, what leaves the machine, the user's agreement. Nothing is sent before it
/// is left with Start.
class WelcomePage : public WizardPage
{
    Q_OBJECT

public:
    /// `profile` came from `fileOrName`; `settings` are those of the command line.
    WelcomePage(RunModel& model, std::shared_ptr<const RequirementsProfile> profile,
                const QString& fileOrName, const RunSettings& settings, const QString& storeFolder,
                QWidget* parent = nullptr);

    /// Begins the run, unless the same one was begun before.
    bool validatePage() override;
    /// Looks for a report that was left behind; call it once the window is shown.
    void lookForLeftBehind();

protected:
    void retranslate() override;

private:
    RunSettings settings() const;
    void profileChanged();

    RunModel& m_model;
    RunSettings m_settings; ///< of the command line
    QLabel* m_introduction;
    LeftBehind* m_leftBehind;
    QLabel* m_looksAtHeading;
    QLabel* m_looksAt;
    ProfileChooser* m_profiles;
    ConsentPanel* m_consent;
    OptionalInputs* m_optional = nullptr; ///< made when unfolded
    Disclosure* m_more;
};

} // namespace precall
