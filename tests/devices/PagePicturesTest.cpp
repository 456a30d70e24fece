#include "app/gui/ExportPanel.h"
#include "app/gui/LookStyle.h"
#include "app/gui/PictureFrame.h"
#include "app/gui/QuestionPanel.h"
#include "core/media/sound/worker/WorkerSound.h"
#include "tests/devices/CamerasUnderTest.h"
#include "tests/devices/VirtualDevices.h"
#include "tests/fakes/FakeNetwork.h"
#include "tests/gui/WizardStage.h"

#include <QCheckBox>
#include <QDir>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// The wizard with all of the virtual devices, in a language and a palette.
struct DevicePagesOnStage
{
    WorkerSound sound;
    FakeNetwork network;
    WizardStage stage{network.network(), &camerasUnderTest(), &sound};
    QDir folder{qEnvironmentVariable("PAGE_PICTURES", QStringLiteral("page-pictures"))};
    QString prefix;

    DevicePagesOnStage(const QString& language, bool dark)
        : prefix(language + QLatin1String(dark ? "-dark-" : "-light-"))
    {
        folder.mkpath(QStringLiteral("."));
        stage.language().use(language);
        stage.open().resize(980, 760);
        stage.press(QWizard::NextButton);
    }

    void go(const char* step)
    {
        QTest::mouseClick(stage.wizard().findChild<QWidget*>(QLatin1String("step-") + QLatin1String(step)),
                          Qt::LeftButton);
    }
    void take(const char* name)
    {
        WizardStage::settle();
        stage.wizard().grab().save(folder.filePath(prefix + QLatin1String(name) + QStringLiteral(".png")));
    }
    bool until(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 30'000); }
    bool untilJudged(const char* step)
    {
        return until([&] {
            const StepState state = stage.model().step(QLatin1String(step)).state;
            return state != StepState::Waiting && state != StepState::Running;
        });
    }
    template<class Widget>
    Widget* shown()
    {
        for (Widget* widget : stage.wizard().currentPage()->findChildren<Widget*>())
            if (widget->isVisible())
                return widget;
        return nullptr;
    }
    /// Until the page asks something; then with the first of its answers.
    void askedAndAnswered(const char* name)
    {
        REQUIRE(until([&] {
            return shown<QuestionPanel>() && !shown<QuestionPanel>()->findChildren<QPushButton*>().isEmpty();
        }));
        take(name);
        shown<QuestionPanel>()->findChildren<QPushButton*>().constFirst()->click();
    }
};

} // namespace

TEST_CASE("pictures: the pages of all devices, asked and answered, and the preview", "[.page-pictures]")
{
    QApplication::setStyle(new LookStyle);
    const QPalette light = QApplication::palette();
    const auto [language, dark] =
        GENERATE(table<const char*, bool>({{"en", false}, {"de", true}, {"fr", false}}));
    QApplication::setPalette(dark ? darkPalette() : light);
    DevicePagesOnStage pages(QLatin1String(language), dark);
    pages.go("camera");
    REQUIRE(pages.untilJudged("camera"));
    REQUIRE(pages.until([&] { return pages.shown<PictureFrame>()->painted() > 30; }));
    pages.shown<QCheckBox>()->click();
    pages.take("camera");
    {
        const DevicesBeside hiss(QStringLiteral("mic tone 1000 60 -30"));
        pages.go("microphone");
        pages.askedAndAnswered("microphone-asked");
        REQUIRE(pages.untilJudged("microphone"));
        pages.take("microphone");
    }
    REQUIRE(devices(QStringLiteral("loop on 30")));
    REQUIRE(devices(QStringLiteral("loop on 230 -12")));
    pages.go("speaker");
    pages.askedAndAnswered("speaker-asked");
    REQUIRE(pages.untilJudged("speaker"));
    pages.take("speaker");
    REQUIRE(devices(QStringLiteral("loop off")));
    pages.go("summary");
    pages.stage.wizard().currentPage()->findChild<QPushButton*>(QStringLiteral("preview"))->click();
    QWidget* const preview = QApplication::activeModalWidget();
    REQUIRE(preview);
    CHECK(pages.until([&] { return preview->findChild<PictureFrame*>()->painted() > 30; }));
    preview->grab().save(pages.folder.filePath(pages.prefix + QStringLiteral("preview.png")));
    preview->close();
    pages.go("export");
    pages.take("export");
    auto* panel = pages.stage.wizard().findChild<ExportPanel*>();
    QSignalSpy saved(panel, &ExportPanel::exported);
    panel->saveTo(pages.folder.filePath(pages.prefix + QStringLiteral("report.pdf")), ReportKind::Pdf, false);
    CHECK(pages.until([&] { return saved.count() == 1; }));
    QApplication::setPalette(light);
}
