#include "core/platform/Memory.h"
#include "core/platform/Sysctl.h"

#include <mach/mach.h>

namespace precall {

namespace {

/// Free and inactive pages: what programs get without anything being compressed or swapped
/// (mach/vm_statistics.h).
qint64 available()
{
    vm_statistics64_data_t statistics = {};
    mach_msg_type_number_t count = HOST_VM_INFO64_COUNT;
    const mach_port_t host = mach_host_self();
    const kern_return_t got =
        host_statistics64(host, HOST_VM_INFO64, reinterpret_cast<host_info64_t>(&statistics), &count);
    mach_port_deallocate(mach_task_self(), host);
    if (got != KERN_SUCCESS)
        return 0;
    return (qint64(statistics.free_count) + qint64(statistics.inactive_count)) * qint64(vm_kernel_page_size);
}

} // namespace

Memory readMemory()
{
    return {sysctlNumber("hw.memsize").value_or(0), available()};
}

} // namespace precall
