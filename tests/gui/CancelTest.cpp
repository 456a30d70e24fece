#include "tests/gui/WizardStage.h"
#include "tests/servers/Stopping.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>
#include <random>

using namespace precall;
using namespace precall::test;

namespace {

/// A check that obeys ends at once, one that does not is given up within 200 ms; then the window goes.
constexpr std::chrono::milliseconds mostTime = stopBound + std::chrono::milliseconds(100);

QList<Script> endlessScripts()
{
    QList<Script> scripts = threeScripts();
    for (Script& script : scripts)
        script.act = waitForStop;
    return scripts;
}

QMessageBox* question(Wizard& wizard)
{
    return wizard.findChild<QMessageBox*>();
}

/// How long a window takes that is destroyed so long after its run has begun.
std::chrono::milliseconds timeToClose(std::chrono::milliseconds moment)
{
    QList<Script> scripts = threeScripts();
    scripts[2].act = waitForStop;
    WizardStage stage(scripts);
    stage.open();
    stage.press(QWizard::NextButton);
    const QDeadlineTimer come(moment);
    WizardStage::until([&] { return come.hasExpired(); });
    const auto time = timeOf([&] { stage.close(); });
    CHECK(QDir(stage.storeFolder()).entryList(QDir::Files).size() == 1);
    return time;
}

} // namespace

TEST_CASE("closing asks while something runs, and then ends at once")
{
    const auto round = [] {
        WizardStage stage(endlessScripts());
        Wizard& wizard = stage.open();
        stage.press(QWizard::NextButton);
        REQUIRE(stage.until(
            [&] { return stage.model().step(QStringLiteral("ports")).state == StepState::Running; }));
        QTest::keyClick(&wizard, Qt::Key_Escape);
        REQUIRE(question(wizard) != nullptr);
        CHECK(wizard.isVisible());
        return timeOf([&] {
            for (QAbstractButton* button : question(wizard)->buttons())
                if (question(wizard)->buttonRole(button) == QMessageBox::AcceptRole)
                    button->click();
            REQUIRE(stage.until([&] { return !wizard.isVisible(); }));
        });
    };
    CHECK(leastOfThree(mostTime, round) < mostTime);
}

TEST_CASE("going on after the question leaves the run alone")
{
    WizardStage stage(endlessScripts());
    Wizard& wizard = stage.open();
    stage.press(QWizard::NextButton);
    QTest::keyClick(&wizard, Qt::Key_Escape);
    REQUIRE(question(wizard) != nullptr);
    QTest::keyClick(question(wizard), Qt::Key_Escape);
    REQUIRE(stage.until([&] { return question(wizard) == nullptr; }));
    CHECK(wizard.isVisible());
    CHECK(stage.model().isRunning());
}

TEST_CASE("closing asks nothing when nothing runs")
{
    WizardStage stage(threeScripts());
    Wizard& wizard = stage.open();
    QTest::keyClick(&wizard, Qt::Key_Escape);
    CHECK_FALSE(wizard.isVisible());
}

TEST_CASE("a window that is destroyed at any moment ends its run at once and keeps what was found")
{
    // Other moments with --rng-seed time, which is told with a failure.
    std::mt19937 random(Catch::rngSeed());
    for (int i = 0; i < 20; ++i) {
        const std::chrono::milliseconds moment(random() % 40);
        INFO("seed " << Catch::rngSeed() << ", after " << moment.count() << " ms");
        CHECK(leastOfThree(mostTime, [&] { return timeToClose(moment); }) < mostTime);
    }
}
