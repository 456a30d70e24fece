#include "core/net/socket/ArrivalTime.h"

#include <ctime>
#include <linux/sockios.h>
#include <sys/ioctl.h>

namespace precall::native {

// socket(7), SIOCGSTAMPNS: the kernel's receive time stamp; the first call turns time stamps on.
std::chrono::nanoseconds arrivalAge(Socket socket)
{
    using std::chrono::nanoseconds;
    using std::chrono::seconds;
    timespec taken{}, now{};
    if (::ioctl(socket, SIOCGSTAMPNS, &taken) != 0 || ::clock_gettime(CLOCK_REALTIME, &now) != 0)
        return {};
    const nanoseconds age =
        seconds(now.tv_sec - taken.tv_sec) + nanoseconds(now.tv_nsec - taken.tv_nsec);
    // A clock that was set meanwhile tells nothing.
    return age >= nanoseconds::zero() && age < seconds(1) ? age : nanoseconds::zero();
}

} // namespace precall::native
