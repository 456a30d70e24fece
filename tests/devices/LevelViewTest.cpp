#include "app/gui/LevelView.h"

#include "app/gui/LevelBar.h"
#include "core/media/sound/worker/WorkerSound.h"
#include "tests/devices/EventTurns.h"
#include "tests/devices/VirtualDevices.h"
#include "tests/gui/Heartbeat.h"

#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace precall;
using namespace std::chrono_literals;

namespace {

/// The live level of a microphone that a warm worker looks after.
struct LevelOnStage
{
    WorkerSound sound;
    LevelView view{sound, nullptr};

    LevelOnStage()
    {
        sound.warmUp();
        REQUIRE(devicesOf(sound, QDeadlineTimer(10s), {}));
    }
    bool until(const std::function<bool()>& holds) { return QTest::qWaitFor(holds, 10'000); }
    bool isMoving() const { return view.bar().isMoving(); }
};

} // namespace

TEST_CASE("the level moves while its page is shown and lets go of the microphone when not")
{
    LevelOnStage stage;
    stage.view.show();
    CHECK(stage.until([&] { return stage.isMoving(); }));
    stage.view.hide();
    CHECK_FALSE(stage.isMoving());
    stage.view.show();
    CHECK(stage.until([&] { return stage.isMoving(); }));
}

TEST_CASE("no fault of the sound stalls the window, and the level comes back")
{
    LevelOnStage stage;
    stage.view.show();
    REQUIRE(stage.until([&] { return stage.isMoving(); }));
    const Heartbeat heartbeat;
    const char* const fault = GENERATE("freeze", "kill");
    const char* const remedy = std::string_view(fault) == "kill" ? "start" : "thaw";
    INFO(fault);
    const DevicesBeside breaking(QStringLiteral("server %1").arg(QLatin1String(fault)));
    REQUIRE(stage.until([&] { return !stage.isMoving(); }));
    const DevicesBeside mending(QStringLiteral("server %1").arg(QLatin1String(remedy)));
    CHECK(stage.until([&] { return stage.isMoving(); }));
    CHECK(heartbeat.mostWorkMs() < mostWorkMs);
}

TEST_CASE("a microphone that is pulled out is told, one that is plugged in is listened to")
{
    LevelOnStage stage;
    stage.view.show();
    REQUIRE(stage.until([&] { return stage.isMoving(); }));
    REQUIRE(devices(QStringLiteral("remove-mic mic")));
    CHECK(stage.until([&] { return !stage.isMoving(); }));
    REQUIRE(devices(QStringLiteral("add-mic mic")));
    CHECK(stage.until([&] { return stage.isMoving(); }));
    REQUIRE(devices(QStringLiteral("server start")));
}

TEST_CASE("figure: how long no fault of the sound stalls the window, until all is well again", "[.figure]")
{
    const auto [fault, remedy] =
        GENERATE(table<const char*, const char*>({{"server freeze", "server thaw"},
                                                  {"server kill", "server start"},
                                                  {"remove-mic mic", "add-mic mic"}}));
    LevelOnStage stage;
    stage.view.show();
    REQUIRE(stage.until([&] { return stage.isMoving(); }));
    const EventTurns turns;
    const DevicesBeside breaking{QString(QLatin1String(fault))};
    CHECK(stage.until([&] { return !stage.isMoving(); }));
    const DevicesBeside mending{QString(QLatin1String(remedy))};
    CHECK(stage.until([&] { return stage.isMoving(); }));
    WARN(fault << ", " << remedy << ": " << turns.mostMs() << " ms");
    CHECK(turns.mostMs() <= 50);
    REQUIRE(devices(QStringLiteral("server start")));
}

TEST_CASE("figure: from the page shown to the first movement of the level", "[.figure]")
{
    constexpr qint64 limitMs = 120;
    LevelOnStage stage;
    std::vector<qint64> times;
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer clock;
        clock.start();
        stage.view.show();
        REQUIRE(stage.until([&] { return stage.isMoving(); }));
        times.push_back(clock.elapsed());
        stage.view.hide();
    }
    std::ranges::sort(times);
    CHECK(times[10] <= limitMs);
    WARN("page shown to first movement, of 20: median " << times[10] << " ms, most " << times.back()
                                                        << " ms");
}
