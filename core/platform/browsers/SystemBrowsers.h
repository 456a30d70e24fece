#pragma once

#include "core/platform/browsers/Browsers.h"

#include <memory>

namespace precall {

/// The browsers of the machine that this process runs on.
std::unique_ptr<Browsers> systemBrowsers();

} // namespace precall
