#include "tests/servers/TcpServer.h"

#include <condition_variable>

namespace precall::test {

namespace {

constexpr std::chrono::seconds longest{30};

Socket listenOn(const Endpoint& endpoint, int backlog)
{
    Socket listener = *Socket::open(Socket::Kind::Stream, endpoint.address);
    const int on = 1;
    ::setsockopt(listener.handle(), SOL_SOCKET, SO_REUSEADDR, reinterpret_cast<const char*>(&on), sizeof on);
    if (!listener.bind(endpoint) || ::listen(listener.handle(), backlog) != 0)
        qFatal("no listening socket on %s", qPrintable(endpoint.toString()));
    return listener;
}

} // namespace

TcpPeer::TcpPeer(Socket connected, std::stop_token stop)
    : m_stream(std::move(connected)), m_until{QDeadlineTimer(longest), std::move(stop)}
{
}

QByteArray TcpPeer::readUntil(const QByteArray& marker)
{
    QByteArray bytes;
    while (!bytes.endsWith(marker)) {
        const auto one = m_stream.readSome(1, m_until);
        if (!one || one->isEmpty())
            break;
        bytes += *one;
    }
    return bytes;
}

QByteArray TcpPeer::read(qsizetype size)
{
    auto bytes = readExactly(m_stream, size, m_until);
    return bytes ? *bytes : QByteArray();
}

void TcpPeer::write(const QByteArray& bytes)
{
    // A client that has gone is part of many scripts.
    [[maybe_unused]] const auto written = m_stream.writeAll(bytes, m_until);
}

void TcpPeer::awaitEnd()
{
    for (auto some = m_stream.readSome(4096, m_until); some && !some->isEmpty();)
        some = m_stream.readSome(4096, m_until);
}

void TcpPeer::pause(std::chrono::milliseconds span)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any().wait_for(lock, m_until.stop, span, [] { return false; });
}

void TcpPeer::reset()
{
    const linger atOnce{1, 0};
    ::setsockopt(m_stream.socket().handle(), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char*>(&atOnce),
                 sizeof atOnce);
    close();
}

TcpServer::TcpServer(Script script, const QHostAddress& address, quint16 port)
    : m_script(std::move(script)),
      m_listener(listenOn({address, port}, 64)),
      m_acceptor([this](std::stop_token stop) { acceptAll(std::move(stop)); })
{
}

TcpServer::~TcpServer()
{
    m_acceptor.request_stop();
    m_acceptor.join();
}

int TcpServer::accepted() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<int>(m_connections.size());
}

void TcpServer::awaitScripts()
{
    const std::lock_guard lock(m_mutex);
    for (std::jthread& connection : m_connections)
        if (connection.joinable())
            connection.join();
}

void TcpServer::acceptAll(std::stop_token stop)
{
    while (
        waitFor(m_listener.handle(), Readiness::Readable, {QDeadlineTimer(QDeadlineTimer::Forever), stop})) {
        const native::Socket connection = native::accept(m_listener.handle());
        if (connection == native::noSocket)
            continue;
        const std::lock_guard lock(m_mutex);
        m_connections.emplace_back([this, connection](std::stop_token end) {
            TcpPeer peer(Socket(connection), std::move(end));
            m_script(peer);
        });
    }
}

FullTcpServer::FullTcpServer() : m_listener(listenOn({QHostAddress(QHostAddress::LocalHost), 0}, 0))
{
    // listen(2): Linux keeps backlog + 1 connections; the next ones hang.
    for (int i = 0; i < 3; ++i) {
        m_fillers.push_back(*Socket::open(Socket::Kind::Stream, endpoint().address));
        [[maybe_unused]] const auto hangs =
            m_fillers.back().connect(endpoint(), {QDeadlineTimer(std::chrono::milliseconds(20)), {}});
    }
}

quint16 unusedTcpPort()
{
    return listenOn({QHostAddress(QHostAddress::LocalHost), 0}, 1).local().port;
}

} // namespace precall::test
