#pragma once

#include "core/net/Endpoint.h"
#include "core/net/socket/Native.h"

namespace precall {

/// An Endpoint as the system's calls want it.
struct SocketAddress
{
    sockaddr_storage storage{};
    socklen_t length = sizeof(sockaddr_storage);

    SocketAddress() = default;
    /// A null address becomes the family's "any" address of IPv4.
    explicit SocketAddress(const Endpoint& endpoint);

    sockaddr* data() { return reinterpret_cast<sockaddr*>(&storage); }
    const sockaddr* data() const { return reinterpret_cast<const sockaddr*>(&storage); }
    int family() const { return storage.ss_family; }
    /// A null Endpoint for a family other than IPv4 and IPv6.
    Endpoint endpoint() const;
};

/// AF_INET or AF_INET6.
int familyOf(const QHostAddress& address);

} // namespace precall
