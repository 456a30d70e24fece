#include "core/net/SocketWebProbe.h"
#include "tests/fakes/FakeNetwork.h"
#include "tests/servers/TcpServer.h"
#include "tests/servers/TlsPeer.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

const TestAuthority tunnelAuthority(QStringLiteral("Root behind the proxy"));
const QByteArray tunnelAnswer = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nConnection: close\r\n\r\nhello";

class ProxiedWeb
{
protected:
    Roots m_publicRoots{[] { return parsePem(tunnelAuthority.root().pem()); }};
    Roots m_systemRoots{[] { return X509List(); }};
    ChainVerifier m_verifier{m_publicRoots, m_systemRoots};
    SocketWebProbe probe{m_verifier};

    WebExchange get(const char* url, const TcpServer& proxy, Route::Kind kind = Route::Kind::HttpProxy)
    {
        WebRequest request;
        request.url = QUrl(QLatin1String(url));
        request.route = {kind, QStringLiteral("proxy.example"), proxy.endpoint().port,
                         proxy.endpoint().address};
        return probe.get(request, {});
    }
};

} // namespace

TEST_CASE_METHOD(ProxiedWeb, "HTTPS goes through a tunnel, and its chain is judged as ever", "[web][proxy]")
{
    QByteArray asked;
    TcpServer proxy([&](TcpPeer& peer) {
        asked = peer.readUntil("\r\n\r\n");
        peer.write("HTTP/1.1 200 Connection established\r\n\r\n");
        tlsAnswer({tunnelAuthority.leaf()}, tunnelAnswer)(peer);
    });
    const WebExchange exchange = get("https://www.example/", proxy);
    CHECK(asked.startsWith("CONNECT www.example:443 HTTP/1.1\r\n"));
    CHECK(exchange.answered());
    CHECK(exchange.proxyMs >= 0);
    CHECK(exchange.proxy->status == 200);
    REQUIRE(exchange.tls);
    CHECK(exchange.tls->trust == Trust::Public);
    CHECK(exchange.tls->nameMatches);
    CHECK(exchange.answer->body == "hello");
}

TEST_CASE_METHOD(ProxiedWeb, "Plain HTTP is asked of the proxy itself, by its whole address", "[web][proxy]")
{
    QByteArray asked;
    TcpServer proxy([&](TcpPeer& peer) {
        asked = peer.readUntil("\r\n\r\n");
        peer.write(tunnelAnswer);
    });
    const WebExchange exchange = get("http://www.example:8080/path?query=1", proxy);
    CHECK(
        asked.startsWith("GET http://www.example:8080/path?query=1 HTTP/1.1\r\nHost: www.example:8080\r\n"));
    CHECK(exchange.answered());
    CHECK_FALSE(exchange.proxy);
}

TEST_CASE_METHOD(ProxiedWeb, "Plain HTTP is asked for again with the user's logon", "[web][proxy]")
{
    FakeProxyLogon logon;
    const bool isLetIn = GENERATE(true, false);
    QList<QByteArray> asked;
    TcpServer proxy([&](TcpPeer& peer) {
        const QByteArray request = peer.readUntil("\r\n\r\n");
        asked.append(request);
        const bool knows = isLetIn && request.contains("Proxy-Authorization: Negotiate ");
        peer.write(knows ? tunnelAnswer
                         : QByteArray("HTTP/1.1 407 Who\r\nProxy-Authenticate: Negotiate\r\nContent-Length: "
                                      "0\r\nConnection: close\r\n\r\n"));
        peer.close();
    });
    WebRequest request;
    request.url = QUrl(QStringLiteral("http://www.example/"));
    request.route = {Route::Kind::HttpProxy, QStringLiteral("proxy.example"), proxy.endpoint().port,
                     proxy.endpoint().address, &logon};
    const WebExchange exchange = probe.get(request, {});
    proxy.awaitScripts();
    REQUIRE(asked.size() == 2);
    CHECK_FALSE(asked.first().contains("Authorization"));
    REQUIRE(exchange.proxy);
    REQUIRE(exchange.proxy->logon);
    CHECK(exchange.answered() == isLetIn);
    CHECK(exchange.proxy->logon->error.has_value() == !isLetIn);
    CHECK(exchange.answer.has_value() == isLetIn);
    if (isLetIn)
        CHECK(exchange.answer->body == "hello");
}

TEST_CASE_METHOD(ProxiedWeb, "SOCKS5 carries plain HTTP as it is", "[web][proxy]")
{
    QByteArray asked;
    TcpServer proxy([&](TcpPeer& peer) {
        peer.read(3);
        peer.write(QByteArray("\x05\x00", 2));
        peer.read(4 + 1 + 11 + 2);
        peer.write(QByteArray("\x05\x00\x00\x01\x00\x00\x00\x00\x00\x00", 10));
        asked = peer.readUntil("\r\n\r\n");
        peer.write(tunnelAnswer);
    });
    CHECK(get("http://www.example/", proxy, Route::Kind::Socks5).answered());
    CHECK(asked.startsWith("GET / HTTP/1.1\r\nHost: www.example\r\n"));
}

TEST_CASE_METHOD(ProxiedWeb, "A proxy's refusal ends the exchange at the proxy", "[web][proxy]")
{
    for (const char* url : {"http://www.example/", "https://www.example/"}) {
        for (const int status : {407, 502, 503, 504}) {
            TcpServer proxy([&](TcpPeer& peer) {
                peer.readUntil("\r\n\r\n");
                peer.write("HTTP/1.1 " + QByteArray::number(status) +
                           " Said\r\nProxy-Authenticate: NTLM\r\nContent-Length: 0\r\n\r\n");
            });
            const WebExchange exchange = get(url, proxy);
            CHECK(exchange.reached == Stage::Proxy);
            CHECK_FALSE(exchange.answer);
            REQUIRE(exchange.proxy);
            CHECK(exchange.proxy->status == status);
            CHECK(exchange.proxy->values("proxy-authenticate") == QList<QByteArray>{"NTLM"});
            CHECK(exchange.error->code == status);
            // Of plain HTTP the proxy may have passed on what the server, or a gateway before it, said.
            CHECK(exchange.proxy->mayBeServers ==
                  (exchange.url.scheme() == QLatin1String("http") && status != 407));
        }
    }
    TcpServer denying([](TcpPeer& peer) {
        peer.readUntil("\r\n\r\n");
        peer.write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n");
    });
    CHECK(get("https://www.example/", denying).reached == Stage::Proxy);
    CHECK(get("http://www.example/", denying).answered()); // whose 403 it is cannot be told
}
