#pragma once

#include <QHostAddress>
#include <QList>

namespace precall {

/// The ways out of this machine.
struct Routes
{
    QList<QHostAddress> gateways; ///< of default routes, without doubles
    bool hasIpv4 = false;         ///< a route that leads to public IPv4 addresses
    bool hasIpv6 = false;

    bool operator==(const Routes&) const = default;
};

/// The system's present routes. Local calls only. Any thread.
Routes currentRoutes();

/// Adds one route when it leads to public addresses: a default route, a part of one that VPNs use (0.0.0.0/1,
/// 2000::/3), or a route to a public network through a gateway. A network on the link itself does not count.
void addRoute(Routes& routes, const QHostAddress& network, int prefixLength, const QHostAddress& gateway);

} // namespace precall
