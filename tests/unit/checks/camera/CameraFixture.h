#pragma once

#include "core/checks/camera/CameraChecker.h"
#include "tests/fakes/StillWorld.h"

namespace precall {

/// Nothing but the row of the camera.
inline RequirementsProfile cameraProfile()
{
    RequirementsProfile profile;
    Requirement row;
    row.id = QStringLiteral("HW-CAMERA");
    row.check = QStringLiteral("camera");
    row.probe = QStringLiteral("camera");
    profile.requirements = {row};
    return profile;
}

/// One run of the check with these cameras.
inline CheckResult runCameraCheck(Cameras& cameras, std::stop_token stop = {})
{
    StillWorld world;
    Capabilities rest = world.capabilities();
    Media media{cameras, rest.media.sound};
    const RequirementsProfile profile = cameraProfile();
    const RunSettings settings;
    NetworkSurvey survey;
    CheckContext context{profile, settings,  rest.network, rest.machine, rest.browsers,
                         media,   rest.user, survey,       {},           std::move(stop)};
    return CameraChecker().run(context);
}

} // namespace precall
