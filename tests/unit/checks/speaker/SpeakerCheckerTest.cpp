#include "core/checks/speaker/SpeakerChecker.h"

#include "core/checks/speaker/SpeakerFindings.h"
#include "core/checks/speaker/SpeakerWords.h"
#include "core/diagnosis/Diagnoses.h"
#include "core/media/sound/SoundLevel.h"
#include "core/media/sound/TestSound.h"
#include "core/profile/ProfileReader.h"
#include "tests/fakes/FakeUser.h"
#include "tests/fakes/NetworkRun.h"
#include "tests/unit/media/sound/SyntheticSound.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

const RequirementsProfile& profileOfSpeakers()
{
    static const RequirementsProfile profile = *loadProfile(QStringLiteral("flexperto"));
    return profile;
}

SpeakerEvidence playedOn()
{
    SpeakerEvidence evidence;
    evidence.devices = someSoundDevices();
    evidence.device = evidence.devices->speakers.constFirst();
    evidence.microphone = evidence.devices->microphones.constFirst();
    evidence.loop = LoopTrial{};
    return evidence;
}

SpeakerEvidence heardBack(const std::optional<LoopReturn>& left, const std::optional<LoopReturn>& right)
{
    SpeakerEvidence evidence = playedOn();
    evidence.loop->left = left;
    evidence.loop->right = right;
    evidence.loop->leftDbfs = evidence.loop->rightDbfs = -70; // a quiet room
    return evidence;
}

/// The finding of that code has this verdict and reason, and this alone is diagnosed.
void expectOf(const SpeakerEvidence& evidence, const char* code, Verdict verdict, const char* reason,
              const char* diagnosis)
{
    const QList<Finding> findings = speakerFindings(evidence, profileOfSpeakers());
    const Finding finding = findingOf(findings, QLatin1String(code));
    QStringList diagnoses;
    for (const Diagnosis& each : diagnose(findings, profileOfSpeakers()))
        diagnoses.append(each.code);
    INFO(code << ", " << reason);
    CHECK(finding.code == QLatin1String(code));
    CHECK(finding.verdict == verdict);
    CHECK(finding.facts.value(QLatin1String("reason")).toString() == QLatin1String(reason));
    CHECK(diagnoses == (*diagnosis ? QStringList{QLatin1String(diagnosis)} : QStringList{}));
}

const LoopReturn clear{120, -6, {}, {}};

/// The check, run on these fakes.
struct SpeakerRun
{
    FakeCameras cameras;
    FakeSound sound;
    FakeUser user;
    NobodyPrompt nobody;
    bool somebody = false;

    SpeakerRun()
    {
        sound.devices = someSoundDevices();
        sound.heard = noise(-70, 0.4);
    }
    QList<Finding> findings()
    {
        StillWorld world;
        Capabilities capabilities = world.capabilities();
        NetworkSurvey survey;
        const RunSettings settings;
        Media media{cameras, sound};
        UserPrompt& prompt = somebody ? static_cast<UserPrompt&>(user) : nobody;
        CheckContext context{.profile = profileOfSpeakers(),
                             .settings = settings,
                             .net = capabilities.network,
                             .machine = capabilities.machine,
                             .browsers = capabilities.browsers,
                             .media = media,
                             .user = prompt,
                             .survey = survey,
                             .progress = {},
                             .stop = {}};
        return SpeakerChecker().run(context).findings;
    }
};

} // namespace

TEST_CASE("speaker: what comes back proves that it plays, whatever is open then is not proven")
{
    expectOf(heardBack(clear, clear), "speaker.loop", Verdict::Pass, "", "");
    expectOf(heardBack(std::nullopt, std::nullopt), "speaker.loop", Verdict::Unknown, "not-picked-up", "");
    SpeakerEvidence deaf = playedOn();
    deaf.loop->microphoneSilent = true;
    expectOf(deaf, "speaker.loop", Verdict::Unknown, "microphone-silent", "");
    deaf.microphone.reset();
    expectOf(deaf, "speaker.loop", Verdict::Unknown, "no-microphone", "");
}

TEST_CASE("speaker: one side that comes back alone is told where the other should have been heard, too")
{
    expectOf(heardBack(clear, {}), "speaker.loop", Verdict::Warn, "one-side", "speaker.one-side");
    expectOf(heardBack({}, clear), "speaker.loop", Verdict::Warn, "one-side", "speaker.one-side");
    const LoopReturn faint{120, clearlyHeardDb - 1, {}, {}};
    expectOf(heardBack(faint, {}), "speaker.loop", Verdict::Pass, "", "");
    const double chirpDbfs = levelOf(loopChirp(48000).samples).rms + clear.gainDb;
    SpeakerEvidence drowned = heardBack(clear, {}); // somebody speaks while the other one is played
    drowned.loop->rightDbfs = chirpDbfs + drownedDb + 1;
    expectOf(drowned, "speaker.loop", Verdict::Pass, "", "");
    drowned.loop->rightDbfs = chirpDbfs + drownedDb - 1;
    expectOf(drowned, "speaker.loop", Verdict::Warn, "one-side", "speaker.one-side");
    SpeakerEvidence cut = heardBack(clear, {}); // the microphone goes between the two
    cut.loop->recordError = Error{ErrorKind::Closed, {}, 0};
    expectOf(cut, "speaker.loop", Verdict::Pass, "", "");
    cut.loop->recordError.reset();
    cut.loop->rightDbfs.reset();
    expectOf(cut, "speaker.loop", Verdict::Pass, "", "");
}

TEST_CASE("speaker: an echo is one that is late and loud")
{
    const auto echo = [](double ms, double db) { return LoopReturn{60, -3, ms, db}; };
    const auto both = [&](const LoopReturn& back) { return heardBack(back, back); };
    expectOf(both(echo(lateEchoMs, loudEchoDb)), "speaker.loop", Verdict::Warn, "echo", "audio.echo");
    expectOf(both(echo(lateEchoMs - 1, loudEchoDb)), "speaker.loop", Verdict::Pass, "", "");
    expectOf(both(echo(lateEchoMs, loudEchoDb - 1)), "speaker.loop", Verdict::Pass, "", "");
}

TEST_CASE("speaker: what comes after one chirp only is no echo of the devices")
{
    const auto echo = [](double ms, double db) { return LoopReturn{60, -3, ms, db}; };
    for (const LoopReturn& other :
         {clear, echo(200 + sameEchoMs + 1, -12), echo(200, -12 - sameEchoDb - 1)}) {
        const SpeakerEvidence evidence = heardBack(echo(200, -12), other);
        expectOf(evidence, "speaker.loop", Verdict::Pass, "", "");
        CHECK_FALSE(findingOf(speakerFindings(evidence, profileOfSpeakers()), QStringLiteral("speaker.loop"))
                        .facts.contains(QLatin1String("echo_db")));
    }
}

TEST_CASE("speaker: muted, turned down and one-sided are read from the system")
{
    SpeakerEvidence evidence = heardBack(clear, clear);
    evidence.device->volumePercent = lowVolumePercent;
    expectOf(evidence, "speaker.volume", Verdict::Pass, "", "");
    evidence.device->volumePercent = lowVolumePercent - 1;
    expectOf(evidence, "speaker.volume", Verdict::Warn, "low", "");
    evidence.device->volumePercent = 100;
    evidence.device->volumesDb = {0, -sideOffDb};
    expectOf(evidence, "speaker.volume", Verdict::Warn, "one-side", "speaker.one-side");
    evidence.loop.reset();
    evidence.device->muted = true;
    expectOf(evidence, "speaker.volume", Verdict::Fail, "muted", "speaker.muted");
    evidence.device->muted = false;
    evidence.device->volumePercent = 0;
    expectOf(evidence, "speaker.volume", Verdict::Fail, "muted", "speaker.muted");
}

TEST_CASE("speaker: what the user heard decides")
{
    SpeakerEvidence evidence = heardBack(std::nullopt, std::nullopt);
    const auto loop = [&] {
        return findingOf(speakerFindings(evidence, profileOfSpeakers()), QStringLiteral("speaker.loop"));
    };
    CHECK(SpeakerWords::of(loop()).advice.contains(QStringLiteral("answer the question")));
    evidence.heard = HeardOn::BothSides;
    expectOf(evidence, "speaker.heard", Verdict::Pass, "", "");
    CHECK(loop().requirement.isEmpty());
    CHECK(SpeakerWords::of(loop()).advice.isEmpty());
    evidence.heard = HeardOn::LeftOnly;
    expectOf(evidence, "speaker.heard", Verdict::Warn, "one-side", "speaker.one-side");
    evidence.heard = HeardOn::Nowhere;
    expectOf(evidence, "speaker.heard", Verdict::Fail, "not-heard", "speaker.not-heard");
}

TEST_CASE("speaker: lost and none are told, a server that does not answer is no fault of it")
{
    SpeakerEvidence evidence = playedOn();
    evidence.loop->playError = Error{ErrorKind::Closed, {}, 0};
    expectOf(evidence, "speaker.loop", Verdict::Unknown, "ended", "");
    evidence.gone = true;
    expectOf(evidence, "speaker.loop", Verdict::Fail, "lost", "speaker.lost");
    expectOf(SpeakerEvidence{}, "speaker.device", Verdict::Fail, "", "speaker.none");
    evidence.devices = Error{ErrorKind::TimedOut, {}, 0};
    expectOf(evidence, "speaker.sound-server", Verdict::Unknown, "hung", "");
}

TEST_CASE("speaker: the check plays on each side, listens, and asks whoever is there")
{
    SpeakerRun run;
    run.sound.loop = [](const Signal& played) { return delayed(played, 80).mono() + noise(-70, 5); };
    const Finding loop = findingOf(run.findings(), QStringLiteral("speaker.loop"));
    CHECK(loop.verdict == Verdict::Pass);
    CHECK(loop.facts.value(QLatin1String("delay_ms")).toDouble() == Approx(80).margin(1));
    CHECK(loop.facts.value(QLatin1String("gain_db")).toDouble() == Approx(-6).margin(0.5)); // half of a pair
    CHECK(run.sound.played.size() == 1);
    run.somebody = true;
    run.user.answer = 3;
    CHECK(findingOf(run.findings(), QStringLiteral("speaker.heard")).verdict == Verdict::Fail);
    REQUIRE(run.user.asked.size() == 1);
    CHECK(run.user.asked.constFirst().id == QLatin1String("speaker.heard"));
    CHECK(run.user.asked.constFirst().words().answers.size() == 4);
}

TEST_CASE("speaker: a muted one is not played on")
{
    SpeakerRun run;
    run.sound.devices->speakers.first().muted = true;
    CHECK(findingOf(run.findings(), QStringLiteral("speaker.volume")).verdict == Verdict::Fail);
    CHECK(run.sound.played.isEmpty());
}

TEST_CASE("the test sound is soft, on the side that was asked for, and ends in silence")
{
    for (const SoundSide side : {SoundSide::Left, SoundSide::Right, SoundSide::Both}) {
        const Signal sound = testSound(side);
        CHECK(sound.seconds() < 2);
        CHECK(levelOf(sound.samples).peak < -10);
        CHECK(levelOf(sound.samples).peak > -20);
        CHECK(sound.samples.back() == Approx(0).margin(0.001));
    }
    CHECK(levelOf(testSound(SoundSide::Left).channel(1).samples).peak == silenceDbfs);
    CHECK(levelOf(testSound(SoundSide::Right).channel(0).samples).peak == silenceDbfs);
}
