#include "core/checks/microphone/MicrophoneWords.h"

#include "core/checks/sound/SoundWords.h"

namespace precall {

Wording MicrophoneWords::of(const Finding& finding)
{
    if (finding.code == QLatin1String("microphone.sound-server"))
        return SoundWords::server(finding);
    if (finding.code == QLatin1String("microphone.device"))
        return device(finding);
    if (finding.code == QLatin1String("microphone.level"))
        return level(finding);
    if (finding.code == QLatin1String("microphone.kind"))
        return kind(finding);
    return {finding.code, {}};
}

Wording MicrophoneWords::device(const Finding& finding)
{
    if (finding.verdict == Verdict::Fail)
        return {tr("There is no microphone."),
                tr("Plug in a headset, or another microphone, then repeat this step. One that is built in "
                   "can be switched off by a key, a slider or in the settings of the computer.")};
    const QString used = tr("The microphone that is used: %1.").arg(SoundWords::nameOf(finding.subject));
    const QJsonValue volume = finding.facts.value(QLatin1String("volume_percent"));
    if (!volume.isDouble())
        return {used, {}};
    return {used + QLatin1Char(' ') + tr("The system has it turned up to %1 %.").arg(volume.toInt()), {}};
}

Wording MicrophoneWords::level(const Finding& finding)
{
    const QString reason = finding.facts.value(QLatin1String("reason")).toString();
    const Wording fault = SoundWords::fault(reason, finding.subject);
    if (!fault.summary.isEmpty())
        return fault;
    return finding.verdict == Verdict::Pass || finding.verdict == Verdict::Warn ? heard(finding, reason)
                                                                                : unheard(finding, reason);
}

Wording MicrophoneWords::unheard(const Finding& finding, const QString& reason)
{
    const QString name = SoundWords::nameOf(finding.subject);
    if (reason == QLatin1String("muted"))
        return {tr("%1 is muted, or turned down all the way, in the system's sound settings.").arg(name),
                tr("Switch it on and turn it up there, or with the microphone key of the keyboard, then repeat "
                   "this step.")};
    if (reason == QLatin1String("silent"))
        return {tr("%1 delivers nothing at all, not even the noise of the room.").arg(name),
                tr("Look for a mute switch on the cable or the device, choose another microphone if there is "
                   "one, then repeat this step.")};
    if (reason == QLatin1String("quiet"))
        return {tr("%1 is far too quiet.").arg(name),
                tr("Turn it up in the system's sound settings, speak closer to it, then repeat this step.")};
    if (reason == QLatin1String("hum"))
        return {tr("%1 delivers a hum of the mains, and no voice was recognised.").arg(name),
                tr("Try another socket or cable, or a USB headset, speak, and repeat this step.")};
    if (reason == QLatin1String("offset"))
        return {tr("%1 delivers sound whose zero line is shifted, and no voice was recognised.").arg(name),
                tr("Speak, and repeat this step; if it stays so, try another microphone or a USB headset.")};
    if (reason == QLatin1String("spoke"))
        return {tr("%1 delivers sound, but no voice was recognised in it.").arg(name),
                tr("Choose another microphone or speak closer to it, then repeat this step.")};
    if (reason == QLatin1String("no-sound"))
        return {tr("%1 was opened, and no sound came from it.").arg(name),
                tr("Plug it out and in again, or choose another one, then repeat this step.")};
    return {
        tr("%1 works: it delivers sound. Whether it picks up a voice is open, as nobody was heard to speak.")
            .arg(name),
        tr("Repeat this step in the window, speak, and watch the bar.")};
}

Wording MicrophoneWords::heard(const Finding& finding, const QString& reason)
{
    const QString name = SoundWords::nameOf(finding.subject);
    if (reason == QLatin1String("clipping"))
        return {tr("%1 is too loud: what it delivers is distorted.").arg(name),
                tr("Turn it down in the system's sound settings, or speak from farther away.")};
    if (reason == QLatin1String("hum"))
        return {tr("%1 picks up your voice, and a loud hum of the mains with it.").arg(name),
                tr("Try another socket or cable, or a USB headset.")};
    if (reason == QLatin1String("channel"))
        return {tr("%1 picks up your voice on one channel only; the other one is dead.").arg(name),
                tr("Others hear you on one side, or too quietly: check the plug and the cable.")};
    if (reason == QLatin1String("offset"))
        return {
            tr("%1 picks up your voice, but its zero line is shifted, which distorts loud speech.").arg(name),
            tr("Try another microphone or a USB headset.")};
    if (!finding.facts.contains(QLatin1String("peak_dbfs")))
        return {tr("%1 picks up your voice.").arg(name), {}};
    return {
        tr("%1 picks up your voice; the loudest was %2 below the most that it can deliver.")
            .arg(name, SoundWords::decibelText(-finding.facts.value(QLatin1String("peak_dbfs")).toDouble())),
        {}};
}

Wording MicrophoneWords::kind(const Finding& finding)
{
    const QString word = finding.facts.value(QLatin1String("kind")).toString();
    if (word == QLatin1String("hands-free"))
        return {
            tr("The microphone is used through Bluetooth's hands-free profile: it sounds like a telephone."),
            tr("That is how Bluetooth headsets work while their microphone is on. For better sound use a "
               "headset with a cable or with its own USB stick.")};
    if (word == QLatin1String("built-in"))
        return {
            tr("The microphone is built into the computer."),
            tr("It also picks up the room, the keyboard and the loudspeakers: a headset is recommended.")};
    if (word == QLatin1String("headset"))
        return {tr("The microphone is that of a headset, as is recommended."), {}};
    if (word == QLatin1String("bluetooth"))
        return {tr("The microphone is connected by Bluetooth."), {}};
    return {tr("The microphone is connected by USB."), {}};
}

} // namespace precall
