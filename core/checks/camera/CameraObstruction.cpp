#include "core/checks/camera/CameraObstruction.h"

#include <QJsonArray>

#include <algorithm>

namespace precall {

namespace {

const SystemCamera* cameraInState(const CameraObstacles& obstacles,
                                  std::initializer_list<SystemCamera::State> states)
{
    const auto found = std::ranges::find_if(obstacles.cameras, [&](const SystemCamera& camera) {
        return std::ranges::find(states, camera.state) != states.end();
    });
    return found == obstacles.cameras.cend() ? nullptr : &*found;
}

void setReason(QJsonObject& facts, const char* reason, const CameraSetting& setting)
{
    facts.insert(QStringLiteral("reason"), QLatin1String(reason));
    facts.insert(QStringLiteral("place"), setting.place);
    facts.insert(QStringLiteral("setting"), setting.name);
    facts.insert(QStringLiteral("value"), setting.value);
}

void setReason(QJsonObject& facts, const char* reason, const SystemCamera& camera)
{
    facts.insert(QStringLiteral("reason"), QLatin1String(reason));
    facts.insert(QStringLiteral("device"), camera.name);
    facts.insert(QStringLiteral("evidence"), camera.evidence);
}

/// Programs that have this camera open, else those that have some camera open.
QStringList holdersOf(const CameraObstacles& obstacles, const QString& camera)
{
    QStringList holders = obstacles.holders;
    for (const SystemCamera& known : obstacles.cameras)
        if (known.name == camera || obstacles.cameras.size() == 1)
            holders += known.holders;
    holders.removeDuplicates();
    return holders;
}

} // namespace

bool explainAbsence(QJsonObject& facts, const CameraObstacles& obstacles)
{
    using State = SystemCamera::State;
    if (obstacles.policy)
        setReason(facts, "policy", *obstacles.policy);
    else if (obstacles.denial)
        setReason(facts, "permission", *obstacles.denial);
    else if (const auto* disabled = cameraInState(obstacles, {State::Disabled}))
        setReason(facts, "disabled", *disabled);
    else if (const auto* failed = cameraInState(obstacles, {State::NoDriver, State::DriverFailed}))
        setReason(facts, "driver", *failed);
    else if (const auto* closed = cameraInState(obstacles, {State::NotPermitted}))
        setReason(facts, "permission", *closed);
    else
        return false;
    return true;
}

void explainNoPicture(QJsonObject& facts, const CameraWatch& watch, const CameraObstacles& obstacles)
{
    using Told = OpenFailure::Kind;
    CameraObstacles own = obstacles; // policy and denial hold for all of them
    own.cameras.removeIf([&](const SystemCamera& camera) { return camera.name != watch.camera; });
    const QStringList holders = holdersOf(obstacles, watch.camera);
    if (!holders.isEmpty())
        facts.insert(QStringLiteral("holders"), QJsonArray::fromStringList(holders));
    // What was told to the one who opened it comes first: it is about this camera.
    if (watch.failure.kind == Told::Busy)
        facts.insert(QStringLiteral("reason"), QStringLiteral("busy"));
    else if (explainAbsence(facts, own))
        return;
    else if (watch.failure.kind == Told::Denied)
        facts.insert(QStringLiteral("reason"), QStringLiteral("permission"));
    else if (!holders.isEmpty())
        facts.insert(QStringLiteral("reason"), QStringLiteral("busy"));
    else if (!obstacles.securityProducts.isEmpty())
        facts.insert(QStringLiteral("security_products"),
                     QJsonArray::fromStringList(obstacles.securityProducts));
}

} // namespace precall
