#pragma once

namespace precall {

/// Whether the system's privacy settings keep microphones from this program: Windows'. To be asked where one
/// does not open.
bool isRecordingDenied();

} // namespace precall
