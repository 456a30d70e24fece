#pragma once

#include "core/net/tls/ChainVerifier.h"
#include "core/net/tls/TlsStream.h"

namespace precall {

/// TLS laid over a stream, and what its handshake showed.
struct SecuredStream
{
    std::unique_ptr<ByteStream> stream; ///< also when the handshake failed
    std::optional<Error> error;         ///< why the handshake failed
    std::optional<TlsFacts> facts;      ///< once a chain came, judged or not trusted
    int ms = 0;
};

/// Shakes hands as `options` say; the chain is judged for `judgedName` (empty: for nobody's name).
SecuredStream secure(std::unique_ptr<ByteStream> transport, const TlsOptions& options,
                     const QString& judgedName, const ChainVerifier& verifier, const Until& until);

/// The name to send as SNI for a host: itself, unless it is an address (RFC 6066 section 3).
QString sniFor(const QString& host);

} // namespace precall
