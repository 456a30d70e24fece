#pragma once

#include "core/net/socket/Socket.h"

#include <chrono>

namespace precall {

/// One datagram as it came.
struct Datagram
{
    QByteArray bytes;
    Endpoint source;
    std::chrono::steady_clock::time_point received; ///< when the system took it in, as far as it tells
};

/// UDP, to one peer or to any. Used by one thread at a time.
class UdpSocket
{
public:
    /// A socket that sends to `peer` and receives from it alone; ICMP errors of that path are told by both.
    Result<void> connect(const Endpoint& peer);
    /// A socket on `local` (port 0: any) that receives from everybody.
    Result<void> bind(const Endpoint& local);

    Result<void> send(QByteArrayView bytes, const Until& until);
    Result<void> sendTo(QByteArrayView bytes, const Endpoint& peer, const Until& until);
    /// The next datagram, cut at 65,535 bytes. An ICMP error that came for an earlier datagram is returned
    /// once (Refused, HostUnreachable, NetworkUnreachable, AccessDenied); the socket stays usable. Other
    /// errors: TimedOut, Cancelled.
    Result<Datagram> receive(const Until& until);

    Endpoint local() const { return m_socket.local(); }
    /// As Socket::icmp().
    QString icmp() const { return m_socket.icmp(); }

private:
    Socket m_socket;
};

} // namespace precall
