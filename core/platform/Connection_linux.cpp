#include "core/platform/LinuxFacts.h"
#include "core/platform/Metering.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>
#include <linux/wireless.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace precall {

namespace {

constexpr quint32 routeUp = 0x1, routeReject = 0x200; // RTF_UP, RTF_REJECT of linux/route.h

struct DefaultRoute
{
    QString interface;
    int prefix =
        0; ///< VPN clients take the traffic by two routes of prefix 1 (OpenVPN: --redirect-gateway def1)
    quint32 metric = 0;
};

bool better(const DefaultRoute& left, const DefaultRoute& right)
{
    return std::pair(-left.prefix, left.metric) < std::pair(-right.prefix, right.metric);
}

std::optional<DefaultRoute> bestOf(const QList<DefaultRoute>& routes)
{
    const auto best = std::ranges::min_element(routes, better);
    return best == routes.end() ? std::nullopt : std::optional(*best);
}

/// /proc/net/route: interface, destination, gateway, flags, use, metric, mask …; addresses are as in memory.
std::optional<DefaultRoute> defaultRoute4(const SystemFiles& files)
{
    QList<DefaultRoute> routes;
    for (const QByteArray& line : files.text(QStringLiteral("/proc/net/route")).split('\n')) {
        const QList<QByteArray> fields = fieldsOf(line);
        if (fields.size() < 8 || fields[1] != "00000000" || !(fields[3].toUInt(nullptr, 16) & routeUp) ||
            (fields[3].toUInt(nullptr, 16) & routeReject))
            continue;
        if (fields[7] == "00000000" || fields[7] == "00000080")
            routes.append(
                {QString::fromUtf8(fields[0]), fields[7] == "00000080" ? 1 : 0, fields[6].toUInt()});
    }
    return bestOf(routes);
}

/// /proc/net/ipv6_route: destination, prefix, source, prefix, next hop, metric, references, use, flags,
/// interface.
std::optional<DefaultRoute> defaultRoute6(const SystemFiles& files)
{
    const QByteArray anywhere(32, '0');
    QList<DefaultRoute> routes;
    for (const QByteArray& line : files.text(QStringLiteral("/proc/net/ipv6_route")).split('\n')) {
        const QList<QByteArray> fields = fieldsOf(line);
        if (fields.size() < 10 || fields[0] != anywhere || (fields[1] != "00" && fields[1] != "01"))
            continue;
        const quint32 flags = fields[8].toUInt(nullptr, 16);
        if ((flags & routeUp) && !(flags & routeReject) && fields[9] != "lo")
            routes.append(
                {QString::fromUtf8(fields[9]), fields[1].toInt(nullptr, 16), fields[5].toUInt(nullptr, 16)});
    }
    return bestOf(routes);
}

QString folderOf(const QString& interface)
{
    return QStringLiteral("/sys/class/net/%1/").arg(interface);
}

/// What a bridge, bond or VLAN stands on; empty for any other interface.
QString lowerOf(const SystemFiles& files, const QString& interface)
{
    const QStringList lower =
        files.entries(folderOf(interface)).filter(QRegularExpression(QStringLiteral("^lower_")));
    return lower.isEmpty() ? QString() : lower.first().mid(6);
}

bool isTunnel(const SystemFiles& files, const QString& interface, const QString& deviceType)
{
    constexpr qint64 ppp = 512, none = 65534; // ARPHRD_PPP, ARPHRD_NONE of linux/if_arp.h
    const QString folder = folderOf(interface);
    if (deviceType == QLatin1String("wireguard"))
        return true;
    if (files.exists(folder + QStringLiteral("tun_flags")))
        return !files.exists(folder +
                             QStringLiteral("master")); // the taps of virtual machines sit on a bridge
    const auto type = files.number(folder + QStringLiteral("type"));
    return type == none || type == ppp;
}

Connection::Medium mediumOf(const SystemFiles& files, const QString& interface, int depth = 0)
{
    const QString folder = folderOf(interface);
    const QString deviceType = QString::fromUtf8(files.text(folder + QStringLiteral("uevent"), 4096))
                                   .section(QStringLiteral("DEVTYPE="), 1)
                                   .section(QLatin1Char('\n'), 0, 0);
    if (deviceType == QLatin1String("wwan"))
        return Connection::Medium::Mobile;
    if (deviceType == QLatin1String("wlan") || files.exists(folder + QStringLiteral("wireless")) ||
        files.exists(folder + QStringLiteral("phy80211")))
        return Connection::Medium::Wifi;
    if (isTunnel(files, interface, deviceType))
        return Connection::Medium::Vpn;
    if (const QString lower = lowerOf(files, interface); !lower.isEmpty() && depth < 4)
        return mediumOf(files, lower, depth + 1);
    const bool ethernet = files.number(folder + QStringLiteral("type")) == 1; // ARPHRD_ETHER
    return ethernet ? Connection::Medium::Ethernet : Connection::Medium::Unknown;
}

/// The level of /proc/net/wireless, its fourth column ("wlan0: 0000   54.  -56.  -256 …"), where it is in
/// dBm.
std::optional<int> signalOf(const SystemFiles& files, const QString& interface)
{
    const QString values =
        valueOf(files.text(QStringLiteral("/proc/net/wireless")), interface.toUtf8().constData());
    const int level = qRound(values.simplified().section(QLatin1Char(' '), 2, 2).toDouble());
    return level < 0 && level > -150 ? std::optional(signalPercentOf(level)) : std::nullopt;
}

std::optional<int> speedOf(const SystemFiles& files, const QString& interface)
{
    const auto speed = files.number(folderOf(interface) + QStringLiteral("speed"));
    return speed && *speed > 0 && *speed < 10'000'000 ? std::optional(static_cast<int>(*speed))
                                                      : std::nullopt;
}

bool isUp(const SystemFiles& files, const QString& interface)
{
    const uint flags = files.line(folderOf(interface) + QStringLiteral("flags")).toUInt(nullptr, 16);
    return (flags & 1) &&
           files.line(folderOf(interface) + QStringLiteral("operstate")) != QLatin1String("down");
}

QStringList tunnelsOf(const SystemFiles& files)
{
    QStringList tunnels;
    for (const QString& interface : files.entries(QStringLiteral("/sys/class/net")))
        if (isUp(files, interface) && mediumOf(files, interface) == Connection::Medium::Vpn)
            tunnels.append(interface);
    return tunnels;
}

/// One question of the wireless extensions (linux/wireless.h); these calls do not wait.
bool askWireless(const QString& interface, unsigned long question, iwreq& request)
{
    const QByteArray name = interface.toUtf8();
    if (name.size() >= IFNAMSIZ)
        return false;
    std::memcpy(request.ifr_name, name.constData(), static_cast<size_t>(name.size()) + 1);
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const bool answered = socket >= 0 && ::ioctl(socket, question, &request) == 0;
    if (socket >= 0)
        ::close(socket);
    return answered;
}

QString ssidOf(const QString& interface)
{
    char name[IW_ESSID_MAX_SIZE + 1] = {};
    iwreq request = {};
    request.u.essid.pointer = name;
    request.u.essid.length = sizeof name;
    if (!askWireless(interface, SIOCGIWESSID, request) || request.u.essid.length > IW_ESSID_MAX_SIZE)
        return {};
    return QString::fromUtf8(name, static_cast<qsizetype>(qstrnlen(name, request.u.essid.length)));
}

std::optional<int> wirelessSpeedOf(const QString& interface)
{
    iwreq request = {};
    if (!askWireless(interface, SIOCGIWRATE, request) || request.u.bitrate.value <= 0)
        return std::nullopt;
    return request.u.bitrate.value / 1'000'000;
}

} // namespace

Connection connectionFrom(const SystemFiles& files)
{
    Connection connection;
    connection.vpnInterfaces = tunnelsOf(files);
    const auto route4 = defaultRoute4(files);
    const auto route = route4 ? route4 : defaultRoute6(files);
    if (!route)
        return connection;
    connection.interfaceName = route->interface;
    connection.medium = mediumOf(files, route->interface);
    connection.linkMbps = speedOf(files, route->interface);
    if (connection.medium == Connection::Medium::Wifi)
        connection.signalPercent = signalOf(files, route->interface);
    return connection;
}

Connection readConnection()
{
    Connection connection = connectionFrom(SystemFiles());
    if (connection.medium == Connection::Medium::Wifi) {
        connection.ssid = ssidOf(connection.interfaceName);
        if (!connection.linkMbps)
            connection.linkMbps = wirelessSpeedOf(connection.interfaceName);
    }
    connection.metered = readMetered();
    return connection;
}

} // namespace precall
