#include "core/net/websocket/SocketWebSocketProbe.h"

#include "tests/servers/Stopping.h"
#include "tests/servers/WebSocketPeer.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;
using namespace std::chrono_literals;
using End = WebSocketWatch::End;

namespace {

/// A probe that trusts one authority, and servers that it vouches for.
class WebSocketFixture
{
protected:
    using Treat = std::function<void(WebSocketPeer&)>;

    WebSocketOpening open(const TcpServer& server, bool echo = false, std::stop_token stop = {})
    {
        WebSocketRequest request;
        request.url = QUrl(QStringLiteral("wss://www.example:%1/live?room=1").arg(server.endpoint().port));
        request.address = server.endpoint().address;
        request.echo = echo;
        request.times.exchange = exchangeTime;
        return probe.open(request, line, stop);
    }
    TcpServer::Script script(Treat treat) const { return webSocketScript(setup, std::move(treat)); }
    /// Opens a WebSocket to a server that consents, answers one ping and then does that.
    WebSocketWatch watched(Treat then, std::chrono::milliseconds span = 50ms)
    {
        TcpServer server(script([then](WebSocketPeer& peer) {
            peer.consent();
            peer.serve(1);
            then(peer);
        }));
        REQUIRE(open(server).isOpen());
        const WebSocketWatch seen = line->watch(span, span, {});
        line.reset();
        return seen;
    }
    void checkFailed(Treat treat, WebSocketStep step, ErrorKind kind, bool echo = false)
    {
        TcpServer server(script(std::move(treat)));
        const WebSocketOpening opening = open(server, echo);
        CHECK(webSocketStepWord(opening.reached) == webSocketStepWord(step));
        REQUIRE(opening.error);
        CHECK(errorWord(opening.error->kind) == errorWord(kind));
        CHECK_FALSE(line);
    }

    const TestAuthority authority;
    TlsSetup setup{authority.leaf()};
    std::chrono::milliseconds exchangeTime = 5s;
    Roots publicRoots{[this] { return parsePem(authority.root().pem()); }};
    Roots noRoots{[] { return X509List(); }};
    ChainVerifier verifier{publicRoots, noRoots};
    SocketWebSocketProbe probe{verifier};
    std::unique_ptr<WebSocketLine> line;
};

void respond(WebSocketPeer& peer, const QByteArray& answer)
{
    peer.writeRaw(answer);
    peer.tls().finish();
}

} // namespace

TEST_CASE_METHOD(WebSocketFixture, "A WebSocket opens, answers and echoes", "[websocket]")
{
    QByteArray request;
    bool masked = false;
    TcpServer server(script([&](WebSocketPeer& peer) {
        request = peer.request();
        peer.consent("Set-Cookie: session=planted\r\n");
        peer.serve();
        masked = peer.lastWasMasked();
    }));
    const WebSocketOpening opening = open(server, true);
    REQUIRE(opening.isOpen());
    CHECK_FALSE(opening.error);
    CHECK(opening.exchange.answered());
    CHECK(opening.exchange.answer->status == 101);
    CHECK(opening.exchange.answer->header("upgrade") == "websocket");
    REQUIRE(opening.exchange.tls);
    CHECK(opening.exchange.tls->alpn.isEmpty());
    CHECK(line->watch(0ms, 0ms, {}).end == End::Open);
    line.reset();
    server.awaitScripts();
    CHECK(masked);
    const QByteArray host = "www.example:" + QByteArray::number(server.endpoint().port);
    CHECK(request.startsWith("GET /live?room=1 HTTP/1.1\r\nHost: " + host + "\r\n"));
    CHECK(request.contains("\r\nOrigin: https://" + host + "\r\n"));
    CHECK(request.contains("\r\nSec-WebSocket-Version: 13\r\n"));
    CHECK_FALSE(request.contains("Sec-WebSocket-Extensions"));
    CHECK_FALSE(request.contains("Sec-WebSocket-Protocol"));
}

TEST_CASE_METHOD(WebSocketFixture, "An answer that opens no WebSocket is kept as it came", "[websocket]")
{
    struct Row
    {
        QByteArray answer;
        QString detail;
    };
    const QByteArray switching = "HTTP/1.1 101 Switching Protocols\r\n";
    const QByteArray upgrade = "Upgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n";
    const Row row = GENERATE_COPY(
        Row{"HTTP/1.1 426 Upgrade Required\r\nVia: 1.1 strict\r\nContent-Length: 2\r\n\r\nno",
            QStringLiteral("HTTP 426")},
        Row{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", QStringLiteral("HTTP 200")},
        Row{switching + "\r\n", QStringLiteral("101 without Upgrade: websocket")},
        Row{switching + "Upgrade: websocket\r\n\r\n", QStringLiteral("101 without Upgrade: websocket")},
        Row{switching + upgrade + "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n",
            QStringLiteral("wrong Sec-WebSocket-Accept")},
        Row{switching + upgrade + "\r\n", QStringLiteral("wrong Sec-WebSocket-Accept")});
    TcpServer server(script([&](WebSocketPeer& peer) { respond(peer, row.answer); }));
    const WebSocketOpening opening = open(server);
    CHECK(opening.reached == WebSocketStep::Upgrade);
    REQUIRE(opening.error);
    CHECK(opening.error->kind == ErrorKind::Protocol);
    CHECK(opening.error->detail == row.detail);
    REQUIRE(opening.exchange.answered());
    CHECK(row.answer.startsWith("HTTP/1.1 " + QByteArray::number(opening.exchange.answer->status)));
    CHECK_FALSE(line);
}

TEST_CASE_METHOD(WebSocketFixture, "What was not offered must not be agreed to", "[websocket]")
{
    const QByteArray field =
        GENERATE("Sec-WebSocket-Extensions: permessage-deflate\r\n", "Sec-WebSocket-Protocol: chat\r\n");
    checkFailed([field](WebSocketPeer& peer) { peer.consent(field); }, WebSocketStep::Upgrade,
                ErrorKind::Protocol);
}

TEST_CASE_METHOD(WebSocketFixture, "No answer to the upgrade ends at its stage", "[websocket]")
{
    struct Row
    {
        Treat treat;
        ErrorKind kind;
    };
    const Row row = GENERATE(
        Row{[](WebSocketPeer& peer) { peer.tcp().reset(); }, ErrorKind::Reset},
        Row{[](WebSocketPeer& peer) { peer.tls().finish(); }, ErrorKind::Closed},
        Row{[](WebSocketPeer& peer) { peer.tcp().awaitEnd(); }, ErrorKind::TimedOut},
        Row{[](WebSocketPeer& peer) { respond(peer, "SSH-2.0-x\r\n"); }, ErrorKind::Protocol},
        Row{[](WebSocketPeer& peer) { respond(peer, "HTTP/1.1 200 O\r\nX: " + QByteArray(70000, 'x')); },
            ErrorKind::TooLarge},
        Row{[](WebSocketPeer& peer) { // slow
                for (const char byte : QByteArray("HTTP/1.1 101 Switching Protocols\r\n")) {
                    peer.writeRaw(QByteArray(1, byte));
                    peer.tcp().pause(100ms);
                }
            },
            ErrorKind::TimedOut});
    if (row.kind == ErrorKind::TimedOut)
        exchangeTime = 300ms;
    TcpServer server(script(row.treat));
    const WebSocketOpening opening = open(server);
    CHECK(opening.exchange.reached == Stage::FirstByte);
    REQUIRE(opening.exchange.error);
    CHECK(errorWord(opening.exchange.error->kind) == errorWord(row.kind));
    CHECK(opening.reached == WebSocketStep::Upgrade);
    CHECK_FALSE(opening.error);
    CHECK(opening.exchange.tls);
}

TEST_CASE_METHOD(WebSocketFixture, "A ping that is not answered as it must be", "[websocket]")
{
    const auto after = [](Treat then) {
        return [then](WebSocketPeer& peer) {
            peer.consent();
            then(peer);
        };
    };
    SECTION("cut")
    {
        checkFailed(after([](WebSocketPeer& peer) {
                        peer.read();
                        peer.tcp().reset();
                    }),
                    WebSocketStep::Pong, ErrorKind::Reset);
    }
    SECTION("buffered: nothing comes through any more")
    {
        exchangeTime = 300ms;
        checkFailed(after([](WebSocketPeer& peer) { peer.tcp().awaitEnd(); }), WebSocketStep::Pong,
                    ErrorKind::TimedOut);
    }
    SECTION("endless frames, and never the pong")
    {
        exchangeTime = 300ms;
        checkFailed(after([](WebSocketPeer& peer) {
                        while (peer.tcp().until().lasts())
                            peer.write(WebSocketPeer::Opcode::Pong, "another");
                    }),
                    WebSocketStep::Pong, ErrorKind::TimedOut);
    }
    SECTION("masked, as only clients may")
    {
        checkFailed(
            after([](WebSocketPeer& peer) {
                const WebSocketFrame ping = peer.read();
                peer.writeRaw(encodeFrame({true, WebSocketPeer::Opcode::Pong, ping.payload}, {1, 2, 3, 4}));
                peer.tcp().awaitEnd();
            }),
            WebSocketStep::Pong, ErrorKind::Protocol);
    }
    SECTION("a frame of 2^63 bytes")
    {
        checkFailed(after([](WebSocketPeer& peer) {
                        peer.writeRaw(QByteArray::fromHex("827f8000000000000000"));
                        peer.tcp().awaitEnd();
                    }),
                    WebSocketStep::Pong, ErrorKind::TooLarge);
    }
    SECTION("a close frame")
    {
        checkFailed(after([](WebSocketPeer& peer) {
                        peer.write(WebSocketPeer::Opcode::Close, QByteArray::fromHex("03f0"));
                        peer.serve();
                    }),
                    WebSocketStep::Pong, ErrorKind::Closed);
    }
}

TEST_CASE_METHOD(WebSocketFixture, "An echo in fragments with a ping between them", "[websocket]")
{
    TcpServer server(script([](WebSocketPeer& peer) {
        peer.consent();
        peer.serve(1);
        const QByteArray text = peer.read().payload;
        peer.write(WebSocketPeer::Opcode::Text, text.left(3), false);
        peer.write(WebSocketPeer::Opcode::Ping, "between");
        peer.write(WebSocketPeer::Opcode::Continuation, text.mid(3, 4), false);
        peer.write(WebSocketPeer::Opcode::Continuation, text.mid(7));
        peer.serve();
    }));
    CHECK(open(server, true).isOpen());
}

TEST_CASE_METHOD(WebSocketFixture, "An echo that does not come back", "[websocket]")
{
    const auto answers = [](const QByteArray& first, const QByteArray& second) {
        return [=](WebSocketPeer& peer) {
            peer.consent();
            peer.serve(1);
            peer.read();
            peer.writeRaw(first + second);
            peer.tcp().awaitEnd();
        };
    };
    const QByteArray half = QByteArray::fromHex("017e8000") + QByteArray(0x8000, 'x');
    const QByteArray rest = QByteArray::fromHex("007e8001") + QByteArray(0x8001, 'x');
    SECTION("a continuation of nothing")
    {
        checkFailed(answers(QByteArray::fromHex("800178"), {}), WebSocketStep::Echo, ErrorKind::Protocol,
                    true);
    }
    SECTION("fragments beyond the limit of a message")
    {
        checkFailed(answers(half, rest), WebSocketStep::Echo, ErrorKind::TooLarge, true);
    }
    SECTION("another text")
    {
        exchangeTime = 300ms;
        checkFailed(answers(QByteArray::fromHex("810178"), {}), WebSocketStep::Echo, ErrorKind::TimedOut,
                    true);
    }
}

TEST_CASE_METHOD(WebSocketFixture, "How a watched line ends", "[websocket]")
{
    using Opcode = WebSocketPeer::Opcode;
    CHECK(watched([](WebSocketPeer& peer) { peer.serve(); }).end == End::Open);
    CHECK(watched([](WebSocketPeer& peer) {
              peer.write(Opcode::Ping, "still there?");
              peer.serve();
          }).end == End::Open);
    CHECK(watched([](WebSocketPeer& peer) { peer.tcp().reset(); }, 10s).end == End::Cut);
    // The end of TCP without the goodbye of TLS can be anybody's doing.
    CHECK(watched([](WebSocketPeer& peer) { peer.tcp().stream().finishSending(); }, 10s).end == End::Cut);
    CHECK(watched([](WebSocketPeer& peer) { peer.tls().finish(); }, 10s).end == End::Closed);
    const WebSocketWatch closed = watched(
        [](WebSocketPeer& peer) {
            peer.write(Opcode::Close, QByteArray::fromHex("03e9"));
            peer.serve();
        },
        10s);
    CHECK(closed.end == End::Closed);
    REQUIRE(closed.error);
    CHECK(closed.error->code == 1001);
    exchangeTime = 300ms;
    const WebSocketWatch forgotten = watched([](WebSocketPeer& peer) { peer.tcp().awaitEnd(); });
    CHECK(forgotten.end == End::Silent);
    CHECK(forgotten.ms >= 300);
}

TEST_CASE_METHOD(WebSocketFixture, "To a chain that nobody vouches for no frame is sent", "[websocket]")
{
    setup.identity = TestAuthority::selfSigned();
    WebSocketFrame first{true, WebSocketPeer::Opcode::Text, {}};
    TcpServer server(script([&](WebSocketPeer& peer) {
        peer.consent();
        first = peer.read();
    }));
    const WebSocketOpening opening = open(server);
    CHECK_FALSE(opening.isOpen());
    CHECK(opening.exchange.answered());
    CHECK(opening.exchange.tls->trust == Trust::Neither);
    server.awaitScripts();
    CHECK(first == WebSocketFrame{true, WebSocketPeer::Opcode::Close, {}}); // gone
}

TEST_CASE_METHOD(WebSocketFixture, "A WebSocket obeys stop while it opens and while it is watched",
                 "[websocket]")
{
    std::atomic<bool> hangs = false;
    TcpServer mute(script([&](WebSocketPeer& peer) {
        hangs = true;
        peer.tcp().awaitEnd();
    }));
    const auto opening =
        timeToStop([&](std::stop_token stop) { open(mute, false, stop); }, [&] { return hangs.load(); });
    CHECK(opening < stopBound);

    std::atomic<int> pings = 0;
    TcpServer server(script([&](WebSocketPeer& peer) {
        peer.consent();
        while (peer.tcp().until().lasts()) {
            peer.serve(1);
            ++pings;
        }
    }));
    REQUIRE(open(server).isOpen());
    std::optional<End> end;
    const auto watching = timeToStop([&](std::stop_token stop) { end = line->watch(30s, 1ms, stop).end; },
                                     [&] { return pings > 3; });
    CHECK(watching < stopBound);
    CHECK(end == End::Stopped);
}
