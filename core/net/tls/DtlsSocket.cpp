#include "core/net/tls/DtlsSocket.h"

#include "core/net/tls/Alpn.h"

#include <openssl/err.h>

#include <QUrl>

namespace precall {

namespace {

/// Fits any path that carries IPv6 (1280 bytes, RFC 8200 section 5) behind IPv6 and UDP headers.
constexpr long mtu = 1232;
constexpr qsizetype maxForeignDatagram = 64;

/// OpenSSL's writing side: each write is a datagram of its own, which a memory BIO would run together.
int writeDatagram(BIO* bio, const char* bytes, int size)
{
    static_cast<QList<QByteArray>*>(BIO_get_data(bio))->append(QByteArray(bytes, size));
    return size;
}

long control(BIO*, int command, long, void*)
{
    switch (command) {
    case BIO_CTRL_FLUSH:
        return 1;
    case BIO_CTRL_DGRAM_QUERY_MTU:
    case BIO_CTRL_DGRAM_GET_FALLBACK_MTU:
        return mtu;
    default:
        return 0;
    }
}

BIO* outgoingBio(QList<QByteArray>* datagrams)
{
    static BIO_METHOD* const method = [] {
        BIO_METHOD* made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "datagrams");
        BIO_meth_set_write(made, writeDatagram);
        BIO_meth_set_ctrl(made, control);
        return made;
    }();
    BIO* bio = BIO_new(method);
    BIO_set_data(bio, datagrams);
    BIO_set_init(bio, 1);
    return bio;
}

SslContextPointer makeContext()
{
    SslContextPointer context(SSL_CTX_new(DTLS_client_method()));
    SSL_CTX_set_verify(context.get(), SSL_VERIFY_NONE, nullptr);
    SSL_CTX_set_security_level(context.get(), 1); // whatever the system's openssl.cnf says
    SSL_CTX_set_min_proto_version(context.get(), DTLS1_2_VERSION);
    return context;
}

/// A record's content type and version. RFC 6347 section 4.1.
bool isRecord(const QByteArray& datagram)
{
    return datagram.size() >= 13 && datagram.at(0) >= 20 && datagram.at(0) <= 25 &&
           quint8(datagram.at(1)) == 0xfe;
}

bool mayPass(const Error& error)
{
    return error.kind == ErrorKind::HostUnreachable || error.kind == ErrorKind::NetworkUnreachable;
}

} // namespace

DtlsSocket::DtlsSocket(const QString& serverName, const QList<QByteArray>& alpn)
    : m_context(makeContext()), m_ssl(SSL_new(m_context.get()))
{
    SSL_set_options(m_ssl.get(), SSL_OP_NO_QUERY_MTU);
    SSL_set_mtu(m_ssl.get(), mtu);
    BIO* incoming = BIO_new(BIO_s_mem());
    BIO_set_mem_eof_return(incoming, -1);
    SSL_set_bio(m_ssl.get(), incoming, outgoingBio(&m_outgoing));
    SSL_set_connect_state(m_ssl.get());
    if (!serverName.isEmpty())
        SSL_set_tlsext_host_name(m_ssl.get(), QUrl::toAce(serverName).constData());
    offerAlpn(m_ssl.get(), alpn);
}

Result<void> DtlsSocket::connect(const Endpoint& peer, const Until& until)
{
    if (const auto connected = m_socket.connect(peer); !connected)
        return connected;
    const auto done = repeat(until, [this] { return SSL_do_handshake(m_ssl.get()); });
    return done ? Result<void>() : done.error();
}

Result<void> DtlsSocket::send(QByteArrayView bytes, const Until& until)
{
    const auto sent = repeat(until, [&] { return SSL_write(m_ssl.get(), bytes.data(), int(bytes.size())); });
    return sent ? Result<void>() : sent.error();
}

Result<QByteArray> DtlsSocket::receive(const Until& until)
{
    QByteArray bytes(maxTlsRecord, Qt::Uninitialized);
    const auto count = repeat(until, [&] { return SSL_read(m_ssl.get(), bytes.data(), int(bytes.size())); });
    if (!count)
        return count.error();
    bytes.resize(*count);
    return bytes;
}

/// Makes an OpenSSL call until it has succeeded, carrying datagrams between its memory and the socket.
template<class Call>
Result<int> DtlsSocket::repeat(const Until& until, Call call)
{
    while (true) {
        ERR_clear_error();
        const int result = call();
        const int sslError = SSL_get_error(m_ssl.get(), result);
        if (const auto flushed = flush(until); !flushed)
            return flushed.error();
        if (result > 0)
            return result;
        if (sslError == SSL_ERROR_ZERO_RETURN)
            return Error{ErrorKind::Closed, QStringLiteral("close_notify"), 0};
        if (sslError != SSL_ERROR_WANT_READ)
            return Error{ErrorKind::Tls, takeOpenSslError(), sslError};
        if (const auto fed = feed(until); !fed)
            return fed.error();
    }
}

Result<void> DtlsSocket::flush(const Until& until)
{
    for (const QByteArray& datagram : std::exchange(m_outgoing, {}))
        if (const auto sent = m_socket.send(datagram, until); !sent && !mayPass(sent.error()))
            return sent;
    return {};
}

/// One datagram more for OpenSSL, or its timer's end.
Result<void> DtlsSocket::feed(const Until& until)
{
    const auto datagram = m_socket.receive(retransmission(until));
    if (!datagram)
        return waited(datagram.error(), until);
    if (isRecord(datagram->bytes)) {
        m_heard = true;
        BIO_write(SSL_get_rbio(m_ssl.get()), datagram->bytes.constData(), int(datagram->bytes.size()));
    } else if (!m_heard && !datagram->bytes.isEmpty()) {
        m_foreign = datagram->bytes.left(maxForeignDatagram);
        return Error{ErrorKind::NotStun, QStringLiteral("an answer that is no DTLS"), 0};
    }
    return {};
}

Until DtlsSocket::retransmission(const Until& until) const
{
    timeval left{};
    if (DTLSv1_get_timeout(m_ssl.get(), &left) != 1)
        return until;
    return until.atMost(std::chrono::milliseconds(left.tv_sec * 1000 + left.tv_usec / 1000 + 1));
}

/// No datagram came. An unreachable host may yet be found; what else ICMP tells is final.
Result<void> DtlsSocket::waited(const Error& error, const Until& until)
{
    if (mayPass(error)) {
        m_unreachable = error;
        return {};
    }
    if (error.kind != ErrorKind::TimedOut)
        return error;
    if (!until.lasts())
        return m_unreachable.value_or(error);
    DTLSv1_handle_timeout(m_ssl.get());
    return flush(until);
}

} // namespace precall
