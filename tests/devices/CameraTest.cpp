#include "core/base/Abandonable.h"
#include "core/diagnosis/Diagnoses.h"
#include "core/media/camera/CameraStream.h"
#include "tests/devices/CamerasUnderTest.h"
#include "tests/devices/VirtualDevices.h"
#include "tests/unit/checks/camera/CameraFixture.h"

#include <QDir>
#include <QElapsedTimer>

#include <atomic>
#include <catch2/catch.hpp>
#include <thread>

using namespace precall;
using namespace std::chrono_literals;

namespace {

const QString usualCamera =
    QStringLiteral("camera cam0 desc \"Virtual Camera\" size 640x480 mode bars fault none");

/// One run of the check as its user would get it.
struct CameraRun
{
    QList<Finding> findings;
    QStringList diagnoses;

    explicit CameraRun(Cameras& cameras) : findings(runCameraCheck(cameras).findings)
    {
        for (const Diagnosis& diagnosis : diagnose(findings, cameraProfile()))
            diagnoses.append(diagnosis.code);
    }

    Finding picture() const
    {
        for (const Finding& finding : findings)
            if (finding.code == QLatin1String("camera.picture"))
                return finding;
        return {};
    }
    QString state() const { return picture().facts.value(QLatin1String("state")).toString(); }
};

/// The camera of the set, as the words make it; as it was when the object goes.
struct CameraIs
{
    explicit CameraIs(const char* words) { REQUIRE(devices(QStringLiteral("camera cam0 ") + QLatin1String(words))); }
    ~CameraIs()
    {
        devices(usualCamera);
        untilListed(QStringLiteral("Virtual Camera"));
    }
};

qsizetype openHandles()
{
    return QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System).size();
}

std::stop_token stopped()
{
    std::stop_source source;
    source.request_stop();
    return source.get_token();
}

qsizetype threadsOfProcess()
{
    return QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size();
}

} // namespace

TEST_CASE("Each fault of a camera has its finding and its cause, and nothing else has one", "[camera]")
{
    struct Case
    {
        const char* camera;
        const char* state;
        Verdict verdict;
        QStringList diagnoses;
    };
    const auto diagnosis = [](const char* code) { return QStringList{QLatin1String(code)}; };
    QtCameras& cameras = camerasUnderTest();
    for (const Case& each : {Case{"mode bars", "live", Verdict::Pass, {}},
                             Case{"mode noise", "live", Verdict::Pass, {}},
                             Case{"mode dim", "dim", Verdict::Warn, {}},
                             Case{"mode black", "black", Verdict::Fail, diagnosis("camera.black")},
                             Case{"mode freeze", "frozen", Verdict::Fail, diagnosis("camera.frozen")},
                             Case{"mode stop", "no-picture", Verdict::Fail, {}},
                             Case{"fault slow", "live", Verdict::Warn, diagnosis("camera.slow")},
                             Case{"fault busy", "no-picture", Verdict::Fail, diagnosis("camera.busy")},
                             Case{"fault denied", "no-picture", Verdict::Fail, diagnosis("camera.permission")}}) {
        INFO(each.camera);
        const CameraIs camera(each.camera);
        const CameraRun run(cameras);
        CHECK(run.state() == QLatin1String(each.state));
        CHECK(run.picture().verdict == each.verdict);
        CHECK(run.diagnoses == each.diagnoses);
    }
}

TEST_CASE("What a healthy camera delivers is measured", "[camera]")
{
    QtCameras& cameras = camerasUnderTest();
    const QJsonObject facts = CameraRun(cameras).picture().facts;
    CHECK(facts.value(QLatin1String("width")) == 640);
    CHECK(facts.value(QLatin1String("height")) == 480);
    CHECK(facts.value(QLatin1String("fps")).toDouble() == Approx(30).margin(3));
    CHECK(facts.value(QLatin1String("brightness")).toDouble() == Approx(97).margin(2));
    CHECK(facts.value(QLatin1String("first_frame_ms")).toInt() < 1000);
}

TEST_CASE("Without a camera the cause is that there is none", "[camera]")
{
    const CameraIs camera("unplug");
    REQUIRE(untilListed({}));
    const CameraRun run(camerasUnderTest());
    REQUIRE(run.findings.size() == 1);
    CHECK(run.findings.first().code == QLatin1String("camera.device"));
    CHECK(run.findings.first().verdict == Verdict::Fail);
    CHECK(run.diagnoses == QStringList{QStringLiteral("camera.none")});
}

TEST_CASE("A camera that is unplugged while it is looked through is lost, and is found when it comes back",
          "[camera]")
{
    QtCameras& cameras = camerasUnderTest();
    {
        std::jthread unplugging([&] {
            while (cameras.stream().record().lastSign() == 0 ||
                   cameras.stream().record().entry().state.phase != StreamState::Phase::Live)
                std::this_thread::yield();
            devices(QStringLiteral("camera cam0 unplug"));
        });
        const CameraRun run(cameras);
        CHECK(run.state() == QLatin1String("lost"));
        CHECK(run.diagnoses == QStringList{QStringLiteral("camera.lost")});
    }
    devices(usualCamera);
    REQUIRE(untilListed(QStringLiteral("Virtual Camera")));
    CHECK(CameraRun(cameras).picture().verdict == Verdict::Pass);
}

TEST_CASE("The larger picture is tried where it is claimed", "[camera]")
{
    REQUIRE(devices(QStringLiteral("camera cam1 desc Large size 1280x720")));
    REQUIRE(untilListed(QStringLiteral("Large")));
    const CameraRun run(camerasUnderTest());
    devices(QStringLiteral("camera cam1 unplug"));
    REQUIRE(run.findings.size() == 3);
    CHECK(run.findings.last().code == QLatin1String("camera.size"));
    CHECK(run.findings.last().verdict == Verdict::Pass);
    CHECK(run.findings.last().facts.value(QLatin1String("width")) == 1280);
}

TEST_CASE("Of several cameras one is chosen by its name, also when it comes later", "[camera]")
{
    REQUIRE(devices(QStringLiteral("camera cam2 desc Other size 320x240")));
    QtCameras& cameras = camerasUnderTest();
    REQUIRE(untilListed(QStringLiteral("Other")));
    CHECK(cameras.watch(QStringLiteral("Other"), {}, 200ms, {}).size == QSize(320, 240));
    CHECK(cameras.watch({}, {}, 200ms, {}).camera == QLatin1String("Other"));
    CHECK(cameras.watch(QStringLiteral("Virtual Camera"), {}, 200ms, {}).size == QSize(640, 480));
    devices(QStringLiteral("camera cam2 unplug"));
}

TEST_CASE("Looking through a camera that gives nothing ends at once when it is to stop", "[camera]")
{
    const CameraIs camera("fault busy");
    QtCameras& cameras = camerasUnderTest();
    std::stop_source stop;
    QElapsedTimer stopped;
    std::jthread stopping([&] {
        while (cameras.stream().record().entry().state.phase != StreamState::Phase::Opening)
            std::this_thread::yield();
        stopped.start();
        stop.request_stop();
    });
    CHECK(cameras.watch({}, {}, 2s, stop.get_token()).end == CameraWatch::End::Cancelled);
    CHECK(stopped.elapsed() < PRECALL_STOP_BOUND_MS);
}

TEST_CASE("A hundred times on and off leave no handle and no thread behind", "[camera]")
{
    QtCameras& cameras = camerasUnderTest();
    CameraStream& stream = cameras.stream();
    const auto onAndOff = [&] {
        REQUIRE(cameras.watch({}, {}, 1ms, {}).firstFrameMs);
        REQUIRE(stream.record().wait(
            [](const auto& entry) { return entry.state.phase == StreamState::Phase::Off; },
            {QDeadlineTimer(5s), {}}));
    };
    for (int i = 0; i < 5; ++i)
        onAndOff();
    const qsizetype handles = openHandles();
    const qsizetype threads = threadsOfProcess();
    for (int i = 0; i < 100; ++i)
        onAndOff();
    CHECK(openHandles() <= handles + 2);
    CHECK(threadsOfProcess() <= threads + 2);
}

TEST_CASE("Once the cameras were let go of, a check that was abandoned reaches nobody", "[camera]")
{
    QtCameras cameras; // it never comes to look at the system's
    std::stop_source stop;
    CameraStream& stream = cameras.stream();
    CameraWatch::End end = CameraWatch::End::Watched;
    cameras.letGo();
    {
        const std::jthread abandoned([&] { end = cameras.watch({}, {}, 1ms, stop.get_token()).end; });
        stop.request_stop();
    }
    CHECK(end == CameraWatch::End::Cancelled);
    stream.hold();
    stream.prepare();
    CHECK(stream.record().entry().state.cameras.isEmpty());
    CHECK(stream.record().entry().state.phase == StreamState::Phase::Off);
    cameras.letGo();
}

TEST_CASE("Cameras that are let go of while others ask for them for the first time open nothing more",
          "[camera]")
{
    const int calls = abandonedCalls();
    for (int i = 0; i < 200; ++i) {
        QtCameras cameras; // it never comes to look at the system's
        std::atomic<int> waiting = 3;
        const auto atOnce = [&](const std::function<void()>& call) {
            return std::jthread([&waiting, call] {
                --waiting;
                while (waiting > 0)
                    std::this_thread::yield();
                call();
            });
        };
        const std::jthread one = atOnce([&] { cameras.stream(); });
        const std::jthread other = atOnce([&] { cameras.stream(); });
        const std::jthread end = atOnce([&] { cameras.letGo(); });
    }
    QtCameras none;
    none.letGo();
    none.stream().hold();
    CHECK(none.watch({}, {}, 1ms, stopped()).end == CameraWatch::End::Cancelled);
    CHECK(none.stream().record().entry().state.phase == StreamState::Phase::Off);
    for (const QDeadlineTimer deadline(5s); abandonedCalls() > calls && !deadline.hasExpired();)
        std::this_thread::yield();
    CHECK(abandonedCalls() <= calls);
}
