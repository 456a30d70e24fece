#include "core/diagnosis/Rule.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace precall {

namespace {

/// The open findings of the camera whose fact has one of the values, explained by that diagnosis; its facts
/// are the first one's.
std::optional<Diagnosis> cameraCause(const OpenFindings& findings, const char* diagnosis, const char* fact,
                                     std::initializer_list<const char*> values)
{
    const QList<int> indices = findings.open([&](const Finding& finding) {
        if (!finding.code.startsWith(QLatin1String("camera.")) || finding.verdict == Verdict::Unknown)
            return false;
        const QString told = finding.facts.value(QLatin1String(fact)).toString();
        return std::any_of(values.begin(), values.end(),
                           [&](const char* value) { return told == QLatin1String(value); });
    });
    if (indices.isEmpty())
        return std::nullopt;
    const Finding& first = findings.all.at(indices.first());
    QJsonObject facts = first.facts;
    if (!facts.contains(QLatin1String("device")))
        facts.insert(QStringLiteral("device"), first.subject);
    return explaining(QLatin1String(diagnosis), indices, facts);
}

QString cameraFact(const Diagnosis& diagnosis, const char* key)
{
    const QJsonValue fact = diagnosis.facts.value(QLatin1String(key));
    if (fact.isDouble())
        return QLocale().toString(fact.toDouble());
    return fact.toVariant().toStringList().join(QStringLiteral(", "));
}

class CameraRules
{
    Q_DECLARE_TR_FUNCTIONS(CameraRules)

public:
    static DiagnosisWording none(const Diagnosis&)
    {
        return {tr("This computer has no camera that the system knows of."),
                tr("Plug a camera in, or use another computer for the meeting."),
                tr("No camera is listed, with or without a driver. Possible causes that a program cannot tell "
                   "apart: none is built in, it is switched off in the firmware (BIOS), or cable or socket "
                   "are faulty.")};
    }

    static DiagnosisWording disabled(const Diagnosis& diagnosis)
    {
        return {tr("The camera is switched off in the system."),
                tr("Ask the administrator of this computer to switch it on."),
                tr("%1 is disabled (%2). Enable it in the device manager, or authorise the USB device.")
                    .arg(cameraFact(diagnosis, "device"), cameraFact(diagnosis, "evidence"))};
    }

    static DiagnosisWording driver(const Diagnosis& diagnosis)
    {
        return {tr("The camera's driver is missing or does not run."),
                tr("Restart the computer. If that does not help, ask its administrator for the driver."),
                tr("%1: no driver runs (%2). The system's universal driver for USB cameras usually does.")
                    .arg(cameraFact(diagnosis, "device"), cameraFact(diagnosis, "evidence"))};
    }

    static DiagnosisWording busy(const Diagnosis& diagnosis)
    {
        const QString holders = cameraFact(diagnosis, "holders");
        return {tr("The camera is in use by another program."),
                holders.isEmpty() ? tr("Close other programs that show your picture, browsers included, then "
                                       "repeat this step.")
                                  : tr("Close %1, then repeat this step.").arg(holders),
                tr("%1 is open elsewhere. Programs: %2. The system says: %3")
                    .arg(cameraFact(diagnosis, "device"), orDash(holders),
                         orDash(cameraFact(diagnosis, "error")))};
    }

    static DiagnosisWording permission(const Diagnosis& diagnosis)
    {
        return {tr("The system does not allow programs to use the camera."),
                tr("Allow it in the system's privacy settings, under Camera, for desktop programs as well; "
                   "then repeat this step."),
                tr("What says so: %1").arg(settingOf(diagnosis))};
    }

    static DiagnosisWording policy(const Diagnosis& diagnosis)
    {
        return {tr("The administrator of this computer has forbidden cameras."),
                tr("Ask the administrator to allow the camera, or use another computer for the meeting."),
                tr("The policy: %1").arg(settingOf(diagnosis))};
    }

    static DiagnosisWording black(const Diagnosis& diagnosis)
    {
        return {tr("The camera works, but its picture is black."),
                tr("Open the cover before the lens, and look for a key or switch that turns the camera off."),
                tr("%1 delivers pictures whose brightness is %2 of 255.")
                    .arg(cameraFact(diagnosis, "device"), cameraFact(diagnosis, "brightness"))};
    }

    static DiagnosisWording frozen(const Diagnosis& diagnosis)
    {
        return {tr("The camera's picture stands still."),
                tr("Unplug the camera and plug it in again, or restart the computer. If a program for virtual "
                   "cameras is chosen, choose the real one."),
                tr("%1 delivers no pictures any more, or the same one over and over (%2).")
                    .arg(cameraFact(diagnosis, "device"), cameraFact(diagnosis, "state"))};
    }

    static DiagnosisWording slow(const Diagnosis& diagnosis)
    {
        return {tr("The camera is slow."),
                tr("More light helps many cameras. Close other programs, and plug the camera in without a hub."),
                tr("%1: first picture after %2 ms, then %3 a second.")
                    .arg(cameraFact(diagnosis, "device"), cameraFact(diagnosis, "first_frame_ms"),
                         cameraFact(diagnosis, "fps"))};
    }

    static DiagnosisWording lost(const Diagnosis& diagnosis)
    {
        return {tr("The camera was unplugged, or its connection broke."),
                tr("Plug it in firmly, without a hub if possible, and repeat this step."),
                tr("%1 vanished from the system's list while it delivered pictures.")
                    .arg(cameraFact(diagnosis, "device"))};
    }

private:
    static QString orDash(const QString& text) { return text.isEmpty() ? QStringLiteral("–") : text; }

    /// The setting, else the device file, else what the system said.
    static QString settingOf(const Diagnosis& diagnosis)
    {
        if (const QString place = cameraFact(diagnosis, "place"); !place.isEmpty())
            return QStringLiteral("%1: %2 = %3")
                .arg(place, cameraFact(diagnosis, "setting"), cameraFact(diagnosis, "value"));
        const QString evidence = cameraFact(diagnosis, "evidence");
        return evidence.isEmpty() ? orDash(cameraFact(diagnosis, "error")) : evidence;
    }
};

} // namespace

QList<Rule> cameraRules()
{
    return {
        {QStringLiteral("camera.none"),
         [](const OpenFindings& f) { return cameraCause(f, "camera.none", "reason", {"none"}); },
         &CameraRules::none},
        {QStringLiteral("camera.disabled"),
         [](const OpenFindings& f) { return cameraCause(f, "camera.disabled", "reason", {"disabled"}); },
         &CameraRules::disabled},
        {QStringLiteral("camera.driver"),
         [](const OpenFindings& f) { return cameraCause(f, "camera.driver", "reason", {"driver"}); },
         &CameraRules::driver},
        {QStringLiteral("camera.busy"),
         [](const OpenFindings& f) { return cameraCause(f, "camera.busy", "reason", {"busy"}); },
         &CameraRules::busy},
        {QStringLiteral("camera.permission"),
         [](const OpenFindings& f) { return cameraCause(f, "camera.permission", "reason", {"permission"}); },
         &CameraRules::permission},
        {QStringLiteral("camera.policy"),
         [](const OpenFindings& f) { return cameraCause(f, "camera.policy", "reason", {"policy"}); },
         &CameraRules::policy},
        {QStringLiteral("camera.black"),
         [](const OpenFindings& f) { return cameraCause(f, "camera.black", "state", {"black"}); },
         &CameraRules::black},
        {QStringLiteral("camera.frozen"),
         [](const OpenFindings& f) { return cameraCause(f, "camera.frozen", "state", {"frozen", "stopped"}); },
         &CameraRules::frozen},
        {QStringLiteral("camera.slow"),
         [](const OpenFindings& f) { return cameraCause(f, "camera.slow", "slow", {"start", "rate"}); },
         &CameraRules::slow},
        {QStringLiteral("camera.lost"),
         [](const OpenFindings& f) { return cameraCause(f, "camera.lost", "state", {"lost"}); },
         &CameraRules::lost},
    };
}

} // namespace precall
