#include "core/net/socket/UdpSocket.h"

#include "core/net/socket/ArrivalTime.h"

namespace precall {

namespace {

constexpr qsizetype maxDatagram = 65535;

} // namespace

Result<void> UdpSocket::connect(const Endpoint& peer)
{
    auto socket = Socket::open(Socket::Kind::Datagram, peer.address);
    if (!socket)
        return socket.error();
    m_socket = *std::move(socket);
    return m_socket.connect(peer, {});
}

Result<void> UdpSocket::bind(const Endpoint& local)
{
    auto socket = Socket::open(Socket::Kind::Datagram, local.address);
    if (!socket)
        return socket.error();
    m_socket = *std::move(socket);
    return m_socket.bind(local);
}

Result<void> UdpSocket::send(QByteArrayView bytes, const Until& until)
{
    const auto sent = m_socket.send(bytes, until);
    return sent ? Result<void>() : sent.error();
}

Result<void> UdpSocket::sendTo(QByteArrayView bytes, const Endpoint& peer, const Until& until)
{
    const auto sent = m_socket.sendTo(bytes, peer, until);
    return sent ? Result<void>() : sent.error();
}

Result<Datagram> UdpSocket::receive(const Until& until)
{
    Datagram datagram;
    datagram.bytes.resize(maxDatagram);
    const auto count =
        m_socket.receive({datagram.bytes.data(), size_t(maxDatagram)}, until, &datagram.source);
    if (!count)
        return count.error();
    datagram.received = std::chrono::steady_clock::now() - native::arrivalAge(m_socket.handle());
    datagram.bytes.resize(*count);
    datagram.bytes.squeeze();
    return datagram;
}

} // namespace precall
