#include "core/platform/camera/CameraObstacles.h"

#include <CoreFoundation/CoreFoundation.h>
#include <objc/message.h>
#include <objc/runtime.h>

namespace precall {

namespace {

/// AVAuthorizationStatus (Apple, AVCaptureDevice).
constexpr long restricted = 1;
constexpr long denied = 2;

/// +[AVCaptureDevice authorizationStatusForMediaType:AVMediaTypeVideo], of this program. What others may do
/// stands in a file that only programs with full access to the disk can read.
long authorisation()
{
    using Ask = long (*)(Class, SEL, CFStringRef);
    const auto ask = reinterpret_cast<Ask>(objc_msgSend);
    return ask(objc_getClass("AVCaptureDevice"), sel_registerName("authorizationStatusForMediaType:"),
               CFSTR("vide"));
}

} // namespace

CameraObstacles readCameraObstacles()
{
    const CameraSetting setting{QStringLiteral("TCC"), QStringLiteral("kTCCServiceCamera"), {}};
    CameraObstacles obstacles;
    switch (authorisation()) {
    case restricted:
        obstacles.policy = setting;
        obstacles.policy->value = QStringLiteral("restricted");
        break;
    case denied:
        obstacles.denial = setting;
        obstacles.denial->value = QStringLiteral("denied");
        break;
    default:
        break;
    }
    return obstacles;
}

} // namespace precall
