#pragma once

#include "core/base/Result.h"
#include "core/base/Until.h"
#include "core/net/Endpoint.h"
#include "core/net/socket/Native.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>
#include <span>

namespace precall {

/// What readiness to wait for.
enum class Readiness { Readable, Writable };

/// The one place where a probe thread waits for the network: until `socket` is ready (an error counts), or
/// `until` ends. Errors: TimedOut, Cancelled; the latter within milliseconds of the stop.
Result<void> waitFor(native::Socket socket, Readiness readiness, const Until& until);

/// A native non-blocking socket with one owner. Calls that would block wait in waitFor(). Used by one thread
/// at a time. Errors carry the system's symbolic code as detail ("ECONNREFUSED"), and where the system tells
/// of an ICMP error, its word and sender ("admin-prohibited from 192.0.2.1").
class Socket
{
public:
    enum class Kind { Stream, Datagram };

    Socket() = default;
    /// Takes over a non-blocking socket.
    explicit Socket(native::Socket socket) : m_socket(socket) {}
    Socket(Socket&& other) noexcept;
    Socket& operator=(Socket&& other) noexcept;
    ~Socket();

    /// A new socket of that kind for the family of `address`.
    static Result<Socket> open(Kind kind, const QHostAddress& address);

    bool isOpen() const { return m_socket != native::noSocket; }
    native::Socket handle() const { return m_socket; }
    void close();

    Result<void> bind(const Endpoint& local);
    /// A stream: until the other side accepts. A datagram socket: at once; only the peer's datagrams are
    /// received.
    Result<void> connect(const Endpoint& peer, const Until& until);
    /// The bytes that were sent or received; 0 from receive() of a stream is the orderly end. `from` is
    /// filled when given.
    Result<qsizetype> send(QByteArrayView bytes, const Until& until);
    Result<qsizetype> sendTo(QByteArrayView bytes, const Endpoint& peer, const Until& until);
    Result<qsizetype> receive(std::span<char> room, const Until& until, Endpoint* from = nullptr);
    /// No more will be sent: the other side reads the end.
    void finishSending();

    /// As native::limitSegments(), segmentSize() and unacknowledged().
    bool limitSegments(int bytes) { return native::limitSegments(m_socket, bytes); }
    int segmentSize() const { return native::segmentSize(m_socket); }
    int unacknowledged() const { return native::unacknowledged(m_socket, m_given); }

    /// The socket's own address; null when it has none.
    Endpoint local() const;
    /// The word of the last ICMP error seen (IcmpError::word); empty when none was.
    QString icmp() const { return m_icmp; }

private:
    Result<void> finishConnecting(const Until& until);
    Error failure(int code);
    std::optional<Error> pendingIcmp(const QString& symbol, int code);
    template<class Call>
    Result<qsizetype> repeat(Readiness readiness, const Until& until, Call call);

    native::Socket m_socket = native::noSocket;
    qint64 m_given = 0; ///< bytes that send() took
    QString m_icmp;
};

} // namespace precall
