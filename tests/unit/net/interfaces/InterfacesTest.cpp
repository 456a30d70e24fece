#include "core/net/interfaces/ProcRoutes.h"
#include "core/net/interfaces/ResolvConf.h"
#include "core/net/interfaces/SystemInterfaces.h"
#include "tests/servers/Mutation.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

using Addresses = QList<QHostAddress>;

QHostAddress address(const char* text)
{
    return QHostAddress(QString::fromLatin1(text));
}

const QByteArray routeHead =
    "Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n";
const QByteArray defaultRoute = "eth0\t00000000\tFE00A8C0\t0003\t0\t0\t100\t00000000\t0\t0\t0\n";
const QByteArray linkRoute = "eth0\t000200C0\t00000000\t0001\t0\t0\t100\t00FFFFFF\t0\t0\t0\n";

Routes ipv4Routes(const QByteArray& lines)
{
    Routes routes;
    addIpv4Routes(routes, routeHead + lines);
    return routes;
}

Routes ipv6Routes(const QByteArray& lines)
{
    Routes routes;
    addIpv6Routes(routes, lines);
    return routes;
}

QByteArray ipv6Line(const char* network, const char* length, const char* gateway, const char* flags,
                    const char* device)
{
    return QByteArray(network) + ' ' + length + ' ' + QByteArray(32, '0') + " 00 " + gateway +
           " 00000400 00000001 00000000 " + flags + ' ' + device + '\n';
}

const char* const anyIpv6 = "00000000000000000000000000000000";
const char* const routerIpv6 = "fe800000000000000000000000000001";

} // namespace

TEST_CASE("Name servers are read in order, without doubles", "[interfaces]")
{
    CHECK(parseResolvConf("# a comment\nsearch example\nnameserver 192.0.2.53\n nameserver\t2001:db8::53 \n"
                          "nameserver 192.0.2.53\nnameserver fe80::1%eth0\n;nameserver "
                          "192.0.2.99\nnameserver nonsense\n") ==
          Addresses{address("192.0.2.53"), address("2001:db8::53"), address("fe80::1%eth0")});
    CHECK(parseResolvConf("nameserver fe80::1%eth0").first().scopeId() == QLatin1String("eth0"));
}

TEST_CASE("Without a name server it is the local host", "[interfaces]")
{
    CHECK(parseResolvConf("") == Addresses{address("127.0.0.1")});
    CHECK(parseResolvConf("options ndots:1\n") == Addresses{address("127.0.0.1")});
}

TEST_CASE("A configuration of any size is bounded", "[interfaces]")
{
    QByteArray many;
    for (int i = 0; i < 250; ++i)
        many += "nameserver 192.0.2." + QByteArray::number(i) + '\n';
    CHECK(parseResolvConf(many).size() == 8);
    CHECK(parseResolvConf(QByteArray(1 << 20, 'x') + "\nnameserver 192.0.2.1") ==
          Addresses{address("127.0.0.1")});
}

TEST_CASE("Routes that lead out, and such that do not", "[interfaces]")
{
    CHECK(ipv4Routes(linkRoute + defaultRoute) == Routes{{address("192.168.0.254")}, true, false});
    CHECK(ipv4Routes(linkRoute) == Routes{});
    CHECK(ipv4Routes("") == Routes{});
    // Rejected, down, loopback.
    CHECK(ipv4Routes("*\t00000000\t00000000\t0201\t0\t0\t0\t00000000\t0\t0\t0\n") == Routes{});
    CHECK(ipv4Routes("eth0\t00000000\tFE00A8C0\t0002\t0\t0\t100\t00000000\t0\t0\t0\n") == Routes{});
    CHECK(ipv4Routes("lo\t00000000\t00000000\t0001\t0\t0\t100\t00000000\t0\t0\t0\n") == Routes{});
    // A VPN's half, a default route without a gateway, a public network behind a router, a private one.
    CHECK(ipv4Routes("tun0\t00000080\t0108000A\t0003\t0\t0\t0\t00000080\t0\t0\t0\n") ==
          Routes{{}, true, false});
    CHECK(ipv4Routes("ppp0\t00000000\t00000000\t0001\t0\t0\t0\t00000000\t0\t0\t0\n") ==
          Routes{{}, true, false});
    CHECK(ipv4Routes("eth0\t00000808\tFE00A8C0\t0003\t0\t0\t0\t0000FFFF\t0\t0\t0\n") ==
          Routes{{}, true, false});
    CHECK(ipv4Routes("eth0\t0000000A\tFE00A8C0\t0003\t0\t0\t0\t000000FF\t0\t0\t0\n") == Routes{});
}

TEST_CASE("IPv6 routes", "[interfaces]")
{
    const Routes routes = ipv6Routes(ipv6Line(anyIpv6, "00", routerIpv6, "00450003", "eth0"));
    CHECK(routes.hasIpv6);
    CHECK_FALSE(routes.hasIpv4);
    REQUIRE(routes.gateways.size() == 1);
    CHECK(routes.gateways.first().toString() == QLatin1String("fe80::1%eth0"));
    // The reject route that Linux always has, link-local and unique local networks.
    CHECK(ipv6Routes(ipv6Line(anyIpv6, "00", anyIpv6, "00200200", "lo")) == Routes{});
    CHECK(ipv6Routes(ipv6Line("fe800000000000000000000000000000", "40", anyIpv6, "00000001", "eth0")) ==
          Routes{});
    CHECK(ipv6Routes(ipv6Line("fd000000000000000000000000000000", "40", routerIpv6, "00000003", "eth0")) ==
          Routes{});
}

TEST_CASE("No mutation of a route table does harm", "[interfaces][hostile]")
{
    const QByteArray sane = routeHead + linkRoute + defaultRoute;
    forEachMutation(sane, 5000, [](const QByteArray& hostile) {
        Routes routes;
        addIpv4Routes(routes, hostile);
        addIpv6Routes(routes, hostile);
        if (routes.gateways.size() > 8 || parseResolvConf(hostile).isEmpty())
            FAIL("more than the text can hold");
    });
}

TEST_CASE("This machine's state is read quickly and in shape", "[interfaces]")
{
    QElapsedTimer timer;
    timer.start();
    const LinkState state = SystemInterfaces().state();
    CHECK(timer.elapsed() < 500);
    CHECK_FALSE(state.resolvers.isEmpty());
    for (const Interface& interface : state.interfaces) {
        CHECK_FALSE(interface.name.isEmpty());
        for (const QHostAddress& one : interface.addresses) {
            CHECK_FALSE(one.isLoopback());
            CHECK_FALSE(one.isLinkLocal());
        }
    }
}

TEST_CASE("The way to this computer itself begins at its own loopback address", "[interfaces]")
{
    const QHostAddress loopback(QHostAddress::LocalHost);
    CHECK(SystemInterfaces().sourceTowards(loopback) == loopback);
}

TEST_CASE("Online is an address and a route", "[interfaces]")
{
    LinkState state;
    CHECK_FALSE(state.isOnline());
    state.hasIpv4Route = true;
    CHECK_FALSE(state.isOnline());
    state.interfaces = {{QStringLiteral("eth0"), {}}};
    CHECK_FALSE(state.isOnline());
    state.interfaces.first().addresses = {address("192.0.2.2")};
    CHECK(state.isOnline());
    state.hasIpv4Route = false;
    CHECK_FALSE(state.isOnline());
    state.hasIpv6Route = true;
    CHECK(state.isOnline());
}
