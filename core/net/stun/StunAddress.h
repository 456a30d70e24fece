#pragma once

#include "core/net/socket/SocketAddress.h"

#include <stun/stunmessage.h>

#include <optional>

namespace precall {

/// The address in an attribute, as libnice's `find` reads it; none when it is absent or malformed.
inline std::optional<Endpoint> stunAddress(const StunMessage& message, StunAttribute attribute,
                                           StunMessageReturn (*find)(const StunMessage*, StunAttribute,
                                                                     sockaddr_storage*, socklen_t*))
{
    SocketAddress address;
    if (find(&message, attribute, &address.storage, &address.length) != STUN_MESSAGE_RETURN_SUCCESS)
        return {};
    const Endpoint endpoint = address.endpoint();
    return endpoint.address.isNull() ? std::nullopt : std::optional(endpoint);
}

} // namespace precall
