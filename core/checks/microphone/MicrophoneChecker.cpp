#include "core/checks/microphone/MicrophoneChecker.h"

#include "core/checks/microphone/MicrophoneFindings.h"
#include "core/checks/microphone/MicrophoneWords.h"
#include "core/media/sound/Recorder.h"

#include <algorithm>

namespace precall {

namespace {

constexpr auto listWithin = std::chrono::seconds(4);
constexpr auto firstSoundWithin = std::chrono::seconds(3);
constexpr double roomSeconds = 2.5;
constexpr double speakWithinSeconds = 12;
constexpr double enoughSpeechSeconds = 1;
/// How often it is looked whether that was speech.
constexpr double lookSeconds = 0.2;
/// The rule for speech looks at a second.
constexpr double speechWindowSeconds = 1.1;
constexpr auto answerWithin = std::chrono::minutes(2);

/// Whether it has gone on until somebody spoke, or to the end.
void waitForSpeech(Recorder& recorder, double longest, CheckContext& context, const QString& doing)
{
    double spoken = 0;
    for (double until = lookSeconds; until <= longest && spoken < enoughSpeechSeconds; until += lookSeconds) {
        const QDeadlineTimer deadline(std::chrono::milliseconds(qint64(lookSeconds * 1000)) +
                                      firstSoundWithin);
        if (!recorder.waitForSeconds(until, deadline, context.stop))
            return;
        spoken += traitsOf(recorder.last(speechWindowSeconds)).speech ? lookSeconds : 0;
        context.progress.report(std::max(until / longest, spoken / enoughSpeechSeconds), doing);
    }
}

bool isListed(const Result<SoundDevices>& devices, const SoundDevice& device)
{
    return !devices || std::ranges::any_of(devices->microphones,
                                           [&](const SoundDevice& listed) { return listed.id == device.id; });
}

} // namespace

QString MicrophoneChecker::title() const
{
    return tr("Microphone");
}

QString MicrophoneChecker::introduction() const
{
    return tr("Say something, as you would in the meeting: the bar shows what the microphone picks up. "
              "Nothing of it is kept: only how loud it was goes into the report.");
}

QList<SayableCode> MicrophoneChecker::codes() const
{
    return {{QStringLiteral("microphone.sound-server"), QStringLiteral("M01")},
            {QStringLiteral("microphone.device"), QStringLiteral("M02")},
            {QStringLiteral("microphone.level"), QStringLiteral("M03")},
            {QStringLiteral("microphone.kind"), QStringLiteral("M04")}};
}

MicrophoneEvidence MicrophoneChecker::measure(CheckContext& context) const
{
    Sound& sound = context.media.sound;
    context.progress.report(0.0, tr("Looking for microphones"));
    MicrophoneEvidence evidence;
    evidence.devices = devicesOf(sound, QDeadlineTimer(listWithin), context.stop);
    if (!evidence.devices)
        return evidence;
    if (const SoundDevice* chosen = chosenDevice(evidence.devices->microphones, sound.choice().microphone()))
        evidence.device = *chosen;
    if (!evidence.device)
        return evidence;
    listen(evidence, context);
    if (context.user.isThere())
        askWhetherSpoke(evidence, context);
    if (evidence.error)
        evidence.gone =
            !isListed(devicesOf(sound, QDeadlineTimer(listWithin), context.stop), *evidence.device);
    context.progress.report(1.0, {});
    return evidence;
}

void MicrophoneChecker::listen(MicrophoneEvidence& evidence, CheckContext& context)
{
    const bool somebody = context.user.isThere();
    const QString doing = somebody ? tr("Please say something, for example your name and what day it is")
                                   : tr("Listening to the room for a moment");
    context.progress.report(0.05, doing);
    Recorder recorder(context.media.sound, evidence.device->id);
    waitForSpeech(recorder, somebody ? speakWithinSeconds : roomSeconds, context, doing);
    evidence.error = recorder.error();
    const Signal recorded = recorder.recorded();
    if (recorded.frames() > 0)
        evidence.heard = traitsOf(recorded);
}

/// Only where it could not be recognised, and something could be heard.
void MicrophoneChecker::askWhetherSpoke(MicrophoneEvidence& evidence, CheckContext& context)
{
    if (evidence.error || !evidence.heard || evidence.heard->speech || evidence.heard->zeros ||
        evidence.device->isSilenced())
        return;
    context.progress.report(1.0, tr("Please answer the question"));
    const Question question{QStringLiteral("microphone.spoke"), []() -> QuestionWords {
                                return {tr("No speech was recognised. Did you speak just now?"),
                                        {tr("Yes, I did"), tr("No, I did not")}};
                            }};
    const std::optional<int> answer = context.user.ask(question, QDeadlineTimer(answerWithin), context.stop);
    if (answer)
        evidence.spoke = *answer == 0;
}

QList<Finding> MicrophoneChecker::judge(const MicrophoneEvidence& evidence,
                                        const RequirementsProfile& profile) const
{
    return microphoneFindings(evidence, profile);
}

Wording MicrophoneChecker::describe(const Finding& finding) const
{
    return MicrophoneWords::of(finding);
}

} // namespace precall
