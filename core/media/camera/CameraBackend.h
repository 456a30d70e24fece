#pragma once

#include "core/media/camera/Cameras.h"

namespace precall {

/// Sets right what the system's multimedia library does wrong for Qt; before Qt looks for cameras, on the
/// thread that will open them. More than once does nothing.
void prepareCameraBackend();

/// Opens the camera of that name by the system's own means and lets go of it again, to be told why it does
/// not open: Qt does not tell. At most 3 s. Untold where it opens after all, or where there is no such means.
OpenFailure tryToOpen(const QString& camera);

} // namespace precall
