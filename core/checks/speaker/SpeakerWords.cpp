#include "core/checks/speaker/SpeakerWords.h"

#include "core/checks/sound/SoundWords.h"

#include <QLocale>

namespace precall {

Wording SpeakerWords::of(const Finding& finding)
{
    if (finding.code == QLatin1String("speaker.sound-server"))
        return SoundWords::server(finding);
    if (finding.code == QLatin1String("speaker.device"))
        return device(finding);
    if (finding.code == QLatin1String("speaker.volume"))
        return volume(finding);
    if (finding.code == QLatin1String("speaker.loop"))
        return loop(finding);
    if (finding.code == QLatin1String("speaker.heard"))
        return heard(finding);
    if (finding.code == QLatin1String("speaker.kind"))
        return kind(finding);
    return {finding.code, {}};
}

Wording SpeakerWords::device(const Finding& finding)
{
    if (finding.verdict == Verdict::Fail)
        return {tr("There is no loudspeaker and no headphone."),
                tr("Plug in a headset or a loudspeaker, then repeat this step.")};
    return {tr("What is played on: %1.").arg(SoundWords::nameOf(finding.subject)), {}};
}

Wording SpeakerWords::volume(const Finding& finding)
{
    const QString reason = finding.facts.value(QLatin1String("reason")).toString();
    const QString name = SoundWords::nameOf(finding.subject);
    const int percent = finding.facts.value(QLatin1String("volume_percent")).toInt();
    if (reason == QLatin1String("muted"))
        return {tr("%1 is muted, or turned down all the way.").arg(name),
                tr("Switch the sound on and turn it up in the system's sound settings, or with the keys of "
                   "the keyboard, then repeat this step.")};
    if (reason == QLatin1String("one-side"))
        return {tr("%1 plays on one side only: the other one is turned down.").arg(name),
                tr("Set the balance to the middle in the system's sound settings.")};
    if (reason == QLatin1String("low"))
        return {tr("%1 is turned down to %2 %.").arg(name).arg(percent),
                tr("Turn it up before the meeting.")};
    return {tr("%1 is not muted; its volume is %2 %.").arg(name).arg(percent), {}};
}

Wording SpeakerWords::loop(const Finding& finding)
{
    const QString reason = finding.facts.value(QLatin1String("reason")).toString();
    if (finding.facts.contains(QLatin1String("delay_ms")))
        return reason == QLatin1String("one-side")
                   ? oneSide(finding.facts.value(QLatin1String("side")).toString())
                   : pickedUp(finding.facts);
    const Wording fault = SoundWords::fault(reason, finding.subject);
    if (!fault.summary.isEmpty())
        return fault;
    const bool answered = finding.facts.value(QLatin1String("answered")).toBool();
    return notPickedUp(reason, finding.subject,
                       answered ? QString() : tr("Repeat this step in the window and answer the question."));
}

Wording SpeakerWords::notPickedUp(const QString& reason, const QString& device, const QString& advice)
{
    const QString name = SoundWords::nameOf(device);
    if (reason == QLatin1String("no-microphone"))
        return {tr("Sound was played on %1. There is no microphone that could tell whether it came out.")
                    .arg(name),
                advice};
    if (reason == QLatin1String("microphone-silent"))
        return {tr("Sound was played on %1. The microphone delivers nothing, so that it could not tell "
                   "whether it came out.")
                    .arg(name),
                advice};
    return {tr("Sound was played on %1, and the microphone did not pick it up, as is normal with headphones.")
                .arg(name),
            advice};
}

Wording SpeakerWords::pickedUp(const QJsonObject& facts)
{
    if (facts.value(QLatin1String("reason")).toString() == QLatin1String("echo"))
        return {tr("The microphone hears the loudspeakers, and %1 ms later a second time: the others would "
                   "hear themselves.")
                    .arg(qRound(facts.value(QLatin1String("echo_delay_ms")).toDouble())),
                tr("Use a headset, or a USB loudspeaker with echo cancelling. Switch off what plays the "
                   "microphone back on the loudspeakers (“listen to this device”).")};
    return {tr("The loudspeakers play: the microphone heard them after %1 ms.")
                .arg(qRound(facts.value(QLatin1String("delay_ms")).toDouble())),
            tr("As it hears them, a headset is the safest against echo; in meeting rooms a USB loudspeaker "
               "with echo cancelling.")};
}

Wording SpeakerWords::oneSide(const QString& side)
{
    const QString advice = tr("Check the plug, the cable and the balance in the system's sound settings.");
    return side == QLatin1String("left") ? Wording{tr("Sound comes out on the left only."), advice}
                                         : Wording{tr("Sound comes out on the right only."), advice};
}

Wording SpeakerWords::heard(const Finding& finding)
{
    if (finding.verdict == Verdict::Pass)
        return {tr("You heard the test sound on both sides."), {}};
    if (finding.verdict == Verdict::Fail)
        return {tr("You did not hear the test sound."),
                tr("Turn the volume up, look whether the right loudspeaker or headset is chosen, check plug "
                   "and power, then repeat this step.")};
    return oneSide(finding.facts.value(QLatin1String("side")).toString());
}

Wording SpeakerWords::kind(const Finding& finding)
{
    const QString word = finding.facts.value(QLatin1String("kind")).toString();
    if (word == QLatin1String("hands-free"))
        return {tr("The sound goes through Bluetooth's hands-free profile: it sounds like a telephone."),
                tr("That is how Bluetooth headsets work while their microphone is on. For better sound use a "
                   "headset with a cable or with its own USB stick.")};
    if (word == QLatin1String("built-in"))
        return {tr("The loudspeakers are built into the computer."), {}};
    if (word == QLatin1String("headset"))
        return {tr("A headset or headphones are plugged in."), {}};
    if (word == QLatin1String("bluetooth"))
        return {tr("The loudspeaker is connected by Bluetooth."), {}};
    return {tr("The loudspeaker is connected by USB."), {}};
}

} // namespace precall
