// What the socket layer tells where the system tells it: with the errors and the names of a Unix.

#include "core/net/socket/SocketAddress.h"
#include "core/net/socket/TcpStream.h"
#include "core/net/socket/UdpSocket.h"
#include "tests/servers/Stopping.h"
#include "tests/servers/TcpServer.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

TEST_CASE("A reset in the middle is not an end", "[socket]")
{
    TcpServer server([](TcpPeer& peer) {
        peer.readUntil("!");
        peer.reset();
    });
    TcpStream stream;
    REQUIRE(stream.connect(server.endpoint(), within(5000)).ok());
    REQUIRE(stream.writeAll("hello!", within(5000)).ok());
    const auto answer = stream.readSome(10, within(5000));
    REQUIRE_FALSE(answer.ok());
    CHECK(answer.error().kind == ErrorKind::Reset);
}

TEST_CASE("A shut port is told by ICMP, for both families", "[socket]")
{
    const QHostAddress address(GENERATE(QHostAddress::LocalHost, QHostAddress::LocalHostIPv6));
    UdpSocket probe;
    REQUIRE(probe.bind({address, 0}).ok());
    const Endpoint shut{address, probe.local().port};
    probe = UdpSocket();
    UdpSocket socket;
    REQUIRE(socket.connect(shut).ok());
    REQUIRE(socket.send("x", within(5000)).ok());
    const auto answer = socket.receive(within(5000));
    REQUIRE_FALSE(answer.ok());
    CHECK(answer.error().kind == ErrorKind::Refused);
    CHECK(socket.icmp() == QLatin1String("port-unreachable"));
    CHECK(answer.error().detail.contains(address.toString()));
    CHECK(answer.error().detail.contains(QLatin1String("ECONNREFUSED")));
    // It stays usable, and waits again without spinning on what it has told.
    CHECK(socket.receive(within(50)).error().kind == ErrorKind::TimedOut);
}

TEST_CASE("An address keeps the interface that it belongs to", "[socket]")
{
    const Endpoint endpoint{QHostAddress(QStringLiteral("fe80::1%lo")), 53};
    CHECK(SocketAddress(endpoint).endpoint().address.scopeId() == QLatin1String("lo"));
}
