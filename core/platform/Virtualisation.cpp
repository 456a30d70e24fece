#include "core/platform/Virtualisation.h"

#include <array>

namespace precall {

namespace {

struct Mark
{
    QLatin1String text; ///< as it stands in DMI vendor and product names
    QLatin1String hypervisor;
};

// The marks that systemd-detect-virt knows (systemd, src/basic/virt.c, dmi_vendor_table), the more special
// first.
constexpr std::array marks{
    Mark{QLatin1String("OpenStack"), QLatin1String("kvm")},
    Mark{QLatin1String("KubeVirt"), QLatin1String("kvm")},
    Mark{QLatin1String("Amazon EC2"), QLatin1String("amazon")},
    Mark{QLatin1String("Google Compute Engine"), QLatin1String("google")},
    Mark{QLatin1String("KVM"), QLatin1String("kvm")},
    Mark{QLatin1String("QEMU"), QLatin1String("qemu")},
    Mark{QLatin1String("VMware"), QLatin1String("vmware")},
    Mark{QLatin1String("VMW"), QLatin1String("vmware")},
    Mark{QLatin1String("innotek GmbH"), QLatin1String("virtualbox")},
    Mark{QLatin1String("VirtualBox"), QLatin1String("virtualbox")},
    Mark{QLatin1String("Xen"), QLatin1String("xen")},
    Mark{QLatin1String("Bochs"), QLatin1String("bochs")},
    Mark{QLatin1String("Parallels"), QLatin1String("parallels")},
    Mark{QLatin1String("BHYVE"), QLatin1String("bhyve")},
    Mark{QLatin1String("Hyper-V"), QLatin1String("hyper-v")},
    Mark{QLatin1String("Apple Virtualization"), QLatin1String("apple")},
    Mark{QLatin1String("VirtualMac"), QLatin1String("apple")},
};

/// Hyper-V calls its product "Virtual Machine"; Microsoft's own computers have the same maker and another
/// product.
bool isHyperV(const QStringList& texts)
{
    return texts.contains(QStringLiteral("Microsoft Corporation")) &&
           texts.contains(QStringLiteral("Virtual Machine"));
}

} // namespace

QString hypervisorOfFirmware(const QStringList& texts)
{
    if (isHyperV(texts))
        return QStringLiteral("hyper-v");
    for (const Mark& mark : marks)
        for (const QString& text : texts)
            if (text.startsWith(mark.text))
                return mark.hypervisor;
    return {};
}

} // namespace precall
