#include "core/net/dns/DnsResolver.h"
#include "tests/servers/DnsBytes.h"
#include "tests/servers/Stopping.h"
#include "tests/servers/UdpServer.h"

#include <catch2/catch.hpp>
#include <future>

using namespace precall;
using namespace precall::test;

namespace {

const QString serviceName = QStringLiteral("_autodiscover._tcp.corp.example");

DnsResolver servicesOf(const QList<Endpoint>& servers)
{
    return DnsResolver([servers] { return servers; });
}

QDeadlineTimer soon(int ms = 5000)
{
    return QDeadlineTimer(std::chrono::milliseconds(ms));
}

} // namespace

TEST_CASE("The hosts of a service, the lowest priority first", "[dns]")
{
    UdpServer server(alwaysReply([](const QByteArray& query) {
        CHECK(questionType(query) == 33);
        CHECK(query.contains("\x0D_autodiscover\x04_tcp\x04"
                             "corp"));
        return dnsReply(query, 0,
                        {serviceRecord(20, 8443, wireName("two.corp.example")),
                         serviceRecord(10, 443, wireName("ONE.corp.example"))});
    }));
    auto resolver = servicesOf({server.endpoint()});
    const auto hosts = resolver.services(serviceName, ServiceRecords::Service, soon(), {});
    REQUIRE(hosts);
    CHECK(*hosts == QList<ServiceHost>{{QStringLiteral("one.corp.example"), 443, 10},
                                       {QStringLiteral("two.corp.example"), 8443, 20}});
}

TEST_CASE("The mail servers of a domain, and those of one that takes no mail", "[dns]")
{
    UdpServer server(alwaysReply([](const QByteArray& query) {
        CHECK(questionType(query) == 15);
        return dnsReply(query, 0, {mailRecord(5, wireName("mx.corp.example"))});
    }));
    auto resolver = servicesOf({server.endpoint()});
    const auto hosts =
        resolver.services(QStringLiteral("corp.example"), ServiceRecords::MailExchange, soon(), {});
    REQUIRE(hosts);
    CHECK(*hosts == QList<ServiceHost>{{QStringLiteral("mx.corp.example"), 0, 5}});

    UdpServer noMail(alwaysReply(
        [](const QByteArray& query) { return dnsReply(query, 0, {mailRecord(0, QByteArray(1, '\0'))}); }));
    auto none = servicesOf({noMail.endpoint()})
                    .services(QStringLiteral("corp.example"), ServiceRecords::MailExchange, soon(), {});
    REQUIRE(none);
    CHECK(none->isEmpty());
}

TEST_CASE("What is not served: the name, the record, or nobody tells", "[dns]")
{
    struct Row
    {
        int code;
        ErrorKind kind;
    };
    for (const Row& row : {Row{3, ErrorKind::NoSuchName}, Row{0, ErrorKind::NoAddress},
                           Row{2, ErrorKind::ServerFailure}, Row{5, ErrorKind::QueryRefused}}) {
        CAPTURE(row.code);
        UdpServer server(alwaysReply([&](const QByteArray& query) { return dnsReply(query, row.code); }));
        const auto hosts =
            servicesOf({server.endpoint()}).services(serviceName, ServiceRecords::Service, soon(), {});
        REQUIRE_FALSE(hosts);
        CHECK(errorWord(hosts.error().kind) == errorWord(row.kind));
    }
    CHECK_FALSE(servicesOf({}).services(serviceName, ServiceRecords::Service, soon(), {}));
}

TEST_CASE("A resolver that is dead does not keep the one that knows from telling", "[dns]")
{
    UdpServer dead(silence);
    UdpServer alive(alwaysReply([](const QByteArray& query) {
        return dnsReply(query, 0, {serviceRecord(0, 443, wireName("one.corp.example"))});
    }));
    QElapsedTimer timer;
    timer.start();
    const auto hosts = servicesOf({dead.endpoint(), alive.endpoint()})
                           .services(serviceName, ServiceRecords::Service, soon(), {});
    REQUIRE(hosts);
    CHECK(hosts->size() == 1);
    CHECK(timer.elapsed() < 1500);
}

TEST_CASE("Who knows of no service does not keep the one that does from telling", "[dns]")
{
    const int code = GENERATE(0, 3);
    std::promise<void> denied;
    UdpServer outside(alwaysReply([&](const QByteArray& query) {
        denied.set_value();
        return dnsReply(query, code);
    }));
    UdpServer inside(alwaysReply([denial = denied.get_future().share()](const QByteArray& query) {
        denial.wait();
        return dnsReply(query, 0, {serviceRecord(0, 443, wireName("one.corp.example"))});
    }));
    const auto hosts = servicesOf({outside.endpoint(), inside.endpoint()})
                           .services(serviceName, ServiceRecords::Service, soon(), {});
    REQUIRE(hosts);
    CHECK(hosts->size() == 1);
}

TEST_CASE("Of two that know of no service, the one that knows the name is believed", "[dns]")
{
    UdpServer knows(alwaysReply([](const QByteArray& query) { return dnsReply(query, 0); }));
    UdpServer knowsNot(alwaysReply([](const QByteArray& query) { return dnsReply(query, 3); }));
    for (const auto& servers :
         {QList{knows.endpoint(), knowsNot.endpoint()}, QList{knowsNot.endpoint(), knows.endpoint()}}) {
        const auto hosts = servicesOf(servers).services(serviceName, ServiceRecords::Service, soon(), {});
        REQUIRE_FALSE(hosts);
        CHECK(hosts.error().kind == ErrorKind::NoAddress);
    }
}

TEST_CASE("Asking for services obeys stop within 200 ms", "[dns]")
{
    UdpServer server(silence);
    auto resolver = servicesOf({server.endpoint()});
    const auto took = timeToStop(
        [&](std::stop_token stop) {
            const auto hosts = resolver.services(serviceName, ServiceRecords::Service, soon(), stop);
            REQUIRE_FALSE(hosts);
            CHECK(hosts.error().kind == ErrorKind::Cancelled);
        },
        [&] { return server.received() > 0; });
    CHECK(took < stopBound);
}
