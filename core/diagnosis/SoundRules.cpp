#include "core/diagnosis/Rule.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace precall {

namespace {

QString soundSubject(const Diagnosis& diagnosis)
{
    return diagnosis.facts.value(QLatin1String("subject")).toString();
}

double soundNumber(const Diagnosis& diagnosis, const char* key)
{
    return diagnosis.facts.value(QLatin1String(key)).toDouble();
}

class SoundRules
{
    Q_DECLARE_TR_FUNCTIONS(SoundRules)

public:
    static DiagnosisWording micNone(const Diagnosis&)
    {
        return {tr("This computer has no microphone that programs can use."),
                tr("Plug in a headset, or another microphone."),
                tr("The sound server lists no source. A built-in microphone may be off in the firmware or "
                   "lack a driver; in a remote session it may not be passed on.")};
    }

    static DiagnosisWording micPermission(const Diagnosis&)
    {
        return {tr("Programs are not allowed to use the microphone."),
                tr("Allow it in the privacy settings of the system."),
                tr("The system refuses access. Windows: Settings, Privacy, Microphone, also for desktop "
                   "apps. Linux: "
                   "packages in a sandbox need it granted (snap: the plug audio-record); other users' sound "
                   "servers "
                   "refuse, too.")};
    }

    static DiagnosisWording micMuted(const Diagnosis& diagnosis)
    {
        return {
            tr("The microphone is muted."),
            tr("Switch it on in the system's sound settings, or with the microphone key of the keyboard."),
            tr("%1: muted in the system.").arg(soundSubject(diagnosis))};
    }

    static DiagnosisWording micSilent(const Diagnosis& diagnosis)
    {
        return {tr("The microphone delivers digital silence."),
                tr("Look for a mute switch on the cable or the device, or choose another microphone."),
                tr("%1: nothing but zeros for %2 s. Not muted in the system.")
                    .arg(soundSubject(diagnosis))
                    .arg(soundNumber(diagnosis, "seconds"))};
    }

    static DiagnosisWording micQuiet(const Diagnosis& diagnosis)
    {
        return {tr("The microphone is far too quiet."),
                tr("Turn it up in the system's sound settings, and speak closer to it."),
                tr("%1: peak %2 dBFS, volume %3.")
                    .arg(soundSubject(diagnosis))
                    .arg(soundNumber(diagnosis, "peak_dbfs"))
                    .arg(volume(diagnosis))};
    }

    static DiagnosisWording micClipping(const Diagnosis& diagnosis)
    {
        return {tr("The microphone is turned up too far: it distorts."),
                tr("Turn it down in the system's sound settings."),
                tr("%1: %2 runs at full scale in %3 s, volume %4.")
                    .arg(soundSubject(diagnosis))
                    .arg(soundNumber(diagnosis, "clippings"))
                    .arg(soundNumber(diagnosis, "seconds"))
                    .arg(volume(diagnosis))};
    }

    static DiagnosisWording micHum(const Diagnosis& diagnosis)
    {
        return {tr("The microphone hums."), tr("Try another socket or cable, or a USB headset."),
                tr("%1: most of what it delivers is %2 Hz and its overtones (%3 dBFS), as of a ground loop "
                   "or a bad shield.")
                    .arg(soundSubject(diagnosis))
                    .arg(soundNumber(diagnosis, "hum_hz"))
                    .arg(soundNumber(diagnosis, "rms_dbfs"))};
    }

    static DiagnosisWording micLost(const Diagnosis& diagnosis)
    {
        return {tr("The microphone went away while it was used."),
                tr("Plug it in firmly, if possible directly into the computer."), leftTheList(diagnosis)};
    }

    static DiagnosisWording speakerNone(const Diagnosis&)
    {
        return {tr("This computer has no loudspeaker and no headphone that programs can use."),
                tr("Plug in a headset or a loudspeaker."),
                tr("The sound server lists no sink. The sound device may be off in the firmware or lack a "
                   "driver; in a remote session it may not be passed on.")};
    }

    static DiagnosisWording speakerMuted(const Diagnosis& diagnosis)
    {
        return {tr("The loudspeakers are muted."),
                tr("Switch the sound on and turn it up in the system's sound settings."),
                tr("%1: muted in the system, or at volume 0 (volume %2).")
                    .arg(soundSubject(diagnosis))
                    .arg(volume(diagnosis))};
    }

    static DiagnosisWording speakerLost(const Diagnosis& diagnosis)
    {
        return {tr("The loudspeaker went away while it was used."),
                tr("Plug it in firmly, if possible directly into the computer."), leftTheList(diagnosis)};
    }

    static DiagnosisWording speakerOneSide(const Diagnosis& diagnosis)
    {
        return {tr("Sound comes out on one side only."),
                tr("Set the balance to the middle in the system's sound settings, and check the plug."),
                tr("%1: one channel is turned down, or does not come out (mono plug in a stereo jack, broken "
                   "cable).")
                    .arg(soundSubject(diagnosis))};
    }

    static DiagnosisWording speakerNotHeard(const Diagnosis& diagnosis)
    {
        return {tr("The test sound was not heard."),
                tr("Turn the volume up, choose the right loudspeaker or headset, check plug and power."),
                tr("%1 plays without an error and is not muted in the system; the user heard nothing.")
                    .arg(soundSubject(diagnosis))};
    }

    static DiagnosisWording echo(const Diagnosis& diagnosis)
    {
        return {
            tr("The microphone hears the loudspeakers twice: the others in the meeting would hear an echo."),
            tr("Use a headset, or a USB loudspeaker with echo cancelling."),
            tr("%1: a second arrival %2 ms after the first, at %3 dB against it, as when the microphone is "
               "played back on the loudspeakers.")
                .arg(soundSubject(diagnosis))
                .arg(soundNumber(diagnosis, "echo_delay_ms"))
                .arg(soundNumber(diagnosis, "echo_db"))};
    }

private:
    static QString volume(const Diagnosis& diagnosis)
    {
        return diagnosis.facts.contains(QLatin1String("volume_percent"))
                   ? tr("%1 %").arg(soundNumber(diagnosis, "volume_percent"))
                   : tr("not told");
    }

    static QString leftTheList(const Diagnosis& diagnosis)
    {
        return tr("%1 left the sound server's list: cable, hub, power saving of USB, or Bluetooth out of "
                  "reach.")
            .arg(soundSubject(diagnosis));
    }
};

/// The findings of these codes that have this reason.
struct SoundCause
{
    const char* diagnosis;
    const char* reason;
    std::array<const char*, 3> codes;
};

template<const SoundCause& cause>
std::optional<Diagnosis> because(const OpenFindings& findings)
{
    const QList<int> indices = findings.open([](const Finding& finding) {
        return finding.facts.value(QLatin1String("reason")).toString() == QLatin1String(cause.reason) &&
               std::ranges::any_of(cause.codes, [&](const char* code) {
                   return code && finding.code == QLatin1String(code);
               });
    });
    if (indices.isEmpty())
        return std::nullopt;
    const Finding& first = findings.all.at(indices.constFirst());
    QJsonObject facts = first.facts;
    facts.insert(QStringLiteral("subject"), first.subject);
    return explaining(QLatin1String(cause.diagnosis), indices, facts);
}

/// There is no device of that kind at all.
std::optional<Diagnosis> noDevice(const OpenFindings& findings, const char* diagnosis, const char* code)
{
    const QList<int> indices = findings.open([&](const Finding& finding) {
        return finding.code == QLatin1String(code) && finding.verdict == Verdict::Fail;
    });
    return explaining(QLatin1String(diagnosis), indices, {});
}

constexpr SoundCause micPermission{
    "mic.permission", "access-denied", {"microphone.sound-server", "microphone.level"}};
constexpr SoundCause micLost{"mic.lost", "lost", {"microphone.level"}};
constexpr SoundCause micMuted{"mic.muted", "muted", {"microphone.level"}};
constexpr SoundCause micSilent{"mic.silent", "silent", {"microphone.level"}};
constexpr SoundCause micQuiet{"mic.quiet", "quiet", {"microphone.level"}};
constexpr SoundCause micClipping{"mic.clipping", "clipping", {"microphone.level"}};
constexpr SoundCause micHum{"mic.hum", "hum", {"microphone.level"}};
constexpr SoundCause speakerLost{"speaker.lost", "lost", {"speaker.loop"}};
constexpr SoundCause speakerMuted{"speaker.muted", "muted", {"speaker.volume"}};
constexpr SoundCause speakerOneSide{
    "speaker.one-side", "one-side", {"speaker.volume", "speaker.heard", "speaker.loop"}};
constexpr SoundCause speakerNotHeard{"speaker.not-heard", "not-heard", {"speaker.heard"}};
constexpr SoundCause loopEcho{"audio.echo", "echo", {"speaker.loop"}};

} // namespace

QList<Rule> soundRules()
{
    return {
        {QStringLiteral("mic.none"),
         [](const OpenFindings& open) { return noDevice(open, "mic.none", "microphone.device"); },
         &SoundRules::micNone},
        {QStringLiteral("mic.permission"), &because<micPermission>, &SoundRules::micPermission},
        {QStringLiteral("mic.lost"), &because<micLost>, &SoundRules::micLost},
        {QStringLiteral("mic.muted"), &because<micMuted>, &SoundRules::micMuted},
        {QStringLiteral("mic.silent"), &because<micSilent>, &SoundRules::micSilent},
        {QStringLiteral("mic.quiet"), &because<micQuiet>, &SoundRules::micQuiet},
        {QStringLiteral("mic.clipping"), &because<micClipping>, &SoundRules::micClipping},
        {QStringLiteral("mic.hum"), &because<micHum>, &SoundRules::micHum},
        {QStringLiteral("speaker.none"),
         [](const OpenFindings& open) { return noDevice(open, "speaker.none", "speaker.device"); },
         &SoundRules::speakerNone},
        {QStringLiteral("speaker.lost"), &because<speakerLost>, &SoundRules::speakerLost},
        {QStringLiteral("speaker.muted"), &because<speakerMuted>, &SoundRules::speakerMuted},
        {QStringLiteral("speaker.one-side"), &because<speakerOneSide>, &SoundRules::speakerOneSide},
        {QStringLiteral("speaker.not-heard"), &because<speakerNotHeard>, &SoundRules::speakerNotHeard},
        {QStringLiteral("audio.echo"), &because<loopEcho>, &SoundRules::echo},
    };
}

} // namespace precall
