#include "tests/gui/ThreadClock.h"

#include <windows.h>

namespace precall {

double threadWorkMs()
{
    FILETIME created{}, ended{}, kernel{}, user{};
    GetThreadTimes(GetCurrentThread(), &created, &ended, &kernel, &user);
    const auto hundredNanoseconds = [](const FILETIME& time) {
        return double((static_cast<unsigned long long>(time.dwHighDateTime) << 32) | time.dwLowDateTime);
    };
    return (hundredNanoseconds(kernel) + hundredNanoseconds(user)) / 1e4;
}

} // namespace precall
