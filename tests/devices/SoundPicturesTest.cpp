#include "app/gui/LevelBar.h"
#include "app/gui/LevelView.h"
#include "app/gui/TestSoundView.h"
#include "core/media/sound/worker/WorkerSound.h"
#include "tests/devices/VirtualDevices.h"

#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QVBoxLayout>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// Level and test sound below each other, as the pages have them.
struct SoundPictureStage
{
    WorkerSound sound;
    QWidget window;
    LevelView level{sound, &window};
    TestSoundView test{sound, &window};
    QDir folder{qEnvironmentVariable("SOUND_PICTURES", QStringLiteral("sound-pictures"))};

    SoundPictureStage()
    {
        folder.mkpath(QStringLiteral("."));
        auto* layout = new QVBoxLayout(&window);
        layout->addWidget(&level);
        layout->addWidget(&test);
        window.resize(720, 320);
        window.show();
    }
    void take(const char* name, const char* words)
    {
        INFO(name);
        CHECK(QTest::qWaitFor([&] { return says(words); }, 15'000));
        window.grab().save(folder.filePath(QLatin1String(name) + QStringLiteral(".png")));
    }
    bool says(const char* words) const
    {
        const QList<QLabel*> labels = window.findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(QLatin1String(words));
        });
    }
};

} // namespace

TEST_CASE("pictures: the live level and the test sound in each state", "[.sound-pictures]")
{
    SoundPictureStage stage;
    stage.take("quiet", "Nothing is heard yet");
    {
        const DevicesBeside voice(QStringLiteral("mic say 'Good morning, can you hear me? It is a sunny day today.'"));
        stage.take("speech", "You are heard well");
    }
    {
        const DevicesBeside tone(QStringLiteral("mic tone 1000 6 -20"));
        stage.take("tone", "Something is heard");
        REQUIRE(devices(QStringLiteral("mic volume 40dB")));
        stage.take("clipping", "Too loud");
        REQUIRE(devices(QStringLiteral("mic volume 100%")));
    }
    const DevicesBeside kill(QStringLiteral("server kill"));
    stage.take("no-server", "The sound service of this computer does not answer");
    stage.test.findChild<QPushButton*>()->click();
    stage.take("not-played", "The sound service ended");
    REQUIRE(devices(QStringLiteral("server start")));
}
