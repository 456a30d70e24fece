#pragma once

#include "tests/servers/TcpServer.h"
#include "tests/servers/TestAuthority.h"

#include <openssl/ssl.h>

#include <QList>

#include <functional>
#include <memory>

namespace precall::test {

/// How a TLS server presents itself.
struct TlsSetup
{
    Identity identity;
    QList<Identity> intermediates{};
    int oldestVersion = TLS1_2_VERSION;
    int newestVersion = TLS1_3_VERSION;
    QByteArray alpn{}; ///< the one protocol to agree on; empty: none
};

/// The server's side of TLS over an accepted connection, on OpenSSL's own socket functions.
class TlsPeer
{
public:
    TlsPeer(TcpPeer& peer, const TlsSetup& setup);

    bool accept();
    QByteArray readUntil(const QByteArray& marker);
    /// Exactly that many bytes; fewer when the client ends first.
    QByteArray read(qsizetype size);
    void write(const QByteArray& bytes);
    /// Says goodbye properly.
    void finish();
    /// The client has said goodbye.
    bool wasToldGoodbye() const { return SSL_get_shutdown(m_ssl.get()) & SSL_RECEIVED_SHUTDOWN; }
    /// The SNI that the client sent; empty when none.
    QByteArray serverName() const;

private:
    bool repeat(const std::function<int()>& call);

    TcpPeer& m_peer;
    QByteArray m_alpn;
    std::unique_ptr<SSL_CTX, decltype(&SSL_CTX_free)> m_context;
    std::unique_ptr<SSL, decltype(&SSL_free)> m_ssl;
};

/// A script that shakes hands and gives every request the same bytes.
TcpServer::Script tlsAnswer(const TlsSetup& setup, const QByteArray& answer);

} // namespace precall::test
