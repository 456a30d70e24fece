#include "core/net/socket/Icmp.h"

namespace precall::native {

const int sendFlags = 0;

// setsockopt(2): SO_NOSIGPIPE. ICMP errors are told as plain error codes only.
void prepare(Socket socket, int)
{
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
}

// getsockopt(2), SO_NWRITE: what is in the send buffer, sent or not, until it is acknowledged.
int unacknowledged(Socket socket, qint64)
{
    int bytes = 0;
    socklen_t size = sizeof bytes;
    return ::getsockopt(socket, SOL_SOCKET, SO_NWRITE, &bytes, &size) == 0 ? bytes : -1;
}

std::optional<IcmpError> takeIcmp(Socket)
{
    return {};
}

} // namespace precall::native
