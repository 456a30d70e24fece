#include "core/checks/camera/CameraFindings.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/unit/checks/camera/CameraFixture.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

using End = CameraWatch::End;
using Kind = PictureJudgement::Kind;
using State = SystemCamera::State;

const QString webcamName = QStringLiteral("HD Webcam");

CameraWatch watchOf(Kind kind, double fps = 30, qint64 firstFrameMs = 300, int stalls = 0)
{
    return {End::Watched, webcamName, firstFrameMs, QSize(640, 480), PictureJudgement{kind, 90, fps, stalls}, {}};
}

CameraEvidence seenBy(const CameraWatch& watch)
{
    CameraEvidence evidence;
    evidence.listed = true;
    evidence.cameras = {{webcamName, {{QSize(640, 480), 30}}}};
    evidence.usual = watch;
    return evidence;
}

CameraEvidence withoutPicture(const OpenFailure& failure, const CameraObstacles& obstacles = {})
{
    CameraWatch watch;
    watch.end = End::NoPicture;
    watch.camera = webcamName;
    watch.failure = failure;
    CameraEvidence evidence = seenBy(watch);
    evidence.obstacles = obstacles;
    return evidence;
}

CameraEvidence withoutCamera(const CameraObstacles& obstacles)
{
    CameraEvidence evidence;
    evidence.listed = true;
    evidence.obstacles = obstacles;
    return evidence;
}

struct Judged
{
    Finding finding; ///< camera.picture, else camera.device
    QStringList diagnoses;
};

Judged judgedOf(const CameraEvidence& evidence)
{
    const RequirementsProfile profile = cameraProfile();
    const QList<Finding> findings = cameraFindings(evidence, profile);
    Judged judged{findings.constFirst(), {}};
    for (const Finding& finding : findings)
        if (finding.code == QLatin1String("camera.picture"))
            judged.finding = finding;
    for (const Diagnosis& diagnosis : diagnose(findings, profile)) {
        judged.diagnoses.append(diagnosis.code);
        const DiagnosisWording words = describe(diagnosis);
        CHECK_FALSE(words.summary.isEmpty());
        CHECK_FALSE(words.userAdvice.isEmpty());
        CHECK_FALSE(words.adminAdvice.contains(QLatin1Char('%')));
        CHECK_FALSE(words.adminAdvice.contains(QLatin1String("  "))); // a fact that is missing
    }
    const CameraChecker checker;
    for (const Finding& finding : findings) {
        CHECK_FALSE(checker.describe(finding).summary.isEmpty());
        CHECK_FALSE(checker.describe(finding).summary.contains(QLatin1Char('%')));
    }
    return judged;
}

SystemCamera knownAs(State state, const QStringList& holders = {})
{
    return {webcamName, state, QStringLiteral("evidence"), holders};
}

CameraObstacles obstaclesOf(const SystemCamera& camera)
{
    CameraObstacles obstacles;
    obstacles.cameras = {camera};
    return obstacles;
}

} // namespace

TEST_CASE("What a camera shows is judged")
{
    struct Case
    {
        CameraWatch watch;
        Verdict verdict;
        const char* diagnosis;
    };
    CameraWatch stopped = watchOf(Kind::Live);
    stopped.end = End::Stopped;
    CameraWatch lost = watchOf(Kind::Live);
    lost.end = End::Lost;
    CameraWatch cancelled = watchOf(Kind::Live);
    cancelled.end = End::Cancelled;
    CameraWatch unanswered;
    for (const Case& each : {Case{watchOf(Kind::Live), Verdict::Pass, ""},
                             Case{watchOf(Kind::Live, slowFps), Verdict::Pass, ""},
                             Case{watchOf(Kind::Live, slowFps - 0.1), Verdict::Warn, "camera.slow"},
                             Case{watchOf(Kind::Live, 30, slowFirstFrameMs), Verdict::Pass, ""},
                             Case{watchOf(Kind::Live, 30, slowFirstFrameMs + 1), Verdict::Warn, "camera.slow"},
                             Case{watchOf(Kind::Live, 30, 300, 1), Verdict::Warn, ""},
                             Case{watchOf(Kind::Dim), Verdict::Warn, ""},
                             Case{watchOf(Kind::Black, 5, 3000), Verdict::Fail, "camera.black"},
                             Case{watchOf(Kind::Frozen), Verdict::Fail, "camera.frozen"},
                             Case{stopped, Verdict::Fail, "camera.frozen"},
                             Case{lost, Verdict::Fail, "camera.lost"},
                             Case{cancelled, Verdict::Unknown, ""}, Case{unanswered, Verdict::Unknown, ""}}) {
        const Judged judged = judgedOf(seenBy(each.watch));
        INFO(judged.finding.facts.value(QLatin1String("state")).toString().toStdString());
        CHECK(judged.finding.verdict == each.verdict);
        CHECK(judged.finding.requirement == QLatin1String("HW-CAMERA"));
        CHECK(judged.diagnoses.join(QLatin1Char(' ')) == QLatin1String(each.diagnosis));
    }
}

TEST_CASE("A camera that tells no sizes is worded without one")
{
    CameraEvidence evidence = seenBy(watchOf(Kind::Live));
    evidence.cameras = {{webcamName, {}}};
    const Finding size = cameraFindings(evidence, cameraProfile()).constLast();
    REQUIRE(size.code == QLatin1String("camera.size"));
    const QString words = CameraChecker().describe(size).summary;
    CHECK_FALSE(words.contains(QLatin1String(": .")));
    CHECK_FALSE(words.contains(QLatin1Char('%')));
    const Finding told = cameraFindings(seenBy(watchOf(Kind::Live)), cameraProfile()).constLast();
    CHECK(words != CameraChecker().describe(told).summary);
}

TEST_CASE("A camera that was lost is no camera that there never was")
{
    CameraWatch lost = watchOf(Kind::Live);
    lost.end = End::Lost;
    CameraEvidence evidence = seenBy(lost);
    evidence.cameras.clear();
    CHECK(judgedOf(evidence).diagnoses == QStringList{QStringLiteral("camera.lost")});
}

TEST_CASE("Why there is no camera is told where the system knows it")
{
    struct Case
    {
        CameraObstacles obstacles;
        const char* diagnosis;
    };
    CameraObstacles forbidden = obstaclesOf(knownAs(State::Disabled));
    forbidden.policy = CameraSetting{QStringLiteral("HKLM\\X"), QStringLiteral("AllowCamera"), QStringLiteral("0")};
    CameraObstacles denied;
    denied.denial = CameraSetting{QStringLiteral("HKCU\\X"), QStringLiteral("Value"), QStringLiteral("Deny")};
    for (const Case& each : {Case{{}, "camera.none"},
                             Case{obstaclesOf(knownAs(State::Usable)), ""},
                             Case{obstaclesOf(knownAs(State::Disabled)), "camera.disabled"},
                             Case{obstaclesOf(knownAs(State::NoDriver)), "camera.driver"},
                             Case{obstaclesOf(knownAs(State::DriverFailed)), "camera.driver"},
                             Case{obstaclesOf(knownAs(State::NotPermitted)), "camera.permission"},
                             Case{forbidden, "camera.policy"}, Case{denied, "camera.permission"}}) {
        const Judged judged = judgedOf(withoutCamera(each.obstacles));
        CHECK(judged.finding.verdict == Verdict::Fail);
        CHECK(judged.diagnoses.join(QLatin1Char(' ')) == QLatin1String(each.diagnosis));
    }
    CHECK(judgedOf({}).finding.verdict == Verdict::Unknown);
}

TEST_CASE("Why a camera does not open is told where somebody told it")
{
    using Told = OpenFailure::Kind;
    struct Case
    {
        OpenFailure failure;
        CameraObstacles obstacles;
        const char* diagnosis;
    };
    const CameraObstacles held = obstaclesOf(knownAs(State::Usable, {QStringLiteral("zoom")}));
    CameraObstacles denied = held;
    denied.denial = CameraSetting{QStringLiteral("HKCU\\X"), QStringLiteral("Value"), QStringLiteral("Deny")};
    for (const Case& each : {Case{{}, {}, ""}, Case{{Told::Busy, {}}, {}, "camera.busy"},
                             Case{{Told::Busy, {}}, denied, "camera.busy"}, Case{{}, held, "camera.busy"},
                             Case{{Told::Denied, {}}, {}, "camera.permission"},
                             Case{{Told::Denied, {}}, held, "camera.permission"},
                             Case{{}, denied, "camera.permission"},
                             Case{{Told::Other, QStringLiteral("broken")}, {}, ""}}) {
        const Judged judged = judgedOf(withoutPicture(each.failure, each.obstacles));
        CHECK(judged.finding.verdict == Verdict::Fail);
        CHECK(judged.diagnoses.join(QLatin1Char(' ')) == QLatin1String(each.diagnosis));
    }
}

TEST_CASE("Who holds another camera is not blamed where the system tells them apart")
{
    CameraObstacles obstacles = obstaclesOf(knownAs(State::Usable));
    obstacles.cameras.append({QStringLiteral("Other"), State::Usable, {}, {QStringLiteral("zoom")}});
    CHECK(judgedOf(withoutPicture({}, obstacles)).diagnoses.isEmpty());
}

TEST_CASE("A security product is a possible cause only where nothing else is one, and no diagnosis")
{
    CameraObstacles guarded;
    guarded.securityProducts = {QStringLiteral("Guard 9")};
    const Judged possible = judgedOf(withoutPicture({}, guarded));
    CHECK(possible.diagnoses.isEmpty());
    CHECK(CameraChecker().describe(possible.finding).advice.contains(QLatin1String("Guard 9")));
    const Judged busy = judgedOf(withoutPicture({OpenFailure::Kind::Busy, {}}, guarded));
    CHECK_FALSE(busy.finding.facts.contains(QLatin1String("security_products")));
    CHECK_FALSE(judgedOf(seenBy(watchOf(Kind::Live))).finding.facts.contains(QLatin1String("security_products")));
}

TEST_CASE("A larger picture that is claimed and not delivered is a note, not a fault")
{
    CameraEvidence evidence = seenBy(watchOf(Kind::Live));
    const auto sizeVerdict = [&] {
        const QList<Finding> findings = cameraFindings(evidence, cameraProfile());
        REQUIRE(findings.constLast().code == QLatin1String("camera.size"));
        CHECK(findings.constLast().requirement.isEmpty());
        return findings.constLast().verdict;
    };
    CHECK(sizeVerdict() == Verdict::Pass);
    evidence.large = watchOf(Kind::Live);
    CHECK(sizeVerdict() == Verdict::Warn);
    evidence.large->size = largeSize;
    CHECK(sizeVerdict() == Verdict::Pass);
    evidence.large->end = End::NoPicture;
    CHECK(sizeVerdict() == Verdict::Warn);
    evidence.large->end = End::Cancelled;
    CHECK(sizeVerdict() == Verdict::Unknown);
}

TEST_CASE("Findings of other versions have words, whatever facts they lack")
{
    const CameraChecker checker;
    for (const SayableCode& code : checker.codes())
        for (const Verdict verdict : {Verdict::Pass, Verdict::Unknown, Verdict::Warn, Verdict::Fail})
            CHECK_FALSE(checker.describe({code.code, verdict, {}, {}, {}}).summary.isEmpty());
    CHECK(checker.describe({QStringLiteral("camera.future"), Verdict::Pass, {}, {}, {}}).summary ==
          QLatin1String("camera.future"));
}
