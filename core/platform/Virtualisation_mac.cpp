#include "core/platform/Sysctl.h"
#include "core/platform/Virtualisation.h"

namespace precall {

/// hw.model carries the hypervisor's name ("VMware7,1", "Parallels16,1", "VirtualMac2,1");
/// kern.hv_vmm_present, from macOS 11 on, says that there is one at all.
Virtualisation readVirtualisation()
{
    const QString named = hypervisorOfFirmware({sysctlText("hw.model")});
    if (!named.isEmpty())
        return {named};
    return {sysctlNumber("kern.hv_vmm_present").value_or(0) == 1 ? QStringLiteral("other") : QString()};
}

} // namespace precall
