#include "core/net/socket/UdpSocket.h"

#include "core/net/socket/Icmp.h"
#include "core/net/socket/SocketAddress.h"
#include "tests/servers/Stopping.h"
#include "tests/servers/UdpServer.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

const QHostAddress loopback(QHostAddress::LocalHost);

} // namespace

TEST_CASE("A datagram comes back with its source and time", "[socket]")
{
    UdpServer server([](const Datagram& request, int) { return QList<UdpReply>{{request.bytes.toUpper()}}; });
    UdpSocket socket;
    REQUIRE(socket.bind({loopback, 0}).ok());
    const auto before = std::chrono::steady_clock::now();
    REQUIRE(socket.sendTo("hello", server.endpoint(), within(5000)).ok());
    const auto answer = socket.receive(within(5000));
    REQUIRE(answer.ok());
    CHECK(answer->bytes == "HELLO");
    CHECK(answer->source == server.endpoint());
    CHECK(answer->received >= before);
    CHECK(answer->received <= std::chrono::steady_clock::now());
}

TEST_CASE("A connected socket hears its peer alone", "[socket]")
{
    UdpServer server([](const Datagram&, int) { return QList<UdpReply>{{"wrong", true}, {"right"}}; });
    UdpSocket socket;
    REQUIRE(socket.connect(server.endpoint()).ok());
    REQUIRE(socket.send("x", within(5000)).ok());
    const auto answer = socket.receive(within(5000));
    REQUIRE(answer.ok());
    CHECK(answer->bytes == "right");
}

TEST_CASE("Waiting for a datagram ends soon after a stop", "[socket]")
{
    UdpSocket socket;
    REQUIRE(socket.bind({loopback, 0}).ok());
    Result<Datagram> result = Error{};
    const auto begun = std::chrono::steady_clock::now();
    const auto took = timeToStop(
        [&](std::stop_token stop) {
            result = socket.receive({QDeadlineTimer(20000), stop});
        },
        [&] { return std::chrono::steady_clock::now() - begun > std::chrono::milliseconds(50); });
    CHECK(took < stopBound);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().kind == ErrorKind::Cancelled);
}

TEST_CASE("ICMP types and codes have words", "[socket]")
{
    struct Row
    {
        int type, code;
        const char* word;
        ErrorKind kind;
    };
    const auto v4 = GENERATE(values<Row>({{3, 0, "net-unreachable", ErrorKind::NetworkUnreachable},
                                          {3, 1, "host-unreachable", ErrorKind::HostUnreachable},
                                          {3, 3, "port-unreachable", ErrorKind::Refused},
                                          {3, 9, "net-prohibited", ErrorKind::AccessDenied},
                                          {3, 10, "host-prohibited", ErrorKind::AccessDenied},
                                          {3, 13, "admin-prohibited", ErrorKind::AccessDenied},
                                          {11, 1, "ttl-exceeded", ErrorKind::HostUnreachable},
                                          {12, 0, "12/0", ErrorKind::Io}}));
    CHECK(icmpError(v4.type, v4.code) == IcmpError{QString::fromLatin1(v4.word), v4.kind, {}});
    const auto v6 = GENERATE(values<Row>({{1, 0, "net-unreachable", ErrorKind::NetworkUnreachable},
                                          {1, 1, "admin-prohibited", ErrorKind::AccessDenied},
                                          {1, 3, "host-unreachable", ErrorKind::HostUnreachable},
                                          {1, 4, "port-unreachable", ErrorKind::Refused},
                                          {1, 6, "net-prohibited", ErrorKind::AccessDenied}}));
    CHECK(icmpv6Error(v6.type, v6.code) == IcmpError{QString::fromLatin1(v6.word), v6.kind, {}});
}

TEST_CASE("Endpoints survive the system's form", "[socket]")
{
    const Endpoint endpoint = GENERATE(Endpoint{QHostAddress(QStringLiteral("192.0.2.7")), 3478},
                                       Endpoint{QHostAddress(QStringLiteral("2001:db8::7")), 5349});
    CHECK(SocketAddress(endpoint).endpoint() == endpoint);
}
