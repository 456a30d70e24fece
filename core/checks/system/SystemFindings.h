#pragma once

#include "core/check/Finding.h"
#include "core/checks/system/SystemEvidence.h"
#include "core/profile/RequirementsProfile.h"

#include <QList>

namespace precall {

/// Other programs that use more than this much of all cores are worth a warning, unless the profile has a
/// threshold of its own, "system.cpu-busy": what is left is less than a core of the two that HW-CPU
/// asks for.
inline constexpr double busyPercentByDefault = 80;

/// Every finding of the `system` check, one for each requirement of its probe, or one without a requirement
/// where the profile has none; the load comes last, and only when it was measured. Pure.
QList<Finding> systemFindings(const SystemEvidence& evidence, const RequirementsProfile& profile);

/// The finding `system.os` for a requirement of the probe "os-version" (may be null). Its facts have
/// `listed`: false where the requirement does not name this kind of system.
Finding osFinding(const OperatingSystem& system, const RemoteSession& session,
                  const Requirement* requirement);

/// The finding `system.virtual-desktop` for a requirement of the probe "virtual-desktop" (may be null).
Finding virtualDesktopFinding(const RemoteSession& session, const OperatingSystem& system,
                              const Requirement* requirement);

} // namespace precall
