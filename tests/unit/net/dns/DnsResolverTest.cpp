#include "core/net/dns/DnsResolver.h"

#include "core/base/Abandonable.h"
#include "tests/servers/DnsBytes.h"
#include "tests/servers/Stopping.h"
#include "tests/servers/UdpServer.h"

#include <catch2/catch.hpp>
#include <future>

using namespace precall;
using namespace precall::test;

namespace {

const QString askedName = QStringLiteral("www.example");
const QHostAddress knownAddress(QStringLiteral("192.0.2.1"));

using Addresses = QList<QHostAddress>;

Result<Addresses> systemKnowsNothing(const QString&)
{
    return Error{ErrorKind::NoSuchName, QStringLiteral("EAI_NONAME"), 0};
}

QList<UdpReply> healthy(const Datagram& request, int)
{
    return {{healthyReply(request.bytes)}};
}

UdpServer::Script code(int rcode)
{
    return
        [rcode](const Datagram& request, int) { return QList<UdpReply>{{dnsReply(request.bytes, rcode)}}; };
}

DnsResolver resolverWith(const QList<Endpoint>& servers, SystemLookup system)
{
    return DnsResolver([servers] { return servers; }, std::move(system));
}

QDeadlineTimer in(int ms)
{
    return QDeadlineTimer(std::chrono::milliseconds(ms));
}

} // namespace

TEST_CASE("Resolvers and system answer side by side", "[dns]")
{
    UdpServer server(healthy);
    const QHostAddress hosts(QStringLiteral("192.0.2.9"));
    auto resolver = resolverWith({server.endpoint()}, [&](const QString&) { return Addresses{hosts}; });
    const NameLookup lookup = resolver.lookup(askedName, in(4000), {});
    CHECK(lookup.name == askedName);
    CHECK(lookup.systemAddresses == Addresses{hosts});
    CHECK(lookup.addresses() == Addresses{hosts});
    REQUIRE(lookup.answers.size() == 1);
    CHECK(lookup.answers.first().addresses.size() == 2);
    CHECK_FALSE(lookup.error());
    CHECK(lookup.ms < 1000);
}

TEST_CASE("A dead first resolver stays in evidence and costs little", "[dns]")
{
    UdpServer dead(silence);
    UdpServer alive(healthy);
    auto resolver = resolverWith({dead.endpoint(), alive.endpoint()}, systemKnowsNothing);
    QElapsedTimer timer;
    timer.start();
    const NameLookup lookup = resolver.lookup(askedName, in(4000), {});
    CHECK(timer.elapsed() < 1500);
    REQUIRE(lookup.answers.size() == 2);
    REQUIRE(lookup.answers.first().error);
    CHECK(lookup.answers.first().error->kind == ErrorKind::TimedOut);
    CHECK(lookup.answers.first().attempts == 1);
    CHECK(lookup.answers.first().ms >= 250);
    CHECK_FALSE(lookup.answers.last().error);
    CHECK(lookup.addresses().contains(knownAddress));
}

TEST_CASE("A system look-up that hangs is not waited for", "[dns]")
{
    UdpServer alive(healthy);
    std::promise<void> release;
    auto resolver =
        resolverWith({alive.endpoint()}, [released = release.get_future().share()](const QString&) {
            released.wait();
            return Result<Addresses>(Addresses());
        });
    QElapsedTimer timer;
    timer.start();
    const NameLookup lookup = resolver.lookup(askedName, in(4000), {});
    CHECK(timer.elapsed() < 1500);
    REQUIRE(lookup.systemError);
    CHECK(lookup.systemError->kind == ErrorKind::TimedOut);
    CHECK(lookup.resolved());
    release.set_value();
    CHECK(eventually([] { return abandonedCalls() == 0; }));
}

TEST_CASE("One resolver that fails does not end the wait for one that knows", "[dns]")
{
    UdpServer failing(code(2));
    UdpServer slow([](const Datagram& request, int count) {
        return count <= 2 ? QList<UdpReply>() : QList<UdpReply>{{healthyReply(request.bytes)}};
    });
    auto resolver = resolverWith({failing.endpoint(), slow.endpoint()}, systemKnowsNothing);
    const NameLookup lookup = resolver.lookup(askedName, in(4000), {});
    CHECK(lookup.addresses().contains(knownAddress));
    CHECK(lookup.answers.first().error->kind == ErrorKind::ServerFailure);
}

TEST_CASE("The error that says most is that of the resolver order", "[dns]")
{
    struct Row
    {
        int first, second;
        ErrorKind kind;
    };
    const auto row = GENERATE(values<Row>({{3, 3, ErrorKind::NoSuchName},
                                           {2, 3, ErrorKind::NoSuchName},
                                           {5, 2, ErrorKind::QueryRefused},
                                           {2, 5, ErrorKind::ServerFailure},
                                           {3, 0, ErrorKind::NoSuchName}}));
    UdpServer first(code(row.first));
    UdpServer second(code(row.second));
    auto resolver = resolverWith({first.endpoint(), second.endpoint()}, systemKnowsNothing);
    const NameLookup lookup = resolver.lookup(askedName, in(4000), {});
    CHECK_FALSE(lookup.resolved());
    REQUIRE(lookup.error());
    CHECK(lookup.error()->kind == row.kind);
}

TEST_CASE("Literals and localhost are nobody's business", "[dns]")
{
    UdpServer server(healthy);
    auto resolver = resolverWith({server.endpoint()}, systemLookup);
    CHECK(resolver.lookup(QStringLiteral("192.0.2.7"), in(4000), {}).addresses() ==
          Addresses{QHostAddress(QStringLiteral("192.0.2.7"))});
    CHECK(resolver.lookup(QStringLiteral("2001:db8::7"), in(4000), {}).addresses() ==
          Addresses{QHostAddress(QStringLiteral("2001:db8::7"))});
    const NameLookup local = resolver.lookup(QStringLiteral("localhost."), in(4000), {});
    REQUIRE(local.resolved());
    CHECK(local.addresses().first().isLoopback());
    CHECK(local.answers.isEmpty());
    CHECK(server.received() == 0);
}

TEST_CASE("Without any resolver the system alone decides", "[dns]")
{
    auto resolver = resolverWith({}, systemKnowsNothing);
    const NameLookup lookup = resolver.lookup(askedName, in(4000), {});
    REQUIRE(lookup.error());
    CHECK(lookup.error()->kind == ErrorKind::NoSuchName);
}

TEST_CASE("A look-up ends by its deadline and soon after a stop", "[dns]")
{
    UdpServer dead(silence);
    std::promise<void> release;
    auto resolver =
        resolverWith({dead.endpoint()}, [released = release.get_future().share()](const QString&) {
            released.wait();
            return Result<Addresses>(Addresses());
        });
    QElapsedTimer timer;
    timer.start();
    CHECK(resolver.lookup(askedName, in(100), {}).error()->kind == ErrorKind::TimedOut);
    CHECK(timer.elapsed() < 1000);

    NameLookup lookup;
    const auto took =
        timeToStop([&](std::stop_token stop) { lookup = resolver.lookup(askedName, in(20000), stop); },
                   [&] { return dead.received() == 4; });
    CHECK(took < stopBound);
    CHECK(lookup.error()->kind == ErrorKind::Cancelled);
    CHECK(lookup.systemError->kind == ErrorKind::Cancelled);
    release.set_value();
    CHECK(eventually([] { return abandonedCalls() == 0; }));
}

TEST_CASE("Many look-ups at once leave no descriptor behind", "[dns]")
{
    UdpServer server(healthy);
    auto resolver = resolverWith({server.endpoint()}, systemKnowsNothing);
    REQUIRE(resolver.lookup(askedName, in(4000), {}).resolved());
    const int before = openDescriptors();
    int resolved = 0;
    for (int i = 0; i < 300; ++i)
        resolved += resolver.lookup(askedName, in(4000), {}).resolved();
    CHECK(resolved == 300);
    CHECK(eventually([&] { return openDescriptors() <= before + lateWakes; }));
}
