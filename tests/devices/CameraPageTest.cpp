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
    for (const auto& [name, camera] :
         {std::pair{"live", "mode bars"}, std::pair{"black", "mode black"},
          std::pair{"dim", "mode dim"}, std::pair{"frozen", "mode freeze"}, std::pair{"slow", "fault slow"},
          std::pair{"busy", "fault busy"}, std::pair{"denied", "fault denied"}, std::pair{"nothing", "mode stop"},
          std::pair{"none", "unplug"}}) {
        CameraPageOnStage page(camera);
        INFO(name);
        CHECK(QTest::qWaitFor([&] { return page.stage.model().step(cameraStep).outcome.has_value(); }, 20'000));
        QTest::qWait(1500); // the view tells its words each second
        page.stage.wizard().grab().save(folder.filePath(QLatin1String(name) + QStringLiteral(".png")));
    }
    CameraPageOnStage page;
    CHECK(page.untilState(StepState::Fine));
    page.click("step-summary");
    for (QPushButton* button : page.stage.wizard().currentPage()->findChildren<QPushButton*>())
        if (button->text().contains(QLatin1String("preview")))
            button->click();
    QTest::qWait(1500);
    QApplication::activeModalWidget()->grab().save(folder.filePath(QStringLiteral("preview.png")));
}
