#include "core/checks/microphone/MicrophoneChecker.h"

#include "core/checks/microphone/MicrophoneFindings.h"
#include "core/diagnosis/Diagnoses.h"
#include "core/profile/ProfileReader.h"
#include "tests/fakes/FakeUser.h"
#include "tests/fakes/NetworkRun.h"
#include "tests/unit/media/sound/SyntheticSound.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

const RequirementsProfile& flexperto()
{
    static const RequirementsProfile profile = *loadProfile(QStringLiteral("flexperto"));
    return profile;
}

MicrophoneEvidence hearing(const Signal& sound)
{
    MicrophoneEvidence evidence;
    evidence.devices = someSoundDevices();
    evidence.device = evidence.devices->microphones.constFirst();
    evidence.heard = traitsOf(sound);
    return evidence;
}

struct MicrophoneOutcome
{
    Verdict verdict;
    QString reason;
    QStringList diagnoses;
};

/// What its level comes to.
MicrophoneOutcome outcomeOf(const MicrophoneEvidence& evidence)
{
    const QList<Finding> findings = microphoneFindings(evidence, flexperto());
    const Finding level = findingOf(findings, QStringLiteral("microphone.level"));
    CHECK(level.requirement == QLatin1String("HW-MIC"));
    QStringList codes;
    for (const Diagnosis& diagnosis : diagnose(findings, flexperto()))
        codes.append(diagnosis.code);
    return {level.verdict, level.facts.value(QLatin1String("reason")).toString(), codes};
}

void expect(const MicrophoneEvidence& evidence, Verdict verdict, const char* reason, const char* diagnosis)
{
    const MicrophoneOutcome outcome = outcomeOf(evidence);
    INFO(reason);
    CHECK(outcome.verdict == verdict);
    CHECK(outcome.reason == QLatin1String(reason));
    CHECK(outcome.diagnoses == (*diagnosis ? QStringList{QLatin1String(diagnosis)} : QStringList{}));
}

/// The check, run on these fakes.
struct MicrophoneRun
{
    FakeCameras cameras;
    FakeSound sound;
    FakeUser user;
    NobodyPrompt nobody;
    bool somebody = true;
    std::stop_source stop;

    MicrophoneRun() { sound.devices = someSoundDevices(); }
    MicrophoneEvidence measure()
    {
        StillWorld world;
        Capabilities capabilities = world.capabilities();
        NetworkSurvey survey;
        const RunSettings settings;
        Media media{cameras, sound};
        UserPrompt& prompt = somebody ? static_cast<UserPrompt&>(user) : nobody;
        CheckContext context{flexperto(),
                             settings,
                             capabilities.network,
                             capabilities.machine,
                             capabilities.browsers,
                             media,
                             prompt,
                             survey,
                             {},
                             stop.get_token()};
        return MicrophoneChecker().measure(context);
    }
};

} // namespace

TEST_CASE("microphone: a voice passes, whoever is there")
{
    expect(hearing(voice(-20, 3)), Verdict::Pass, "", "");
    expect(hearing(voice(-20, 3) + noise(-60, 3)), Verdict::Pass, "", "");
}

TEST_CASE("microphone: a quiet room proves nothing and is no fault")
{
    expect(hearing(noise(-70, 3)), Verdict::Unknown, "no-speech", "");
    expect(hearing(noise(-90, 3)), Verdict::Unknown, "no-speech", "");
    expect(hearing(tone(1000, -12, 3)), Verdict::Unknown, "no-speech", "");
}

TEST_CASE("microphone: each fault has its own finding and diagnosis")
{
    expect(hearing(silence(3)), Verdict::Fail, "silent", "mic.silent");
    MicrophoneEvidence muted = hearing(silence(3));
    muted.device->muted = true;
    expect(muted, Verdict::Fail, "muted", "mic.muted");
    muted = hearing(voice(-20, 3)); // by a switch that the sound server knows of, not the microphone
    muted.device->muted = true;
    expect(muted, Verdict::Pass, "", "");
    MicrophoneEvidence down = hearing(silence(3));
    down.device->volumePercent = 0;
    expect(down, Verdict::Fail, "muted", "mic.muted");
    expect(hearing(clipped(voice(30, 3))), Verdict::Warn, "clipping", "mic.clipping");
    expect(hearing(clipped(tone(440, 12, 3))), Verdict::Warn, "clipping", "mic.clipping");
    expect(hearing(tone(50, -30, 4) + (delayed(voice(-8, 3), 1000))), Verdict::Warn, "hum", "mic.hum");
    expect(hearing(tone(50, -20, 3)), Verdict::Unknown, "hum", "mic.hum");
    expect(hearing(stereo(voice(-20, 3), silence(3))), Verdict::Warn, "channel", "");
    expect(hearing(shifted(voice(-20, 3), 0.1)), Verdict::Warn, "offset", "");
    MicrophoneEvidence off = hearing(shifted(noise(-45, 3), 0.1));
    expect(off, Verdict::Unknown, "offset", "");
    off.spoke = true;
    expect(off, Verdict::Unknown, "spoke", "");
    expect(hearing(shifted(voice(-20, 3), 0.04)), Verdict::Pass, "", "");
}

TEST_CASE("microphone: too quiet is told where somebody spoke or the system turned it down")
{
    MicrophoneEvidence quiet = hearing(noise(-70, 3));
    quiet.spoke = true;
    expect(quiet, Verdict::Fail, "quiet", "mic.quiet");
    quiet.spoke = false;
    expect(quiet, Verdict::Unknown, "no-speech", "");
    quiet.spoke.reset();
    quiet.device->volumesDb = {turnedDownDb + 1};
    expect(quiet, Verdict::Unknown, "no-speech", "");
    quiet.device->volumesDb = {turnedDownDb};
    expect(quiet, Verdict::Fail, "quiet", "mic.quiet");
    MicrophoneEvidence loud = hearing(noise(-40, 3));
    loud.spoke = true;
    expect(loud, Verdict::Unknown, "spoke", "");
}

TEST_CASE("microphone: what the sound server did is no fault of the microphone")
{
    MicrophoneEvidence evidence = hearing(noise(-70, 1));
    evidence.error = Error{ErrorKind::TimedOut, {}, 0};
    expect(evidence, Verdict::Unknown, "hung", "");
    evidence.error = Error{ErrorKind::Closed, {}, 0};
    expect(evidence, Verdict::Unknown, "ended", "");
    evidence.gone = true;
    expect(evidence, Verdict::Fail, "lost", "mic.lost");
    evidence.gone = false;
    evidence.error = Error{ErrorKind::AccessDenied, {}, 0};
    expect(evidence, Verdict::Fail, "access-denied", "mic.permission");
    evidence.error.reset();
    evidence.heard.reset();
    expect(evidence, Verdict::Unknown, "no-sound", "");
}

TEST_CASE("microphone: none is told only by a sound server that answers")
{
    MicrophoneEvidence evidence;
    QList<Finding> findings = microphoneFindings(evidence, flexperto());
    REQUIRE(findings.size() == 1);
    CHECK(findings.constFirst().verdict == Verdict::Fail);
    REQUIRE(diagnose(findings, flexperto()).size() == 1);
    CHECK(diagnose(findings, flexperto()).constFirst().code == QLatin1String("mic.none"));
    for (const ErrorKind kind :
         {ErrorKind::TimedOut, ErrorKind::Refused, ErrorKind::Closed, ErrorKind::Unsupported}) {
        evidence.devices = Error{kind, {}, 0};
        findings = microphoneFindings(evidence, flexperto());
        REQUIRE(findings.size() == 1);
        CHECK(findings.constFirst().verdict == Verdict::Unknown);
        CHECK(diagnose(findings, flexperto()).isEmpty());
    }
    evidence.devices = Error{ErrorKind::AccessDenied, {}, 0};
    findings = microphoneFindings(evidence, flexperto());
    CHECK(findings.constFirst().verdict == Verdict::Fail);
    CHECK(diagnose(findings, flexperto()).constFirst().code == QLatin1String("mic.permission"));
}

TEST_CASE("microphone: hands-free is a note, built in gets the advice for a headset")
{
    MicrophoneEvidence evidence = hearing(voice(-20, 3));
    const auto kindOf = [&](SoundDevice::Kind kind) {
        evidence.device->kind = kind;
        return findingOf(microphoneFindings(evidence, flexperto()), QStringLiteral("microphone.kind"));
    };
    CHECK(kindOf(SoundDevice::Kind::HandsFree).verdict == Verdict::Warn);
    CHECK(kindOf(SoundDevice::Kind::BuiltIn).verdict == Verdict::Pass);
    CHECK_FALSE(MicrophoneChecker().describe(kindOf(SoundDevice::Kind::BuiltIn)).advice.isEmpty());
    CHECK(kindOf(SoundDevice::Kind::Unknown).code.isEmpty());
}

TEST_CASE("microphone: the check listens until somebody has spoken")
{
    MicrophoneRun run;
    run.sound.heard = noise(-70, 1) + silence(1);
    run.sound.heard = delayed(voice(-20, 12), 500);
    const MicrophoneEvidence evidence = run.measure();
    REQUIRE(evidence.heard);
    CHECK(evidence.heard->speech);
    CHECK(run.user.asked.isEmpty());
    CHECK(evidence.device->description == QLatin1String("Desk Microphone"));
}

TEST_CASE("microphone: who was not heard is asked, nobody is not")
{
    MicrophoneRun run;
    run.sound.heard = noise(-70, 13);
    run.user.answer = 0;
    CHECK(run.measure().spoke == true);
    REQUIRE(run.user.asked.size() == 1);
    run.user.answer = 1;
    CHECK(run.measure().spoke == false);
    run.somebody = false;
    CHECK_FALSE(run.measure().spoke.has_value());
    CHECK(run.user.asked.size() == 2);
    run.somebody = true;
    run.sound.heard = silence(13);
    CHECK(run.measure().heard->zeros);
    CHECK(run.user.asked.size() == 2);
}

TEST_CASE("microphone: one that goes away while it is used is told from a server that ends")
{
    MicrophoneRun run;
    run.sound.heard = noise(-70, 1);
    run.sound.end = Error{ErrorKind::Closed, {}, 0};
    CHECK_FALSE(run.measure().gone);
    run.somebody = false;
    const MicrophoneEvidence evidence = run.measure();
    CHECK(evidence.error);
    CHECK_FALSE(evidence.gone);
}

TEST_CASE("microphone: stop ends it at once")
{
    MicrophoneRun run;
    run.stop.request_stop();
    CHECK_FALSE(run.measure().heard.has_value());
}
