#include "core/platform/Virtualisation.h"

#include <array>

namespace precall {

namespace {

struct VendorMark
{
    QLatin1String text; ///< as it stands in DMI vendor and product names
    QLatin1String hypervisor;
};

// The vendorMarks that systemd-detect-virt knows (systemd, src/basic/virt.c, dmi_vendor_table), the more
// special first.
constexpr std::array vendorMarks{
    VendorMark{QLatin1String("OpenStack"), QLatin1String("kvm")},
    VendorMark{QLatin1String("KubeVirt"), QLatin1String("kvm")},
    VendorMark{QLatin1String("Amazon EC2"), QLatin1String("amazon")},
    VendorMark{QLatin1String("Google Compute Engine"), QLatin1String("google")},
    VendorMark{QLatin1String("KVM"), QLatin1String("kvm")},
    VendorMark{QLatin1String("QEMU"), QLatin1String("qemu")},
    VendorMark{QLatin1String("VMware"), QLatin1String("vmware")},
    VendorMark{QLatin1String("VMW"), QLatin1String("vmware")},
    VendorMark{QLatin1String("innotek GmbH"), QLatin1String("virtualbox")},
    VendorMark{QLatin1String("VirtualBox"), QLatin1String("virtualbox")},
    VendorMark{QLatin1String("Xen"), QLatin1String("xen")},
    VendorMark{QLatin1String("Bochs"), QLatin1String("bochs")},
    VendorMark{QLatin1String("Parallels"), QLatin1String("parallels")},
    VendorMark{QLatin1String("BHYVE"), QLatin1String("bhyve")},
    VendorMark{QLatin1String("Hyper-V"), QLatin1String("hyper-v")},
    VendorMark{QLatin1String("Apple Virtualization"), QLatin1String("apple")},
    VendorMark{QLatin1String("VirtualMac"), QLatin1String("apple")},
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
    for (const VendorMark& mark : vendorMarks)
        for (const QString& text : texts)
            if (text.startsWith(mark.text))
                return mark.hypervisor;
    return {};
}

} // namespace precall
