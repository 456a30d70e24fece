#pragma once

#include "core/media/camera/Cameras.h"

#include <QJsonObject>

namespace precall {

/// The larger size that meetings ask for where the line allows it.
inline constexpr QSize largeSize{1280, 720};

/// What the `camera` check saw.
struct CameraEvidence
{
    bool listed = false; ///< what drives the cameras answered
    QList<Camera> cameras;
    std::optional<CameraWatch> usual; ///< in the size that meetings begin with; needs a camera
    std::optional<CameraWatch> large; ///< in largeSize; only where it is claimed and the usual one is seen
    std::optional<CameraObstacles> obstacles; ///< only where no picture came
};

/// For the report. Figures and names, no picture.
QJsonObject toJson(const CameraEvidence& evidence);

/// "1280x720@30", as figures of cameras are written in facts.
QString modeText(const CameraMode& mode);

/// The word of an end in reports: "watched", "no-camera", "no-picture", "stopped", "lost", "cancelled",
/// "unanswered".
QString watchEndWord(CameraWatch::End end);

} // namespace precall
