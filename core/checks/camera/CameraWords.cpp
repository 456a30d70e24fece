#include "core/checks/camera/CameraWords.h"

#include <QJsonArray>
#include <QJsonObject>

namespace precall {

namespace {

QString factText(const QJsonObject& facts, const char* key)
{
    return facts.value(QLatin1String(key)).toString();
}

QString factList(const QJsonObject& facts, const char* key)
{
    return facts.value(QLatin1String(key)).toVariant().toStringList().join(QStringLiteral(", "));
}

int factNumber(const QJsonObject& facts, const char* key)
{
    return qRound(facts.value(QLatin1String(key)).toDouble());
}

} // namespace

Wording CameraWords::of(const Finding& finding)
{
    if (finding.code == QLatin1String("camera.device"))
        return device(finding);
    if (finding.code == QLatin1String("camera.picture"))
        return picture(finding);
    if (finding.code == QLatin1String("camera.size"))
        return size(finding);
    return {finding.code, {}};
}

Wording CameraWords::device(const Finding& finding)
{
    const QJsonArray cameras = finding.facts.value(QLatin1String("cameras")).toArray();
    if (finding.verdict == Verdict::Unknown)
        return {tr("The system did not tell in time which cameras there are."),
                tr("Repeat this step. If it stays so, restart the computer.")};
    if (cameras.isEmpty())
        return noDevice(finding.facts);
    if (cameras.size() == 1)
        return {tr("There is a camera: %1.").arg(cameras.first().toString()), {}};
    return {tr("There are %1 cameras: %2.").arg(cameras.size()).arg(factList(finding.facts, "cameras")), {}};
}

Wording CameraWords::noDevice(const QJsonObject& facts)
{
    const QString reason = factText(facts, "reason");
    const QString known = factText(facts, "device");
    const QString name = known.isEmpty() ? tr("a camera without a name") : known;
    if (reason == QLatin1String("none"))
        return {tr("No camera was found."),
                tr("Plug one in, or press the key that switches a built-in one on. Perhaps a cable or socket is "
                   "faulty, or a built-in camera is switched off in the computer's firmware (BIOS).")};
    if (reason == QLatin1String("disabled"))
        return {tr("There is a camera, but it is switched off in the system: %1.").arg(name),
                tr("Ask the administrator of this computer to switch it on.")};
    if (reason == QLatin1String("driver"))
        return {tr("There is a camera, but no driver runs for it: %1.").arg(name),
                tr("Restart the computer. If that does not help, ask its administrator for the driver.")};
    if (reason == QLatin1String("permission"))
        return {tr("No camera can be used: the system does not allow it."), allowIt()};
    if (reason == QLatin1String("policy"))
        return {tr("No camera can be used: a setting of the administrator forbids it."), askAdministrator()};
    return {tr("The system knows of a camera, but programs cannot use it."),
            tr("Unplug it and plug it in again, or restart the computer.")};
}

Wording CameraWords::picture(const Finding& finding)
{
    const QString state = factText(finding.facts, "state");
    const QString restart = tr("Unplug the camera and plug it in again, or restart the computer.");
    if (state == QLatin1String("live") || state == QLatin1String("dim"))
        return seenPicture(finding.facts);
    if (state == QLatin1String("black"))
        return {tr("The camera delivers a black picture."),
                tr("Open the cover before the lens, if there is one, and look for a key or switch that turns "
                   "the camera off.")};
    if (state == QLatin1String("frozen"))
        return {tr("The camera delivers the same picture over and over."), restart};
    if (state == QLatin1String("stopped"))
        return {tr("The camera began to deliver a picture and then stopped."), restart};
    if (state == QLatin1String("lost"))
        return {tr("The camera was unplugged while it was looked through."),
                tr("Plug it in firmly, without a hub if possible, and repeat this step.")};
    if (state == QLatin1String("no-picture"))
        return noPicture(finding.facts);
    return {tr("Whether the camera delivers a picture could not be told."),
            tr("Repeat this step. If it stays so, restart the computer.")};
}

Wording CameraWords::seenPicture(const QJsonObject& facts)
{
    const QString seen = tr("The camera shows a picture: %1.").arg(figures(facts)) + QLatin1Char(' ');
    const QString slow = factText(facts, "slow");
    if (factText(facts, "state") == QLatin1String("dim"))
        return {seen + tr("It is very dark."), tr("Switch on a light before you, not behind you.")};
    if (slow == QLatin1String("rate"))
        return {seen + tr("That is jerky."),
                tr("More light helps many cameras. Close other programs, and plug the camera in without a hub.")};
    if (slow == QLatin1String("start"))
        return {seen + tr("It took %1 ms to appear.").arg(factNumber(facts, "first_frame_ms")),
                tr("Have a little patience when you switch it on in the meeting.")};
    if (facts.contains(QLatin1String("stalls")))
        return {seen + tr("It stood still in between."),
                tr("Close other programs, and plug the camera in without a hub.")};
    return {seen.trimmed(), {}};
}

Wording CameraWords::noPicture(const QJsonObject& facts)
{
    const QString reason = factText(facts, "reason");
    const QString holders = factList(facts, "holders");
    const QString products = factList(facts, "security_products");
    if (reason == QLatin1String("busy"))
        return {holders.isEmpty() ? tr("The camera is in use by another program.")
                                  : tr("The camera is in use by another program: %1.").arg(holders),
                tr("Close other programs that show your picture, browsers included, then repeat this step.")};
    if (reason == QLatin1String("permission"))
        return {tr("The system does not allow the camera to be used."), allowIt()};
    if (reason == QLatin1String("policy"))
        return {tr("A setting of the administrator forbids the camera to be used."), askAdministrator()};
    const QString nothing = tr("The camera is there, but no picture comes.");
    if (!products.isEmpty())
        return {nothing, tr("A security program may block it: %1. Look in its settings for the protection of "
                            "the webcam. It may also be something else: unplug the camera and plug it in "
                            "again, or restart the computer.")
                             .arg(products)};
    return {nothing, tr("Close other programs that may use it, unplug it and plug it in again, or restart the "
                        "computer.")};
}

Wording CameraWords::size(const Finding& finding)
{
    const QJsonObject& facts = finding.facts;
    if (!facts.contains(QLatin1String("asked_width")) && factText(facts, "largest").isEmpty())
        return {tr("Which sizes of picture the camera delivers, it does not tell."), {}};
    if (!facts.contains(QLatin1String("asked_width")))
        return {tr("The largest picture of this camera: %1.")
                    .arg(factText(facts, "largest").section(QLatin1Char('@'), 0, 0)),
                {}};
    if (finding.verdict == Verdict::Pass)
        return {tr("The camera also delivers the larger picture: %1.").arg(figures(facts)), {}};
    if (finding.verdict == Verdict::Unknown)
        return {tr("Whether the camera delivers a larger picture could not be told."), {}};
    return {tr("The camera claims to deliver %1 × %2, but does not.")
                .arg(factNumber(facts, "asked_width"))
                .arg(factNumber(facts, "asked_height")),
            tr("Meetings fall back to a smaller picture. Without a hub the camera may deliver the larger one.")};
}

QString CameraWords::allowIt()
{
    return tr("Allow it in the system's privacy settings, under Camera, for desktop programs as well; then "
              "repeat this "
              "step.");
}

QString CameraWords::askAdministrator()
{
    return tr("Ask the administrator to allow the camera, or use another computer for the meeting.");
}

QString CameraWords::figures(const QJsonObject& facts)
{
    return tr("%1 × %2, %3 pictures a second")
        .arg(factNumber(facts, "width"))
        .arg(factNumber(facts, "height"))
        .arg(factNumber(facts, "fps"));
}

} // namespace precall
