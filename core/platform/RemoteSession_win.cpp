#include "core/platform/RemoteSession.h"
#include "core/platform/SystemRegistry.h"
#include "core/platform/WindowsSession.h"

#include <windows.h>
#include <wtsapi32.h>

namespace precall {

namespace {

WindowsSession::Protocol sessionProtocol()
{
    LPWSTR buffer = nullptr;
    DWORD size = 0;
    if (!WTSQuerySessionInformationW(WTS_CURRENT_SERVER_HANDLE, WTS_CURRENT_SESSION, WTSClientProtocolType,
                                     &buffer, &size))
        return WindowsSession::Protocol::Console;
    const USHORT value = size >= sizeof(USHORT) ? *reinterpret_cast<const USHORT*>(buffer) : 0;
    WTSFreeMemory(buffer);
    return static_cast<WindowsSession::Protocol>(value);
}

int sessionNumber()
{
    DWORD number = 0;
    ProcessIdToSessionId(GetCurrentProcessId(), &number);
    return int(number);
}

} // namespace

RemoteSession readRemoteSession()
{
    return windowsRemoteSession(
        *systemRegistry(), {sessionProtocol(), sessionNumber(), GetSystemMetrics(SM_REMOTESESSION) != 0});
}

} // namespace precall
