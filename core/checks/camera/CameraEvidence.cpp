#include "core/checks/camera/CameraEvidence.h"

#include <QJsonArray>

namespace precall {

namespace {

QJsonObject toJson(const Camera& camera)
{
    QJsonArray modes;
    for (const CameraMode& mode : camera.modes)
        modes.append(modeText(mode));
    return {{QStringLiteral("name"), camera.name}, {QStringLiteral("modes"), modes}};
}

QJsonObject toJson(const CameraWatch& watch)
{
    QJsonObject json{{QStringLiteral("camera"), watch.camera},
                     {QStringLiteral("end"), watchEndWord(watch.end)}};
    if (watch.firstFrameMs)
        json.insert(QStringLiteral("first_frame_ms"), *watch.firstFrameMs);
    if (!watch.size.isEmpty()) {
        json.insert(QStringLiteral("width"), watch.size.width());
        json.insert(QStringLiteral("height"), watch.size.height());
    }
    if (watch.pictures) {
        json.insert(QStringLiteral("kind"), pictureWord(watch.pictures->kind));
        json.insert(QStringLiteral("fps"), watch.pictures->fps);
        json.insert(QStringLiteral("brightness"), watch.pictures->brightness);
        json.insert(QStringLiteral("stalls"), watch.pictures->stalls);
    }
    if (!watch.failure.text.isEmpty())
        json.insert(QStringLiteral("error"), watch.failure.text);
    return json;
}

QJsonObject toJson(const SystemCamera& camera)
{
    return {{QStringLiteral("name"), camera.name},
            {QStringLiteral("state"), cameraStateWord(camera.state)},
            {QStringLiteral("evidence"), camera.evidence},
            {QStringLiteral("holders"), QJsonArray::fromStringList(camera.holders)}};
}

QString settingText(const std::optional<CameraSetting>& setting)
{
    return setting ? QStringLiteral("%1: %2 = %3").arg(setting->place, setting->name, setting->value)
                   : QString();
}

QJsonObject toJson(const CameraObstacles& obstacles)
{
    QJsonArray cameras;
    for (const SystemCamera& camera : obstacles.cameras)
        cameras.append(toJson(camera));
    return {{QStringLiteral("cameras"), cameras},
            {QStringLiteral("policy"), settingText(obstacles.policy)},
            {QStringLiteral("denial"), settingText(obstacles.denial)},
            {QStringLiteral("holders"), QJsonArray::fromStringList(obstacles.holders)},
            {QStringLiteral("security_products"), QJsonArray::fromStringList(obstacles.securityProducts)}};
}

} // namespace

QString modeText(const CameraMode& mode)
{
    return QStringLiteral("%1x%2@%3").arg(mode.size.width()).arg(mode.size.height()).arg(qRound(mode.fps));
}

QString watchEndWord(CameraWatch::End end)
{
    switch (end) {
    case CameraWatch::End::Watched:
        return QStringLiteral("watched");
    case CameraWatch::End::NoCamera:
        return QStringLiteral("no-camera");
    case CameraWatch::End::NoPicture:
        return QStringLiteral("no-picture");
    case CameraWatch::End::Stopped:
        return QStringLiteral("stopped");
    case CameraWatch::End::Lost:
        return QStringLiteral("lost");
    case CameraWatch::End::Cancelled:
        return QStringLiteral("cancelled");
    case CameraWatch::End::Unanswered:
        return QStringLiteral("unanswered");
    }
    Q_UNREACHABLE();
}

QJsonObject toJson(const CameraEvidence& evidence)
{
    QJsonArray cameras;
    for (const Camera& camera : evidence.cameras)
        cameras.append(toJson(camera));
    QJsonObject json{{QStringLiteral("listed"), evidence.listed}, {QStringLiteral("cameras"), cameras}};
    if (evidence.usual)
        json.insert(QStringLiteral("usual"), toJson(*evidence.usual));
    if (evidence.large)
        json.insert(QStringLiteral("large"), toJson(*evidence.large));
    if (evidence.obstacles)
        json.insert(QStringLiteral("obstacles"), toJson(*evidence.obstacles));
    return json;
}

} // namespace precall
