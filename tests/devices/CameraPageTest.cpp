#include "app/gui/PictureFrame.h"
#include "core/media/camera/CameraStream.h"
#include "tests/devices/CamerasUnderTest.h"
#include "tests/devices/VirtualDevices.h"
#include "tests/fakes/FakeNetwork.h"
#include "tests/gui/WizardStage.h"

#include <QDir>
#include <QPushButton>
#include <QTest>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

const QString cameraStep = QStringLiteral("camera");

/// The wizard on the page of a real check with a virtual camera.
struct CameraPageOnStage
{
    QtCameras& cameras = camerasUnderTest();
    FakeNetwork network;
    WizardStage stage{network.network(), &cameras};

    explicit CameraPageOnStage(const char* camera = "mode bars")
    {
        devices(QStringLiteral("camera cam0 ") + QLatin1String(camera));
        REQUIRE((std::string_view(camera) != "unplug" || untilListed({})));
        stage.open().resize(980, 680);
        stage.press(QWizard::NextButton);
        click("step-camera");
    }
    ~CameraPageOnStage()
    {
        stage.close();
        devices(QStringLiteral("camera cam0 desc \"Virtual Camera\" size 640x480 mode bars fault none"));
        untilListed(QStringLiteral("Virtual Camera"));
    }

    void click(const char* step)
    {
        QTest::mouseClick(stage.wizard().findChild<QWidget*>(QLatin1String(step)), Qt::LeftButton);
    }
    bool untilState(StepState state)
    {
        return QTest::qWaitFor([&] { return stage.model().step(cameraStep).state == state; }, 20'000);
    }
    bool untilJudged()
    {
        return QTest::qWaitFor(
            [&] {
                const StepState state = stage.model().step(cameraStep).state;
                return state != StepState::Waiting && state != StepState::Running;
            },
            20'000);
    }
    /// Until these words stand on the picture; empty: until there is one without words.
    bool untilWords(const char* words)
    {
        const auto* frame = stage.wizard().currentPage()->findChild<PictureFrame*>();
        return QTest::qWaitFor(
            [&] {
                const QString shown = frame->accessibleDescription();
                return *words ? shown.startsWith(QLatin1String(words))
                              : shown.isEmpty() && !frame->picture().isNull();
            },
            10'000);
    }
    bool isOff()
    {
        return cameras.stream().record().entry().state.phase == StreamState::Phase::Off;
    }
};

} // namespace

TEST_CASE("the page of a healthy camera is fine, and the camera goes off when it is left", "[camera]")
{
    CameraPageOnStage page;
    CHECK(page.untilState(StepState::Fine));
    CHECK_FALSE(page.isOff());
    page.click("step-summary");
    CHECK(WizardStage::until([&] { return page.isOff(); }));
}

TEST_CASE("a camera that is unplugged and plugged in on its page is checked anew", "[camera]")
{
    CameraPageOnStage page;
    REQUIRE(page.untilState(StepState::Fine));
    devices(QStringLiteral("camera cam0 unplug"));
    CHECK(page.untilState(StepState::Problem));
    devices(QStringLiteral("camera cam0 desc \"Virtual Camera\""));
    CHECK(page.untilState(StepState::Fine));
}

TEST_CASE("pictures: the page of the camera in each state", "[.camera-pictures]")
{
    const QDir folder(qEnvironmentVariable("CAMERA_PICTURES", QStringLiteral("camera-pictures")));
    folder.mkpath(QStringLiteral("."));
    struct Look
    {
        const char* name;
        const char* camera;
        const char* words; ///< on the picture
    };
    for (const Look& look : {Look{"live", "mode bars", ""}, Look{"black", "mode black", "The picture is black"},
                             Look{"dim", "mode dim", "Very dark"},
                             Look{"frozen", "mode freeze", "The picture stands still"},
                             Look{"slow", "fault slow", ""}, Look{"busy", "fault busy", "No picture comes"},
                             Look{"denied", "fault denied", "No picture comes"},
                             Look{"nothing", "mode stop", "No picture comes"},
                             Look{"none", "unplug", "No camera is connected"}}) {
        CameraPageOnStage page(look.camera);
        INFO(look.name);
        CHECK(page.untilJudged());
        CHECK(page.untilWords(look.words));
        WizardStage::settle();
        page.stage.wizard().grab().save(folder.filePath(QLatin1String(look.name) + QStringLiteral(".png")));
    }
    CameraPageOnStage page;
    CHECK(page.untilState(StepState::Fine));
    page.click("step-summary");
    page.stage.wizard().currentPage()->findChild<QPushButton*>(QStringLiteral("preview"))->click();
    QWidget* const preview = QApplication::activeModalWidget();
    REQUIRE(preview);
    CHECK(QTest::qWaitFor([&] { return preview->findChild<PictureFrame*>()->painted() > 0; }, 10'000));
    preview->grab().save(folder.filePath(QStringLiteral("preview.png")));
}
