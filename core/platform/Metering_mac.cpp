#include "core/platform/Metering.h"

namespace precall {

/// Only the asynchronous Network framework knows of "expensive" paths.
std::optional<bool> readMetered()
{
    return std::nullopt;
}

} // namespace precall
