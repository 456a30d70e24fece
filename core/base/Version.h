#pragma once

#include <QString>

namespace precall {

/// The version of this build, "0.1.0", from the one place that states it (project() in CMakeLists.txt).
QString toolVersion();

} // namespace precall
