#include "core/platform/browsers/LinuxBrowsers.h"

#include "core/base/InParallel.h"
#include "core/platform/browsers/BrowserVersion.h"
#include "core/platform/browsers/ChromiumPolicies.h"
#include "core/platform/browsers/FirefoxSettings.h"
#include "core/platform/browsers/InstalledPackages.h"
#include "core/platform/browsers/LinuxInstallations.h"

#include <algorithm>
#include <utility>

namespace precall {

namespace {

using Kind = Browser::Kind;
using Packaging = Browser::Packaging;

constexpr int browsersAtOnce = 8;

QStringList debianPackages(Kind kind)
{
    switch (kind) {
    case Kind::Chrome:
        return {QStringLiteral("google-chrome-stable"), QStringLiteral("google-chrome-beta"),
                QStringLiteral("google-chrome-unstable")};
    case Kind::Chromium:
        return {QStringLiteral("chromium"), QStringLiteral("chromium-browser")};
    case Kind::Edge:
        return {QStringLiteral("microsoft-edge-stable"), QStringLiteral("microsoft-edge-beta"),
                QStringLiteral("microsoft-edge-dev")};
    case Kind::Brave:
        return {QStringLiteral("brave-browser")};
    case Kind::Opera:
        return {QStringLiteral("opera-stable"), QStringLiteral("opera-beta"),
                QStringLiteral("opera-developer")};
    case Kind::Vivaldi:
        return {QStringLiteral("vivaldi-stable"), QStringLiteral("vivaldi-snapshot")};
    default:
        return {};
    }
}

PackagedVersion packagedVersion(const SettingsTree& tree, const LinuxInstallation& installation)
{
    switch (installation.browser.packaging) {
    case Packaging::Snap:
        return snapVersion(tree, installation.application);
    case Packaging::Flatpak:
        return flatpakVersion(tree, installation.base, installation.application);
    case Packaging::Native:
        break;
    }
    const QStringList packages = debianPackages(installation.browser.kind);
    const PackagedVersion started = dpkgVersion(tree, packages, installation.browser.executable);
    return started.version.isNull() ? dpkgVersion(tree, packages, installation.key) : started;
}

void readVersion(const SettingsTree& tree, const LinuxInstallation& installation, Browser& browser)
{
    const QString folder = isFirefox(browser.kind) ? firefoxInstallation(tree, installation) : QString();
    if (!folder.isEmpty()) {
        const FirefoxBuild build = firefoxBuild(tree, folder);
        browser.kind = build.esr ? Kind::FirefoxEsr : Kind::Firefox;
        browser.name = browserName(browser.kind);
        browser.channel = build.channel;
        browser.version = build.version;
        browser.versionSource = folder + QLatin1String("/application.ini");
    }
    if (!browser.version.isNull())
        return;
    const PackagedVersion packaged = packagedVersion(tree, installation);
    browser.version = packaged.version;
    browser.versionSource = packaged.source;
}

/// Where each keeps its policies: chromium.org/administrators/linux-quick-start,
/// learn.microsoft.com/deployedge, support.brave.com "Group Policy". Empty when that is not documented.
QString policyFolder(const LinuxInstallation& installation)
{
    const bool ubuntu = installation.browser.packaging == Packaging::Snap ||
                        installation.browser.executable.endsWith(QLatin1String("chromium-browser"));
    switch (installation.browser.kind) {
    case Kind::Chrome:
        return QStringLiteral("/etc/opt/chrome/policies");
    case Kind::Chromium:
        return ubuntu ? QStringLiteral("/etc/chromium-browser/policies")
                      : QStringLiteral("/etc/chromium/policies");
    case Kind::Edge:
        return QStringLiteral("/etc/opt/edge/policies");
    case Kind::Brave:
        return QStringLiteral("/etc/brave/policies");
    default:
        return {};
    }
}

/// The roots under which each packaging keeps profiles: since Firefox 147 $XDG_CONFIG_HOME/mozilla where
/// ~/.mozilla does not exist.
QStringList profileRoots(const SettingsTree& tree, const LinuxInstallation& installation,
                         const DesktopFolders& folders)
{
    QString home = folders.home;
    QString config = folders.config.value(0);
    if (installation.browser.packaging == Packaging::Snap) {
        home += QStringLiteral("/snap/%1/common").arg(installation.application);
        config = home + QLatin1String("/.config");
    } else if (installation.browser.packaging == Packaging::Flatpak) {
        home += QStringLiteral("/.var/app/%1").arg(installation.application);
        config = home + QLatin1String("/config");
    }
    for (const QString& root :
         {home + QLatin1String("/.mozilla/firefox"), config + QLatin1String("/mozilla/firefox")})
        if (tree.isFile(root + QLatin1String("/profiles.ini")))
            return {root};
    return {};
}

FirefoxPlaces firefoxPlaces(const SettingsTree& tree, const LinuxInstallation& installation,
                            const DesktopFolders& folders)
{
    FirefoxPlaces places;
    places.installation = firefoxInstallation(tree, installation);
    places.policyFiles = {QStringLiteral("/etc/firefox/policies/policies.json"),
                          places.installation + QLatin1String("/distribution/policies.json")};
    places.defaultsFolders = {places.installation + QLatin1String("/defaults/pref"),
                              places.installation + QLatin1String("/browser/defaults/preferences"),
                              QStringLiteral("/etc/firefox/defaults/pref")};
    if (installation.browser.packaging == Packaging::Native) // Debian's own, /etc/firefox-esr/firefox-esr.js
        places.defaultsFolders.append(places.installation.endsWith(QLatin1String("-esr"))
                                          ? QStringLiteral("/etc/firefox-esr")
                                          : QStringLiteral("/etc/firefox"));
    places.profileRoots = profileRoots(tree, installation, folders);
    return places;
}

Browser browserOf(const SettingsTree& tree, const LinuxInstallation& installation,
                  const DesktopFolders& folders)
{
    Browser browser = installation.browser;
    readVersion(tree, installation, browser);
    browser.bits = executableBits(tree, installation);
    const QString folder = policyFolder(installation);
    browser.policiesKnown =
        browser.packaging != Packaging::Flatpak && (isFirefox(browser.kind) || !folder.isEmpty());
    if (isFirefox(browser.kind))
        readFirefoxSettings(tree, firefoxPlaces(tree, installation, folders), browser);
    else if (browser.policiesKnown)
        browser.policies = chromiumPolicies(tree, folder, browser.unreadable);
    return browser;
}

/// The key of the default browser; the alternatives system of Debian is asked where no desktop file names
/// one.
QString defaultKey(const SettingsTree& tree, const QList<LinuxInstallation>& installations,
                   BrowserInventory& inventory)
{
    for (const LinuxInstallation& installation : installations)
        if (installation.entries.contains(inventory.defaultHandler))
            return installation.key;
    if (!inventory.defaultHandler.isEmpty())
        return {};
    const QString alternative = tree.realPath(QStringLiteral("/etc/alternatives/x-www-browser"));
    if (alternative.isEmpty())
        return {};
    inventory.defaultHandler = alternative;
    inventory.defaultSource = QStringLiteral("/etc/alternatives/x-www-browser");
    return alternative;
}

} // namespace

LinuxBrowsers::LinuxBrowsers(SettingsTree tree, DesktopFolders folders, VersionCommand versionCommand)
    : m_tree(std::move(tree)), m_folders(std::move(folders)), m_versionCommand(std::move(versionCommand))
{
}

BrowserInventory LinuxBrowsers::inventory(std::stop_token stop)
{
    BrowserInventory inventory;
    const QList<WebHandler> handlers = webHandlers(m_tree, m_folders);
    const DefaultHandler chosen = defaultHandler(m_tree, m_folders, handlers);
    inventory.defaultHandler = chosen.entry;
    inventory.defaultSource = chosen.source;
    const QList<LinuxInstallation> installations = linuxInstallations(m_tree, m_folders, handlers);
    const QString key = defaultKey(m_tree, installations, inventory);
    inventory.browsers.resize(installations.size());
    Browser* const found = inventory.browsers.data();
    inParallel(int(installations.size()), browsersAtOnce, stop, [&](int index) {
        Browser& browser = found[index];
        browser = browserOf(m_tree, installations.at(index), m_folders);
        browser.isDefault = installations.at(index).key == key;
        askVersion(browser, stop);
    });
    inventory.browsers.removeIf(
        [](const Browser& browser) { return browser.executable.isEmpty(); }); // stopped
    std::stable_partition(inventory.browsers.begin(), inventory.browsers.end(),
                          [](const Browser& browser) { return browser.isDefault; });
    return inventory;
}

void LinuxBrowsers::askVersion(Browser& browser, std::stop_token stop) const
{
    if (!browser.version.isNull() || browser.kind == Kind::Other || browser.packaging != Packaging::Native)
        return;
    browser.version = browserVersion(m_versionCommand(browser.executable, stop));
    if (!browser.version.isNull())
        browser.versionSource = browser.executable + QLatin1String(" --version");
}

} // namespace precall
