#include "core/net/socket/Icmp.h"

#include <array>
#include <cstring>
#include <linux/errqueue.h>
#include <linux/sockios.h>
#include <sys/ioctl.h>

namespace precall::native {

namespace {

/// The error queue is emptied at each look; more than this many entries are left for the next one.
constexpr int maxQueued = 32;

bool carriesIcmp(const cmsghdr& header)
{
    return (header.cmsg_level == SOL_IP && header.cmsg_type == IP_RECVERR) ||
           (header.cmsg_level == SOL_IPV6 && header.cmsg_type == IPV6_RECVERR);
}

std::optional<IcmpError> readError(const cmsghdr& header)
{
    if (!carriesIcmp(header) || header.cmsg_len < CMSG_LEN(sizeof(sock_extended_err)))
        return {};
    sock_extended_err error{};
    std::memcpy(&error, CMSG_DATA(&header), sizeof error);
    if (error.ee_origin != SO_EE_ORIGIN_ICMP && error.ee_origin != SO_EE_ORIGIN_ICMP6)
        return {};
    IcmpError icmp = error.ee_origin == SO_EE_ORIGIN_ICMP ? icmpError(error.ee_type, error.ee_code)
                                                          : icmpv6Error(error.ee_type, error.ee_code);
    const size_t offenderEnd = CMSG_LEN(sizeof(sock_extended_err) + sizeof(sockaddr_in));
    if (header.cmsg_len >= offenderEnd)
        icmp.from = QHostAddress(reinterpret_cast<const sockaddr*>(CMSG_DATA(&header) + sizeof error));
    return icmp;
}

} // namespace

const int sendFlags = MSG_NOSIGNAL;

void prepare(Socket socket, int family)
{
    const int on = 1;
    if (family == AF_INET6)
        ::setsockopt(socket, SOL_IPV6, IPV6_RECVERR, &on, sizeof on);
    else
        ::setsockopt(socket, SOL_IP, IP_RECVERR, &on, sizeof on);
}

// tcp(7), SIOCOUTQ
int unacknowledged(Socket socket, qint64)
{
    int bytes = 0;
    return ::ioctl(socket, SIOCOUTQ, &bytes) == 0 ? bytes : -1;
}

// ip(7), IP_RECVERR: errors are queued and read with MSG_ERRQUEUE. TCP queues those of a connection being set
// up.
std::optional<IcmpError> takeIcmp(Socket socket)
{
    std::optional<IcmpError> first;
    for (int i = 0; i < maxQueued; ++i) {
        std::array<char, 64> payload{};
        alignas(cmsghdr) std::array<char, 512> control{};
        iovec vector{payload.data(), payload.size()};
        msghdr message{};
        message.msg_iov = &vector;
        message.msg_iovlen = 1;
        message.msg_control = control.data();
        message.msg_controllen = control.size();
        if (::recvmsg(socket, &message, MSG_ERRQUEUE | MSG_DONTWAIT) < 0)
            break;
        for (cmsghdr* header = CMSG_FIRSTHDR(&message); header && !first;
             header = CMSG_NXTHDR(&message, header))
            first = readError(*header);
    }
    return first;
}

} // namespace precall::native
