#pragma once

#include "core/base/Boxed.h"
#include "core/base/Result.h"
#include "core/net/Endpoint.h"
#include "core/net/Route.h"
#include "core/net/proxy/ProxyReply.h"
#include "core/profile/RequirementsProfile.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <stop_token>

namespace precall {

/// One STUN or TURN request (RFC 8489, RFC 8656) to one address, and what came of it.
struct StunExchange
{
    Transport transport = Transport::Udp;
    Endpoint server;
    Endpoint local; ///< the socket's own address; null when unknown
    Route route;
    Boxed<ProxyReply> proxy;           ///< what the proxy answered to being asked for the way
    std::optional<Endpoint> mapped;    ///< MAPPED-ADDRESS
    std::optional<Endpoint> xorMapped; ///< XOR-MAPPED-ADDRESS
    bool connected = false; ///< TCP, TLS: the connection was made, by the proxy too; DTLS: anything came back
    bool secured = false;   ///< TLS, DTLS: the handshake was completed
    QString issuer;         ///< TLS: of the leaf certificate, RFC 2253 text; empty until it came
    int code = 0;           ///< the error code of an answer that counts all the same; 0: none
    std::optional<Error> error; ///< TimedOut, Refused, Protocol (not STUN), …; none when answered
    QByteArray foreignBytes;    ///< the first 64 bytes of an answer that is not STUN
    QString icmp;               ///< "port-unreachable", "admin-prohibited", …; empty when none was seen
    int ms = 0;                 ///< of the exchange that was answered; else until given up
    int attempts = 0;           ///< requests sent

    /// An answer to our transaction came back that counts.
    bool answered() const { return !error; }
    /// The public address as the server saw it: XOR-MAPPED before MAPPED.
    std::optional<Endpoint> publicAddress() const { return xorMapped ? xorMapped : mapped; }
    bool operator==(const StunExchange&) const = default;
};

/// An answer to a request that had to be sent again.
inline bool neededRepeats(const StunExchange& exchange)
{
    return exchange.answered() && exchange.attempts > 1;
}

/// STUN Binding over UDP and TCP.
class StunProbe
{
public:
    virtual ~StunProbe() = default;

    /// One Binding request with retransmissions over UDP (RTO 500 ms doubling, 5 sends, given up at 8 s; RFC
    /// 8489 section 6.2.1), once over TCP (connect 7 s, answer 5 s). Answers are matched by transaction id
    /// and source. Returns within 200 ms of `stop` (error Cancelled). Probe threads only; may be called from
    /// several.
    virtual StunExchange binding(Transport transport, const Endpoint& server, std::stop_token stop) = 0;
};

} // namespace precall
