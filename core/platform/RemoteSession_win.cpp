#include "core/platform/RedirectionPolicies.h"
#include "core/platform/RemoteSession.h"
#include "core/platform/SystemRegistry.h"

#include <algorithm>
#include <windows.h>
#include <wtsapi32.h>

namespace precall {

namespace {

using Kind = RemoteSession::Kind;

/// WTSClientProtocolType (Microsoft, WTS_INFO_CLASS): 0 the console, 1 a legacy value that Citrix's ICA has,
/// 2 RDP.
enum class Protocol : USHORT { Console = 0, Ica = 1, Rdp = 2 };

Protocol protocol()
{
    LPWSTR buffer = nullptr;
    DWORD size = 0;
    if (!WTSQuerySessionInformationW(WTS_CURRENT_SERVER_HANDLE, WTS_CURRENT_SESSION, WTSClientProtocolType,
                                     &buffer, &size))
        return Protocol::Console;
    const USHORT value = size >= sizeof(USHORT) ? *reinterpret_cast<const USHORT*>(buffer) : 0;
    WTSFreeMemory(buffer);
    return static_cast<Protocol>(value);
}

/// The agent that Citrix installs on the machine that is shown elsewhere; on one with a single session
/// Windows may still call the session a console.
RemoteSession citrix()
{
    const std::unique_ptr<Registry> registry = systemRegistry();
    const RegistryPath agent{RegistryPath::Hive::LocalMachine,
                             QStringLiteral("SOFTWARE\\Citrix\\VirtualDesktopAgent")};
    if (registry->values(agent).isEmpty() && registry->subkeys(agent).isEmpty())
        return {};
    const QMap<QString, QJsonValue> installed = registry->values(
        {RegistryPath::Hive::LocalMachine,
         QStringLiteral(
             "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Citrix Virtual Desktop Agent")});
    return {Kind::Citrix, QStringLiteral("Citrix Virtual Delivery Agent"),
            QVersionNumber::fromString(installed.value(QStringLiteral("DisplayVersion")).toString()),
            agent.toString()};
}

/// What Horizon's agent tells of its client stands in the session's volatile environment, by session number
/// too.
RemoteSession horizon()
{
    const QString path = QStringLiteral("Volatile Environment");
    DWORD session = 0;
    ProcessIdToSessionId(GetCurrentProcessId(), &session);
    for (const QString& candidate : {path, QStringLiteral("%1\\%2").arg(path).arg(session)}) {
        const RegistryPath key{RegistryPath::Hive::CurrentUser, candidate};
        const QStringList names = systemRegistry()->values(key).keys();
        const auto told = std::find_if(names.begin(), names.end(), [](const QString& name) {
            return name.startsWith(QLatin1String("ViewClient_"));
        });
        if (told != names.end())
            return {Kind::Horizon, QStringLiteral("Horizon"), {}, key.below(*told).toString()};
    }
    return {};
}

} // namespace

RemoteSession readRemoteSession()
{
    if (const RemoteSession session = horizon(); session.kind != Kind::None)
        return session;
    const Protocol spoken = protocol();
    if (spoken == Protocol::Rdp) {
        RemoteSession session{
            Kind::Rdp, QStringLiteral("Remote Desktop"), {}, QStringLiteral("WTSClientProtocolType 2")};
        readRedirectionPolicies(*systemRegistry(), session);
        return session;
    }
    if (const RemoteSession session = citrix(); session.kind != Kind::None)
        return session;
    if (spoken == Protocol::Ica)
        return {Kind::Citrix, QStringLiteral("Citrix"), {}, QStringLiteral("WTSClientProtocolType 1")};
    if (GetSystemMetrics(SM_REMOTESESSION) != 0)
        return {Kind::Other, {}, {}, QStringLiteral("SM_REMOTESESSION")};
    return {};
}

} // namespace precall
