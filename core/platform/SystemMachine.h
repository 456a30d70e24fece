#pragma once

#include "core/platform/Machine.h"

#include <memory>

namespace precall {

/// The machine that this process runs on.
std::unique_ptr<Machine> systemMachine();

} // namespace precall
