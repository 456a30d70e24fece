#pragma once

#include "app/gui/WindowPrompt.h"
#include "app/gui/Wizard.h"
#include "core/media/camera/QtCameras.h"
#include "tests/fakes/FakeMachine.h"
#include "tests/fakes/ScriptedChecker.h"
#include "tests/fakes/StillWorld.h"

#include <QTemporaryDir>

#include <memory>

namespace precall {

/// A wizard on a stage of its own: scripted checks, a world in which nothing is there, a store in a temporary
/// folder.
class WizardStage
{
public:
    explicit WizardStage(QList<Script> scripts);
    /// The checks of this build on a plausible machine with two browsers in that network, with these cameras and this
    /// sound (none: those of a test's own).
    explicit WizardStage(Network network, QtCameras* cameras = nullptr, Sound* sound = nullptr);
    ~WizardStage();

    Wizard& open();
    Wizard& wizard() { return *m_wizard; }
    RunModel& model();
    const ScriptedChecker& checker(int index) const { return *m_scripted[std::size_t(index)]; }
    QString folder() const { return m_folder.path(); }
    QString storeFolder() const { return m_folder.filePath(QStringLiteral("store")); }
    Language& language() { return m_language; }
    /// How often a run asked for the world that it may touch.
    int capabilitiesAsked() const { return m_capabilitiesAsked; }

    /// Presses the button as a person would: only when it can be seen and is enabled.
    bool press(QWizard::WizardButton which);
    /// Processes events until `done`; false after ten seconds.
    static bool until(const std::function<bool()>& done);
    /// Until nothing runs any more, and the report tells of everything that ran.
    bool untilFinished();
    /// Unfolds everything on the page that can be unfolded; whether there was anything.
    bool unfold();
    /// Lets layouts and queued calls come to rest.
    static void settle();
    /// Destroys the window, as the end of the program does.
    void close();

private:
    QTemporaryDir m_folder;
    Language m_language;
    StillWorld m_world;
    FakeMachine m_machine;
    FakeBrowsers m_browsers;
    WindowPrompt m_prompt;
    Capabilities m_capabilities;
    QtCameras* m_cameras = nullptr;
    std::atomic<int> m_capabilitiesAsked = 0;
    std::vector<std::unique_ptr<ScriptedChecker>> m_scripted;
    QList<const Checker*> m_checkers;
    std::unique_ptr<Wizard> m_wizard;
};

/// As desktops have it that are set to dark.
QPalette darkPalette();

/// A finding of a check, about a requirement of the Flexperto profile.
Finding someFinding(const QString& code, Verdict verdict, const QString& requirement = {},
                    const QString& subject = QStringLiteral("udp://stun.example:3478"));

/// Three checks as in part 1: one with each kind of finding in each lane.
QList<Script> threeScripts();

} // namespace precall
