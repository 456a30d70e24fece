#include "app/gui/Disclosure.h"
#include "app/gui/FindingCard.h"
#include "app/gui/StepRow.h"
#include "core/profile/ProfileReader.h"
#include "tests/gui/WizardStage.h"

#include <QAbstractButton>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>
#include <QWindow>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("the wizard is walked from end to end with keys only")
{
    WizardStage stage(threeScripts());
    Wizard& wizard = stage.open();
    const QList<int> ids = wizard.pageIds();
    for (qsizetype i = 0; i + 1 < ids.size(); ++i) {
        INFO("page " << i);
        REQUIRE(wizard.currentId() == ids[i]);
        QWidget* focus = wizard.focusWidget();
        REQUIRE(focus != nullptr);
        QTest::keyClick(focus, Qt::Key_Return);
    }
    REQUIRE(wizard.currentId() == ids.last());
    REQUIRE(stage.untilFinished());
    for (int tabs = 0; tabs < 100 && wizard.focusWidget() != wizard.button(QWizard::FinishButton); ++tabs)
        QTest::keyClick(wizard.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(wizard.focusWidget(), Qt::Key_Return);
    CHECK_FALSE(wizard.isVisible());
}

TEST_CASE("Tab reaches every control of a page, and Shift+Tab comes back")
{
    WizardStage stage(threeScripts());
    Wizard& wizard = stage.open();
    QSet<QWidget*> reached;
    for (int i = 0; i < 100; ++i) {
        reached.insert(wizard.focusWidget());
        QTest::keyClick(wizard.focusWidget(), Qt::Key_Tab);
    }
    for (QAbstractButton* button : wizard.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->isEnabled() && !qobject_cast<StepRow*>(button)) {
            INFO(button->text().toStdString());
            CHECK(reached.contains(button));
        }
}

TEST_CASE("Enter presses the button of a page that has the focus, and turns no page")
{
    WizardStage stage(threeScripts());
    Wizard& wizard = stage.open();
    do {
        if (stage.model().hasBegun())
            REQUIRE(stage.untilFinished());
        const int page = wizard.currentId();
        const QList<Disclosure*> parts = wizard.currentPage()->findChildren<Disclosure*>();
        INFO("page " << page);
        for (Disclosure* part : parts) {
            const bool open = part->isOpen();
            part->findChild<QPushButton*>()->setFocus();
            QTest::keyClick(wizard.focusWidget(), Qt::Key_Return);
            CHECK(part->isOpen() != open);
            REQUIRE(wizard.currentId() == page);
        }
    } while (stage.press(QWizard::NextButton));
}

TEST_CASE("a click on a step leads to its page, once the user has agreed")
{
    WizardStage stage(threeScripts());
    Wizard& wizard = stage.open();
    const auto click = [&](const char* step) {
        auto* row = wizard.findChild<QWidget*>(QLatin1String(step));
        REQUIRE(row != nullptr);
        const QPoint title = row->findChild<QLabel*>()->geometry().center();
        QTest::mouseClick(wizard.windowHandle(), Qt::LeftButton, {}, row->mapTo(&wizard, title));
        return qsizetype(wizard.pageIds().indexOf(wizard.currentId()));
    };
    CHECK(click("step-summary") == 0);
    CHECK_FALSE(stage.model().hasBegun());

    REQUIRE(stage.press(QWizard::NextButton));
    CHECK(click("step-summary") == 4);
    REQUIRE(stage.untilFinished());
    // A device is not opened by passing its page.
    CHECK(stage.checker(1).runs() == 0);
    CHECK(click("step-microphone") == 2);
    REQUIRE(
        stage.until([&] { return stage.model().step(QStringLiteral("microphone")).outcome.has_value(); }));
    CHECK(click("step-welcome") == 0);
    CHECK(click("step-export") == 0);
}

TEST_CASE("nothing runs before the user agrees, and devices wait for their page")
{
    WizardStage stage(threeScripts());
    stage.open();
    QCoreApplication::processEvents();
    CHECK_FALSE(stage.model().hasBegun());
    CHECK(stage.checker(0).runs() + stage.checker(1).runs() + stage.checker(2).runs() == 0);

    REQUIRE(stage.press(QWizard::NextButton));
    REQUIRE(stage.untilFinished());
    CHECK(stage.checker(0).runs() == 1);
    CHECK(stage.checker(1).runs() == 0);
    CHECK(stage.checker(2).runs() == 1);

    REQUIRE(stage.press(QWizard::NextButton));
    REQUIRE(
        stage.until([&] { return stage.model().step(QStringLiteral("microphone")).outcome.has_value(); }));
    CHECK(stage.checker(1).runs() == 1);
}

TEST_CASE("going back and on with the same choices runs nothing twice, with others everything anew")
{
    WizardStage stage(threeScripts());
    Wizard& wizard = stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.untilFinished());
    const QString first = stage.model().report().id;
    stage.press(QWizard::BackButton);
    stage.press(QWizard::NextButton);
    CHECK(stage.checker(0).runs() == 1);

    stage.press(QWizard::BackButton);
    auto* control = wizard.findChild<QAbstractButton*>(QStringLiteral("controlHosts"));
    REQUIRE(control != nullptr);
    control->toggle();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.until(
        [&] { return !stage.model().report().id.isEmpty() && stage.model().report().id != first; }));
    CHECK(stage.checker(0).runs() == 2);
}

TEST_CASE("a run that is begun anew leaves no report of the one before it")
{
    WizardStage stage(threeScripts());
    Wizard& wizard = stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.untilFinished());
    const QString first = stage.model().report().id;
    stage.press(QWizard::BackButton);
    wizard.findChild<QAbstractButton*>(QStringLiteral("controlHosts"))->toggle();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.until([&] { return stage.model().report().id != first && stage.untilFinished(); }));
    const QString second = stage.model().report().id;
    stage.close();
    const QStringList kept = QDir(stage.storeFolder()).entryList(QDir::Files);
    REQUIRE(kept.size() == 1);
    CHECK(kept.first().startsWith(second));
}

TEST_CASE("a run lasts as long as something runs, whenever it is looked at")
{
    WizardStage stage(threeScripts());
    stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.untilFinished());
    const qint64 lasted = stage.model().report().durationMs;
    QElapsedTimer idle;
    idle.start();
    REQUIRE(stage.until([&] { return idle.hasExpired(300); }));

    SECTION("in another language")
    {
        QSignalSpy reported(&stage.model(), &RunModel::reportChanged);
        stage.model().reword();
        REQUIRE(stage.until([&] { return !reported.isEmpty(); }));
        CHECK(stage.model().report().durationMs == lasted);
    }
    SECTION("after a repeat")
    {
        QElapsedTimer repeat;
        repeat.start();
        stage.model().start(QStringLiteral("system"));
        REQUIRE(stage.untilFinished());
        CHECK(stage.model().report().durationMs <= lasted + repeat.elapsed());
    }
}

TEST_CASE("steps and everything are repeated")
{
    WizardStage stage(threeScripts());
    stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.untilFinished());
    stage.model().start(QStringLiteral("ports"));
    REQUIRE(stage.untilFinished());
    CHECK(stage.checker(2).runs() == 2);
    CHECK(stage.checker(0).runs() == 1);
    CHECK(stage.model().report().checks.size() == 2);
    stage.model().repeatAll();
    REQUIRE(stage.untilFinished());
    CHECK(stage.checker(0).runs() == 2);
    CHECK(stage.checker(1).runs() == 0);
}

TEST_CASE("a check that throws is told as such and the others go on")
{
    QList<Script> scripts = threeScripts();
    scripts[0].act = [](CheckContext&) { throw std::runtime_error("broken library"); };
    WizardStage stage(scripts);
    stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.untilFinished());
    const Step& system = stage.model().step(QStringLiteral("system"));
    CHECK(system.state == StepState::Failed);
    CHECK(system.error == QStringLiteral("broken library"));
    CHECK(stage.model().step(QStringLiteral("ports")).outcome == CheckOutcome::Completed);
}

TEST_CASE("a run has exactly the consent that was given")
{
    bool controls = true;
    bool speedTest = true;
    bool logon = true;
    QList<Script> scripts = threeScripts();
    Script bandwidth;
    bandwidth.id = QStringLiteral("bandwidth");
    bandwidth.lane = Lane::Load;
    scripts.append(bandwidth);
    scripts[0].act = [&](CheckContext& context) {
        controls = context.settings.askControlHosts;
        speedTest = context.settings.publicSpeedTest;
        logon = context.settings.proxyLogon;
    };
    WizardStage stage(scripts);
    Wizard& wizard = stage.open();
    CHECK(stage.capabilitiesAsked() == 0);
    SECTION("as it stands at the beginning")
    {
        stage.press(QWizard::NextButton);
        REQUIRE(stage.untilFinished());
        CHECK(controls);
        CHECK_FALSE(speedTest);
        CHECK_FALSE(logon);
    }
    SECTION("the other way round")
    {
        wizard.findChild<QAbstractButton*>(QStringLiteral("controlHosts"))->click();
        auto* speedBox = wizard.findChild<QAbstractButton*>(QStringLiteral("publicSpeedTest"));
        REQUIRE(speedBox->isVisible());
        speedBox->click();
        wizard.findChild<QAbstractButton*>(QStringLiteral("proxyLogon"))->click();
        stage.press(QWizard::NextButton);
        REQUIRE(stage.untilFinished());
        CHECK_FALSE(controls);
        CHECK(speedTest);
        CHECK(logon);
    }
    CHECK(stage.capabilitiesAsked() == 1);
}

TEST_CASE("a public speed test is offered only where a check could use it")
{
    WizardStage stage(threeScripts());
    const Wizard& wizard = stage.open();
    CHECK(wizard.findChild<QWidget*>(QStringLiteral("controlHosts"))->isVisible());
    CHECK_FALSE(wizard.findChild<QWidget*>(QStringLiteral("publicSpeedTest"))->isVisible());
}

TEST_CASE("a step is plainly fine only when every finding passed")
{
    QList<Script> scripts = threeScripts();
    scripts[0].findings.clear();
    for (const Requirement& row :
         loadProfile(builtInProfiles().constFirst())->requirementsOf(QStringLiteral("system")))
        scripts[0].findings.append(someFinding(QStringLiteral("system.cpu"), Verdict::Pass, row.id));
    const bool noted = GENERATE(true, false);
    if (noted)
        scripts[0].findings.last().verdict = Verdict::Warn;
    WizardStage stage(scripts);
    stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.untilFinished());
    const Step& system = stage.model().step(QStringLiteral("system"));
    CHECK(system.state == (noted ? StepState::Noted : StepState::Fine));
    CHECK_FALSE(system.needsRepeat());
}

TEST_CASE("what is recommended and fails is shown as a limitation, what is required as a problem")
{
    const auto profile = loadProfile(builtInProfiles().constFirst());
    const Level level = GENERATE(Level::Must, Level::Should);
    QList<Script> scripts = threeScripts();
    scripts[0].findings = {
        someFinding(QStringLiteral("system.cpu"), Verdict::Fail,
                    std::ranges::find(profile->requirements, level, &Requirement::level)->id)};
    WizardStage stage(scripts);
    const Wizard& wizard = stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.untilFinished());
    const auto card = [&] { return wizard.currentPage()->findChild<const FindingCard*>(); };
    REQUIRE(stage.until([&] { return card() && card()->isVisible(); }));
    const QString word = level == Level::Must ? QStringLiteral("Problem") : QStringLiteral("Limitation");
    CHECK(card()->findChild<QLabel*>()->text() == word);
    CHECK(card()->accessibleName().startsWith(word));
}

TEST_CASE("a step that could tell nothing says so, whatever another one has found")
{
    QList<Script> scripts = threeScripts();
    const QList<Requirement> rows =
        loadProfile(builtInProfiles().constFirst())->requirementsOf(QStringLiteral("system"));
    scripts[0].findings = {someFinding(QStringLiteral("system.cpu"), Verdict::Unknown, rows.first().id)};
    Finding closing = someFinding(QStringLiteral("ports.interface"), Verdict::Fail, {});
    closing.facts.insert(QStringLiteral("closes"), QJsonArray{rows.first().id});
    scripts[1].findings.append(closing);
    WizardStage stage(scripts);
    stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.untilFinished());
    CHECK(stage.model().step(QStringLiteral("system")).state == StepState::Undecided);
}

TEST_CASE("a step of which nothing was proven is not called fine, whatever is fine beside that")
{
    QList<Script> scripts = threeScripts();
    scripts[1].lane = Lane::Facts; // not only once its page is shown
    scripts[1].findings = {
        someFinding(QStringLiteral("microphone.device"), Verdict::Pass, QStringLiteral("HW-MIC")),
        someFinding(QStringLiteral("microphone.level"), Verdict::Unknown, QStringLiteral("HW-MIC"))};
    WizardStage stage(scripts);
    stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.untilFinished());
    CHECK(stage.model().step(QStringLiteral("microphone")).state == StepState::Undecided);
}

TEST_CASE("what is unfolded by a press is scrolled into sight")
{
    WizardStage stage(threeScripts());
    Wizard& wizard = stage.open();
    wizard.resize(wizard.minimumSizeHint());
    WizardStage::settle();
    auto* scroll = wizard.currentPage()->findChild<QScrollArea*>();
    const QList<Disclosure*> parts = wizard.currentPage()->findChildren<Disclosure*>();
    REQUIRE_FALSE(parts.isEmpty());
    for (Disclosure* part : parts) {
        auto* button = part->findChild<QAbstractButton*>();
        scroll->ensureWidgetVisible(button);
        button->click();
        WizardStage::settle();
        const QRect seen = scroll->viewport()->rect();
        const QRect place(part->mapTo(scroll->viewport(), QPoint()), part->size());
        INFO(button->text().toStdString()
             << " from " << place.top() << " to " << place.bottom() << " of " << seen.bottom());
        CHECK(seen.contains(QRect(button->mapTo(scroll->viewport(), QPoint()), button->size())));
        CHECK((seen.contains(place) || place.top() <= 12));
    }
}

TEST_CASE("what was entered reaches the run, and the password stays out of what is kept")
{
    RunSettings settings;
    QList<Script> scripts = threeScripts();
    scripts[0].act = [&](CheckContext& context) { settings = context.settings; };
    WizardStage stage(scripts);
    Wizard& wizard = stage.open();
    stage.unfold();
    const QList<QLineEdit*> lines = wizard.currentPage()->findChildren<QLineEdit*>();
    const auto enter = [&](const QString& name, const QString& text) {
        for (QLineEdit* line : lines)
            if (line->accessibleName() == name)
                QTest::keyClicks(line, text);
    };
    enter(QStringLiteral("Ticket number"), QStringLiteral(" HD-4711 "));
    enter(QStringLiteral("Mail domain"), QStringLiteral("example.org"));
    enter(QStringLiteral("TURN user"), QStringLiteral("kim"));
    enter(QStringLiteral("TURN password"), QStringLiteral("s3cretword"));
    stage.press(QWizard::NextButton);
    REQUIRE(stage.untilFinished());
    CHECK(settings.ticket == QStringLiteral("HD-4711"));
    CHECK(settings.mailDomain == QStringLiteral("example.org"));
    CHECK(settings.turn == TurnCredentials{QStringLiteral("kim"), QStringLiteral("s3cretword")});
    CHECK_FALSE(settings.streamsDown.has_value());
    CHECK(stage.model().report().ticket == QStringLiteral("HD-4711"));
    const QStringList kept = QDir(stage.storeFolder()).entryList(QDir::Files);
    REQUIRE(kept.size() == 1);
    QFile file(QDir(stage.storeFolder()).filePath(kept.first()));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    CHECK(text.contains("HD-4711"));
    CHECK_FALSE(text.contains("s3cretword"));
}
