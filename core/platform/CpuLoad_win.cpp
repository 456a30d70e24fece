#include "core/platform/CpuLoad.h"

#include <windows.h>

namespace precall {

namespace {

quint64 ticks(const FILETIME& time)
{
    return (quint64(time.dwHighDateTime) << 32) | time.dwLowDateTime;
}

} // namespace

/// GetSystemTimes sums over all processors; its kernel time includes the idle time (Microsoft,
/// processthreadsapi.h).
std::optional<CpuTimes> readCpuTimes()
{
    FILETIME idle, kernel, user, created, ended, ownKernel, ownUser;
    if (!GetSystemTimes(&idle, &kernel, &user) ||
        !GetProcessTimes(GetCurrentProcess(), &created, &ended, &ownKernel, &ownUser))
        return std::nullopt;
    return CpuTimes{ticks(kernel) + ticks(user) - ticks(idle), ticks(idle),
                    ticks(ownKernel) + ticks(ownUser)};
}

} // namespace precall
