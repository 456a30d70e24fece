#include "core/net/interfaces/Routes.h"

#include <algorithm>

namespace precall {

namespace {

/// 2000::/3 is all that is public in IPv6 (RFC 4291 section 2.4, IANA).
constexpr int widestPart = 3;

bool isAny(const QHostAddress& address)
{
    return address.isNull() || address == QHostAddress(QHostAddress::AnyIPv4) ||
           address == QHostAddress(QHostAddress::AnyIPv6);
}

/// RFC 1918, RFC 6598 and RFC 4193: networks behind a translator or of one organisation.
bool isPublic(const QHostAddress& network)
{
    static const QList<QPair<QHostAddress, int>> ownNetworks{
        QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("100.64.0.0/10"))};
    return network.isGlobal() && !network.isUniqueLocalUnicast() &&
           std::none_of(ownNetworks.begin(), ownNetworks.end(),
                        [&](const auto& subnet) { return network.isInSubnet(subnet); });
}

} // namespace

void addRoute(Routes& routes, const QHostAddress& network, int prefixLength, const QHostAddress& gateway)
{
    if (prefixLength > widestPart && (isAny(gateway) || !isPublic(network)))
        return;
    (network.protocol() == QAbstractSocket::IPv6Protocol ? routes.hasIpv6 : routes.hasIpv4) = true;
    if (prefixLength == 0 && !isAny(gateway) && !routes.gateways.contains(gateway))
        routes.gateways.append(gateway);
}

} // namespace precall
