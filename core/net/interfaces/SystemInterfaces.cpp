#include "core/net/interfaces/SystemInterfaces.h"

#include "core/net/interfaces/ConfiguredResolvers.h"
#include "core/net/interfaces/Routes.h"
#include "core/net/socket/UdpSocket.h"

#include <QNetworkInterface>

namespace precall {

namespace {

bool isInUse(const QNetworkInterface& interface)
{
    const auto flags = interface.flags();
    return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning) &&
           !flags.testFlag(QNetworkInterface::IsLoopBack);
}

Interface describe(const QNetworkInterface& interface)
{
    Interface described{interface.humanReadableName(), {}};
    for (const QNetworkAddressEntry& entry : interface.addressEntries())
        if (const QHostAddress address = entry.ip(); !address.isLinkLocal() && !address.isLoopback())
            described.addresses.append(address);
    return described;
}

} // namespace

LinkState SystemInterfaces::state()
{
    LinkState state;
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces())
        if (isInUse(interface))
            state.interfaces.append(describe(interface));
    const Routes routes = currentRoutes();
    state.gateways = routes.gateways;
    state.hasIpv4Route = routes.hasIpv4;
    state.hasIpv6Route = routes.hasIpv6;
    state.resolvers = configuredResolvers();
    return state;
}

/// Connecting a datagram socket chooses the route and sends nothing.
QHostAddress SystemInterfaces::sourceTowards(const QHostAddress& destination)
{
    constexpr quint16 discardPort = 9; // RFC 863: any port will do
    UdpSocket socket;
    if (!socket.connect({destination, discardPort}))
        return {};
    return socket.local().address;
}

} // namespace precall
