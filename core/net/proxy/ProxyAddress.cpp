#include "core/net/proxy/ProxyAddress.h"

namespace precall {

namespace {

constexpr int httpProxyPort = 80;
constexpr int socksProxyPort = 1080;

QUrl urlOfProxy(const QString& text)
{
    const bool hasScheme = text.contains(QLatin1String("://"));
    return QUrl(hasScheme ? text : QStringLiteral("http://") + text, QUrl::StrictMode);
}

} // namespace

Result<Route> readProxyAddress(const QString& text)
{
    const QUrl url = urlOfProxy(text.trimmed());
    if (!url.isValid() || url.host().isEmpty() || url.port() == 0)
        return Error{ErrorKind::Invalid, QStringLiteral("not the address of a proxy"), 0};
    if (url.scheme() == QLatin1String("http"))
        return Route{Route::Kind::HttpProxy, url.host(), quint16(url.port(httpProxyPort)), {}};
    if (url.scheme() == QLatin1String("socks5") || url.scheme() == QLatin1String("socks5h") ||
        url.scheme() == QLatin1String("socks"))
        return Route{Route::Kind::Socks5, url.host(), quint16(url.port(socksProxyPort)), {}};
    return Error{ErrorKind::Unsupported, url.scheme(), 0};
}

QString withoutCredentials(const QString& address)
{
    const QUrl url = urlOfProxy(address.trimmed());
    return url.isValid() ? url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment)
                         : QStringLiteral("?");
}

} // namespace precall
