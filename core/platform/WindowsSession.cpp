#include "core/platform/WindowsSession.h"

#include "core/platform/RedirectionPolicies.h"

#include <algorithm>

namespace precall {

namespace {

using Kind = RemoteSession::Kind;

/// The agent that Citrix installs on the machine that is shown elsewhere; on one with a single session
/// Windows may still call the session a console.
RemoteSession citrixSession(Registry& registry)
{
    const RegistryPath agent{RegistryPath::Hive::LocalMachine,
                             QStringLiteral("SOFTWARE\\Citrix\\VirtualDesktopAgent")};
    if (registry.values(agent).isEmpty() && registry.subkeys(agent).isEmpty())
        return {};
    const QMap<QString, QJsonValue> installed = registry.values(
        {RegistryPath::Hive::LocalMachine,
         QStringLiteral(
             "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\Citrix Virtual Desktop Agent")});
    return {Kind::Citrix, QStringLiteral("Citrix Virtual Delivery Agent"),
            QVersionNumber::fromString(installed.value(QStringLiteral("DisplayVersion")).toString()),
            agent.toString()};
}

/// What Horizon's agent tells of its client stands in the session's volatile environment, by session number
/// too.
RemoteSession horizonSession(Registry& registry, int number)
{
    const QString path = QStringLiteral("Volatile Environment");
    for (const QString& candidate : {path, QStringLiteral("%1\\%2").arg(path).arg(number)}) {
        const RegistryPath key{RegistryPath::Hive::CurrentUser, candidate};
        const QStringList names = registry.values(key).keys();
        const auto told = std::find_if(names.begin(), names.end(), [](const QString& name) {
            return name.startsWith(QLatin1String("ViewClient_"));
        });
        if (told != names.end())
            return {Kind::Horizon, QStringLiteral("Horizon"), {}, key.below(*told).toString()};
    }
    return {};
}

} // namespace

RemoteSession windowsRemoteSession(Registry& registry, const WindowsSession& session)
{
    using Protocol = WindowsSession::Protocol;
    if (const RemoteSession horizon = horizonSession(registry, session.number); horizon.kind != Kind::None)
        return horizon;
    if (session.protocol == Protocol::Rdp) {
        RemoteSession remote{
            Kind::Rdp, QStringLiteral("Remote Desktop"), {}, QStringLiteral("WTSClientProtocolType 2")};
        readRedirectionPolicies(registry, remote);
        return remote;
    }
    if (const RemoteSession citrix = citrixSession(registry); citrix.kind != Kind::None)
        return citrix;
    if (session.protocol == Protocol::Ica)
        return {Kind::Citrix, QStringLiteral("Citrix"), {}, QStringLiteral("WTSClientProtocolType 1")};
    if (session.isRemote)
        return {Kind::Other, {}, {}, QStringLiteral("SM_REMOTESESSION")};
    return {};
}

} // namespace precall
