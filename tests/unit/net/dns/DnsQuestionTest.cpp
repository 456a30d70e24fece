#include "core/net/dns/DnsQuestion.h"

#include "tests/servers/DnsBytes.h"
#include "tests/servers/Stopping.h"
#include "tests/servers/TcpServer.h"
#include "tests/servers/UdpServer.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

const QString questionName = QStringLiteral("www.example");
const QHostAddress ipv4(QStringLiteral("192.0.2.1"));
const QHostAddress ipv6(QStringLiteral("2001:db8::1"));

QByteArray withOtherId(QByteArray message)
{
    message[0] = char(~message[0]);
    return message;
}

UdpServer::Script alwaysCode(int code)
{
    return alwaysReply([code](const QByteArray& query) { return dnsReply(query, code); });
}

} // namespace

TEST_CASE("A healthy resolver gives both families", "[dns]")
{
    UdpServer server(alwaysReply(healthyReply));
    const DnsAnswer answer = askResolver(server.endpoint(), questionName, within(5000));
    CHECK_FALSE(answer.error);
    CHECK(answer.addresses == QList<QHostAddress>{ipv4, ipv6});
    CHECK(answer.resolver == server.endpoint().address);
    CHECK(answer.attempts == 1);
    CHECK(server.received() == 2);
}

TEST_CASE("Upper and lower case are one questionName", "[dns]")
{
    UdpServer server(alwaysReply(healthyReply));
    CHECK(askResolver(server.endpoint(), QStringLiteral("WWW.Example."), within(5000)).addresses.size() == 2);
}

TEST_CASE("Aliases are followed in order, and records of other names do not count", "[dns]")
{
    UdpServer server(alwaysReply([](const QByteArray& query) {
        if (questionType(query) != typeA)
            return dnsReply(query, 0);
        return dnsReply(query, 0,
                        {aliasRecord(wireName("a.example")),
                         aliasRecord(wireName("b.example"), wireName("a.example")),
                         addressRecord(QStringLiteral("192.0.2.1"), wireName("b.example")),
                         addressRecord(QStringLiteral("192.0.2.66"), wireName("evil.example"))});
    }));
    const DnsAnswer answer = askResolver(server.endpoint(), questionName, within(5000));
    CHECK(answer.addresses == QList<QHostAddress>{ipv4});
    CHECK(answer.canonicalNames == QStringList{QStringLiteral("a.example"), QStringLiteral("b.example")});
}

TEST_CASE("Aliases in a ring end", "[dns]")
{
    UdpServer server(alwaysReply([](const QByteArray& query) {
        return dnsReply(query, 0,
                        {aliasRecord(wireName("a.example")),
                         aliasRecord(wireName("www.example"), wireName("a.example"))});
    }));
    const DnsAnswer answer = askResolver(server.endpoint(), questionName, within(5000));
    REQUIRE(answer.error);
    CHECK(answer.error->kind == ErrorKind::NoAddress);
}

TEST_CASE("Codes are errors of their own", "[dns]")
{
    struct Row
    {
        int code;
        ErrorKind kind;
    };
    const auto row = GENERATE(values<Row>({{0, ErrorKind::NoAddress},
                                           {2, ErrorKind::ServerFailure},
                                           {3, ErrorKind::NoSuchName},
                                           {4, ErrorKind::ServerFailure},
                                           {5, ErrorKind::QueryRefused}}));
    UdpServer server(alwaysCode(row.code));
    const DnsAnswer answer = askResolver(server.endpoint(), questionName, within(5000));
    REQUIRE(answer.error);
    CHECK(answer.error->kind == row.kind);
    CHECK(answer.error->code == row.code);
    CHECK(answer.attempts == 1);
}

TEST_CASE("A questionName that exists for one family exists", "[dns]")
{
    UdpServer server(alwaysReply(
        [](const QByteArray& query) { return dnsReply(query, questionType(query) == typeA ? 0 : 3); }));
    const DnsAnswer answer = askResolver(server.endpoint(), questionName, within(5000));
    REQUIRE(answer.error);
    CHECK(answer.error->kind == ErrorKind::NoAddress);
}

TEST_CASE("A silent resolver is asked twice", "[dns]")
{
    UdpServer server(silence);
    const DnsAnswer answer = askResolver(server.endpoint(), questionName, within(2200));
    REQUIRE(answer.error);
    CHECK(answer.error->kind == ErrorKind::TimedOut);
    CHECK(answer.attempts == 2);
    CHECK(server.received() == 4);
    CHECK(answer.ms >= 2000);
}

TEST_CASE("The second try gets what the first lost", "[dns]")
{
    UdpServer server([](const Datagram& request, int count) {
        return count <= 2 ? QList<UdpReply>() : QList<UdpReply>{{healthyReply(request.bytes)}};
    });
    const DnsAnswer answer = askResolver(server.endpoint(), questionName, within(5000));
    CHECK_FALSE(answer.error);
    CHECK(answer.attempts == 2);
}

TEST_CASE("One family that never comes does not hold the other up", "[dns]")
{
    UdpServer server([](const Datagram& request, int) {
        return questionType(request.bytes) == typeA ? QList<UdpReply>{{healthyReply(request.bytes)}}
                                                    : QList<UdpReply>();
    });
    const DnsAnswer answer = askResolver(server.endpoint(), questionName, within(5000));
    CHECK(answer.addresses == QList<QHostAddress>{ipv4});
    CHECK(answer.ms < 1000);
}

TEST_CASE("Nobody at the resolver's port is a refusal, not silence", "[dns]")
{
    const DnsAnswer answer =
        askResolver({QHostAddress(QHostAddress::LocalHost), unusedUdpPort()}, questionName, within(5000));
    REQUIRE(answer.error);
    CHECK(answer.error->kind == ErrorKind::Refused);
    CHECK(answer.ms < 1000);
}

TEST_CASE("Forgeries before the answer are passed over", "[dns]")
{
    UdpServer server([](const Datagram& request, int) {
        const QByteArray forged = dnsReply(request.bytes, 0, {addressRecord(QStringLiteral("192.0.2.66"))});
        QByteArray otherQuestion = forged;
        otherQuestion.replace("www", "wvw");
        return QList<UdpReply>{
            {withOtherId(forged)}, {forged, true}, {otherQuestion}, {"junk"}, {healthyReply(request.bytes)}};
    });
    const DnsAnswer answer = askResolver(server.endpoint(), questionName, within(5000));
    CHECK(answer.addresses == QList<QHostAddress>{ipv4, ipv6});
}

TEST_CASE("Bytes that are no DNS are told apart from silence", "[dns]")
{
    UdpServer server(alwaysReply([](const QByteArray& query) { return query; }));
    const DnsAnswer answer = askResolver(server.endpoint(), questionName, within(200));
    REQUIRE(answer.error);
    CHECK(answer.error->kind == ErrorKind::Protocol);
}

TEST_CASE("What comes truncated is asked for over TCP", "[dns]")
{
    TcpServer tcp([](TcpPeer& peer) {
        const QByteArray size = peer.read(2);
        peer.write(framed(healthyReply(peer.read(size.size() == 2 ? quint8(size[1]) : 0))));
    });
    const auto truncated = [](const QByteArray& query) { return dnsReply(query, 0, {}, truncatedFlag); };
    // The same port for both protocols: taken from the TCP server, where UDP is free as a rule.
    UdpServer udp(alwaysReply(truncated), tcp.endpoint());
    const DnsAnswer answer = askResolver(tcp.endpoint(), questionName, within(5000));
    CHECK_FALSE(answer.error);
    CHECK(answer.addresses == QList<QHostAddress>{ipv4, ipv6});
    CHECK(tcp.accepted() == 2);
}

TEST_CASE("Truncated, and TCP shut: the refusal is told", "[dns]")
{
    UdpServer server(
        alwaysReply([](const QByteArray& query) { return dnsReply(query, 0, {}, truncatedFlag); }));
    const DnsAnswer answer = askResolver(server.endpoint(), questionName, within(5000));
    REQUIRE(answer.error);
    CHECK(answer.error->kind == ErrorKind::Refused);
}

TEST_CASE("What is no host questionName is not asked", "[dns]")
{
    UdpServer server(alwaysReply(healthyReply));
    const DnsAnswer answer = askResolver(server.endpoint(), QStringLiteral("a..b"), within(5000));
    REQUIRE(answer.error);
    CHECK(answer.error->kind == ErrorKind::Invalid);
    CHECK(server.received() == 0);
}

TEST_CASE("Asking ends soon after a stop", "[dns]")
{
    UdpServer server(silence);
    DnsAnswer answer;
    const auto took = timeToStop(
        [&](std::stop_token stop) {
            answer = askResolver(server.endpoint(), questionName, {QDeadlineTimer(20000), stop});
        },
        [&] { return server.received() == 2; });
    CHECK(took < stopBound);
    REQUIRE(answer.error);
    CHECK(answer.error->kind == ErrorKind::Cancelled);
}
