#pragma once

#include "core/base/Error.h"
#include "core/net/socket/Native.h"

#include <QHostAddress>
#include <QString>

#include <optional>

namespace precall {

/// An ICMP error that the system received for a socket.
struct IcmpError
{
    QString word; ///< "port-unreachable", "host-prohibited", "net-prohibited", "admin-prohibited",
                  ///< "host-unreachable", "net-unreachable", "protocol-unreachable", "packet-too-big",
                  ///< "ttl-exceeded", or "type/code" in numbers
    ErrorKind kind = ErrorKind::Io;
    QHostAddress from; ///< who sent it: the host itself or a router on the way

    bool operator==(const IcmpError&) const = default;
};

/// What an ICMP type and code mean. RFC 792 and RFC 1812 section 5.2.7.1.
IcmpError icmpError(int type, int code);
/// The same of ICMPv6. RFC 4443 section 3.
IcmpError icmpv6Error(int type, int code);

namespace native {

/// Takes all ICMP errors kept and returns the first; nothing where the system tells none.
std::optional<IcmpError> takeIcmp(Socket socket);

} // namespace native

} // namespace precall
