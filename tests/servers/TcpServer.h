#pragma once

#include "core/net/socket/TcpStream.h"

#include <chrono>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace precall::test {

/// One accepted connection, seen from the server's side. Every wait ends when the server is destroyed.
class TcpPeer
{
public:
    TcpPeer(Socket connected, std::stop_token stop);

    /// All that came until `marker`, which is included; what came so far when the client ends first.
    QByteArray readUntil(const QByteArray& marker);
    QByteArray read(qsizetype size);
    void write(const QByteArray& bytes);
    /// Waits until the client closes.
    void awaitEnd();
    /// Waits that long.
    void pause(std::chrono::milliseconds span);
    /// Ends the connection with RST in place of FIN.
    void reset();
    void close() { m_stream.close(m_until); }

    TcpStream& stream() { return m_stream; }
    const Until& until() const { return m_until; }

private:
    TcpStream m_stream;
    Until m_until;
};

/// A TCP server on the loopback address that treats each connection as the script says, each on a thread of
/// its own.
class TcpServer
{
public:
    using Script = std::function<void(TcpPeer&)>;

    explicit TcpServer(Script script, const QHostAddress& address = QHostAddress(QHostAddress::LocalHost),
                       quint16 port = 0);
    ~TcpServer();

    Endpoint endpoint() const { return m_listener.local(); }
    int accepted() const;
    /// Waits until every script begun so far has ended.
    void awaitScripts();

private:
    void acceptAll(std::stop_token stop);

    Script m_script;
    Socket m_listener;
    mutable std::mutex m_mutex;
    std::vector<std::jthread> m_connections;
    std::jthread m_acceptor;
};

/// A listening socket whose queue is full: the system drops every further SYN, so that connecting hangs.
class FullTcpServer
{
public:
    FullTcpServer();
    Endpoint endpoint() const { return m_listener.local(); }

private:
    Socket m_listener;
    std::vector<Socket> m_fillers;
};

/// A loopback port on which nobody listens.
quint16 unusedTcpPort();

} // namespace precall::test
