#include "core/net/Endpoint.h"

namespace precall {

QString Endpoint::toString() const
{
    const bool bracketed = address.protocol() == QAbstractSocket::IPv6Protocol;
    return (bracketed ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(address.toString())
        .arg(port);
}

} // namespace precall
