#include "core/net/proxy/SystemProxySettings.h"

#include <QNetworkProxyFactory>

namespace precall {

/// libproxy puts the direct way behind every proxy; a browser takes it only when the settings name it alone.
QList<QNetworkProxy> systemProxiesFor(const QUrl& url)
{
    QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    if (proxies.size() > 1 && proxies.last().type() == QNetworkProxy::NoProxy)
        proxies.removeLast();
    return proxies;
}

/// Scripts of the desktop's settings are run by libproxy, which does not name them.
QString systemProxyScript()
{
    return {};
}

} // namespace precall
