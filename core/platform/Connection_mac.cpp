#include "core/platform/Connection.h"
#include "core/platform/CoreFoundationRef.h"
#include "core/platform/Metering.h"

#include <SystemConfiguration/SystemConfiguration.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <sys/socket.h>

namespace precall {

namespace {

bool isTunnel(const QString& name)
{
    return name.startsWith(QLatin1String("utun")) || name.startsWith(QLatin1String("ipsec")) ||
           name.startsWith(QLatin1String("ppp")) || name.startsWith(QLatin1String("tun"));
}

/// "PrimaryInterface" of State:/Network/Global/IPv4 or IPv6 in the dynamic store (Apple,
/// SCSchemaDefinitions.h).
QString primaryInterface(CFStringRef protocol)
{
    const CoreFoundationRef<CFStringRef> key(
        SCDynamicStoreKeyCreateNetworkGlobalEntity(nullptr, kSCDynamicStoreDomainState, protocol));
    const CoreFoundationRef<CFPropertyListRef> value(SCDynamicStoreCopyValue(nullptr, key.get()));
    if (!value || CFGetTypeID(value.get()) != CFDictionaryGetTypeID())
        return {};
    const auto name = CFDictionaryGetValue(static_cast<CFDictionaryRef>(value.get()),
                                           kSCDynamicStorePropNetPrimaryInterface);
    return name && CFGetTypeID(name) == CFStringGetTypeID()
               ? QString::fromCFString(static_cast<CFStringRef>(name))
               : QString();
}

Connection::Medium mediumOfType(CFStringRef type)
{
    if (CFEqual(type, kSCNetworkInterfaceTypeIEEE80211))
        return Connection::Medium::Wifi;
    if (CFEqual(type, kSCNetworkInterfaceTypeWWAN))
        return Connection::Medium::Mobile;
    return CFEqual(type, kSCNetworkInterfaceTypeEthernet) ? Connection::Medium::Ethernet
                                                          : Connection::Medium::Unknown;
}

Connection::Medium mediumOf(const QString& name)
{
    if (isTunnel(name))
        return Connection::Medium::Vpn;
    const CoreFoundationRef<CFArrayRef> all(SCNetworkInterfaceCopyAll());
    for (CFIndex i = 0; all && i < CFArrayGetCount(all.get()); ++i) {
        const auto one = static_cast<SCNetworkInterfaceRef>(CFArrayGetValueAtIndex(all.get(), i));
        const CFStringRef device = SCNetworkInterfaceGetBSDName(one);
        const CFStringRef type = SCNetworkInterfaceGetInterfaceType(one);
        if (device && type && QString::fromCFString(device) == name)
            return mediumOfType(type);
    }
    return Connection::Medium::Unknown;
}

/// The system keeps tunnels of its own up (for AirDrop, Continuity) that have link-local IPv6 addresses only:
/// one that has an IPv4 address is somebody's VPN.
QStringList tunnels()
{
    ifaddrs* found = nullptr;
    if (getifaddrs(&found) != 0)
        return {};
    const std::unique_ptr<ifaddrs, void (*)(ifaddrs*)> addresses(found, &freeifaddrs);
    QStringList names;
    for (const ifaddrs* one = addresses.get(); one; one = one->ifa_next) {
        const QString name = QString::fromUtf8(one->ifa_name);
        if ((one->ifa_flags & IFF_UP) && one->ifa_addr && one->ifa_addr->sa_family == AF_INET &&
            isTunnel(name) && !names.contains(name))
            names.append(name);
    }
    return names;
}

} // namespace

/// SSID and signal are told by CoreWLAN to programs with the user's leave to know the place: unknown here.
Connection readConnection()
{
    Connection connection;
    connection.interfaceName = primaryInterface(kSCEntNetIPv4);
    if (connection.interfaceName.isEmpty())
        connection.interfaceName = primaryInterface(kSCEntNetIPv6);
    if (!connection.interfaceName.isEmpty())
        connection.medium = mediumOf(connection.interfaceName);
    connection.vpnInterfaces = tunnels();
    connection.metered = readMetered();
    return connection;
}

} // namespace precall
