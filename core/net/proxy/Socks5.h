#pragma once

#include "core/net/proxy/ProxyReply.h"
#include "core/net/socket/ByteStream.h"

#include <QHostAddress>

namespace precall {

/// Asks a SOCKS5 proxy (RFC 1928) for a connection, without logging on, and reads its answer whatever that
/// says; status 0 is consent, and the stream is then the connection. `host`: a name, which the proxy looks
/// up, or an address. Errors: Protocol for what is no SOCKS5, Invalid for a name of more than 255 bytes, and
/// those of the stream.
Result<ProxyReply> socks5Connect(ByteStream& proxy, const QString& host, quint16 port, const Until& until);

} // namespace precall
