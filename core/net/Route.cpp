#include "core/net/Route.h"

namespace precall {

QString Route::toString() const
{
    const QString place =
        (host.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
            .arg(host)
            .arg(port);
    switch (kind) {
    case Kind::Direct:
        return QStringLiteral("direct");
    case Kind::HttpProxy:
        return QStringLiteral("http://") + place;
    case Kind::Socks5:
        return QStringLiteral("socks5://") + place;
    }
    Q_UNREACHABLE();
}

} // namespace precall
