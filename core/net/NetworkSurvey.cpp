#include "core/net/NetworkSurvey.h"

namespace precall {

QList<WebExchange> NetworkSurvey::exchanges(const QUrl& url, const Route& route) const
{
    QList<WebExchange> found;
    for (const WebExchange& exchange : web)
        if (exchange.url == url && exchange.route == route)
            found.append(exchange);
    return found;
}

} // namespace precall
