#include "core/platform/CpuLoad.h"

#include <mach/mach.h>
#include <sys/resource.h>
#include <unistd.h>

namespace precall {

namespace {

/// This process in the kernel's ticks of 1/sysconf(_SC_CLK_TCK) seconds, as HOST_CPU_LOAD_INFO counts.
quint64 ownTicks()
{
    rusage usage = {};
    if (getrusage(RUSAGE_SELF, &usage) != 0)
        return 0;
    const auto microseconds = [](const timeval& time) {
        return quint64(time.tv_sec) * 1'000'000 + quint64(time.tv_usec);
    };
    return (microseconds(usage.ru_utime) + microseconds(usage.ru_stime)) * quint64(sysconf(_SC_CLK_TCK)) /
           1'000'000;
}

} // namespace

std::optional<CpuTimes> readCpuTimes()
{
    host_cpu_load_info_data_t load = {};
    mach_msg_type_number_t count = HOST_CPU_LOAD_INFO_COUNT;
    const mach_port_t host = mach_host_self();
    const kern_return_t got =
        host_statistics(host, HOST_CPU_LOAD_INFO, reinterpret_cast<host_info_t>(&load), &count);
    mach_port_deallocate(mach_task_self(), host);
    if (got != KERN_SUCCESS)
        return std::nullopt;
    const auto* ticks = load.cpu_ticks;
    return CpuTimes{quint64(ticks[CPU_STATE_USER]) + ticks[CPU_STATE_SYSTEM] + ticks[CPU_STATE_NICE],
                    ticks[CPU_STATE_IDLE], ownTicks()};
}

} // namespace precall
