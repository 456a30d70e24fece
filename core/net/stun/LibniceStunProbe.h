#pragma once

#include "core/net/StunProbe.h"

namespace precall {

/// The real StunProbe: libnice's message library over the project's own sockets. TLS and DTLS are
/// Unsupported. Bytes that are no STUN are waited behind for half a second, in case a true answer follows. An
/// ICMP error ends a UDP transaction when it is a hard one (port unreachable, prohibited; RFC 8489
/// section 6.2.1); host and net unreachable may pass, so the retransmissions go on, and they stand as the
/// error when no answer came.
class LibniceStunProbe : public StunProbe
{
public:
    StunExchange binding(Transport transport, const Endpoint& server, std::stop_token stop) override;
};

} // namespace precall
