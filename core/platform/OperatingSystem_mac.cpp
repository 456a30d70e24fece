#include "core/platform/OperatingSystem.h"
#include "core/platform/Sysctl.h"

#include <QSysInfo>

namespace precall {

/// kern.osproductversion is there from macOS 10.13.4 on; before, Qt asks the system's property list.
OperatingSystem readOperatingSystem()
{
    OperatingSystem system;
    system.family = OperatingSystem::Family::MacOs;
    system.name = QSysInfo::prettyProductName();
    QString version = sysctlText("kern.osproductversion");
    if (version.isEmpty())
        version = QSysInfo::productVersion();
    system.version = QVersionNumber::fromString(version);
    system.kernel = QStringLiteral("Darwin %1").arg(QSysInfo::kernelVersion());
    system.architecture = QSysInfo::currentCpuArchitecture();
    system.hostName = QSysInfo::machineHostName();
    return system;
}

} // namespace precall
