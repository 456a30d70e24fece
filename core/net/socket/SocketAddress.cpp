#include "core/net/socket/SocketAddress.h"

#include <QNetworkInterface>
#include <QtEndian>

#include <cstring>

namespace precall {

namespace {

quint32 scopeIndex(const QString& scope)
{
    bool numeric = false;
    const quint32 index = scope.toUInt(&numeric);
    return numeric || scope.isEmpty()
               ? index
               : static_cast<quint32>(QNetworkInterface::interfaceIndexFromName(scope));
}

socklen_t writeIpv6(const Endpoint& endpoint, sockaddr_storage& storage)
{
    sockaddr_in6 address{};
    address.sin6_family = AF_INET6;
    address.sin6_port = qToBigEndian(endpoint.port);
    address.sin6_scope_id = scopeIndex(endpoint.address.scopeId());
    const Q_IPV6ADDR bytes = endpoint.address.toIPv6Address();
    std::memcpy(&address.sin6_addr, &bytes, sizeof bytes);
    std::memcpy(&storage, &address, sizeof address);
    return sizeof address;
}

socklen_t writeIpv4(const Endpoint& endpoint, sockaddr_storage& storage)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = qToBigEndian(endpoint.port);
    address.sin_addr.s_addr = qToBigEndian(endpoint.address.toIPv4Address());
    std::memcpy(&storage, &address, sizeof address);
    return sizeof address;
}

} // namespace

int familyOf(const QHostAddress& address)
{
    return address.protocol() == QAbstractSocket::IPv6Protocol ? AF_INET6 : AF_INET;
}

SocketAddress::SocketAddress(const Endpoint& endpoint)
    : length(familyOf(endpoint.address) == AF_INET6 ? writeIpv6(endpoint, storage)
                                                    : writeIpv4(endpoint, storage))
{
}

Endpoint SocketAddress::endpoint() const
{
    if (family() != AF_INET && family() != AF_INET6)
        return {};
    // sin_port and sin6_port lie at the same place (RFC 3493 section 3.10: the family, then the port).
    sockaddr_in6 address{};
    std::memcpy(&address, &storage, sizeof address);
    Endpoint endpoint{QHostAddress(data()), qFromBigEndian(address.sin6_port)};
    if (family() == AF_INET6 && address.sin6_scope_id != 0)
        endpoint.address.setScopeId(QNetworkInterface::interfaceNameFromIndex(int(address.sin6_scope_id)));
    return endpoint;
}

} // namespace precall
