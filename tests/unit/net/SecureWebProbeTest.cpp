#include "tests/unit/net/WebFixture.h"

using namespace precall;
using namespace precall::test;

TEST_CASE_METHOD(WebFixture, "HTTPS: facts of the handshake beside the answer", "[web][tls]")
{
    const Identity middle = publicWebAuthority.intermediate(QStringLiteral("Public Middle"));
    TcpServer server(tlsAnswer(
        {TestAuthority::leaf({}, middle), {middle}, TLS1_2_VERSION, TLS1_3_VERSION, "http/1.1"}, okAnswer));
    const WebExchange exchange = probe.get(secure(server.endpoint()), {});
    CHECK(exchange.answered());
    CHECK_FALSE(exchange.error);
    CHECK(exchange.handshakeMs >= 0);
    REQUIRE(exchange.tls);
    CHECK(exchange.tls->protocol == QLatin1String("TLSv1.3"));
    CHECK(exchange.tls->cipher.startsWith(QLatin1String("TLS_")));
    CHECK(exchange.tls->alpn == QLatin1String("http/1.1"));
    CHECK(exchange.tls->chain.size() == 2);
    CHECK(exchange.tls->trust == Trust::Public);
    CHECK(exchange.tls->nameMatches);
    CHECK(exchange.tls->datesValid);
    REQUIRE(exchange.answer);
    CHECK(exchange.answer->body == "hello");
}

TEST_CASE_METHOD(WebFixture, "HTTPS: chains that do not verify are told and read all the same", "[web][tls]")
{
    LeafWish expired;
    expired.daysAfter = -1;
    LeafWish otherName;
    otherName.names = QStringList{QStringLiteral("other.example")};
    struct Row
    {
        Identity identity;
        Trust trust;
        bool nameMatches, datesValid;
    };
    const Row rows[] = {{publicWebAuthority.leaf(), Trust::Public, true, true},
                        {publicWebAuthority.leaf(expired), Trust::Public, true, false},
                        {publicWebAuthority.leaf(otherName), Trust::Public, false, true},
                        {localWebAuthority.leaf(), Trust::LocalOnly, true, true},
                        {TestAuthority::selfSigned(), Trust::Neither, true, true}};
    for (const Row& row : rows) {
        TcpServer server(tlsAnswer({row.identity}, okAnswer));
        const WebExchange exchange = probe.get(secure(server.endpoint()), {});
        CHECK(exchange.answered());
        REQUIRE(exchange.tls);
        CHECK(exchange.tls->trust == row.trust);
        CHECK(exchange.tls->nameMatches == row.nameMatches);
        CHECK(exchange.tls->datesValid == row.datesValid);
    }
}

TEST_CASE_METHOD(WebFixture, "SNI is the host, another name, or none", "[web][tls]")
{
    QByteArray seen;
    TcpServer server([&](TcpPeer& peer) {
        TlsPeer tls(peer, {publicWebAuthority.leaf()});
        tls.accept();
        seen = tls.serverName();
        tls.readUntil("\r\n\r\n");
        tls.write(okAnswer);
        tls.finish();
    });
    WebRequest request = secure(server.endpoint());
    CHECK(probe.get(request, {}).tls->nameMatches);
    CHECK(seen == "www.example");
    request.serverName = QStringLiteral("control.example");
    CHECK_FALSE(probe.get(request, {}).tls->nameMatches);
    CHECK(seen == "control.example");
    request.serverName = QString();
    CHECK(probe.get(request, {}).tls->nameMatches);
    CHECK(seen.isEmpty());
    request = requestTo(server.endpoint(), QStringLiteral("https://127.0.0.1:%1/"));
    request.times.handshake = request.times.exchange = std::chrono::seconds(5);
    const WebExchange byAddress = probe.get(request, {});
    REQUIRE(byAddress.tls);
    CHECK(byAddress.tls->nameMatches);
    CHECK(seen.isEmpty());
}

TEST_CASE_METHOD(WebFixture, "HTTPS: what goes wrong in the handshake", "[web][tls]")
{
    TcpServer talker([](TcpPeer& peer) { peer.write("HTTP/1.1 400 Bad Request\r\n\r\n"); });
    const WebExchange foreign = probe.get(secure(talker.endpoint()), {});
    checkFailed(foreign, Stage::Handshake, ErrorKind::Tls);
    CHECK(foreign.error->detail == QLatin1String("wrong version number"));
    CHECK_FALSE(foreign.tls);

    TcpServer old(tlsAnswer({publicWebAuthority.leaf(), {}, TLS1_VERSION, TLS1_1_VERSION, {}}, okAnswer));
    const WebExchange tooOld = probe.get(secure(old.endpoint()), {});
    checkFailed(tooOld, Stage::Handshake, ErrorKind::Tls);
    CHECK(tooOld.error->detail.contains(QLatin1String("protocol")));

    TcpServer resetting([](TcpPeer& peer) {
        peer.read(5);
        peer.reset();
    });
    checkFailed(probe.get(secure(resetting.endpoint()), {}), Stage::Handshake, ErrorKind::Reset);

    TcpServer closing([](TcpPeer& peer) {
        peer.stream().finishSending();
        peer.awaitEnd();
    });
    checkFailed(probe.get(secure(closing.endpoint()), {}), Stage::Handshake, ErrorKind::Closed);

    TcpServer silent([](TcpPeer& peer) { peer.awaitEnd(); });
    WebRequest request = secure(silent.endpoint());
    request.times.handshake = std::chrono::milliseconds(100);
    checkFailed(probe.get(request, {}), Stage::Handshake, ErrorKind::TimedOut);
}

TEST_CASE_METHOD(WebFixture, "HTTPS: an end without goodbye cuts a body of unknown length", "[web][tls]")
{
    TcpServer server([](TcpPeer& peer) {
        TlsPeer tls(peer, {publicWebAuthority.leaf()});
        tls.accept();
        tls.readUntil("\r\n\r\n");
        tls.write("HTTP/1.1 200 OK\r\n\r\nhello");
    });
    const WebExchange exchange = probe.get(secure(server.endpoint()), {});
    CHECK(exchange.answered());
    CHECK_FALSE(exchange.answer->complete);
    REQUIRE(exchange.error);
    CHECK(exchange.error->kind == ErrorKind::Closed);
}
