#include "core/net/tls/TlsStream.h"

#include "core/net/tls/Alpn.h"

#include <openssl/err.h>

#include <QSet>
#include <QUrl>

#include <algorithm>
#include <mutex>

namespace precall {

namespace {

/// One TLS record with its overhead fits. RFC 8446 section 5.2.
constexpr qsizetype transportChunk = 17 * 1024;

SslContextPointer makeContext(bool olderVersions)
{
    SslContextPointer context(SSL_CTX_new(TLS_client_method()));
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    // Set here, so that the system's openssl.cnf changes no result. TLS 1.0 and 1.1 sign with SHA-1: level 0.
    SSL_CTX_set_security_level(context.get(), olderVersions ? 0 : 1);
    SSL_CTX_set_min_proto_version(context.get(), olderVersions ? TLS1_VERSION : TLS1_2_VERSION);
    SSL_CTX_set_max_proto_version(context.get(), 0);
    // Hundreds of streams that wait keep no buffers of a record each.
    SSL_CTX_set_mode(context.get(), SSL_MODE_RELEASE_BUFFERS);
    // Every handshake is a full one, with a chain to judge.
    SSL_CTX_set_session_cache_mode(context.get(), SSL_SESS_CACHE_OFF);
    return context;
}

/// Making one costs as much as a handshake: all streams share these. Never freed: an abandoned thread may
/// still use one when the program ends.
SSL_CTX* sharedContext(bool olderVersions)
{
    static SSL_CTX* const current = makeContext(false).release();
    static SSL_CTX* const older = makeContext(true).release();
    return olderVersions ? older : current;
}

/// One string for each name of OpenSSL's tables: thousands of handshakes agree on few.
QString agreedName(const char* latin1)
{
    static std::mutex mutex;
    static QSet<QString> names;
    const std::lock_guard lock(mutex);
    return *names.insert(QString::fromLatin1(latin1));
}

} // namespace

TlsStream::TlsStream(std::unique_ptr<ByteStream> transport, const TlsOptions& options)
    : m_transport(std::move(transport)), m_ssl(SSL_new(sharedContext(options.olderVersions)))
{
    SSL_set_bio(m_ssl.get(), BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
    SSL_set_connect_state(m_ssl.get());
    if (!options.serverName.isEmpty())
        SSL_set_tlsext_host_name(m_ssl.get(), QUrl::toAce(options.serverName).constData());
    offerAlpn(m_ssl.get(), options.alpn);
}

/// Makes an OpenSSL call until it has succeeded, carrying bytes between its memory and the transport.
template<class Call>
Result<int> TlsStream::repeat(const Until& until, Call call)
{
    while (true) {
        ERR_clear_error();
        const int result = call();
        const int sslError = SSL_get_error(m_ssl.get(), result);
        const auto flushed = flush(until);
        if (result > 0)
            return flushed ? Result<int>(result) : flushed.error();
        if (sslError == SSL_ERROR_ZERO_RETURN)
            return 0;
        if (sslError != SSL_ERROR_WANT_READ)
            return failure(sslError);
        if (!flushed)
            return flushed.error();
        if (const auto fed = feed(until); !fed)
            return fed.error();
    }
}

Result<void> TlsStream::flush(const Until& until)
{
    char* bytes = nullptr;
    BIO* outgoing = SSL_get_wbio(m_ssl.get());
    const long size = BIO_get_mem_data(outgoing, &bytes);
    if (size <= 0)
        return {};
    const QByteArray pending(bytes, size);
    BIO_reset(outgoing);
    return m_transport->writeAll(pending, until);
}

Result<void> TlsStream::feed(const Until& until)
{
    const auto bytes = m_transport->readSome(transportChunk, until);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty())
        return Error{ErrorKind::Closed, QStringLiteral("closed without close_notify"), 0};
    BIO_write(SSL_get_rbio(m_ssl.get()), bytes->constData(), int(bytes->size()));
    return {};
}

Error TlsStream::failure(int sslError)
{
    return {ErrorKind::Tls, takeOpenSslError(), sslError};
}

Result<void> TlsStream::handshake(const Until& until)
{
    const auto done = repeat(until, [this] { return SSL_do_handshake(m_ssl.get()); });
    return done ? Result<void>() : done.error();
}

Result<QByteArray> TlsStream::readSome(qsizetype limit, const Until& until)
{
    QByteArray bytes(std::min(limit, maxTlsRecord), Qt::Uninitialized);
    const auto count = repeat(until, [&] { return SSL_read(m_ssl.get(), bytes.data(), int(bytes.size())); });
    if (!count)
        return count.error();
    bytes.resize(*count);
    return bytes;
}

Result<void> TlsStream::writeAll(QByteArrayView bytes, const Until& until)
{
    while (!bytes.isEmpty()) {
        const QByteArrayView record = bytes.first(std::min(bytes.size(), maxTlsRecord));
        const auto count =
            repeat(until, [&] { return SSL_write(m_ssl.get(), record.data(), int(record.size())); });
        if (!count)
            return count.error();
        bytes = bytes.sliced(*count);
    }
    return {};
}

void TlsStream::close(const Until& until)
{
    ERR_clear_error();
    SSL_shutdown(m_ssl.get());
    ERR_clear_error();
    // The other side may have gone: nothing more can be done for it.
    [[maybe_unused]] const auto flushed = flush(until);
    m_transport->close(until);
}

QString TlsStream::protocol() const
{
    return agreedName(SSL_get_version(m_ssl.get()));
}

QString TlsStream::cipher() const
{
    const SSL_CIPHER* cipher = SSL_get_current_cipher(m_ssl.get());
    return cipher ? agreedName(SSL_CIPHER_get_name(cipher)) : QString();
}

QString TlsStream::alpn() const
{
    const unsigned char* name = nullptr;
    unsigned size = 0;
    SSL_get0_alpn_selected(m_ssl.get(), &name, &size);
    return QString::fromLatin1(reinterpret_cast<const char*>(name), qsizetype(size));
}

X509List TlsStream::chain() const
{
    X509List certificates;
    const STACK_OF(X509)* sent = SSL_get_peer_cert_chain(m_ssl.get());
    for (int i = 0; sent && i < sk_X509_num(sent); ++i) {
        X509* certificate = sk_X509_value(sent, i);
        X509_up_ref(certificate);
        certificates.emplace_back(certificate);
    }
    return certificates;
}

} // namespace precall
