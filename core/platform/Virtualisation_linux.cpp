#include "core/platform/LinuxFacts.h"

namespace precall {

namespace {

/// Marks that container engines leave inside (systemd: "Container Interface"; Docker; Podman).
QString containerOf(const SystemFiles& files)
{
    const QString named = files.line(QStringLiteral("/run/systemd/container"));
    if (!named.isEmpty())
        return named.left(40);
    if (files.exists(QStringLiteral("/.dockerenv")))
        return QStringLiteral("docker");
    return files.exists(QStringLiteral("/run/.containerenv")) ? QStringLiteral("podman") : QString();
}

bool isWsl(const SystemFiles& files)
{
    const QString release = files.line(QStringLiteral("/proc/sys/kernel/osrelease"));
    return release.contains(QLatin1String("microsoft"), Qt::CaseInsensitive) ||
           release.contains(QLatin1String("WSL"));
}

/// The domain that controls the machine (dom0) sees Xen too and is no guest.
bool isXenGuest(const SystemFiles& files)
{
    const bool xen = files.exists(QStringLiteral("/proc/xen")) ||
                     files.line(QStringLiteral("/sys/hypervisor/type")) == QLatin1String("xen");
    return xen && !files.text(QStringLiteral("/proc/xen/capabilities"), 4096).contains("control_d");
}

QString firmwareHypervisor(const SystemFiles& files)
{
    QStringList texts;
    for (const char* file : {"sys_vendor", "product_name", "board_vendor", "bios_vendor", "product_version"})
        texts.append(files.line(QStringLiteral("/sys/class/dmi/id/") + QLatin1String(file)));
    return hypervisorOfFirmware(texts);
}

bool hasHypervisorFlag(const SystemFiles& files)
{
    return valueOf(files.text(QStringLiteral("/proc/cpuinfo"), 64 * 1024), "flags")
        .split(QLatin1Char(' '))
        .contains(QStringLiteral("hypervisor"));
}

} // namespace

Virtualisation virtualisationFrom(const SystemFiles& files)
{
    if (isWsl(files))
        return {QStringLiteral("wsl")};
    if (const QString container = containerOf(files); !container.isEmpty())
        return {container};
    if (const QString hypervisor = firmwareHypervisor(files); !hypervisor.isEmpty())
        return {hypervisor};
    if (isXenGuest(files))
        return {QStringLiteral("xen")};
    return {hasHypervisorFlag(files) ? QStringLiteral("other") : QString()};
}

Virtualisation readVirtualisation()
{
    return virtualisationFrom(SystemFiles());
}

} // namespace precall
