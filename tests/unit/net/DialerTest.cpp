#include "core/net/Dialer.h"

#include "core/net/proxy/AuthChallenge.h"
#include "tests/servers/Stopping.h"
#include "tests/servers/TcpServer.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

constexpr ProbeTimes dialTimes{std::chrono::milliseconds(300), std::chrono::milliseconds(300),
                               std::chrono::milliseconds(300), std::chrono::milliseconds(300)};

Route routeThrough(Route::Kind kind, const Endpoint& proxy)
{
    return {kind, QStringLiteral("proxy.example"), proxy.port, proxy.address};
}

Destination destinationOf(const char* host, quint16 port)
{
    return {QString::fromUtf8(host), {}, port};
}

Dialled dialHttp(const TcpServer& proxy, const Destination& destination = destinationOf("www.example", 443))
{
    return dial(routeThrough(Route::Kind::HttpProxy, proxy.endpoint()), destination, dialTimes, {});
}

Dialled dialSocks(const TcpServer& proxy, const Destination& destination = destinationOf("www.example", 443))
{
    return dial(routeThrough(Route::Kind::Socks5, proxy.endpoint()), destination, dialTimes, {});
}

/// A proxy that reads the request and gives that answer.
TcpServer::Script httpProxyAnswering(const QByteArray& answer)
{
    return [answer](TcpPeer& peer) {
        peer.readUntil("\r\n\r\n");
        peer.write(answer);
    };
}

/// A SOCKS5 proxy that lets in, reads a request for "www.example" and gives that answer.
TcpServer::Script socksProxyAnswering(const QByteArray& answer)
{
    return [answer](TcpPeer& peer) {
        peer.read(3);
        peer.write(QByteArray("\x05\x00", 2));
        peer.read(4 + 1 + 11 + 2);
        peer.write(answer);
    };
}

void checkNotReached(const Dialled& dialled, ErrorKind kind)
{
    CHECK_FALSE(dialled.stream);
    REQUIRE(dialled.error);
    CHECK(errorWord(dialled.error->kind) == errorWord(kind));
}

QByteArray readFrom(const Dialled& dialled, qsizetype size)
{
    auto bytes = readExactly(*dialled.stream, size, {QDeadlineTimer(std::chrono::seconds(5)), {}});
    return bytes ? *bytes : QByteArray("failed");
}

} // namespace

TEST_CASE("A route is told without credentials, a destination as a proxy is asked for it")
{
    CHECK(Route{}.toString() == QLatin1String("direct"));
    CHECK(Route{Route::Kind::HttpProxy, QStringLiteral("p.example"), 3128, {}}.toString() ==
          QLatin1String("http://p.example:3128"));
    CHECK(Route{Route::Kind::Socks5, QStringLiteral("2001:db8::1"), 1080, {}}.toString() ==
          QLatin1String("socks5://[2001:db8::1]:1080"));
    CHECK(destinationOf("bücher.example", 443).toString() == QLatin1String("xn--bcher-kva.example:443"));
    CHECK(Destination{{}, QHostAddress(QStringLiteral("2001:db8::1")), 3478}.toString() ==
          QLatin1String("[2001:db8::1]:3478"));
}

TEST_CASE("The direct route is a connection to the address")
{
    TcpServer server([](TcpPeer& peer) { peer.write("hello"); });
    const Dialled dialled =
        dial({}, {QStringLiteral("www.example"), server.endpoint().address, server.endpoint().port},
             dialTimes, {});
    REQUIRE(dialled.stream);
    CHECK(readFrom(dialled, 5) == "hello");
    CHECK(dialled.connectMs >= 0);
    CHECK(dialled.proxyMs == -1);
    CHECK_FALSE(dialled.reply);
    CHECK(dialled.local.port != 0);

    const QHostAddress local(QHostAddress::LocalHost);
    checkNotReached(dial({}, {{}, local, unusedTcpPort()}, dialTimes, {}), ErrorKind::Refused);
    checkNotReached(dial({}, destinationOf("www.example", 443), dialTimes, {}), ErrorKind::Invalid);
}

TEST_CASE("CONNECT opens a tunnel of which no byte is lost")
{
    QByteArray asked;
    TcpServer proxy([&](TcpPeer& peer) {
        asked = peer.readUntil("\r\n\r\n");
        peer.write("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 Connection established\r\nVia: 1.1 proxy\r\n"
                   "Content-Length: 3\r\n\r\nhello");
        peer.awaitEnd();
    });
    Dialled dialled = dialHttp(proxy);
    REQUIRE(dialled.stream);
    CHECK(readFrom(dialled, 5) == "hello");
    CHECK(dialled.connectMs >= 0);
    CHECK(dialled.proxyMs >= 0);
    REQUIRE(dialled.reply);
    CHECK(dialled.reply->status == 200);
    CHECK(dialled.reply->line == QLatin1String("HTTP/1.1 200 Connection established"));
    CHECK(dialled.reply->values("via") == QList<QByteArray>{"1.1 proxy"});
    CHECK(asked.startsWith(
        "CONNECT www.example:443 HTTP/1.1\r\nHost: www.example:443\r\nUser-Agent: Precall/"));
    CHECK_FALSE(asked.contains("Authorization"));
}

TEST_CASE("What a proxy says when it refuses is kept")
{
    struct Row
    {
        QByteArray answer;
        int status;
        ErrorKind kind;
        QStringList schemes;
    };
    const Row rows[] = {
        {"HTTP/1.1 407 Proxy Authentication Required\r\nProxy-Authenticate: Basic realm=\"Corp\"\r\n\r\n",
         407,
         ErrorKind::AccessDenied,
         {QStringLiteral("Basic")}},
        {"HTTP/1.1 407 Nope\r\nProxy-Authenticate: Negotiate\r\nProxy-Authenticate: NTLM, Basic realm=x\r\n"
         "Content-Length: 10\r\n\r\n<title>",
         407,
         ErrorKind::AccessDenied,
         {QStringLiteral("Negotiate"), QStringLiteral("NTLM"), QStringLiteral("Basic")}},
        {"HTTP/1.0 407 \n\n", 407, ErrorKind::AccessDenied, {}},
        {"HTTP/1.1 403 Forbidden\r\n\r\n", 403, ErrorKind::AccessDenied, {}},
        {"HTTP/1.1 503 Service Unavailable\r\nTransfer-Encoding: chunked\r\n\r\nnonsense",
         503,
         ErrorKind::HostUnreachable,
         {}},
        {"HTTP/1.1 302 Found\r\nLocation: http://portal.example/\r\n\r\n", 302, ErrorKind::Refused, {}}};
    for (const Row& row : rows) {
        INFO(row.answer.toStdString());
        TcpServer proxy(httpProxyAnswering(row.answer));
        const Dialled dialled = dialHttp(proxy);
        checkNotReached(dialled, row.kind);
        CHECK(dialled.error->code == row.status);
        REQUIRE(dialled.reply);
        CHECK(dialled.reply->status == row.status);
        QStringList schemes;
        for (const AuthChallenge& challenge : parseChallenges(dialled.reply->values("Proxy-Authenticate")))
            schemes.append(challenge.scheme);
        CHECK(schemes == row.schemes);
    }
    TcpServer proxy(httpProxyAnswering(
        "HTTP/1.1 403 Forbidden\r\nContent-Length: 39\r\n\r\n<html><title>Access  denied</title></html>"));
    CHECK(dialHttp(proxy).reply->title == QLatin1String("Access denied"));
}

TEST_CASE("A proxy that misbehaves is told, within the time")
{
    struct Row
    {
        const char* name;
        TcpServer::Script script;
        ErrorKind kind;
    };
    const Row rows[] = {
        {"no HTTP", httpProxyAnswering("SSH-2.0-OpenSSH_9.2\r\n"), ErrorKind::Protocol},
        {"no status", httpProxyAnswering("HTTP/1.1 abc\r\n\r\n"), ErrorKind::Protocol},
        {"closed at once", httpProxyAnswering(""), ErrorKind::Closed},
        {"cut within the head", httpProxyAnswering("HTTP/1.1 200 OK\r\nVia: 1."), ErrorKind::Closed},
        {"silent", [](TcpPeer& peer) { peer.awaitEnd(); }, ErrorKind::TimedOut},
        {"reset",
         [](TcpPeer& peer) {
             peer.readUntil("\r\n\r\n");
             peer.reset();
         },
         ErrorKind::Reset},
        {"endless header",
         [](TcpPeer& peer) {
             peer.readUntil("\r\n\r\n");
             peer.write("HTTP/1.1 200 OK\r\n" + QByteArray("A: b\r\n").repeated(100'000));
         },
         ErrorKind::TooLarge},
        {"drip",
         [](TcpPeer& peer) {
             peer.readUntil("\r\n\r\n");
             for (const char one : QByteArray("HTTP/1.1 200 Connection established\r\n\r\n")) {
                 peer.write(QByteArray(1, one));
                 peer.pause(std::chrono::milliseconds(50));
             }
         },
         ErrorKind::TimedOut}};
    for (const Row& row : rows) {
        INFO(row.name);
        TcpServer proxy(row.script);
        const Dialled dialled = dialHttp(proxy);
        checkNotReached(dialled, row.kind);
        CHECK(dialled.connectMs >= 0);
        CHECK_FALSE(dialled.reply);
    }
}

TEST_CASE("A proxy that cannot be reached has not answered")
{
    const Endpoint nobody{QHostAddress(QHostAddress::LocalHost), unusedTcpPort()};
    FullTcpServer full;
    for (const Route::Kind kind : {Route::Kind::HttpProxy, Route::Kind::Socks5}) {
        const Dialled refused =
            dial(routeThrough(kind, nobody), destinationOf("www.example", 443), dialTimes, {});
        checkNotReached(refused, ErrorKind::Refused);
        CHECK(refused.connectMs == -1);
        checkNotReached(
            dial(routeThrough(kind, full.endpoint()), destinationOf("www.example", 443), dialTimes, {}),
            ErrorKind::TimedOut);
        Route unresolved = routeThrough(kind, nobody);
        unresolved.address = QHostAddress();
        checkNotReached(dial(unresolved, destinationOf("www.example", 443), dialTimes, {}),
                        ErrorKind::HostUnreachable);
    }
}

TEST_CASE("SOCKS5 carries names and addresses of both families")
{
    struct Row
    {
        Destination destination;
        QByteArray request;
    };
    const Row rows[] = {
        {destinationOf("www.example", 443), QByteArray("\x05\x01\x00\x03\x0bwww.example\x01\xbb", 18)},
        {destinationOf("192.0.2.1", 3478), QByteArray("\x05\x01\x00\x01\xc0\x00\x02\x01\x0d\x96", 10)},
        {{{}, QHostAddress(QStringLiteral("2001:db8::1")), 443},
         QByteArray("\x05\x01\x00\x04\x20\x01\x0d\xb8\0\0\0\0\0\0\0\0\0\0\0\x01\x01\xbb", 22)}};
    for (const Row& row : rows) {
        QByteArray hello, asked;
        TcpServer proxy([&](TcpPeer& peer) {
            hello = peer.read(3);
            peer.write(QByteArray("\x05\x00", 2));
            asked = peer.read(row.request.size());
            peer.write(QByteArray("\x05\x00\x00\x03\x05local\x01\x02hello", 17));
            peer.awaitEnd();
        });
        const Dialled dialled = dialSocks(proxy, row.destination);
        REQUIRE(dialled.stream);
        CHECK(readFrom(dialled, 5) == "hello");
        CHECK(hello == QByteArray("\x05\x01\x00", 3));
        CHECK(asked.toHex() == row.request.toHex());
    }
}

TEST_CASE("What a SOCKS5 proxy refuses, and what is none")
{
    struct Row
    {
        const char* name;
        TcpServer::Script script;
        ErrorKind kind;
        int status; ///< −1: no reply
    };
    const Row rows[] = {
        {"ruleset", socksProxyAnswering(QByteArray("\x05\x02\x00\x01\0\0\0\0\0\0", 10)),
         ErrorKind::AccessDenied, 2},
        {"host unreachable, cut", socksProxyAnswering(QByteArray("\x05\x04\x00\x01", 4)),
         ErrorKind::HostUnreachable, 4},
        {"refused there", socksProxyAnswering(QByteArray("\x05\x05\x00\x01\0\0\0\0\0\0", 10)),
         ErrorKind::Refused, 5},
        {"unassigned", socksProxyAnswering(QByteArray("\x05\x63\x00\x01\0\0\0\0\0\0", 10)),
         ErrorKind::Refused, 0x63},
        {"consent, cut", socksProxyAnswering(QByteArray("\x05\x00\x00\x01\0\0", 6)), ErrorKind::Closed, -1},
        {"wants a logon",
         [](TcpPeer& peer) {
             peer.read(3);
             peer.write("\x05\xff");
         },
         ErrorKind::AccessDenied, 255},
        {"SOCKS4",
         [](TcpPeer& peer) {
             peer.read(3);
             peer.write(QByteArray("\0\x5b", 2));
         },
         ErrorKind::Protocol, -1},
        {"HTTP",
         [](TcpPeer& peer) {
             peer.read(3);
             peer.write("HTTP/1.1 400 Bad Request\r\n\r\n");
         },
         ErrorKind::Protocol, -1},
        {"silent", [](TcpPeer& peer) { peer.awaitEnd(); }, ErrorKind::TimedOut, -1}};
    for (const Row& row : rows) {
        INFO(row.name);
        TcpServer proxy(row.script);
        const Dialled dialled = dialSocks(proxy);
        checkNotReached(dialled, row.kind);
        CHECK(dialled.reply.has_value() == (row.status >= 0));
        CHECK((dialled.reply ? dialled.reply->status : -1) == row.status);
    }
    TcpServer proxy([](TcpPeer& peer) { peer.awaitEnd(); });
    checkNotReached(dialSocks(proxy, {QString(300, u'x'), {}, 443}), ErrorKind::Invalid);
}

TEST_CASE("Dialling ends soon after a stop", "[stop]")
{
    TcpServer silent([](TcpPeer& peer) { peer.awaitEnd(); });
    FullTcpServer full;
    const ProbeTimes longTimes{std::chrono::seconds(20), std::chrono::seconds(20), std::chrono::seconds(20),
                               std::chrono::seconds(20)};
    for (const Endpoint& proxy : {silent.endpoint(), full.endpoint()}) {
        for (const Route::Kind kind : {Route::Kind::HttpProxy, Route::Kind::Socks5}) {
            Dialled dialled;
            const auto begun = std::chrono::steady_clock::now();
            const auto took = timeToStop(
                [&](std::stop_token stop) {
                    dialled =
                        dial(routeThrough(kind, proxy), destinationOf("www.example", 443), longTimes, stop);
                },
                [&] { return std::chrono::steady_clock::now() - begun > std::chrono::milliseconds(100); });
            CHECK(took < stopBound);
            checkNotReached(dialled, ErrorKind::Cancelled);
        }
    }
}
