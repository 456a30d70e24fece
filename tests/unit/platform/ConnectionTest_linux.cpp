#include "core/platform/LinuxFacts.h"
#include "tests/unit/platform/LinuxTree.h"

#include <catch2/catch.hpp>

using namespace precall;
using Medium = Connection::Medium;

namespace {

const QByteArray
    header("Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT\n");

QByteArray route(const QByteArray& interface, const QByteArray& metric, const QByteArray& mask = "00000000",
                 const QByteArray& flags = "0003")
{
    return interface + "\t00000000\t0102000A\t" + flags + "\t0\t0\t" + metric + "\t" + mask + "\t0\t0\t0\n";
}

Connection connectedBy(const char* interface, LinuxTree& tree)
{
    tree.with("/proc/net/route", header + route(interface, "100"));
    return connectionFrom(tree.files());
}

} // namespace

TEST_CASE("The default route with the lowest metric says which interface it is")
{
    LinuxTree tree;
    tree.with("/proc/net/route",
              header + route("wlan0", "600") + route("eth0", "100") + route("eth1", "50", "00000000", "0002"))
        .with("/sys/class/net/eth0/type", "1\n")
        .with("/sys/class/net/eth0/speed", "1000\n");
    const Connection connection = connectionFrom(tree.files());
    CHECK(connection.interfaceName == QLatin1String("eth0"));
    CHECK(connection.medium == Medium::Ethernet);
    CHECK(connection.linkMbps == 1000);
    CHECK(connection.vpnInterfaces.isEmpty());
}

TEST_CASE("Two half routes of a VPN go before the default route")
{
    LinuxTree tree;
    tree.with("/proc/net/route", header + route("eth0", "0") + route("tun0", "50", "00000080"))
        .with("/sys/class/net/eth0/type", "1\n")
        .with("/sys/class/net/tun0/type", "65534\n")
        .with("/sys/class/net/tun0/tun_flags", "0x1001\n")
        .with("/sys/class/net/tun0/operstate", "unknown\n")
        .with("/sys/class/net/tun0/flags", "0x1091\n");
    const Connection connection = connectionFrom(tree.files());
    CHECK(connection.medium == Medium::Vpn);
    CHECK(connection.vpnInterfaces == QStringList{QStringLiteral("tun0")});
}

TEST_CASE("Without IPv4 the default route of IPv6 counts")
{
    LinuxTree tree;
    const QByteArray zero(32, '0');
    tree.with("/proc/net/route", header)
        .with("/proc/net/ipv6_route",
              zero + " 00 " + zero +
                  " 00 fe800000000000000000000000000001 00000400 00000001 00000000 00000003 eth0\n" + zero +
                  " 00 " + zero + " 00 " + zero + " ffffffff 00000001 00000000 00200200 lo\n")
        .with("/sys/class/net/eth0/type", "1\n");
    CHECK(connectionFrom(tree.files()).interfaceName == QLatin1String("eth0"));
}

TEST_CASE("Wi-Fi is known by its folders and its signal by the wireless table")
{
    LinuxTree tree;
    tree.with("/sys/class/net/wlp2s0/uevent", "DEVTYPE=wlan\nINTERFACE=wlp2s0\n")
        .with("/sys/class/net/wlp2s0/speed", "-1\n")
        .with("/proc/net/wireless", "Inter-| sta-|   Quality        |   Discarded packets\n"
                                    " face | tus | link level noise |  nwid  crypt   frag\n"
                                    "wlp2s0: 0000   54.  -56.  -256        0      0      0\n");
    const Connection connection = connectedBy("wlp2s0", tree);
    CHECK(connection.medium == Medium::Wifi);
    CHECK(connection.signalPercent == 88);
    CHECK_FALSE(connection.linkMbps.has_value());
}

TEST_CASE("What kind of interface it is")
{
    struct Case
    {
        const char *file, *content;
        Medium medium;
    };
    for (const Case& c : {Case{"/sys/class/net/x0/uevent", "DEVTYPE=wwan\n", Medium::Mobile},
                          Case{"/sys/class/net/x0/uevent", "DEVTYPE=wireguard\n", Medium::Vpn},
                          Case{"/sys/class/net/x0/phy80211/name", "phy0\n", Medium::Wifi},
                          Case{"/sys/class/net/x0/wireless/x", "", Medium::Wifi},
                          Case{"/sys/class/net/x0/type", "512\n", Medium::Vpn},
                          Case{"/sys/class/net/x0/type", "65534\n", Medium::Vpn},
                          Case{"/sys/class/net/x0/type", "1\n", Medium::Ethernet},
                          Case{"/sys/class/net/x0/type", "772\n", Medium::Unknown},
                          Case{"/sys/class/net/x0/type", "one\n", Medium::Unknown},
                          Case{"/sys/class/net/y0/type", "1\n", Medium::Unknown}}) {
        LinuxTree tree;
        tree.with(c.file, c.content);
        CAPTURE(c.file, c.content);
        CHECK(connectedBy("x0", tree).medium == c.medium);
    }
}

TEST_CASE("A bridge is what it stands on, and the tap of a virtual machine is no VPN")
{
    LinuxTree tree;
    tree.with("/sys/class/net/br0/type", "1\n")
        .with("/sys/class/net/br0/lower_wlan0/x", "")
        .with("/sys/class/net/wlan0/wireless/x", "")
        .with("/sys/class/net/vnet0/type", "1\n")
        .with("/sys/class/net/vnet0/tun_flags", "0x1002\n")
        .with("/sys/class/net/vnet0/master/x", "")
        .with("/sys/class/net/vnet0/flags", "0x1003\n");
    const Connection connection = connectedBy("br0", tree);
    CHECK(connection.medium == Medium::Wifi);
    CHECK(connection.vpnInterfaces.isEmpty());
}

TEST_CASE("Bridges that stand on each other end")
{
    LinuxTree tree;
    tree.with("/sys/class/net/a0/lower_b0/x", "")
        .with("/sys/class/net/b0/lower_a0/x", "")
        .with("/sys/class/net/a0/type", "1\n");
    CHECK(connectedBy("a0", tree).medium == Medium::Ethernet);
}

TEST_CASE("Mad route tables give no interface")
{
    for (const QByteArray& table :
         {QByteArray(), QByteArray("eth0\n"), QByteArray("eth0\t00000000\t0\tZZ\t0\t0\t0\t00000000\n"),
          route("eth0", "0", "00000000", "0203"), route("eth0", "0", "0000FFFF")}) {
        LinuxTree tree;
        tree.with("/proc/net/route", header + table);
        CHECK(connectionFrom(tree.files()).interfaceName.isEmpty());
    }
}

TEST_CASE("Signal strength on the scale of 0 to 100")
{
    CHECK(signalPercentOf(-100) == 0);
    CHECK(signalPercentOf(-50) == 100);
    CHECK(signalPercentOf(-75) == 50);
    CHECK(signalPercentOf(-149) == 0);
    CHECK(signalPercentOf(20) == 100);
}
