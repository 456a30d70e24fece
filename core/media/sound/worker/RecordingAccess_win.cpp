#include "core/media/sound/worker/RecordingAccess.h"
#include "core/platform/SystemRegistry.h"
#include "core/platform/WindowsConsent.h"

namespace precall {

bool isRecordingDenied()
{
    return consentDenial(*systemRegistry(), QStringLiteral("microphone")).has_value();
}

} // namespace precall
