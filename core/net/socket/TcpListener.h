#pragma once

#include "core/net/socket/Socket.h"

namespace precall {

/// A TCP socket that waits for connections. accept() may be called by several threads at once.
class TcpListener
{
public:
    /// On an address of this machine and a port that the system chooses. Errors as Socket::open() and bind().
    static Result<TcpListener> on(const QHostAddress& address);

    /// The next connection. Errors: TimedOut, Cancelled, and what keeps the system from giving one.
    Result<Socket> accept(const Until& until) const;

    Endpoint local() const { return m_socket.local(); }

private:
    explicit TcpListener(Socket socket) : m_socket(std::move(socket)) {}

    Socket m_socket;
};

} // namespace precall
