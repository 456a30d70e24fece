#include "core/report/ProcessStart.h"

#include <sys/sysctl.h>

namespace precall {

// sysctl(3): KERN_PROC_PID gives a kinfo_proc; its length is 0 when there is no such process.
std::optional<qint64> processStart(qint64 processId)
{
    int name[] = {CTL_KERN, KERN_PROC, KERN_PROC_PID, static_cast<int>(processId)};
    kinfo_proc process{};
    size_t length = sizeof process;
    if (sysctl(name, 4, &process, &length, nullptr, 0) != 0 || length == 0)
        return std::nullopt;
    const timeval started = process.kp_proc.p_starttime;
    return qint64(started.tv_sec) * 1'000'000 + started.tv_usec;
}

} // namespace precall
