#pragma once

#include "core/check/Finding.h"
#include "core/checks/camera/CameraEvidence.h"
#include "core/profile/RequirementsProfile.h"

#include <QList>

namespace precall {

/// A first picture that comes later than this is told: cameras that work as they should take 0.1 to 1 s.
inline constexpr qint64 slowFirstFrameMs = 1250;
/// Fewer pictures a second than this are seen as jerks.
inline constexpr double slowFps = 10;

/// Every finding of the `camera` check: which cameras there are, what the chosen one delivers, and whether it
/// delivers the large size that it claims. Pure.
QList<Finding> cameraFindings(const CameraEvidence& evidence, const RequirementsProfile& profile);

} // namespace precall
