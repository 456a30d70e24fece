#include "app/gui/LeftBehind.h"

#include "app/gui/ReportDialog.h"
#include "core/report/ReportFormats.h"
#include "tests/gui/WizardStage.h"

#include <QDir>
#include <QFile>
#include <QPushButton>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// A report in the store, by a process that has ended.
void leaveBehind(const QString& folder)
{
    Report report;
    report.id = QStringLiteral("K7M-4QX");
    report.toolVersion = QStringLiteral("0.1.0");
    report.started = QDateTime(QDate(2026, 3, 4), QTime(14, 5), Qt::UTC);
    REQUIRE(QDir().mkpath(folder));
    QFile file(QDir(folder).filePath(QStringLiteral("K7M-4QX.999999999.1.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(toJson(report));
}

} // namespace

TEST_CASE("a report that a crash left behind is offered, shown and dismissed")
{
    WizardStage stage(threeScripts());
    leaveBehind(stage.storeFolder());
    Wizard& wizard = stage.open();
    auto* offer = wizard.findChild<LeftBehind*>();
    REQUIRE(stage.until([&] { return offer->isVisible(); }));

    offer->findChild<QPushButton*>(QStringLiteral("showLeftBehind"))->click();
    auto* dialog = offer->findChild<ReportDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->windowTitle().contains(QStringLiteral("K7M-4QX")));
    dialog->reject();

    offer->findChild<QPushButton*>(QStringLiteral("dismissLeftBehind"))->click();
    CHECK(stage.until([&] { return !offer->isVisible(); }));
    CHECK(QDir(stage.storeFolder()).entryList(QDir::Files).isEmpty());
}

TEST_CASE("without a report that was left behind nothing is offered")
{
    WizardStage stage(threeScripts());
    stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.untilFinished());
    CHECK_FALSE(stage.wizard().findChild<LeftBehind*>()->isVisibleTo(&stage.wizard()));
}
