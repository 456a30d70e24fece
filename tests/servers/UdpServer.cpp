#include "tests/servers/UdpServer.h"

namespace precall::test {

namespace {

void bindTo(UdpSocket& socket, const Endpoint& endpoint)
{
    if (!socket.bind(endpoint))
        qFatal("no UDP socket on %s", qPrintable(endpoint.toString()));
}

} // namespace

UdpServer::UdpServer(Script script, const Endpoint& endpoint) : m_script(std::move(script))
{
    bindTo(m_socket, endpoint);
    bindTo(m_elsewhere, {endpoint.address, 0});
    m_thread = std::jthread([this](const std::stop_token& stop) { serve(stop); });
}

UdpServer::~UdpServer()
{
    m_thread.request_stop();
    m_thread.join();
}

void UdpServer::serve(const std::stop_token& stop)
{
    const Until until{QDeadlineTimer(QDeadlineTimer::Forever), stop};
    while (!stop.stop_requested()) {
        const auto request = m_socket.receive(until);
        if (!request)
            continue;
        for (const UdpReply& reply : m_script(*request, ++m_received)) {
            // Whoever asked may have gone by now.
            [[maybe_unused]] const auto sent =
                (reply.fromElsewhere ? m_elsewhere : m_socket).sendTo(reply.bytes, request->source, until);
        }
    }
}

UdpServer::Script alwaysReply(const std::function<QByteArray(const QByteArray&)>& reply)
{
    return [reply](const Datagram& request, int) { return QList<UdpReply>{{reply(request.bytes)}}; };
}

QList<UdpReply> silence(const Datagram&, int)
{
    return {};
}

quint16 unusedUdpPort()
{
    UdpSocket socket;
    bindTo(socket, {QHostAddress(QHostAddress::LocalHost), 0});
    return socket.local().port;
}

} // namespace precall::test
