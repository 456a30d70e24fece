#pragma once

#include "core/net/socket/UdpSocket.h"

#include <QList>

#include <atomic>
#include <functional>
#include <thread>

namespace precall::test {

/// One datagram that a server sends back.
struct UdpReply
{
    QByteArray bytes;
    bool fromElsewhere = false; ///< from another port than the one that was asked
};

/// A UDP server on the loopback address that answers each datagram with what the script returns: nothing,
/// something, several, from the wrong place.
class UdpServer
{
public:
    /// `count` is that of the datagrams so far, this one included.
    using Script = std::function<QList<UdpReply>(const Datagram& request, int count)>;

    explicit UdpServer(Script script, const Endpoint& endpoint = {QHostAddress(QHostAddress::LocalHost), 0});
    ~UdpServer();

    Endpoint endpoint() const { return m_socket.local(); }
    int received() const { return m_received; }

private:
    void serve(const std::stop_token& stop);

    Script m_script;
    UdpSocket m_socket;
    UdpSocket m_elsewhere;
    std::atomic<int> m_received = 0;
    std::jthread m_thread;
};

/// Answers each datagram with what `reply` makes of it.
UdpServer::Script alwaysReply(const std::function<QByteArray(const QByteArray&)>& reply);

/// Never answers.
QList<UdpReply> silence(const Datagram& request, int count);

/// A loopback port on which nobody listens.
quint16 unusedUdpPort();

} // namespace precall::test
