#include "core/net/stun/LibniceTurnProbe.h"
#include "tests/servers/Stopping.h"
#include "tests/servers/StunBytes.h"
#include "tests/servers/TlsPeer.h"
#include "tests/servers/UdpServer.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

const TurnCredentials credentials{QStringLiteral("lab"), QStringLiteral("planted-secret")};

QByteArray errorAttribute(int code)
{
    return stunAttribute(0x0009, QByteArray("\0\0", 2) + char(code / 100) + char(code % 100) + "No");
}

/// An error response with a challenge.
QByteArray refusal(const QByteArray& request, int code, const QByteArray& nonce)
{
    const quint16 type = quint16(quint8(request.at(0)) << 8 | quint8(request.at(1))) | 0x0110;
    return stunResponse(
        request, {errorAttribute(code), stunAttribute(0x0014, "lab.invalid"), stunAttribute(0x0015, nonce)},
        type);
}

UdpServer::Script each(const std::function<QByteArray(const QByteArray& request, int count)>& reply)
{
    return [reply](const Datagram& request, int count) {
        return QList<UdpReply>{{reply(request.bytes, count)}};
    };
}

TurnServer over(Transport transport, const Endpoint& endpoint)
{
    return {transport, endpoint, QStringLiteral("turn.example")};
}

TurnRehearsal rehearse(const UdpServer& server)
{
    return LibniceTurnProbe().rehearse(over(Transport::Udp, server.endpoint()), credentials, {});
}

} // namespace

TEST_CASE("A challenge is the answer of a TURN server", "[turn]")
{
    UdpServer server(each([](const QByteArray& request, int) { return refusal(request, 401, "n1"); }));
    const StunExchange exchange = LibniceTurnProbe().challenge(over(Transport::Udp, server.endpoint()), {});
    CHECK(exchange.answered());
    CHECK(exchange.code == 401);
    CHECK(exchange.attempts == 1);
}

TEST_CASE("TURN is asked for inside TLS, with the name and RFC 7443's protocol", "[turn]")
{
    const TestAuthority authority;
    QByteArray name;
    TcpServer server([&](TcpPeer& peer) {
        TlsPeer tls(peer, {.identity = authority.leaf(), .alpn = "stun.turn"});
        if (!tls.accept())
            return;
        name = tls.serverName();
        const QByteArray request = tls.readUntil(QByteArray("\x11\0\0\0", 4)); // REQUESTED-TRANSPORT: UDP
        tls.write(refusal(request, 401, "n1"));
        peer.awaitEnd();
    });
    const StunExchange exchange = LibniceTurnProbe().challenge(over(Transport::Tls, server.endpoint()), {});
    CHECK(exchange.answered());
    CHECK(exchange.connected);
    CHECK(exchange.secured);
    CHECK(exchange.code == 401);
    server.awaitScripts();
    CHECK(name == "turn.example");
}

TEST_CASE("What answers inside TLS and is no STUN is told with its bytes", "[turn]")
{
    const TestAuthority authority;
    TcpServer server([&](TcpPeer& peer) {
        TlsPeer tls(peer, {.identity = authority.leaf()});
        if (tls.accept())
            tls.write("HTTP/1.1 400 Bad Request\r\n\r\n");
        peer.awaitEnd();
    });
    const StunExchange exchange = LibniceTurnProbe().binding(over(Transport::Tls, server.endpoint()), {});
    REQUIRE(exchange.error);
    CHECK(exchange.error->kind == ErrorKind::NotStun);
    CHECK(exchange.foreignBytes.startsWith("HTTP/"));
}

TEST_CASE("A connection that is cut behind the handshake is told as that", "[turn]")
{
    const TestAuthority authority;
    TcpServer server([&](TcpPeer& peer) {
        TlsPeer tls(peer, {.identity = authority.leaf()});
        if (tls.accept())
            tls.readUntil(QByteArray("\x21\x12\xA4\x42", 4));
        peer.reset();
    });
    const StunExchange exchange = LibniceTurnProbe().binding(over(Transport::Tls, server.endpoint()), {});
    REQUIRE(exchange.error);
    CHECK(exchange.error->kind == ErrorKind::Reset);
    CHECK(exchange.secured);
}

TEST_CASE("An answer that is no DTLS ends the handshake at once", "[turn]")
{
    UdpServer server(each([](const QByteArray&, int) { return QByteArray("I am no DTLS server"); }));
    const StunExchange exchange = LibniceTurnProbe().challenge(over(Transport::Dtls, server.endpoint()), {});
    REQUIRE(exchange.error);
    CHECK(exchange.error->kind == ErrorKind::NotStun);
    CHECK(exchange.foreignBytes == "I am no DTLS server");
    CHECK_FALSE(exchange.connected);
    CHECK(exchange.ms < 1000);
}

TEST_CASE("DTLS asks again, gives up after eight seconds, and ends sooner by ICMP", "[turn]")
{
    UdpServer server(silence);
    const StunExchange exchange = LibniceTurnProbe().challenge(over(Transport::Dtls, server.endpoint()), {});
    REQUIRE(exchange.error);
    CHECK(exchange.error->kind == ErrorKind::TimedOut);
    CHECK(exchange.ms >= 8000);
    CHECK(exchange.ms < 9000);
    CHECK(server.received() == 4); // after 0, 1, 3 and 7 s
    const Endpoint shut{QHostAddress(QHostAddress::LocalHost), unusedUdpPort()};
    const StunExchange refused = LibniceTurnProbe().challenge(over(Transport::Dtls, shut), {});
    REQUIRE(refused.error);
    CHECK(refused.error->kind == ErrorKind::Refused);
    CHECK(refused.icmp == QLatin1String("port-unreachable"));
}

TEST_CASE("TURN ends within 200 ms of stop", "[turn]")
{
    UdpServer server(silence);
    const Transport transport = GENERATE(Transport::Udp, Transport::Dtls);
    StunExchange exchange;
    const auto took = timeToStop(
        [&](std::stop_token stop) {
            exchange = LibniceTurnProbe().challenge(over(transport, server.endpoint()), stop);
        },
        [&] { return server.received() > 0; });
    CHECK(took < stopBound);
    REQUIRE(exchange.error);
    CHECK(exchange.error->kind == ErrorKind::Cancelled);
}

TEST_CASE("A refusal of credentials counts only after the retry with the new nonce", "[turn]")
{
    QList<QByteArray> requests;
    UdpServer server(each([&](const QByteArray& request, int count) {
        requests.append(request);
        return refusal(request,
                       count == 2   ? 438
                       : count == 1 ? 401
                                    : 486,
                       "nonce" + QByteArray::number(count));
    }));
    const TurnRehearsal rehearsal = rehearse(server);
    CHECK(rehearsal.reached == TurnStep::Allocate);
    CHECK(rehearsal.code == 486);
    REQUIRE(requests.size() == 3);
    CHECK_FALSE(requests.at(0).contains("nonce"));
    CHECK(requests.at(1).contains("nonce1"));
    CHECK(requests.at(2).contains("nonce2"));
    CHECK(requests.at(2).contains("lab.invalid"));
    for (const QByteArray& request : requests)
        CHECK_FALSE(request.contains("planted-secret"));
}

TEST_CASE("Every code with which a server refuses is kept", "[turn]")
{
    // RFC 8656 sections 18 and 18.2; RFC 8489 section 14.8
    const int code = GENERATE(403, 437, 441, 442, 486, 508);
    UdpServer server(each([code](const QByteArray& request, int count) {
        return refusal(request, count == 1 ? 401 : code, "nonce");
    }));
    const TurnRehearsal rehearsal = rehearse(server);
    CHECK(rehearsal.reached == TurnStep::Allocate);
    CHECK(rehearsal.code == code);
}

TEST_CASE("A wrong password is a 401 with credentials", "[turn]")
{
    UdpServer server(each([](const QByteArray& request, int count) {
        return refusal(request, 401, "nonce" + QByteArray::number(count));
    }));
    const TurnRehearsal rehearsal = rehearse(server);
    CHECK(rehearsal.code == 401);
    CHECK(server.received() == 3);
}

TEST_CASE("A success that nobody with the password has signed is no answer", "[turn]")
{
    UdpServer server(each([](const QByteArray& request, int count) {
        const Endpoint relayed{QHostAddress(QStringLiteral("192.0.2.9")), 50000};
        QByteArray value = xorMappedAddress(relayed, request);
        value[1] = 0x16; // XOR-RELAYED-ADDRESS
        return count == 1 ? refusal(request, 401, "n1") : stunResponse(request, {value}, 0x0103);
    }));
    const TurnRehearsal rehearsal = rehearse(server);
    CHECK(rehearsal.reached == TurnStep::Allocate);
    REQUIRE(rehearsal.error);
    CHECK(rehearsal.error->kind == ErrorKind::TimedOut);
    CHECK(rehearsal.relayed.isEmpty());
}

TEST_CASE("Another server is gone to once", "[turn]")
{
    UdpServer second(each([](const QByteArray& request, int) { return refusal(request, 403, "n2"); }));
    UdpServer first(each([&](const QByteArray& request, int) {
        QByteArray where = mappedAddress(second.endpoint());
        where[0] = char(0x80);
        where[1] = 0x23; // ALTERNATE-SERVER
        return stunResponse(request, {errorAttribute(300), where}, 0x0113);
    }));
    const TurnRehearsal rehearsal = rehearse(first);
    CHECK(rehearsal.alternate == second.endpoint());
    CHECK(rehearsal.code == 403);
    CHECK(first.received() == 1);
    CHECK(second.received() == 1);
}
