#include "core/platform/LinuxFacts.h"
#include "tests/unit/platform/LinuxTree.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

QString seen(const char* path, const QByteArray& content)
{
    LinuxTree tree;
    tree.with(path, content);
    return virtualisationFrom(tree.files()).hypervisor;
}

} // namespace

TEST_CASE("Each mark of a virtual machine or container is known")
{
    CHECK(seen("/run/systemd/container", "lxc\n") == QLatin1String("lxc"));
    CHECK(seen("/.dockerenv", "") == QLatin1String("docker"));
    CHECK(seen("/run/.containerenv", "") == QLatin1String("podman"));
    CHECK(seen("/proc/sys/kernel/osrelease", "5.15.90.1-microsoft-standard-WSL2\n") == QLatin1String("wsl"));
    CHECK(seen("/proc/xen/capabilities", "") == QLatin1String("xen"));
    CHECK(seen("/sys/class/dmi/id/sys_vendor", "QEMU\n") == QLatin1String("qemu"));
    CHECK(seen("/sys/class/dmi/id/product_name", "VMware Virtual Platform\n") == QLatin1String("vmware"));
    CHECK(seen("/sys/class/dmi/id/product_name", "KVM\n") == QLatin1String("kvm"));
    CHECK(seen("/sys/class/dmi/id/bios_vendor", "innotek GmbH\n") == QLatin1String("virtualbox"));
    CHECK(seen("/proc/cpuinfo", "flags\t\t: fpu hypervisor lahf_lm\n") == QLatin1String("other"));
}

TEST_CASE("A real machine is none, also when it is Microsoft's or controls Xen")
{
    CHECK(seen("/sys/class/dmi/id/sys_vendor", "LENOVO\n").isEmpty());
    CHECK(seen("/proc/xen/capabilities", "control_d\n").isEmpty());
    CHECK(seen("/proc/cpuinfo", "flags\t\t: fpu hypervisors\n").isEmpty());
    CHECK(hypervisorOfFirmware({QStringLiteral("Microsoft Corporation"), QStringLiteral("Surface Pro")})
              .isEmpty());
    CHECK(hypervisorOfFirmware({QStringLiteral("Microsoft Corporation"),
                                QStringLiteral("Virtual Machine")}) == QLatin1String("hyper-v"));
}
