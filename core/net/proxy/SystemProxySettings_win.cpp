#include "core/net/proxy/SystemProxySettings.h"

#include <QNetworkProxyFactory>
#include <QSettings>

namespace precall {

QList<QNetworkProxy> systemProxiesFor(const QUrl& url)
{
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
}

/// The user's own settings, which WinHTTP and the browsers read.
QString systemProxyScript()
{
    const QSettings settings(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Internet Settings"),
        QSettings::NativeFormat);
    return settings.value(QStringLiteral("AutoConfigURL")).toString();
}

} // namespace precall
