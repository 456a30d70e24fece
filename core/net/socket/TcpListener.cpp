#include "core/net/socket/TcpListener.h"

#include "core/net/socket/SocketAddress.h"

namespace precall {

namespace {

/// How many connections the system keeps until they are taken.
constexpr int backlog = 32;

/// Another thread took the connection, or the client has gone again: accept(2), "Error handling".
bool isPassing(int code)
{
    const ErrorKind kind = native::errorOf(code).kind;
    return native::wouldBlock(code) || native::interrupted(code) || kind == ErrorKind::Reset;
}

} // namespace

Result<TcpListener> TcpListener::on(const QHostAddress& address)
{
    Result<Socket> socket = Socket::open(Socket::Kind::Stream, address);
    if (!socket)
        return socket.error();
    native::claimPort(socket->handle());
    if (const Result<void> bound = socket->bind({address, 0}); !bound)
        return bound.error();
    if (::listen(socket->handle(), backlog) != 0)
        return native::errorOf(native::lastError());
    return TcpListener(*std::move(socket));
}

Result<Socket> TcpListener::accept(const Until& until) const
{
    while (true) {
        if (const Result<void> ready = waitFor(m_socket.handle(), Readiness::Readable, until); !ready)
            return ready.error();
        if (const native::Socket accepted = native::accept(m_socket.handle()); accepted != native::noSocket) {
            native::prepare(accepted, familyOf(local().address));
            return Socket(accepted);
        }
        if (const int code = native::lastError(); !isPassing(code))
            return native::errorOf(code);
    }
}

} // namespace precall
