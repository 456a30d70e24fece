#include "core/check/ProxySetting.h"

#include "core/net/proxy/ProxyAddress.h"

#include <QCoreApplication>

namespace precall {

namespace {

struct ProxySetting
{
    Q_DECLARE_TR_FUNCTIONS(ProxySetting)
};

} // namespace

Result<QString> readProxySetting(const QString& text)
{
    if (text == QLatin1String("system") || text == QLatin1String("none"))
        return text;
    if (text.contains(QLatin1Char('@')))
        return Error{ErrorKind::Invalid,
                     ProxySetting::tr("--proxy: a name and a password for the proxy are not taken"), 0};
    const auto route = readProxyAddress(text);
    if (route)
        return route->toString();
    if (route.error().kind == ErrorKind::Unsupported)
        return Error{ErrorKind::Invalid,
                     ProxySetting::tr("--proxy: proxies of the kind \"%1\" are not supported")
                         .arg(route.error().detail),
                     0};
    return Error{ErrorKind::Invalid,
                 ProxySetting::tr(
                     "--proxy: \"%1\" is neither \"system\" nor \"none\" nor the address of a proxy, such as "
                     "http://proxy.example:3128")
                     .arg(text),
                 0};
}

} // namespace precall
