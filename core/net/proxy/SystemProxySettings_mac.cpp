#include "core/net/proxy/SystemProxySettings.h"

#include <QNetworkProxyFactory>

#include <SystemConfiguration/SystemConfiguration.h>

namespace precall {

QList<QNetworkProxy> systemProxiesFor(const QUrl& url)
{
    return QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
}

QString systemProxyScript()
{
    const CFDictionaryRef settings = SCDynamicStoreCopyProxies(nullptr);
    if (!settings)
        return {};
    int isOn = 0;
    const auto enabled =
        static_cast<CFNumberRef>(CFDictionaryGetValue(settings, kSCPropNetProxiesProxyAutoConfigEnable));
    const auto address =
        static_cast<CFStringRef>(CFDictionaryGetValue(settings, kSCPropNetProxiesProxyAutoConfigURLString));
    if (enabled)
        CFNumberGetValue(enabled, kCFNumberIntType, &isOn);
    const QString script = isOn != 0 && address ? QString::fromCFString(address) : QString();
    CFRelease(settings);
    return script;
}

} // namespace precall
