#include "core/net/stun/BindingRequest.h"
#include "core/net/stun/LibniceStunProbe.h"
#include "tests/servers/Mutation.h"
#include "tests/servers/Stopping.h"
#include "tests/servers/StunBytes.h"
#include "tests/servers/TcpServer.h"
#include "tests/servers/UdpServer.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

const Endpoint outside{QHostAddress(QStringLiteral("192.0.2.1")), 40000};
const Endpoint elsewhere{QHostAddress(QStringLiteral("192.0.2.66")), 40001};

QByteArray bothAddresses(const QByteArray& request)
{
    return stunResponse(request, {mappedAddress(outside), xorMappedAddress(outside, request)});
}

TcpServer::Script overTcp(const std::function<QByteArray(const QByteArray&)>& reply)
{
    return [reply](TcpPeer& peer) {
        peer.write(reply(peer.read(20)));
        peer.awaitEnd();
    };
}

QByteArray withOtherTransaction(QByteArray message)
{
    message[19] = char(~message[19]);
    return message;
}

StunExchange askUdp(const Endpoint& server)
{
    return LibniceStunProbe().binding(Transport::Udp, server, {});
}

StunExchange askTcp(const Endpoint& server)
{
    return LibniceStunProbe().binding(Transport::Tcp, server, {});
}

ErrorKind kindOf(const StunExchange& exchange)
{
    REQUIRE(exchange.error);
    return exchange.error->kind;
}

} // namespace

TEST_CASE("A Binding over UDP tells the public address", "[stun]")
{
    UdpServer server(alwaysReply(bothAddresses));
    const StunExchange exchange = askUdp(server.endpoint());
    CHECK(exchange.answered());
    CHECK(exchange.publicAddress() == outside);
    CHECK(exchange.mapped == outside);
    CHECK(exchange.xorMapped == outside);
    CHECK(exchange.attempts == 1);
    CHECK(exchange.server == server.endpoint());
    CHECK(exchange.local.address == QHostAddress(QHostAddress::LocalHost));
    CHECK(exchange.local.port != 0);
    CHECK(exchange.ms < 500);
}

TEST_CASE("IPv6 addresses are told too", "[stun]")
{
    const Endpoint six{QHostAddress(QStringLiteral("2001:db8::7")), 40000};
    UdpServer server(alwaysReply([&](const QByteArray& request) {
                         return stunResponse(request, {xorMappedAddress(six, request)});
                     }),
                     {QHostAddress(QHostAddress::LocalHostIPv6), 0});
    const StunExchange exchange = askUdp(server.endpoint());
    CHECK(exchange.answered());
    CHECK(exchange.publicAddress() == six);
    CHECK_FALSE(exchange.mapped);
}

TEST_CASE("Mapped addresses that disagree are both kept", "[stun]")
{
    UdpServer server(alwaysReply([](const QByteArray& request) {
        return stunResponse(request, {mappedAddress(elsewhere), xorMappedAddress(outside, request)});
    }));
    const StunExchange exchange = askUdp(server.endpoint());
    CHECK(exchange.mapped == elsewhere);
    CHECK(exchange.xorMapped == outside);
    CHECK(exchange.publicAddress() == outside);
}

TEST_CASE("An old server tells MAPPED-ADDRESS alone", "[stun]")
{
    UdpServer server(alwaysReply(
        [](const QByteArray& request) { return stunResponse(request, {mappedAddress(outside)}); }));
    const StunExchange exchange = askUdp(server.endpoint());
    CHECK(exchange.answered());
    CHECK(exchange.publicAddress() == outside);
}

TEST_CASE("Lost packets are sent again after 0.5 and 1 s", "[stun]")
{
    UdpServer server([](const Datagram& request, int count) {
        return count <= 2 ? QList<UdpReply>() : QList<UdpReply>{{bothAddresses(request.bytes)}};
    });
    const StunExchange exchange = askUdp(server.endpoint());
    CHECK(exchange.answered());
    CHECK(exchange.attempts == 3);
    CHECK(exchange.ms >= 1500);
    CHECK(exchange.ms < 2500);
}

TEST_CASE("Silence is given up after five requests and eight seconds", "[stun]")
{
    UdpServer server(silence);
    const StunExchange exchange = askUdp(server.endpoint());
    CHECK(kindOf(exchange) == ErrorKind::TimedOut);
    CHECK(exchange.attempts == 5);
    CHECK(server.received() == 5);
    CHECK(exchange.ms >= 8000);
    CHECK(exchange.ms < 9000);
    CHECK(exchange.foreignBytes.isEmpty());
}

TEST_CASE("A shut port is told at once by ICMP", "[stun]")
{
    const StunExchange exchange = askUdp({QHostAddress(QHostAddress::LocalHost), unusedUdpPort()});
    CHECK(kindOf(exchange) == ErrorKind::Refused);
    CHECK(exchange.icmp == QLatin1String("port-unreachable"));
    CHECK(exchange.ms < 500);
}

TEST_CASE("Garbage is an answer, and is kept", "[stun]")
{
    const QByteArray garbage = "I am no STUN server, but a long one " + QByteArray(100, 'x');
    UdpServer udp(alwaysReply([&](const QByteArray&) { return garbage; }));
    const StunExchange overUdp = askUdp(udp.endpoint());
    CHECK(kindOf(overUdp) == ErrorKind::NotStun);
    CHECK(overUdp.foreignBytes == garbage.left(64));
    CHECK(overUdp.ms < 1500);

    TcpServer tcp(overTcp([&](const QByteArray&) { return "HTTP/1.1 400 Bad Request\r\n\r\n"; }));
    const StunExchange overStream = askTcp(tcp.endpoint());
    CHECK(kindOf(overStream) == ErrorKind::NotStun);
    CHECK(QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n").startsWith(overStream.foreignBytes));
    CHECK_FALSE(overStream.foreignBytes.isEmpty());
}

TEST_CASE("Garbage before the answer is forgiven", "[stun]")
{
    UdpServer server([](const Datagram& request, int) {
        return QList<UdpReply>{{"junk"},
                               {bothAddresses(request.bytes), true},
                               {withOtherTransaction(bothAddresses(request.bytes))},
                               {bothAddresses(request.bytes)}};
    });
    const StunExchange exchange = askUdp(server.endpoint());
    CHECK(exchange.answered());
    CHECK(exchange.foreignBytes.isEmpty());
    CHECK(exchange.attempts == 1);
}

TEST_CASE("Answers of another transaction or from another place are none", "[stun]")
{
    UdpServer forged([](const Datagram& request, int count) {
        return count < 2 ? QList<UdpReply>{{withOtherTransaction(bothAddresses(request.bytes))},
                                           {bothAddresses(request.bytes), true}}
                         : QList<UdpReply>{{stunErrorResponse(request.bytes, 400)}};
    });
    const StunExchange exchange = askUdp(forged.endpoint());
    CHECK(kindOf(exchange) == ErrorKind::Protocol);
    CHECK(exchange.error->code == 400);
    CHECK(exchange.attempts == 2);
    CHECK_FALSE(exchange.publicAddress());
}

TEST_CASE("Responses that are no use", "[stun]")
{
    UdpServer empty(alwaysReply([](const QByteArray& request) { return stunResponse(request, {}); }));
    CHECK(kindOf(askUdp(empty.endpoint())) == ErrorKind::Protocol);

    UdpServer unknown(alwaysReply([](const QByteArray& request) {
        return stunResponse(request, {stunAttribute(0x7777, "what"), mappedAddress(outside)});
    }));
    CHECK(kindOf(askUdp(unknown.endpoint())) == ErrorKind::Protocol);

    UdpServer refusing(
        alwaysReply([](const QByteArray& request) { return stunErrorResponse(request, 500); }));
    const StunExchange refused = askUdp(refusing.endpoint());
    CHECK(kindOf(refused) == ErrorKind::Protocol);
    CHECK(refused.error->code == 500);
}

TEST_CASE("A Binding over TCP, in pieces", "[stun]")
{
    TcpServer server([](TcpPeer& peer) {
        const QByteArray request = peer.read(20);
        const QByteArray answer = withOtherTransaction(bothAddresses(request)) + bothAddresses(request);
        for (const char byte : answer)
            peer.write(QByteArray(1, byte));
        peer.awaitEnd();
    });
    const StunExchange exchange = askTcp(server.endpoint());
    CHECK(exchange.answered());
    CHECK(exchange.connected);
    CHECK(exchange.publicAddress() == outside);
    CHECK(exchange.attempts == 1);
}

TEST_CASE("TCP: refused, closed, cut and reset are told apart", "[stun]")
{
    const StunExchange refused = askTcp({QHostAddress(QHostAddress::LocalHost), unusedTcpPort()});
    CHECK(kindOf(refused) == ErrorKind::Refused);
    CHECK_FALSE(refused.connected);

    TcpServer closing([](TcpPeer& peer) { peer.read(20); });
    const StunExchange closed = askTcp(closing.endpoint());
    CHECK(kindOf(closed) == ErrorKind::Closed);
    CHECK(closed.connected);

    TcpServer cutting([](TcpPeer& peer) { peer.write(bothAddresses(peer.read(20)).left(25)); });
    const StunExchange cut = askTcp(cutting.endpoint());
    CHECK(kindOf(cut) == ErrorKind::NotStun);
    CHECK(cut.foreignBytes.size() == 25);

    TcpServer resetting([](TcpPeer& peer) {
        peer.read(20);
        peer.reset();
    });
    CHECK(kindOf(askTcp(resetting.endpoint())) == ErrorKind::Reset);
}

TEST_CASE("TLS and DTLS are not to be had here", "[stun]")
{
    const Transport transport = GENERATE(Transport::Tls, Transport::Dtls);
    CHECK(kindOf(LibniceStunProbe().binding(transport, outside, {})) == ErrorKind::Unsupported);
}

TEST_CASE("A Binding ends soon after a stop", "[stun][stop]")
{
    UdpServer udp(silence);
    TcpServer tcp([](TcpPeer& peer) { peer.awaitEnd(); });
    FullTcpServer full;
    struct State
    {
        const char* name;
        Transport transport;
        Endpoint server;
    };
    for (const State& state : {State{"UDP answer", Transport::Udp, udp.endpoint()},
                               State{"TCP answer", Transport::Tcp, tcp.endpoint()},
                               State{"TCP connect", Transport::Tcp, full.endpoint()}}) {
        INFO(state.name);
        StunExchange exchange;
        const auto begun = std::chrono::steady_clock::now();
        const auto took = timeToStop(
            [&](std::stop_token stop) {
                exchange = LibniceStunProbe().binding(state.transport, state.server, stop);
            },
            [&] { return std::chrono::steady_clock::now() - begun > std::chrono::milliseconds(150); });
        CHECK(took < stopBound);
        CHECK(kindOf(exchange) == ErrorKind::Cancelled);
    }
}

TEST_CASE("A thousand Bindings leave no descriptor behind", "[stun]")
{
    UdpServer server(alwaysReply(bothAddresses));
    REQUIRE(askUdp(server.endpoint()).answered());
    const int before = openDescriptors();
    int answered = 0;
    for (int i = 0; i < 1000; ++i)
        answered += askUdp(server.endpoint()).answered();
    CHECK(answered == 1000);
    CHECK(openDescriptors() <= before + lateWakes);
}

TEST_CASE("No mutation of a Binding response does harm", "[stun][hostile]")
{
    int accepted = 0;
    BindingRequest first;
    const QByteArray request(first.bytes().data(), first.bytes().size());
    forEachMutation(bothAddresses(request), 20000, [&](const QByteArray& hostile) {
        BindingRequest transaction;
        // The mutation, in the name of this transaction: its cookie and id.
        QByteArray message = hostile;
        if (message.size() >= 20)
            message.replace(4, 16, transaction.bytes().sliced(4, 16).toByteArray());
        const auto answer = transaction.read(message);
        accepted += answer && answer->ok();
    });
    CHECK(accepted > 0);
}
