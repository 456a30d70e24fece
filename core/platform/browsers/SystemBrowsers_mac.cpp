#include "core/platform/browsers/MacBrowsers.h"
#include "core/platform/browsers/SystemBrowsers.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QUrl>

#include <CoreServices/CoreServices.h>

namespace precall {

namespace {

constexpr qint64 largestList = 4 * 1024 * 1024;

template<class Reference>
using Owned = std::unique_ptr<std::remove_pointer_t<Reference>, decltype(&CFRelease)>;

template<class Reference>
Owned<Reference> owned(Reference reference)
{
    return {reference, &CFRelease};
}

QString pathOf(CFURLRef url)
{
    return QDir::cleanPath(QUrl::fromCFURL(url).toLocalFile());
}

Owned<CFURLRef> webAddress()
{
    return owned(QUrl(QStringLiteral("https://localhost")).toCFURL());
}

/// LaunchServices, and QSettings for property lists, which it reads on macOS in both of their formats.
class SystemMac : public MacSystem
{
public:
    QJsonObject propertyList(const QString& path) override
    {
        if (const QFileInfo file(path); !file.isFile() || file.size() > largestList)
            return {};
        const QSettings settings(path, QSettings::NativeFormat);
        QVariantMap values;
        for (const QString& key : settings.allKeys())
            values.insert(key, settings.value(key));
        return QJsonObject::fromVariantMap(values);
    }
    QStringList webApplications() override
    {
        const auto urls = owned(LSCopyApplicationURLsForURL(webAddress().get(), kLSRolesAll));
        QStringList bundles;
        for (CFIndex i = 0; urls && i < CFArrayGetCount(urls.get()); ++i)
            bundles.append(pathOf(static_cast<CFURLRef>(CFArrayGetValueAtIndex(urls.get(), i))));
        return bundles;
    }
    QString defaultWebApplication() override
    {
        const auto url = owned(LSCopyDefaultApplicationURLForURL(webAddress().get(), kLSRolesAll, nullptr));
        return url ? pathOf(url.get()) : QString();
    }
};

/// What MacBrowsers asks lives with it.
class SystemBrowsers : public Browsers
{
public:
    BrowserInventory inventory(std::stop_token stop) override { return m_browsers.inventory(stop); }

private:
    SystemMac m_system;
    MacBrowsers m_browsers{m_system, SettingsTree(), QDir::homePath(), qEnvironmentVariable("USER")};
};

} // namespace

std::unique_ptr<Browsers> systemBrowsers()
{
    return std::make_unique<SystemBrowsers>();
}

} // namespace precall
