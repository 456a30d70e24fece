#include "core/net/bandwidth/ndt7/Ndt7Bandwidth.h"
#include "core/net/bandwidth/web/HttpsBandwidth.h"
#include "core/net/tls/ChainVerifier.h"

#include "tests/fakes/FakeNetwork.h"
#include "tests/servers/Stopping.h"
#include "tests/servers/WebSocketPeer.h"

#include <catch2/catch.hpp>

#include <QElapsedTimer>

#include <atomic>

using namespace precall;
using namespace precall::test;

namespace {

const QByteArray ndt7Consent("Sec-WebSocket-Protocol: net.measurementlab.ndt.v7\r\n");
const QByteArray fileHead("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n");

/// Servers of one authority, which the measurement trusts.
class WebBandwidthFixture
{
protected:
    WebBandwidthFixture() { resolver.hosts.insert(QStringLiteral("www.example"), {QHostAddress(QHostAddress::LocalHost)}); }

    QUrl urlOf(const TcpServer& server, const QString& scheme, const QString& path) const
    {
        return QUrl(QStringLiteral("%1://www.example:%2%3").arg(scheme).arg(server.endpoint().port).arg(path));
    }
    BandwidthMeasurement byHttps(const TcpServer& server, const BandwidthPlan& plan, std::stop_token stop = {})
    {
        BandwidthTarget target;
        target.source = BandwidthSource::Https;
        target.download = urlOf(server, QStringLiteral("https"), QStringLiteral("/file?planted=secret"));
        target.upload = urlOf(server, QStringLiteral("https"), QStringLiteral("/up"));
        target.route = route;
        return measureByHttps(target, plan, {}, stop, {resolver, verifier});
    }
    BandwidthMeasurement byNdt7(const QUrl& url, const BandwidthPlan& plan)
    {
        BandwidthTarget target;
        target.source = BandwidthSource::Ndt7;
        target.ndt7 = url;
        target.route = route;
        return measureByNdt7(target, plan, {}, {}, {resolver, verifier});
    }
    /// A server that reads a request and does that.
    TcpServer::Script script(std::function<void(TlsPeer&)> treat) const
    {
        return [this, treat = std::move(treat)](TcpPeer& peer) {
            TlsPeer tls(peer, setup);
            if (tls.accept() && !tls.readUntil("\r\n\r\n").isEmpty())
                treat(tls);
        };
    }
    static void checkFailed(const BandwidthMeasurement& measurement, const QString& step, ErrorKind kind, int code = 0)
    {
        REQUIRE(measurement.error);
        CHECK(errorWord(measurement.error->kind) == errorWord(kind));
        CHECK(measurement.step == step);
        CHECK(measurement.code == code);
    }

    const TestAuthority authority;
    TlsSetup setup{authority.leaf()};
    Roots publicRoots{[this] { return parsePem(authority.root().pem()); }};
    Roots noRoots{[] { return X509List(); }};
    ChainVerifier verifier{publicRoots, noRoots};
    FakeResolver resolver;
    Route route;
    const BandwidthPlan down{0, 500, false}, up{500, 0, false};
};

void writeEndlessly(TlsPeer& tls, qsizetype megabytes = 50)
{
    const QByteArray piece(16 * 1024, 'x');
    for (qsizetype i = 0; i < megabytes * 64; ++i)
        tls.write(piece);
}

} // namespace

TEST_CASE_METHOD(WebBandwidthFixture, "Down and up are measured against a web server", "[bandwidth]")
{
    TcpServer server([this](TcpPeer& peer) {
        TlsPeer tls(peer, setup);
        const bool isDownload = tls.accept() && tls.readUntil("\r\n\r\n").startsWith("GET /file?planted=secret ");
        if (isDownload)
            tls.write(fileHead);
        if (isDownload)
            writeEndlessly(tls);
        else
            while (!tls.read(16 * 1024).isEmpty())
                continue;
    });
    const BandwidthMeasurement measurement = byHttps(server, {500, 500, false});
    CHECK_FALSE(measurement.error);
    REQUIRE(measurement.down);
    REQUIRE(measurement.up);
    CHECK(answerWord(measurement.down->answer) == QLatin1String("enough"));
    CHECK(answerWord(measurement.up->answer) == QLatin1String("enough"));
    CHECK(measurement.bytesUp > 50'000);
    CHECK(measurement.bytesDown > 50'000);
    CHECK(measurement.series.size() > 20);
    CHECK(measurement.subject.endsWith(QStringLiteral("/file")));
}

TEST_CASE_METHOD(WebBandwidthFixture, "What a web server refuses is told with its status", "[bandwidth]")
{
    TcpServer server(script([](TlsPeer& tls) {
        tls.write("HTTP/1.1 413 Too large\r\nContent-Length: 0\r\n\r\n");
        tls.finish();
        while (!tls.read(16 * 1024).isEmpty())
            continue;
    }));
    const auto plan = GENERATE_REF(down, up);
    const BandwidthMeasurement measurement = byHttps(server, plan);
    checkFailed(measurement, QStringLiteral("request"), ErrorKind::Refused, 413);
    CHECK(answerWord(measurement.down.value_or(MeasuredRate()).answer) == QLatin1String("unknown"));
    CHECK(answerWord(measurement.up.value_or(MeasuredRate()).answer) == QLatin1String("unknown"));
}

TEST_CASE_METHOD(WebBandwidthFixture, "A file that ends at once tells nothing", "[bandwidth]")
{
    TcpServer server(script([](TlsPeer& tls) {
        tls.write(fileHead + "little");
        tls.finish();
    }));
    const BandwidthMeasurement measurement = byHttps(server, down);
    checkFailed(measurement, QStringLiteral("data"), ErrorKind::Closed);
    CHECK_FALSE(measurement.down);
}

TEST_CASE_METHOD(WebBandwidthFixture, "Where a server agrees and nothing moves, it ends soon, and without a rate", "[ndt7]")
{
    QElapsedTimer clock;
    clock.start();
    SECTION("down, nothing comes")
    {
        TcpServer server(webSocketScript(setup, [](WebSocketPeer& peer) {
            peer.consent(ndt7Consent);
            peer.read();
        }));
        const BandwidthMeasurement measurement = byNdt7(urlOf(server, QStringLiteral("wss"), QStringLiteral("/")), down);
        checkFailed(measurement, QStringLiteral("data"), ErrorKind::TimedOut);
        CHECK_FALSE(measurement.down);
    }
    SECTION("up through a proxy, the server counts nothing, and its clock runs")
    {
        TcpServer server([this](TcpPeer& tcp) {
            tcp.readUntil("\r\n\r\n");
            tcp.write("HTTP/1.1 200 Connection established\r\n\r\n");
            WebSocketPeer peer(tcp, setup);
            if (!peer.receiveRequest())
                return;
            peer.consent(ndt7Consent);
            for (int i = 1; peer.read().opcode == WebSocketPeer::Opcode::Binary; ++i)
                peer.write(WebSocketPeer::Opcode::Text, R"({"AppInfo": {"NumBytes": 0, "ElapsedTime": )" +
                                                            QByteArray::number(i * 1'000'000) + "}}");
        });
        route = {Route::Kind::HttpProxy, QStringLiteral("proxy.example"), server.endpoint().port,
                 server.endpoint().address};
        const BandwidthMeasurement measurement = byNdt7(urlOf(server, QStringLiteral("wss"), QStringLiteral("/")), up);
        checkFailed(measurement, QStringLiteral("data"), ErrorKind::TimedOut);
        CHECK(measurement.error->detail.contains(QLatin1String("counted nothing")));
        CHECK_FALSE(measurement.up);
    }
    CHECK(clock.elapsed() < 10'000); // a transfer may last 13 s
}

TEST_CASE_METHOD(WebBandwidthFixture, "To a server that nobody vouches for nothing is sent", "[bandwidth]")
{
    const TestAuthority stranger;
    setup = {stranger.leaf()};
    std::atomic<bool> asked = false;
    TcpServer server(script([&](TlsPeer&) { asked = true; }));
    checkFailed(byHttps(server, up), QStringLiteral("handshake"), ErrorKind::Tls);
    checkFailed(byNdt7(urlOf(server, QStringLiteral("wss"), QStringLiteral("/")), down), QStringLiteral("handshake"),
                ErrorKind::Tls);
    server.awaitScripts();
    CHECK_FALSE(asked);
}

TEST_CASE_METHOD(WebBandwidthFixture, "A name that does not exist, and a port where nobody listens, are told", "[bandwidth]")
{
    const QUrl nobody(QStringLiteral("wss://nobody.example/"));
    checkFailed(byNdt7(nobody, down), QStringLiteral("resolve"), ErrorKind::NoSuchName);
    const QUrl shut(QStringLiteral("wss://www.example:%1/").arg(unusedTcpPort()));
    checkFailed(byNdt7(shut, down), QStringLiteral("connect"), ErrorKind::Refused);
}

TEST_CASE_METHOD(WebBandwidthFixture, "What a proxy acknowledges is no measurement of the way up", "[bandwidth]")
{
    TcpServer server(script([](TlsPeer&) {}));
    route.kind = Route::Kind::HttpProxy;
    const BandwidthMeasurement measurement = byHttps(server, up);
    checkFailed(measurement, QStringLiteral("proxy"), ErrorKind::Unsupported);
    CHECK_FALSE(measurement.up);
}

TEST_CASE_METHOD(WebBandwidthFixture, "A measurement over the web is stopped at once", "[bandwidth]")
{
    const bool isDown = GENERATE(true, false);
    std::atomic<bool> begun = false;
    TcpServer server(script([&](TlsPeer& tls) {
        if (isDown)
            tls.write(fileHead);
        begun = true;
        while (!tls.read(1024).isEmpty())
            continue;
    }));
    BandwidthMeasurement measurement;
    CHECK(timeToStop([&](std::stop_token stop) { measurement = byHttps(server, isDown ? down : up, stop); },
                     [&] { return begun.load(); }) < stopBound);
    REQUIRE(measurement.error);
    CHECK(errorWord(measurement.error->kind) == QLatin1String("cancelled"));
}

TEST_CASE_METHOD(WebBandwidthFixture, "An ndt7 server is measured against, and its pings are answered", "[ndt7]")
{
    std::atomic<bool> ponged = false;
    TcpServer server(webSocketScript(setup, [&](WebSocketPeer& peer) {
        peer.consent(ndt7Consent);
        peer.write(WebSocketPeer::Opcode::Ping, "are you there");
        if (peer.read().payload == "are you there")
            ponged = true;
        const bool isDownload = peer.request().startsWith("GET /ndt/v7/download?");
        const QByteArray message(8192, 'x');
        for (int i = 0; i < 6000; ++i)
            if (isDownload)
                peer.write(WebSocketPeer::Opcode::Binary, message);
            else if (peer.read().opcode == WebSocketPeer::Opcode::Close)
                break;
    }));
    const BandwidthMeasurement measurement =
        byNdt7(urlOf(server, QStringLiteral("wss"), QStringLiteral("/")), {500, 500, false});
    CHECK_FALSE(measurement.error);
    CHECK(answerWord(measurement.down.value_or(MeasuredRate()).answer) == QLatin1String("enough"));
    CHECK(answerWord(measurement.up.value_or(MeasuredRate()).answer) == QLatin1String("enough"));
    CHECK(ponged);
}

TEST_CASE_METHOD(WebBandwidthFixture, "What is no ndt7 server is refused, and what breaks the protocol ends the test", "[ndt7]")
{
    SECTION("no subprotocol")
    {
        TcpServer server(webSocketScript(setup, [](WebSocketPeer& peer) { peer.consent(); }));
        checkFailed(byNdt7(urlOf(server, QStringLiteral("wss"), QStringLiteral("/")), down), QStringLiteral("request"),
                    ErrorKind::Refused, 101);
    }
    SECTION("a page")
    {
        TcpServer server(tlsAnswer(setup, "HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"));
        checkFailed(byNdt7(urlOf(server, QStringLiteral("wss"), QStringLiteral("/")), up), QStringLiteral("request"),
                    ErrorKind::Refused, 403);
    }
    SECTION("a message beyond all bounds")
    {
        TcpServer server(webSocketScript(setup, [](WebSocketPeer& peer) {
            peer.consent(ndt7Consent);
            peer.writeRaw(QByteArray::fromHex("827f0000001000000000"));
            peer.read();
        }));
        checkFailed(byNdt7(urlOf(server, QStringLiteral("wss"), QStringLiteral("/")), down), QStringLiteral("data"),
                    ErrorKind::TooLarge);
    }
}

TEST_CASE_METHOD(WebBandwidthFixture, "Where the nearest located server is shut, the next one is taken", "[ndt7]")
{
    quint16 port = 0;
    TcpServer server([&](TcpPeer& tcp) {
        WebSocketPeer peer(tcp, setup);
        if (!peer.receiveRequest())
            return;
        if (peer.request().startsWith("GET /v2/nearest/ndt/ndt7?client_name=precall&")) {
            const QByteArray urls = R"({"urls": {"wss:///ndt/v7/download": "wss://www.example:%1/ndt/v7/download?t=1",
                "wss:///ndt/v7/upload": "wss://www.example:%1/ndt/v7/upload?t=1"}})";
            const QByteArray body = "{\"results\": [" + QByteArray(urls).replace("%1", QByteArray::number(unusedTcpPort())) + "," +
                                    QByteArray(urls).replace("%1", QByteArray::number(port)) + "]}";
            peer.writeRaw("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
            return peer.tls().finish();
        }
        peer.consent(ndt7Consent);
        for (int i = 0; i < 6000; ++i)
            peer.write(WebSocketPeer::Opcode::Binary, QByteArray(8192, 'x'));
    });
    port = server.endpoint().port;
    const BandwidthMeasurement measurement =
        byNdt7(urlOf(server, QStringLiteral("https"), QStringLiteral("/v2/nearest/ndt/ndt7")), down);
    CHECK_FALSE(measurement.error);
    CHECK(measurement.subject == QLatin1String("www.example"));
    CHECK(answerWord(measurement.down.value_or(MeasuredRate()).answer) == QLatin1String("enough"));
}
