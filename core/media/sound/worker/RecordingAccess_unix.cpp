#include "core/media/sound/worker/RecordingAccess.h"

namespace precall {

bool isRecordingDenied()
{
    return false;
}

} // namespace precall
