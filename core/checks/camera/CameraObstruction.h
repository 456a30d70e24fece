#pragma once

#include "core/media/camera/Cameras.h"

#include <QJsonObject>

namespace precall {

/// Adds to the facts what the system's settings and lists prove to keep every camera away: `reason` ("policy",
/// "permission", "disabled", "driver") and what says so. Whether anything does. Pure.
bool explainAbsence(QJsonObject& facts, const CameraObstacles& obstacles);

/// Adds to the facts why this camera gave no picture: `reason` ("busy" and the above) with its evidence; where
/// there is none, the security products that may be it. Pure.
void explainNoPicture(QJsonObject& facts, const CameraWatch& watch, const CameraObstacles& obstacles);

} // namespace precall
