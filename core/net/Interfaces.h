#pragma once

#include <QHostAddress>
#include <QList>
#include <QString>

#include <stop_token>

namespace precall {

/// One network interface that is up.
struct Interface
{
    QString name;              ///< "eth0", "Wi-Fi"
    QList<QHostAddress> addresses; ///< without link-local and loopback ones
    bool operator==(const Interface&) const = default;
};

/// What the machine itself knows about its connection, without sending anything.
struct LinkState
{
    QList<Interface> interfaces;      ///< up, not loopback
    QList<QHostAddress> gateways;     ///< of default routes
    bool hasIpv4Route = false;        ///< a default route, a VPN's half of one, or one to a public network by a gateway
    bool hasIpv6Route = false;
    QList<QHostAddress> resolvers;    ///< the configured DNS servers, in the system's order

    /// At least one interface is up with an address, and there is a route.
    bool isOnline() const;
    bool operator==(const LinkState&) const = default;
};

/// The machine's network interfaces, routes and configured resolvers.
class Interfaces
{
public:
    virtual ~Interfaces() = default;

    /// Reads the present state; local calls only, returns within 100 ms. Any thread.
    virtual LinkState state() = 0;

    /// The address from which this machine would send to that one, by its present routes; null where it has
    /// no way there. Sends nothing; local calls only. Any thread.
    virtual QHostAddress sourceTowards(const QHostAddress& destination) = 0;
};

} // namespace precall
