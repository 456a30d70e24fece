#include "core/platform/SystemRegistry.h"
#include "core/platform/Virtualisation.h"

namespace precall {

/// The firmware's names. The processor's hypervisor flag says nothing here: Windows runs on its own
/// hypervisor where virtualisation-based security is on.
Virtualisation readVirtualisation()
{
    const QMap<QString, QJsonValue> bios = systemRegistry()->values(
        {RegistryPath::Hive::LocalMachine, QStringLiteral("HARDWARE\\DESCRIPTION\\System\\BIOS")});
    const auto text = [&](const char* name) { return bios.value(QLatin1String(name)).toString(); };
    return {hypervisorOfFirmware({text("SystemManufacturer"), text("SystemProductName"),
                                  text("BaseBoardManufacturer"), text("BIOSVendor")})};
}

} // namespace precall
