#include "core/platform/Connection.h"

#include <algorithm>

namespace precall {

QString mediumWord(Connection::Medium medium)
{
    switch (medium) {
    case Connection::Medium::Ethernet:
        return QStringLiteral("ethernet");
    case Connection::Medium::Wifi:
        return QStringLiteral("wifi");
    case Connection::Medium::Mobile:
        return QStringLiteral("mobile");
    case Connection::Medium::Vpn:
        return QStringLiteral("vpn");
    case Connection::Medium::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

int signalPercentOf(int dBm)
{
    return std::clamp(dBm, -100, -50) * 2 + 200;
}

} // namespace precall
