#include "tests/gui/WizardStage.h"

#include <QDir>
#include <QElapsedTimer>
#include <QMessageBox>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// A check that obeys ends at once, one that does not is given up within 200 ms; the rest is the window's own
/// end on a loaded machine.
constexpr qint64 mostMs = PRECALL_STOP_BOUND_MS + 400;

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

} // namespace

TEST_CASE("closing asks while something runs, and then ends within 200 ms")
{
    WizardStage stage(endlessScripts());
    Wizard& wizard = stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(
        stage.until([&] { return stage.model().step(QStringLiteral("ports")).state == StepState::Running; }));
    QTest::keyClick(&wizard, Qt::Key_Escape);
    REQUIRE(question(wizard) != nullptr);
    CHECK(wizard.isVisible());
    QElapsedTimer clock;
    clock.start();
    for (QAbstractButton* button : question(wizard)->buttons())
        if (question(wizard)->buttonRole(button) == QMessageBox::AcceptRole)
            button->click();
    REQUIRE(stage.until([&] { return !wizard.isVisible(); }));
    CHECK(clock.elapsed() < mostMs);
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

TEST_CASE("a window that is destroyed at any moment ends its run within 200 ms and keeps what was found")
{
    for (int moment = 0; moment < 20; ++moment) {
        QList<Script> scripts = threeScripts();
        scripts[2].act = waitForStop;
        WizardStage stage(scripts);
        stage.open();
        stage.press(QWizard::NextButton);
        QElapsedTimer clock;
        clock.start();
        const int wait = QRandomGenerator::global()->bounded(40);
        INFO("after " << wait << " ms");
        WizardStage::until([&] { return clock.elapsed() >= wait; });
        clock.restart();
        stage.close();
        CHECK(clock.elapsed() < mostMs);
        CHECK(QDir(stage.storeFolder()).entryList(QDir::Files).size() == 1);
    }
}
