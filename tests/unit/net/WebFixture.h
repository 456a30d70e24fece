#pragma once

#include "core/net/SocketWebProbe.h"
#include "tests/servers/TcpServer.h"
#include "tests/servers/TlsPeer.h"

#include <catch2/catch.hpp>

namespace precall::test {

inline const TestAuthority publicWebAuthority(QStringLiteral("Public Root"));
inline const TestAuthority localWebAuthority(QStringLiteral("Company Root"));
inline const QByteArray okAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello";

/// A probe that trusts the two authorities.
class WebFixture
{
protected:
    Roots m_publicRoots{[] { return parsePem(publicWebAuthority.root().pem()); }};
    Roots m_systemRoots{[] { return parsePem(localWebAuthority.root().pem()); }};
    ChainVerifier m_verifier{m_publicRoots, m_systemRoots};
    SocketWebProbe probe{m_verifier};
};

inline WebRequest requestTo(const Endpoint& server, const QString& url)
{
    WebRequest request;
    request.url = QUrl(url.arg(server.port));
    request.address = server.address;
    request.times = {std::chrono::milliseconds(300), std::chrono::milliseconds(300),
                     std::chrono::milliseconds(300), std::chrono::milliseconds(300)};
    return request;
}

inline WebRequest plain(const Endpoint& server)
{
    return requestTo(server, QStringLiteral("http://www.example:%1/path?query=1"));
}

inline WebRequest secure(const Endpoint& server)
{
    WebRequest request = requestTo(server, QStringLiteral("https://www.example:%1/"));
    // Handshakes cost time under sanitizers.
    request.times.handshake = request.times.exchange = std::chrono::seconds(5);
    return request;
}

inline TcpServer::Script answer(const QByteArray& bytes)
{
    return [bytes](TcpPeer& peer) {
        peer.readUntil("\r\n\r\n");
        peer.write(bytes);
    };
}

inline void checkFailed(const WebExchange& exchange, Stage stage, ErrorKind kind)
{
    CHECK(stageWord(exchange.reached) == stageWord(stage));
    REQUIRE(exchange.error);
    CHECK(errorWord(exchange.error->kind) == errorWord(kind));
    CHECK_FALSE(exchange.answered());
}

} // namespace precall::test
