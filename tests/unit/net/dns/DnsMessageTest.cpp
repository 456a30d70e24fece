#include "core/net/dns/DnsMessage.h"

#include "tests/servers/DnsBytes.h"
#include "tests/servers/Mutation.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

const QByteArray sampleQuery = *dnsQuery(0x1234, QStringLiteral("www.example"), DnsType::A);

} // namespace

TEST_CASE("A query is written as RFC 1035 shows it", "[dns]")
{
    CHECK(sampleQuery.toHex() == "123401000001000000000000"
                                 "03777777076578616d706c6500"
                                 "00010001");
    CHECK(dnsQuery(1, QStringLiteral("m\u00fcnchen.example"), DnsType::Aaaa)->contains("xn--mnchen-3ya"));
}

TEST_CASE("What is no host name is not asked for", "[dns]")
{
    const QString label(63, u'a');
    CHECK(dnsQuery(1, label, DnsType::A).ok());
    for (const QString& name : {QString(), QStringLiteral("."), QStringLiteral("a..b"), label + u'a',
                                QStringList{label, label, label, label}.join(u'.')}) {
        INFO(name.toStdString());
        const auto refused = dnsQuery(1, name, DnsType::A);
        REQUIRE_FALSE(refused.ok());
        CHECK(refused.error().kind == ErrorKind::Invalid);
    }
}

TEST_CASE("Addresses, aliases and codes are read", "[dns]")
{
    const auto reply =
        parseDnsReply(dnsReply(sampleQuery, 3,
                               {aliasRecord(wireName("Cdn.Example")),
                                addressRecord(QStringLiteral("192.0.2.1"), wireName("cdn.example")),
                                addressRecord(QStringLiteral("2001:db8::1"))}));
    REQUIRE(reply.ok());
    CHECK(reply->id == 0x1234);
    CHECK(reply->code == 3);
    CHECK_FALSE(reply->truncated);
    CHECK(reply->name == QLatin1String("www.example"));
    CHECK(reply->type == 1);
    REQUIRE(reply->answers.size() == 3);
    CHECK(reply->answers.at(0).target == QLatin1String("cdn.example"));
    CHECK(reply->answers.at(1).owner == QLatin1String("cdn.example"));
    CHECK(reply->answers.at(1).address == QHostAddress(QStringLiteral("192.0.2.1")));
    CHECK(reply->answers.at(2).owner == QLatin1String("www.example"));
    CHECK(reply->answers.at(2).address == QHostAddress(QStringLiteral("2001:db8::1")));
}

TEST_CASE("Bytes that are no label text are escaped", "[dns]")
{
    const auto reply =
        parseDnsReply(dnsReply(sampleQuery, 0, {aliasRecord(wireName(QByteArray("a\0\xff.b", 5)))}));
    REQUIRE(reply.ok());
    REQUIRE(reply->answers.size() == 1);
    CHECK(reply->answers.first().target == QLatin1String("a\\000\\255.b"));
}

TEST_CASE("Compression pointers that loop or lead forward are an error", "[dns]")
{
    const qsizetype end = sampleQuery.size();
    const auto pointerTo = [](qsizetype target) {
        return QByteArray{} + char(0xC0 | target >> 8) + char(target);
    };
    for (const QByteArray& owner :
         {pointerTo(end), pointerTo(end + 2) + pointerTo(end), pointerTo(end + 40), "\x01x" + pointerTo(end),
          QByteArray("\x80", 1), QByteArray("\x3fx", 2)}) {
        INFO(owner.toHex().toStdString());
        const auto reply =
            parseDnsReply(dnsReply(sampleQuery, 0, {addressRecord(QStringLiteral("192.0.2.1"), owner)}));
        REQUIRE_FALSE(reply.ok());
        CHECK(reply.error().kind == ErrorKind::Protocol);
    }
}

TEST_CASE("A count beyond the bytes is an error, unless the message says that it was cut", "[dns]")
{
    QByteArray message = dnsReply(sampleQuery, 0, {addressRecord(QStringLiteral("192.0.2.1"))});
    message[7] = char(200);
    CHECK_FALSE(parseDnsReply(message).ok());
    message[2] = char(quint8(message[2]) | truncatedFlag >> 8);
    const auto reply = parseDnsReply(message);
    REQUIRE(reply.ok());
    CHECK(reply->truncated);
    CHECK(reply->answers.size() == 1);
}

TEST_CASE("A query is no response", "[dns]")
{
    CHECK_FALSE(parseDnsReply(sampleQuery).ok());
    CHECK_FALSE(parseDnsReply(QByteArray()).ok());
    CHECK_FALSE(parseDnsReply("HTTP/1.1 400 Bad Request\r\n\r\n").ok());
}

TEST_CASE("No mutation of a DNS response does harm", "[dns][hostile]")
{
    const QByteArray sane = dnsReply(sampleQuery, 0,
                                     {aliasRecord(wireName("cdn.example")),
                                      addressRecord(QStringLiteral("192.0.2.1"), QByteArray("\xC0\x25")),
                                      addressRecord(QStringLiteral("2001:db8::1"))});
    int readable = 0;
    forEachMutation(sane, 20000, [&](const QByteArray& hostile) {
        const auto reply = parseDnsReply(hostile);
        if (!reply)
            return;
        ++readable;
        for (const DnsRecord& record : reply->answers)
            if (record.owner.size() > 4 * 255 || record.target.size() > 4 * 255)
                FAIL("a name beyond its limit");
    });
    CHECK(readable > 0);
}
