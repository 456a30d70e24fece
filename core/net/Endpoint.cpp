#include "core/net/Endpoint.h"

namespace precall {

QString Endpoint::toString() const
{
    const bool bracketed = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (bracketed ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(address.toString())
        .arg(port);
}

quint16 portOf(const QUrl& url)
{
    const bool isSecure = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("wss");
    return quint16(url.port(isSecure ? 443 : 80));
}

} // namespace precall
