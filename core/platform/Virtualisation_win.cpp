#include "core/platform/RegistryKey.h"
#include "core/platform/Virtualisation.h"

namespace precall {

/// The firmware's names. The processor's hypervisor flag says nothing here: Windows runs on its own
/// hypervisor where virtualisation-based security is on.
Virtualisation readVirtualisation()
{
    const RegistryKey bios(RegistryKey::Root::LocalMachine,
                           QStringLiteral("HARDWARE\\DESCRIPTION\\System\\BIOS"));
    return {hypervisorOfFirmware(
        {bios.text(QStringLiteral("SystemManufacturer")), bios.text(QStringLiteral("SystemProductName")),
         bios.text(QStringLiteral("BaseBoardManufacturer")), bios.text(QStringLiteral("BIOSVendor"))})};
}

} // namespace precall
