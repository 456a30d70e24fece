#pragma once

#include "core/platform/Registry.h"
#include "core/platform/RemoteSession.h"

namespace precall {

/// What Windows tells of the session of a process.
struct WindowsSession
{
    /// WTSClientProtocolType (Microsoft, WTS_INFO_CLASS): 0 the console, 1 a legacy value that Citrix's ICA
    /// has, 2 RDP.
    enum class Protocol { Console = 0, Ica = 1, Rdp = 2 };
    Protocol protocol = Protocol::Console;
    int number = 0;        ///< of the session (ProcessIdToSessionId)
    bool isRemote = false; ///< SM_REMOTESESSION
};

/// Pure, but for what the registry is asked.
RemoteSession windowsRemoteSession(Registry& registry, const WindowsSession& session);

} // namespace precall
