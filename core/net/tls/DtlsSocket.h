#pragma once

#include "core/net/socket/UdpSocket.h"
#include "core/net/tls/OpenSsl.h"

#include <QList>

namespace precall {

/// DTLS 1.2 (RFC 6347) over UDP, as client. The chain is verified by nobody here. Used by one thread at a
/// time.
class DtlsSocket
{
public:
    /// `serverName`: SNI; empty: none is sent.
    DtlsSocket(const QString& serverName, const QList<QByteArray>& alpn);

    DtlsSocket(const DtlsSocket&) = delete;
    DtlsSocket& operator=(const DtlsSocket&) = delete;

    /// Opens the socket and shakes hands; lost flights are sent again after 1 s, doubling (RFC 6347 section
    /// 4.2.4.1). Errors: TimedOut, Refused (ICMP), Tls (an alert), NotStun when what came back is no DTLS
    /// (see foreignBytes()), Cancelled.
    Result<void> connect(const Endpoint& peer, const Until& until);

    Result<void> send(QByteArrayView bytes, const Until& until);
    /// The bytes of the next record. Errors as connect(), and Closed.
    Result<QByteArray> receive(const Until& until);

    bool heard() const { return m_heard; } ///< a DTLS record came back, whatever it was
    bool secured() const { return SSL_is_init_finished(m_ssl.get()) == 1; }
    QByteArray foreignBytes() const { return m_foreign; } ///< the first 64 bytes of an answer that is no DTLS
    Endpoint local() const { return m_socket.local(); }
    QString icmp() const { return m_socket.icmp(); }

private:
    template<class Call>
    Result<int> repeat(const Until& until, Call call);
    Result<void> flush(const Until& until);
    Result<void> feed(const Until& until);
    Until retransmission(const Until& until) const;
    Result<void> waited(const Error& error, const Until& until);

    UdpSocket m_socket;
    SslContextPointer m_context;
    QList<QByteArray> m_outgoing;
    SslPointer m_ssl;
    std::optional<Error> m_unreachable;
    QByteArray m_foreign;
    bool m_heard = false;
};

} // namespace precall
