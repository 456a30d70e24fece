#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace precall {

/// How the machine is connected. Information only.
struct Connection
{
    enum class Medium { Unknown, Ethernet, Wifi, Mobile, Vpn };
    QString interfaceName; ///< of the default route; empty when there is none
    Medium medium = Medium::Unknown;
    QString ssid;                     ///< Wi-Fi; redactable; empty when unknown
    std::optional<int> signalPercent; ///< Wi-Fi, see signalPercentOf()
    std::optional<int> linkMbps;
    QStringList vpnInterfaces; ///< tunnels that are up
    std::optional<bool> metered;
    bool operator==(const Connection&) const = default;
};

QString mediumWord(Connection::Medium medium); ///< "unknown", "ethernet", "wifi", "mobile", "vpn"

/// Signal strength on the scale of WLAN_SIGNAL_QUALITY (Microsoft, wlanapi.h): -100 dBm is 0, -50 dBm is 100,
/// linear.
int signalPercentOf(int dBm);

/// Whatever can be told within 200 ms. Any thread.
Connection readConnection();

} // namespace precall
