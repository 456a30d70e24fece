#pragma once

#include "core/net/proxy/ProxyReply.h"
#include "core/net/socket/ByteStream.h"

namespace precall {

/// Asks an HTTP proxy for a tunnel (CONNECT, RFC 9110 section 9.3.6) and reads its answer whatever that says:
/// after a 2xx the stream is the tunnel, and not one byte of it has been read. `destination`:
/// "www.example.com:443", "[2001:db8::1]:3478"; `authorization`: the value of Proxy-Authorization, empty for
/// none. Errors: Protocol for what is no HTTP, TooLarge beyond 64 KiB of head, and those of the stream.
Result<ProxyReply> httpConnect(ByteStream& proxy, const QByteArray& destination, const Until& until,
                               const QByteArray& authorization = {});

/// Whether the answer opened the tunnel.
bool isHttpConsent(const ProxyReply& reply);

} // namespace precall
