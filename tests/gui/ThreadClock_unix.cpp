#include "tests/gui/ThreadClock.h"

#include <ctime>

namespace precall {

double threadWorkMs()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace precall
