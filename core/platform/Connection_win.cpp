#include "core/platform/Connection.h"
#include "core/platform/Metering.h"

#include <QLibrary>

#include <memory>

// Each of these needs the one before it.
// clang-format off
#include <winsock2.h>
#include <ws2tcpip.h>
#include <iphlpapi.h>
#include <netioapi.h>
#include <wlanapi.h>
// clang-format on

namespace precall {

namespace {

/// The interface of the route to an address of the documentation blocks (RFC 5737, RFC 3849): a look into the
/// table of routes, nothing is sent.
std::optional<DWORD> routeTo(int family, const char* address)
{
    sockaddr_storage target = {};
    target.ss_family = static_cast<ADDRESS_FAMILY>(family);
    void* place = family == AF_INET
                      ? static_cast<void*>(&reinterpret_cast<sockaddr_in*>(&target)->sin_addr)
                      : static_cast<void*>(&reinterpret_cast<sockaddr_in6*>(&target)->sin6_addr);
    DWORD index = 0;
    if (inet_pton(family, address, place) != 1 ||
        GetBestInterfaceEx(reinterpret_cast<sockaddr*>(&target), &index) != NO_ERROR)
        return std::nullopt;
    return index;
}

std::optional<MIB_IF_ROW2> interfaceAt(DWORD index)
{
    MIB_IF_ROW2 row = {};
    row.InterfaceIndex = index;
    return GetIfEntry2(&row) == NO_ERROR ? std::optional(row) : std::nullopt;
}

/// The types are IANA's ifType. Clients of VPNs make PPP links or "proprietary virtual" interfaces (Wintun,
/// TAP).
Connection::Medium mediumOf(const MIB_IF_ROW2& row)
{
    constexpr ULONG wwanGsm = 243, wwanCdma = 244;
    switch (row.Type) {
    case IF_TYPE_ETHERNET_CSMACD:
        return Connection::Medium::Ethernet;
    case IF_TYPE_IEEE80211:
        return Connection::Medium::Wifi;
    case wwanGsm:
    case wwanCdma:
        return Connection::Medium::Mobile;
    case IF_TYPE_PPP:
    case IF_TYPE_PROP_VIRTUAL:
        return Connection::Medium::Vpn;
    default:
        return Connection::Medium::Unknown;
    }
}

QStringList tunnels()
{
    MIB_IF_TABLE2* found = nullptr;
    if (GetIfTable2(&found) != NO_ERROR)
        return {};
    const std::unique_ptr<MIB_IF_TABLE2, void (*)(MIB_IF_TABLE2*)> table(
        found, [](MIB_IF_TABLE2* memory) { FreeMibTable(memory); });
    QStringList names;
    for (ULONG i = 0; i < table->NumEntries; ++i) {
        const MIB_IF_ROW2& row = table->Table[i];
        if (row.OperStatus == IfOperStatusUp && mediumOf(row) == Connection::Medium::Vpn)
            names.append(QString::fromWCharArray(row.Alias));
    }
    return names;
}

/// wlanapi.dll is missing on servers without the wireless service: its functions are asked for by name.
template<class Function>
Function wlan(const char* name)
{
    static QLibrary library(QStringLiteral("wlanapi"));
    return reinterpret_cast<Function>(library.resolve(name));
}

void readAssociation(Connection& connection, const WLAN_ASSOCIATION_ATTRIBUTES& association)
{
    const ULONG length = qMin<ULONG>(association.dot11Ssid.uSSIDLength, DOT11_SSID_MAX_LENGTH);
    connection.ssid = QString::fromUtf8(reinterpret_cast<const char*>(association.dot11Ssid.ucSSID),
                                        static_cast<qsizetype>(length));
    connection.signalPercent = static_cast<int>(qMin<ULONG>(association.wlanSignalQuality, 100));
}

/// wlan_intf_opcode_current_connection of WlanQueryInterface (Microsoft, wlanapi.h).
void readWifi(Connection& connection, const GUID& interfaceId)
{
    const auto open = wlan<decltype(&WlanOpenHandle)>("WlanOpenHandle");
    const auto query = wlan<decltype(&WlanQueryInterface)>("WlanQueryInterface");
    const auto release = wlan<decltype(&WlanFreeMemory)>("WlanFreeMemory");
    const auto close = wlan<decltype(&WlanCloseHandle)>("WlanCloseHandle");
    HANDLE client = nullptr;
    DWORD version = 0, size = 0;
    if (!open || !query || !release || !close || open(2, nullptr, &version, &client) != ERROR_SUCCESS)
        return;
    void* answer = nullptr;
    if (query(client, &interfaceId, wlan_intf_opcode_current_connection, nullptr, &size, &answer, nullptr) ==
        ERROR_SUCCESS) {
        if (size >= sizeof(WLAN_CONNECTION_ATTRIBUTES))
            readAssociation(
                connection,
                static_cast<const WLAN_CONNECTION_ATTRIBUTES*>(answer)->wlanAssociationAttributes);
        release(answer);
    }
    close(client, nullptr);
}

std::optional<int> megabits(ULONG64 bitsPerSecond)
{
    const ULONG64 mbps = bitsPerSecond / 1'000'000;
    return mbps > 0 && mbps < 10'000'000 ? std::optional(static_cast<int>(mbps)) : std::nullopt;
}

} // namespace

Connection readConnection()
{
    Connection connection;
    connection.vpnInterfaces = tunnels();
    connection.metered = readMetered();
    auto index = routeTo(AF_INET, "203.0.113.1");
    if (!index)
        index = routeTo(AF_INET6, "2001:db8::1");
    const auto row = index ? interfaceAt(*index) : std::nullopt;
    if (!row)
        return connection;
    connection.interfaceName = QString::fromWCharArray(row->Alias);
    connection.medium = mediumOf(*row);
    connection.linkMbps = megabits(row->ReceiveLinkSpeed);
    if (connection.medium == Connection::Medium::Wifi)
        readWifi(connection, row->InterfaceGuid);
    return connection;
}

} // namespace precall
