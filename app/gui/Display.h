#pragma once

namespace precall {

/// Whether there is a display to open a window on, as far as that is known before Qt is started (which ends
/// the process where there is none).
bool displayAvailable();

} // namespace precall
