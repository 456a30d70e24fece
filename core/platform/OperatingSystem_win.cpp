#include "core/platform/OperatingSystem.h"
#include "core/platform/SystemRegistry.h"

#include <QSysInfo>

#include <windows.h>

namespace precall {

namespace {

/// RtlGetVersion (Microsoft, wdm.h) tells the true version; GetVersionEx tells what the program's manifest
/// allows.
RTL_OSVERSIONINFOEXW trueVersion()
{
    using RtlGetVersion = LONG(WINAPI*)(RTL_OSVERSIONINFOEXW*);
    RTL_OSVERSIONINFOEXW version = {};
    version.dwOSVersionInfoSize = sizeof version;
    const HMODULE ntdll = GetModuleHandleW(L"ntdll.dll");
    const FARPROC address = ntdll ? GetProcAddress(ntdll, "RtlGetVersion") : nullptr;
    if (address)
        reinterpret_cast<RtlGetVersion>(reinterpret_cast<void*>(address))(&version);
    return version;
}

/// "Windows 11 Pro 23H2". ProductName still says 10 on Windows 11, whose builds begin at 22000.
QString nameFrom(const QMap<QString, QJsonValue>& values, DWORD build, bool server)
{
    QString name = values.value(QStringLiteral("ProductName")).toString();
    if (build >= 22000 && !server)
        name.replace(QStringLiteral("Windows 10"), QStringLiteral("Windows 11"));
    return QStringLiteral("%1 %2")
        .arg(name, values.value(QStringLiteral("DisplayVersion")).toString())
        .trimmed();
}

} // namespace

OperatingSystem readOperatingSystem()
{
    const RTL_OSVERSIONINFOEXW version = trueVersion();
    const QMap<QString, QJsonValue> values =
        systemRegistry()->values({RegistryPath::Hive::LocalMachine,
                                  QStringLiteral("SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion")});
    OperatingSystem system;
    system.family = OperatingSystem::Family::Windows;
    system.server = version.dwMajorVersion > 0 && version.wProductType != VER_NT_WORKSTATION;
    system.name = nameFrom(values, version.dwBuildNumber, system.server);
    if (system.name.isEmpty())
        system.name = QSysInfo::prettyProductName();
    if (version.dwMajorVersion > 0)
        system.version = {static_cast<int>(version.dwMajorVersion), static_cast<int>(version.dwMinorVersion),
                          static_cast<int>(version.dwBuildNumber)};
    system.kernel = QStringLiteral("Windows NT %1").arg(system.version.toString());
    system.architecture = QSysInfo::currentCpuArchitecture();
    system.hostName = QSysInfo::machineHostName();
    return system;
}

} // namespace precall
