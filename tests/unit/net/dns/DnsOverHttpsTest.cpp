#include "core/net/dns/DnsOverHttps.h"

#include "tests/servers/DnsBytes.h"
#include "tests/servers/Mutation.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

const QUrl dnsService(QStringLiteral("https://dns.example/dns-query"));

HttpAnswer dnsAnswer(const QByteArray& body)
{
    return {200, {}, {{"Content-Type", "application/dns-message"}}, body, true};
}

} // namespace

TEST_CASE("A question over HTTPS, as RFC 8484 section 4.1.1 shows it", "[dns]")
{
    const auto request = dnsOverHttps(dnsService, QStringLiteral("www.example.com"), DnsType::A);
    REQUIRE(request);
    CHECK(request->url.toString() ==
          QStringLiteral("https://dns.example/dns-query?dns=AAABAAABAAAAAAAAA3d3dwdleGFtcGxlA2NvbQAAAQAB"));
    CHECK(request->accept == "application/dns-message");
    CHECK_FALSE(dnsOverHttps(dnsService, QStringLiteral("a..b"), DnsType::A));
}

TEST_CASE("An answer over HTTPS", "[dns]")
{
    const QByteArray query = *dnsQuery(0, QStringLiteral("mail.corp.example"), DnsType::A);
    const auto known =
        dnsOverHttpsAnswer(dnsAnswer(dnsReply(query, 0, {addressRecord(QStringLiteral("192.0.2.5"))})));
    REQUIRE(known);
    REQUIRE(known->size() == 1);
    CHECK(known->first().address == QHostAddress(QStringLiteral("192.0.2.5")));
    CHECK(dnsOverHttpsAnswer(dnsAnswer(dnsReply(query, 3))).error().kind == ErrorKind::NoSuchName);
    CHECK(dnsOverHttpsAnswer(dnsAnswer(dnsReply(query, 0))).error().kind == ErrorKind::NoAddress);
    CHECK(dnsOverHttpsAnswer(dnsAnswer(dnsReply(query, 2))).error().kind == ErrorKind::ServerFailure);
}

TEST_CASE("What is no answer of a name service over HTTPS", "[dns]")
{
    const QByteArray sane = dnsReply(*dnsQuery(0, QStringLiteral("mail.corp.example"), DnsType::A), 0,
                                     {addressRecord(QStringLiteral("192.0.2.5"))});
    HttpAnswer page = dnsAnswer("<html>log on</html>");
    CHECK(dnsOverHttpsAnswer(page).error().kind == ErrorKind::Protocol);
    HttpAnswer html = dnsAnswer(sane);
    html.headers = {{"Content-Type", "text/html"}};
    CHECK(dnsOverHttpsAnswer(html).error().kind == ErrorKind::Protocol);
    HttpAnswer refused = dnsAnswer(sane);
    refused.status = 403;
    CHECK(dnsOverHttpsAnswer(refused).error().kind == ErrorKind::Protocol);
    HttpAnswer cut = dnsAnswer(sane);
    cut.complete = false;
    CHECK(dnsOverHttpsAnswer(cut).error().kind == ErrorKind::Protocol);
    forEachMutation(sane, 2000,
                    [](const QByteArray& changed) { (void)dnsOverHttpsAnswer(dnsAnswer(changed)); });
}
