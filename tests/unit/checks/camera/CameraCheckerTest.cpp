#include "core/checks/Checkers.h"
#include "tests/unit/checks/camera/CameraFixture.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// The check with cameras of the test's choosing.
struct FakedRun
{
    FakeCameras cameras;
    std::stop_source stop;

    CheckResult result() { return runCameraCheck(cameras, stop.get_token()); }
    /// A camera that delivers whatever size is asked for.
    void plugIn(const QList<CameraMode>& modes)
    {
        const QString name = QStringLiteral("Webcam");
        cameras.listed = QList<Camera>{{name, modes}};
        cameras.onWatch = [name](const QSize& size) {
            return CameraWatch{CameraWatch::End::Watched, name, 200, size.isEmpty() ? QSize(640, 480) : size,
                               PictureJudgement{PictureJudgement::Kind::Live, 90, 30, 0}, {}};
        };
    }
};

QStringList codesOf(const CheckResult& result)
{
    QStringList codes;
    for (const Finding& finding : result.findings)
        codes.append(finding.code);
    return codes;
}

} // namespace

TEST_CASE("The build has the camera check, on its page between browsers and microphone")
{
    REQUIRE(checker(QStringLiteral("camera")) != nullptr);
    CHECK(checker(QStringLiteral("camera"))->pageCode() == QLatin1String("P04"));
    CHECK(checker(QStringLiteral("camera"))->lane() == Lane::Device);
}

TEST_CASE("Without a camera what is in the way is looked at")
{
    FakedRun run;
    run.cameras.inTheWay.cameras = {{QStringLiteral("Webcam"), SystemCamera::State::Disabled, {}, {}}};
    const CheckResult result = run.result();
    CHECK(codesOf(result) == QStringList{QStringLiteral("camera.device")});
    CHECK(result.findings.first().facts.value(QLatin1String("reason")) == QLatin1String("disabled"));
}

TEST_CASE("The larger picture is tried only where it is claimed")
{
    FakedRun small;
    small.plugIn({{QSize(640, 480), 30}});
    CHECK(codesOf(small.result()).size() == 3);
    CHECK(small.cameras.watched == QList<QSize>{QSize()});

    FakedRun large;
    large.plugIn({{QSize(640, 480), 30}, {largeSize, 30}});
    CHECK(codesOf(large.result()).size() == 3);
    CHECK(large.cameras.watched == QList<QSize>{QSize(), largeSize});
}

TEST_CASE("What drives the cameras and does not answer is no statement about them")
{
    FakedRun run;
    run.cameras.listed = Error{ErrorKind::TimedOut, {}, 0};
    const CheckResult result = run.result();
    REQUIRE(result.findings.size() == 1);
    CHECK(result.findings.first().verdict == Verdict::Unknown);
    CHECK(run.cameras.watched.isEmpty());
}

TEST_CASE("A camera check that is stopped judges nothing")
{
    FakedRun run;
    run.plugIn({{QSize(640, 480), 30}});
    run.stop.request_stop();
    const CheckResult result = run.result();
    CHECK(result.outcome == CheckOutcome::Cancelled);
    for (const Finding& finding : result.findings)
        CHECK(finding.verdict == Verdict::Unknown);
}
