#include "core/checks/speaker/SpeakerChecker.h"

#include "core/checks/speaker/SpeakerFindings.h"
#include "core/checks/speaker/SpeakerWords.h"
#include "core/media/sound/Recorder.h"
#include "core/media/sound/TestSound.h"

#include <algorithm>

namespace precall {

namespace {

constexpr auto speakerListWithin = std::chrono::seconds(4);
constexpr auto bellWithin = std::chrono::seconds(6);
constexpr auto heardWithin = std::chrono::minutes(2);

std::optional<SoundDevice> copyOf(const SoundDevice* device)
{
    return device ? std::optional(*device) : std::nullopt;
}

bool stillListed(const Result<SoundDevices>& devices, const SoundDevice& device)
{
    return !devices || std::ranges::any_of(devices->speakers,
                                           [&](const SoundDevice& listed) { return listed.id == device.id; });
}

} // namespace

QString SpeakerChecker::title() const
{
    return tr("Loudspeakers");
}

QString SpeakerChecker::introduction() const
{
    return tr("Plays a few soft sounds and listens to them through the microphone. You are asked whether you "
              "heard them. Nothing that is recorded is kept.");
}

QList<SayableCode> SpeakerChecker::codes() const
{
    return {{QStringLiteral("speaker.sound-server"), QStringLiteral("L01")},
            {QStringLiteral("speaker.device"), QStringLiteral("L02")},
            {QStringLiteral("speaker.volume"), QStringLiteral("L03")},
            {QStringLiteral("speaker.loop"), QStringLiteral("L04")},
            {QStringLiteral("speaker.heard"), QStringLiteral("L05")},
            {QStringLiteral("speaker.kind"), QStringLiteral("L06")}};
}

SpeakerEvidence SpeakerChecker::measure(CheckContext& context) const
{
    Sound& sound = context.media.sound;
    context.progress.report(0.0, tr("Looking for loudspeakers"));
    SpeakerEvidence evidence;
    evidence.devices = devicesOf(sound, QDeadlineTimer(speakerListWithin), context.stop);
    if (!evidence.devices)
        return evidence;
    evidence.device = copyOf(chosenDevice(evidence.devices->speakers, sound.choice().speaker()));
    evidence.microphone = copyOf(chosenDevice(evidence.devices->microphones, sound.choice().microphone()));
    if (!evidence.device || evidence.device->isSilenced())
        return evidence;
    playAndListen(evidence, context);
    if (context.user.isThere() && !evidence.loop->playError)
        playAndAsk(evidence, context);
    if (evidence.loop->playError)
        evidence.gone =
            !stillListed(devicesOf(sound, QDeadlineTimer(speakerListWithin), context.stop), *evidence.device);
    context.progress.report(1.0, {});
    return evidence;
}

void SpeakerChecker::playAndListen(SpeakerEvidence& evidence, CheckContext& context)
{
    context.progress.report(0.1, tr("Playing two quiet chirps, and listening"));
    evidence.loop = tryLoop(context.media.sound, evidence.device->id,
                            evidence.microphone ? evidence.microphone->id : QString(), context.stop);
}

void SpeakerChecker::playAndAsk(SpeakerEvidence& evidence, CheckContext& context)
{
    context.progress.report(0.6, tr("Playing a bell on the left, then one on the right"));
    const Result<PlayedSound> played =
        playOn(context.media.sound, evidence.device->id, testSound(SoundSide::Both),
               QDeadlineTimer(bellWithin), context.stop);
    if (!played) {
        evidence.loop->playError = played.error();
        return;
    }
    context.progress.report(0.8, tr("Please answer the question"));
    const Question question{QStringLiteral("speaker.heard"), []() -> QuestionWords {
                                return {tr("Did you hear a bell on the left, then one on the right?"),
                                        {tr("Yes, on both sides"), tr("Only on the left"),
                                         tr("Only on the right"), tr("No, nothing")}};
                            }};
    const std::optional<int> answer = context.user.ask(question, QDeadlineTimer(heardWithin), context.stop);
    if (answer)
        evidence.heard = HeardOn(*answer);
}

QList<Finding> SpeakerChecker::judge(const SpeakerEvidence& evidence,
                                     const RequirementsProfile& profile) const
{
    return speakerFindings(evidence, profile);
}

Wording SpeakerChecker::describe(const Finding& finding) const
{
    return SpeakerWords::of(finding);
}

} // namespace precall
