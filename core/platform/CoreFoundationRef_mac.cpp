#include "core/platform/CoreFoundationRef.h"

#include <CoreFoundation/CoreFoundation.h>

namespace precall {

void CoreFoundationRelease::operator()(const void* object) const
{
    CFRelease(object);
}

} // namespace precall
