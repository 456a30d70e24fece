#include "core/net/Route.h"

namespace precall {

QString Route::toString() const
{
    switch (kind) {
    case Kind::Direct:
        return QStringLiteral("direct");
    case Kind::HttpProxy:
        return QStringLiteral("http://%1:%2").arg(host).arg(port);
    case Kind::Socks5:
        return QStringLiteral("socks5://%1:%2").arg(host).arg(port);
    }
    Q_UNREACHABLE();
}

} // namespace precall
