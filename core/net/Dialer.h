#pragma once

#include "core/net/Endpoint.h"
#include "core/net/Limits.h"
#include "core/net/Route.h"
#include "core/net/proxy/ProxyReply.h"
#include "core/net/socket/TcpStream.h"

#include <memory>

namespace precall {

/// Where a connection is to end.
struct Destination
{
    QString host;         ///< name or address, as a proxy is asked for it; empty: `address`
    QHostAddress address; ///< where the direct route connects to; a proxy looks the host up by itself
    quint16 port = 0;

    /// "www.example.com:443", "[2001:db8::1]:3478"
    QString toString() const;
};

/// A connection over its route: how far it came, how long each stage took, and the stream at its end.
struct Dialled
{
    std::unique_ptr<TcpStream> stream; ///< to the destination; null when it was not reached
    std::optional<Error> error;         ///< why not
    std::optional<ProxyReply> reply;    ///< of a proxy that answered, whatever it said
    Endpoint local;                     ///< the socket's own address; null when there was no connection
    QString icmp;       ///< word of the last ICMP error on the way to the first hop; empty: none
    int connectMs = -1; ///< to the first hop: the destination, or the proxy; −1: not connected
    int proxyMs = -1;   ///< connected to the proxy until its answer; −1: none
};

/// Opens a stream of bytes to the destination over the route: straight, through an HTTP proxy's CONNECT, or
/// through SOCKS5 without logging on; to an HTTP proxy that asks for it, with route.logon. The first hop has
/// times.connect, and the proxy's answer as long again, in which it makes its own connection; so has a logon.
/// The proxy is reached at route.address (HostUnreachable when that is null). Returns within 200 ms of `stop`
/// (Cancelled). Probe threads only; any number at once.
Dialled dial(const Route& route, const Destination& destination, const ProbeTimes& times,
             std::stop_token stop);

} // namespace precall
