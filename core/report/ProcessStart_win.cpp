#include "core/report/ProcessStart.h"

#include <windows.h>

namespace precall {

std::optional<qint64> processStart(qint64 processId)
{
    const HANDLE process =
        OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(processId));
    if (!process)
        return std::nullopt;
    FILETIME created, exited, kernel, user;
    DWORD status = 0;
    const bool runs = GetExitCodeProcess(process, &status) && status == STILL_ACTIVE &&
                      GetProcessTimes(process, &created, &exited, &kernel, &user);
    CloseHandle(process);
    if (!runs)
        return std::nullopt;
    return (qint64(created.dwHighDateTime) << 32) | created.dwLowDateTime;
}

} // namespace precall
