#include "core/net/interfaces/Routes.h"
#include "core/net/socket/Native.h"

#include <bit>
#include <cstring>
#include <net/route.h>
#include <sys/sysctl.h>
#include <vector>

namespace precall {

namespace {

std::vector<char> dumpRoutes()
{
    int query[] = {CTL_NET, PF_ROUTE, 0, AF_UNSPEC, NET_RT_DUMP, 0};
    size_t size = 0;
    if (::sysctl(query, 6, nullptr, &size, nullptr, 0) != 0)
        return {};
    std::vector<char> dump(size);
    if (::sysctl(query, 6, dump.data(), &size, nullptr, 0) != 0)
        return {};
    dump.resize(size);
    return dump;
}

/// route(4): the addresses that rtm_addrs names follow the head, each padded to four bytes; a mask may be cut
/// short.
const sockaddr* addressAt(const rt_msghdr& message, int wanted)
{
    const char* position = reinterpret_cast<const char*>(&message + 1);
    const char* end = reinterpret_cast<const char*>(&message) + message.rtm_msglen;
    for (int bit = 1; bit <= wanted && position + sizeof(sockaddr) <= end; bit <<= 1) {
        const auto* address = reinterpret_cast<const sockaddr*>(position);
        if (bit == wanted)
            return message.rtm_addrs & bit ? address : nullptr;
        if (message.rtm_addrs & bit)
            position += address->sa_len ? (address->sa_len + 3) & ~3 : 4;
    }
    return nullptr;
}

int prefixLength(const sockaddr* mask, const QHostAddress& network, int flags)
{
    if (flags & RTF_HOST)
        return network.protocol() == QAbstractSocket::IPv6Protocol ? 128 : 32;
    int bits = 0;
    const size_t skipped = network.protocol() == QAbstractSocket::IPv6Protocol
                               ? offsetof(sockaddr_in6, sin6_addr)
                               : offsetof(sockaddr_in, sin_addr);
    for (size_t i = skipped; mask && i < mask->sa_len; ++i)
        bits += std::popcount(reinterpret_cast<const unsigned char*>(mask)[i]);
    return bits;
}

void add(Routes& routes, const rt_msghdr& message)
{
    const sockaddr* network = addressAt(message, RTA_DST);
    const sockaddr* gateway = addressAt(message, RTA_GATEWAY);
    if (!network || !(message.rtm_flags & RTF_UP) || (message.rtm_flags & (RTF_REJECT | RTF_BLACKHOLE)))
        return;
    const QHostAddress destination(network);
    addRoute(routes, destination,
             prefixLength(addressAt(message, RTA_NETMASK), destination, message.rtm_flags),
             gateway && (message.rtm_flags & RTF_GATEWAY) ? QHostAddress(gateway) : QHostAddress());
}

} // namespace

Routes currentRoutes()
{
    Routes routes;
    const std::vector<char> dump = dumpRoutes();
    for (size_t at = 0; at + sizeof(rt_msghdr) <= dump.size();) {
        const auto& message = *reinterpret_cast<const rt_msghdr*>(dump.data() + at);
        if (message.rtm_msglen < sizeof(rt_msghdr) || at + message.rtm_msglen > dump.size())
            break;
        add(routes, message);
        at += message.rtm_msglen;
    }
    return routes;
}

} // namespace precall
