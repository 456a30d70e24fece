#pragma once

#include "core/net/WebSocketProbe.h"
#include "core/net/tls/ChainVerifier.h"

namespace precall {

/// The real WebSocketProbe, over the project's own sockets and OpenSSL.
class SocketWebSocketProbe : public WebSocketProbe
{
public:
    /// `verifier` must outlive the probe.
    explicit SocketWebSocketProbe(const ChainVerifier& verifier) : m_verifier(verifier) {}

    WebSocketOpening open(const WebSocketRequest& request, std::unique_ptr<WebSocketLine>& line,
                          std::stop_token stop) override;

private:
    const ChainVerifier& m_verifier;
};

} // namespace precall
