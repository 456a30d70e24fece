#include "tests/servers/TlsPeer.h"

#include <openssl/err.h>

#include <csignal>

namespace precall::test {

namespace {

int selectAlpn(SSL*, const unsigned char** out, unsigned char* outSize, const unsigned char*, unsigned,
               void* argument)
{
    const auto* wanted = static_cast<const QByteArray*>(argument);
    *out = reinterpret_cast<const unsigned char*>(wanted->constData());
    *outSize = static_cast<unsigned char>(wanted->size());
    return SSL_TLSEXT_ERR_OK;
}

/// OpenSSL writes to the socket with write(2), which raises it when the client has gone.
void blockPipeSignal()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

} // namespace

TlsPeer::TlsPeer(TcpPeer& peer, const TlsSetup& setup)
    : m_peer(peer),
      m_alpn(setup.alpn),
      m_context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free),
      m_ssl(nullptr, SSL_free)
{
    blockPipeSignal();
    SSL_CTX_set_security_level(m_context.get(), setup.oldestVersion < TLS1_2_VERSION ? 0 : 1);
    SSL_CTX_set_min_proto_version(m_context.get(), setup.oldestVersion);
    SSL_CTX_set_max_proto_version(m_context.get(), setup.newestVersion);
    SSL_CTX_use_certificate(m_context.get(), setup.identity.certificate.get());
    SSL_CTX_use_PrivateKey(m_context.get(), setup.identity.key.get());
    for (const Identity& identity : setup.intermediates)
        SSL_CTX_add1_chain_cert(m_context.get(), identity.certificate.get());
    if (!m_alpn.isEmpty())
        SSL_CTX_set_alpn_select_cb(m_context.get(), selectAlpn, &m_alpn);
    m_ssl.reset(SSL_new(m_context.get()));
    SSL_set_fd(m_ssl.get(), peer.stream().socket().handle());
}

bool TlsPeer::repeat(const std::function<int()>& call)
{
    while (true) {
        ERR_clear_error();
        const int result = call();
        if (result > 0)
            return true;
        const int error = SSL_get_error(m_ssl.get(), result);
        if (error != SSL_ERROR_WANT_READ && error != SSL_ERROR_WANT_WRITE)
            return false;
        const auto readiness = error == SSL_ERROR_WANT_READ ? Readiness::Readable : Readiness::Writable;
        if (!waitFor(m_peer.stream().socket().handle(), readiness, m_peer.until()))
            return false;
    }
}

bool TlsPeer::accept()
{
    return repeat([this] { return SSL_accept(m_ssl.get()); });
}

QByteArray TlsPeer::readUntil(const QByteArray& marker)
{
    QByteArray bytes;
    char one = 0;
    while (!bytes.endsWith(marker) && repeat([&] { return SSL_read(m_ssl.get(), &one, 1); }))
        bytes += one;
    return bytes;
}

QByteArray TlsPeer::read(qsizetype size)
{
    QByteArray bytes;
    char one = 0;
    while (bytes.size() < size && repeat([&] { return SSL_read(m_ssl.get(), &one, 1); }))
        bytes += one;
    return bytes;
}

void TlsPeer::write(const QByteArray& bytes)
{
    repeat([&] { return SSL_write(m_ssl.get(), bytes.constData(), int(bytes.size())); });
}

void TlsPeer::finish()
{
    SSL_shutdown(m_ssl.get());
}

QByteArray TlsPeer::serverName() const
{
    return SSL_get_servername(m_ssl.get(), TLSEXT_NAMETYPE_host_name);
}

TcpServer::Script tlsAnswer(const TlsSetup& setup, const QByteArray& answer)
{
    return [setup, answer](TcpPeer& peer) {
        TlsPeer tls(peer, setup);
        if (!tls.accept())
            return;
        tls.readUntil("\r\n\r\n");
        tls.write(answer);
        tls.finish();
    };
}

} // namespace precall::test
