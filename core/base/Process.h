#pragma once

namespace precall {

/// What has to be set before anything else in main(): libraries are loaded from the program's own folder and
/// the system's only, never from the current one; OpenSSL reads no settings.
void prepareProcess();

/// Ends the process at once, with no destructor run beneath a thread that still hangs. Output is flushed
/// before.
[[noreturn]] void endProcess(int status);

} // namespace precall
