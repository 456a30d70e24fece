#include "core/net/socket/Icmp.h"

namespace precall::native {

const int sendFlags = 0;

// setsockopt(2): SO_NOSIGPIPE. ICMP errors are told as plain error codes only.
void prepare(Socket socket, int)
{
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_NOSIGPIPE, &on, sizeof on);
}

std::optional<IcmpError> takeIcmp(Socket)
{
    return {};
}

} // namespace precall::native
