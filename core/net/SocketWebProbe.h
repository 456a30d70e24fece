#pragma once

#include "core/net/WebProbe.h"
#include "core/net/tls/ChainVerifier.h"

namespace precall {

/// The real WebProbe, over the project's own sockets and OpenSSL: HTTP/1.1, one request a connection.
class SocketWebProbe : public WebProbe
{
public:
    /// `verifier` must outlive the probe.
    explicit SocketWebProbe(const ChainVerifier& verifier) : m_verifier(verifier) {}

    WebExchange get(const WebRequest& request, std::stop_token stop) override;
    WebExchange connect(const QHostAddress& address, quint16 port, const ProbeTimes& times,
                        std::stop_token stop) override;

private:
    const ChainVerifier& m_verifier;
};

} // namespace precall
