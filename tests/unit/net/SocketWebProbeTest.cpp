#include "tests/servers/Stopping.h"
#include "tests/unit/net/WebFixture.h"

using namespace precall;
using namespace precall::test;

TEST_CASE_METHOD(WebFixture, "A plain exchange, with all its times", "[web]")
{
    QByteArray asked;
    TcpServer server([&](TcpPeer& peer) {
        asked = peer.readUntil("\r\n\r\n");
        peer.write(okAnswer);
    });
    const WebExchange exchange = probe.get(plain(server.endpoint()), {});
    CHECK(exchange.answered());
    CHECK_FALSE(exchange.error);
    CHECK(exchange.port == server.endpoint().port);
    CHECK(exchange.address == server.endpoint().address);
    CHECK(exchange.connectMs >= 0);
    CHECK(exchange.handshakeMs == -1);
    CHECK(exchange.firstByteMs >= 0);
    CHECK_FALSE(exchange.tls);
    REQUIRE(exchange.answer);
    CHECK(exchange.answer->body == "hello");
    CHECK(exchange.answer->complete);
    CHECK(asked.startsWith("GET /path?query=1 HTTP/1.1\r\nHost: www.example:" +
                           QByteArray::number(exchange.port) + "\r\nUser-Agent: Precall/"));
    CHECK(asked.contains("\r\nConnection: close\r\n"));
}

TEST_CASE_METHOD(WebFixture, "An XML document is posted where one is given", "[web]")
{
    QByteArray asked;
    TcpServer server([&](TcpPeer& peer) {
        asked = peer.readUntil("</a>");
        peer.write(okAnswer);
    });
    WebRequest request = plain(server.endpoint());
    request.posted = "<a>x</a>";
    request.accept = "text/xml";
    const WebExchange exchange = probe.get(request, {});
    CHECK(exchange.answered());
    CHECK(asked.startsWith("POST /path?query=1 HTTP/1.1\r\nHost: www.example:"));
    CHECK(asked.contains("\r\nAccept: text/xml\r\n"));
    CHECK(asked.contains("\r\nContent-Type: text/xml; charset=utf-8\r\nContent-Length: 8\r\n"));
    CHECK(asked.endsWith("\r\n\r\n<a>x</a>"));
}

TEST_CASE_METHOD(WebFixture, "An IPv6 URL, without credentials of the URL", "[web]")
{
    QByteArray asked;
    TcpServer server(
        [&](TcpPeer& peer) {
            asked = peer.readUntil("\r\n\r\n");
            peer.write(okAnswer);
        },
        QHostAddress(QHostAddress::LocalHostIPv6));
    const WebExchange exchange =
        probe.get(requestTo(server.endpoint(), QStringLiteral("http://user:secret@[::1]:%1")), {});
    CHECK(exchange.answered());
    CHECK(asked.startsWith("GET / HTTP/1.1\r\nHost: [::1]:" + QByteArray::number(exchange.port) + "\r\n"));
    CHECK_FALSE(asked.contains("secret"));
}

TEST_CASE_METHOD(WebFixture, "Refused, dropped, silent, cut: each at its stage", "[web]")
{
    const WebExchange refused =
        probe.get(plain({QHostAddress(QHostAddress::LocalHost), unusedTcpPort()}), {});
    checkFailed(refused, Stage::Connect, ErrorKind::Refused);
    CHECK(refused.connectMs == -1);

    FullTcpServer full;
    checkFailed(probe.get(plain(full.endpoint()), {}), Stage::Connect, ErrorKind::TimedOut);

    TcpServer silent([](TcpPeer& peer) { peer.awaitEnd(); });
    const WebExchange unanswered = probe.get(plain(silent.endpoint()), {});
    checkFailed(unanswered, Stage::FirstByte, ErrorKind::TimedOut);
    CHECK(unanswered.connectMs >= 0);
    CHECK(unanswered.firstByteMs == -1);
    CHECK(unanswered.totalMs >= 300);

    TcpServer resetting([](TcpPeer& peer) {
        peer.readUntil("\r\n\r\n");
        peer.reset();
    });
    checkFailed(probe.get(plain(resetting.endpoint()), {}), Stage::FirstByte, ErrorKind::Reset);

    TcpServer closing([](TcpPeer& peer) { peer.readUntil("\r\n\r\n"); });
    checkFailed(probe.get(plain(closing.endpoint()), {}), Stage::FirstByte, ErrorKind::Closed);
}

TEST_CASE_METHOD(WebFixture, "A drip that never completes its head is cut at the deadline", "[web]")
{
    TcpServer server([](TcpPeer& peer) {
        peer.readUntil("\r\n\r\n");
        for (const char character : okAnswer) {
            peer.write(QByteArray(1, character));
            peer.pause(std::chrono::milliseconds(50));
        }
    });
    const WebExchange exchange = probe.get(plain(server.endpoint()), {});
    checkFailed(exchange, Stage::FirstByte, ErrorKind::TimedOut);
    CHECK(exchange.firstByteMs >= 0);
    CHECK(exchange.totalMs < 2000);
}

TEST_CASE_METHOD(WebFixture, "An answer whose body breaks off is an answer, and says what broke it", "[web]")
{
    struct Row
    {
        QByteArray bytes;
        ErrorKind kind;
    };
    const Row rows[] = {
        {"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello", ErrorKind::Closed},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel", ErrorKind::Closed},
        {"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nnonsense\r\n", ErrorKind::Protocol}};
    for (const Row& row : rows) {
        TcpServer server(answer(row.bytes));
        const WebExchange exchange = probe.get(plain(server.endpoint()), {});
        CHECK(exchange.answered());
        REQUIRE(exchange.answer);
        CHECK(exchange.answer->status == 200);
        CHECK_FALSE(exchange.answer->complete);
        REQUIRE(exchange.error);
        CHECK(exchange.error->kind == row.kind);
    }
}

TEST_CASE_METHOD(WebFixture, "What is no HTTP, and floods of it", "[web]")
{
    TcpServer foreign(answer("SSH-2.0-OpenSSH_9.2\r\n"));
    checkFailed(probe.get(plain(foreign.endpoint()), {}), Stage::FirstByte, ErrorKind::Protocol);

    TcpServer flood([](TcpPeer& peer) {
        peer.readUntil("\r\n\r\n");
        peer.write("HTTP/1.1 200 OK\r\n");
        peer.write(QByteArray("A: b\r\n").repeated(100000));
    });
    checkFailed(probe.get(plain(flood.endpoint()), {}), Stage::FirstByte, ErrorKind::TooLarge);
}

TEST_CASE_METHOD(WebFixture, "A body is read up to its limit", "[web]")
{
    TcpServer server(answer("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(1000000, 'x')));
    WebRequest request = plain(server.endpoint());
    request.bodyLimit = 1000;
    const WebExchange exchange = probe.get(request, {});
    CHECK(exchange.answered());
    CHECK(exchange.answer->body.size() == 1000);
    CHECK_FALSE(exchange.answer->complete);
    CHECK_FALSE(exchange.error);
}

TEST_CASE_METHOD(WebFixture, "What cannot be asked is refused without a packet", "[web]")
{
    TcpServer server(answer(okAnswer));
    WebRequest proxied = plain(server.endpoint());
    proxied.route = {Route::Kind::HttpProxy, QStringLiteral("proxy.example"), 3128, {}};
    checkFailed(probe.get(proxied, {}), Stage::Proxy, ErrorKind::Invalid);
    WebRequest foreign = plain(server.endpoint());
    foreign.url = QUrl(QStringLiteral("ftp://www.example/"));
    checkFailed(probe.get(foreign, {}), Stage::Connect, ErrorKind::Invalid);
    WebRequest nowhere = plain(server.endpoint());
    nowhere.address = QHostAddress();
    checkFailed(probe.get(nowhere, {}), Stage::Connect, ErrorKind::Invalid);
    CHECK(server.accepted() == 0);
}

TEST_CASE_METHOD(WebFixture, "A connect and nothing more", "[web]")
{
    TcpServer server([](TcpPeer& peer) { peer.awaitEnd(); });
    const WebExchange made = probe.connect(server.endpoint().address, server.endpoint().port, {}, {});
    CHECK(made.answered());
    CHECK(made.connectMs >= 0);
    CHECK_FALSE(made.answer);
    checkFailed(probe.connect(QHostAddress(QHostAddress::LocalHost), unusedTcpPort(), {}, {}), Stage::Connect,
                ErrorKind::Refused);
}

TEST_CASE_METHOD(WebFixture, "Every stage ends soon after a stop", "[web][stop]")
{
    FullTcpServer full;
    TcpServer silent([](TcpPeer& peer) { peer.awaitEnd(); });
    TcpServer halfway([](TcpPeer& peer) {
        peer.readUntil("\r\n\r\n");
        peer.write("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhel");
        peer.awaitEnd();
    });
    TcpServer tlsSilent([](TcpPeer& peer) {
        TlsPeer tls(peer, {publicWebAuthority.leaf()});
        tls.accept();
        peer.awaitEnd();
    });
    struct State
    {
        const char* name;
        WebRequest request;
        Stage stage;
    };
    const State states[] = {{"connect", plain(full.endpoint()), Stage::Connect},
                            {"handshake", secure(silent.endpoint()), Stage::Handshake},
                            {"first byte", plain(silent.endpoint()), Stage::FirstByte},
                            {"first byte inside TLS", secure(tlsSilent.endpoint()), Stage::FirstByte},
                            {"body", plain(halfway.endpoint()), Stage::Done}};
    for (const State& state : states) {
        INFO(state.name);
        WebRequest request = state.request;
        request.times = {std::chrono::seconds(20), std::chrono::seconds(20), std::chrono::seconds(20),
                         std::chrono::seconds(20)};
        WebExchange exchange;
        const auto begun = std::chrono::steady_clock::now();
        const auto took = timeToStop(
            [&](std::stop_token stop) { exchange = probe.get(request, stop); },
            [&] { return std::chrono::steady_clock::now() - begun > std::chrono::milliseconds(200); });
        CHECK(took < stopBound);
        CHECK(stageWord(exchange.reached) == stageWord(state.stage));
        REQUIRE(exchange.error);
        CHECK(exchange.error->kind == ErrorKind::Cancelled);
    }
}

TEST_CASE_METHOD(WebFixture, "Many exchanges leave no descriptor behind", "[web]")
{
    TcpServer plainServer(answer(okAnswer));
    TcpServer tlsServer(tlsAnswer({publicWebAuthority.leaf()}, okAnswer));
    TcpServer broken([](TcpPeer& peer) { peer.reset(); });
    const auto once = [&] {
        int answered = probe.get(plain(plainServer.endpoint()), {}).answered();
        answered += probe.get(secure(tlsServer.endpoint()), {}).answered();
        return answered + probe.get(secure(broken.endpoint()), {}).answered();
    };
    REQUIRE(once() == 2);
    const int before = openDescriptors();
    int answered = 0;
    for (int i = 0; i < 100; ++i)
        answered += once();
    CHECK(answered == 200);
    CHECK(eventually([&] { return openDescriptors() <= before + lateWakes; }));
}
