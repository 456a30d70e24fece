#pragma once

#include "core/platform/Registry.h"

#include <memory>

namespace precall {

/// The registry of the machine that this process runs on; Windows only.
std::unique_ptr<Registry> systemRegistry();

} // namespace precall
