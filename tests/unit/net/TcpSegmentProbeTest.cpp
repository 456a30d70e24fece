#include "core/net/TcpSegmentProbe.h"

#include "tests/servers/TlsPeer.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

const TestAuthority segmentAuthority(QStringLiteral("Root of segments"));

QUrl segmentUrlOf(const Endpoint& server)
{
    return QUrl(QStringLiteral("https://www.example:%1/").arg(server.port));
}

} // namespace

TEST_CASE("A request of several segments is answered, whatever the size of the segments")
{
    const auto size = GENERATE(SegmentSize::Full, SegmentSize::Small);
    qsizetype received = 0;
    TcpServer server([&](TcpPeer& peer) {
        TlsPeer tls(peer, {segmentAuthority.leaf()});
        if (!tls.accept())
            return;
        received = tls.readUntil("\r\n\r\n").size();
        tls.write("HTTP/1.1 431 Request Header Fields Too Large\r\n\r\n");
        tls.finish();
    });
    const SegmentTrial trial =
        TcpSegmentProbe().exchange(segmentUrlOf(server.endpoint()), server.endpoint().address, size, {});
    server.awaitScripts();
    CHECK(trial.answered());
    CHECK(trial.connected);
    CHECK(trial.size == size);
    CHECK(received > 4 * 1448 - 1000);
    if (size == SegmentSize::Small)
        CHECK(trial.segment <= 536);
    else
        CHECK(trial.segment > 1400);
}

TEST_CASE("Segments say nothing where there is no connection")
{
    const Endpoint nobody{QHostAddress(QHostAddress::LocalHost), unusedTcpPort()};
    const SegmentTrial trial =
        TcpSegmentProbe().exchange(segmentUrlOf(nobody), nobody.address, SegmentSize::Full, {});
    REQUIRE(trial.error);
    CHECK(trial.error->kind == ErrorKind::Refused);
    CHECK_FALSE(trial.stalled());
}
