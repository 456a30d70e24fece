#pragma once

#include "core/net/socket/ByteStream.h"
#include "core/net/socket/Socket.h"

namespace precall {

/// One TCP connection.
class TcpStream : public ByteStream
{
public:
    TcpStream() = default;
    /// Takes over a connection that stands already.
    explicit TcpStream(Socket connected) : m_socket(std::move(connected)) {}

    /// Until the other side accepts. Errors: Refused, HostUnreachable, NetworkUnreachable, AccessDenied,
    /// TimedOut, … With `segmentLimit` no segment carries more payload than that, in either direction:
    /// Unsupported where the system cannot do that.
    Result<void> connect(const Endpoint& peer, const Until& until, int segmentLimit = 0);

    Result<QByteArray> readSome(qsizetype limit, const Until& until) override;
    Result<void> writeAll(QByteArrayView bytes, const Until& until) override;
    void close(const Until& until) override;

    /// No more will be written: the other side reads the end.
    void finishSending() { m_socket.finishSending(); }

    Endpoint local() const { return m_socket.local(); }
    /// As Socket::icmp().
    QString icmp() const { return m_socket.icmp(); }
    const Socket& socket() const { return m_socket; }

private:
    Socket m_socket;
};

} // namespace precall
