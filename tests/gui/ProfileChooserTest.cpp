#include "app/gui/ProfileChooser.h"

#include "tests/gui/WizardStage.h"

#include <QDir>
#include <QFile>
#include <QLabel>
#include <QSignalSpy>

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("another profile is taken and run")
{
    WizardStage stage(threeScripts());
    auto* chooser = stage.open().findChild<ProfileChooser*>();
    QSignalSpy changed(chooser, &ProfileChooser::profileChanged);
    chooser->choose(QStringLiteral("webrtc"));
    REQUIRE(stage.until([&] { return changed.size() == 1; }));
    stage.press(QWizard::NextButton);
    REQUIRE(stage.untilFinished());
    CHECK(stage.model().report().profileId == QStringLiteral("webrtc"));
}

TEST_CASE("a file that is no profile is told and changes nothing")
{
    WizardStage stage(threeScripts());
    auto* chooser = stage.open().findChild<ProfileChooser*>();
    const auto before = chooser->profile();
    const QString file = QDir(stage.folder()).filePath(QStringLiteral("broken.json"));
    QFile broken(file);
    REQUIRE(broken.open(QIODevice::WriteOnly));
    broken.write("{\"schema\": 7}");
    broken.close();
    chooser->choose(file);
    auto* fault = chooser->findChild<QWidget*>(QStringLiteral("profileFault"));
    REQUIRE(stage.until([&] { return fault->isVisible(); }));
    CHECK(fault->findChild<QLabel*>()->text().contains(QStringLiteral("$")));
    CHECK(chooser->profile() == before);
}
