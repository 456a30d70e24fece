#include "core/net/socket/Icmp.h"

#include <array>
#include <span>

namespace precall {

namespace {

struct Meaning
{
    int type;
    int code; ///< −1: any
    const char* word;
    ErrorKind kind;
};

constexpr std::array icmpMeanings{
    Meaning{3, 0, "net-unreachable", ErrorKind::NetworkUnreachable},
    Meaning{3, 1, "host-unreachable", ErrorKind::HostUnreachable},
    Meaning{3, 2, "protocol-unreachable", ErrorKind::Refused},
    Meaning{3, 3, "port-unreachable", ErrorKind::Refused},
    Meaning{3, 4, "packet-too-big", ErrorKind::TooLarge},
    Meaning{3, 6, "net-unreachable", ErrorKind::NetworkUnreachable},
    Meaning{3, 7, "host-unreachable", ErrorKind::HostUnreachable},
    Meaning{3, 8, "host-unreachable", ErrorKind::HostUnreachable},
    Meaning{3, 9, "net-prohibited", ErrorKind::AccessDenied},
    Meaning{3, 10, "host-prohibited", ErrorKind::AccessDenied},
    Meaning{3, 11, "net-unreachable", ErrorKind::NetworkUnreachable},
    Meaning{3, 12, "host-unreachable", ErrorKind::HostUnreachable},
    Meaning{3, 13, "admin-prohibited", ErrorKind::AccessDenied},
    Meaning{3, 14, "admin-prohibited", ErrorKind::AccessDenied},
    Meaning{3, 15, "admin-prohibited", ErrorKind::AccessDenied},
    Meaning{11, -1, "ttl-exceeded", ErrorKind::HostUnreachable},
};

constexpr std::array icmpv6Meanings{
    Meaning{1, 0, "net-unreachable", ErrorKind::NetworkUnreachable},
    Meaning{1, 1, "admin-prohibited", ErrorKind::AccessDenied},
    Meaning{1, 2, "net-unreachable", ErrorKind::NetworkUnreachable},
    Meaning{1, 3, "host-unreachable", ErrorKind::HostUnreachable},
    Meaning{1, 4, "port-unreachable", ErrorKind::Refused},
    Meaning{1, 5, "admin-prohibited", ErrorKind::AccessDenied},
    Meaning{1, 6, "net-prohibited", ErrorKind::AccessDenied},
    Meaning{2, -1, "packet-too-big", ErrorKind::TooLarge},
    Meaning{3, -1, "ttl-exceeded", ErrorKind::HostUnreachable},
};

IcmpError lookUp(std::span<const Meaning> meanings, int type, int code)
{
    for (const Meaning& meaning : meanings)
        if (meaning.type == type && (meaning.code == code || meaning.code == -1))
            return {QString::fromLatin1(meaning.word), meaning.kind, {}};
    return {QStringLiteral("%1/%2").arg(type).arg(code), ErrorKind::Io, {}};
}

} // namespace

IcmpError icmpError(int type, int code)
{
    return lookUp(icmpMeanings, type, code);
}

IcmpError icmpv6Error(int type, int code)
{
    return lookUp(icmpv6Meanings, type, code);
}

} // namespace precall
