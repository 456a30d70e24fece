#include "core/platform/browsers/LinuxBrowsers.h"

#include "core/base/InParallel.h"
#include "core/platform/browsers/BrowserVersion.h"
#include "core/platform/browsers/ChromiumPolicies.h"
#include "core/platform/browsers/ChromiumProfile.h"
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

/// The user data of Chromium and its kin below the configuration folder (docs/user_data_dir.md and the
/// makers' own); empty for one that keeps them another way.
QString linuxUserData(const Browser& browser)
{
    const QString ofChannel = browser.channel.isEmpty()                 ? QString()
                              : browser.channel == QLatin1String("dev") ? QStringLiteral("-unstable")
                                                                        : QLatin1Char('-') + browser.channel;
    switch (browser.kind) {
    case Kind::Chrome:
        return QStringLiteral("google-chrome") + ofChannel;
    case Kind::Chromium:
        return QStringLiteral("chromium");
    case Kind::Edge:
        return browser.channel.isEmpty() ? QStringLiteral("microsoft-edge")
                                         : QStringLiteral("microsoft-edge-") + browser.channel;
    case Kind::Brave:
        return QLatin1String("BraveSoftware/Brave-Browser") +
               channelTitle(browser).replace(QLatin1Char(' '), QLatin1Char('-'));
    case Kind::Vivaldi:
        return browser.channel.isEmpty() ? QStringLiteral("vivaldi") : QString();
    default:
        return {};
    }
}

void readUserData(const SettingsTree& tree, const LinuxInstallation& installation,
                  const DesktopFolders& folders, Browser& browser)
{
    const QString name = linuxUserData(browser);
    if (name.isEmpty())
        return;
    QString config = folders.config.value(0);
    if (browser.packaging == Packaging::Snap)
        config = folders.home + QStringLiteral("/snap/%1/common").arg(installation.application);
    else if (browser.packaging == Packaging::Flatpak)
        config = folders.home + QStringLiteral("/.var/app/%1/config").arg(installation.application);
    readChromiumProfile(tree, config + QLatin1Char('/') + name, browser);
}

/// Where administrators put Firefox's settings: a flatpak sees an extension of its own as /etc/firefox
/// (org.mozilla.firefox, add-extensions: org.mozilla.firefox.systemconfig), not the machine's.
QString firefoxConfiguration(const SettingsTree& tree, const LinuxInstallation& installation)
{
    if (installation.browser.packaging != Packaging::Flatpak)
        return QStringLiteral("/etc/firefox");
    const QString extension =
        installation.base + QStringLiteral("/extension/%1.systemconfig").arg(installation.application);
    return QStringLiteral("%1/%2/stable").arg(extension, tree.folders(extension).value(0));
}

FirefoxPlaces firefoxPlaces(const SettingsTree& tree, const LinuxInstallation& installation,
                            const DesktopFolders& folders)
{
    const QString configuration = firefoxConfiguration(tree, installation);
    FirefoxPlaces places;
    places.installation = firefoxInstallation(tree, installation);
    places.policyFiles = {configuration + QLatin1String("/policies/policies.json"),
                          places.installation + QLatin1String("/distribution/policies.json")};
    places.defaultsFolders = {places.installation + QLatin1String("/defaults/pref"),
                              places.installation + QLatin1String("/browser/defaults/preferences"),
                              configuration + QLatin1String("/defaults/pref")};
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
        isFirefox(browser.kind) || (browser.packaging != Packaging::Flatpak && !folder.isEmpty());
    if (isFirefox(browser.kind))
        readFirefoxSettings(tree, firefoxPlaces(tree, installation, folders), browser);
    else if (browser.policiesKnown)
        browser.policies = chromiumPolicies(tree, folder, browser.unreadable);
    readUserData(tree, installation, folders, browser);
    return browser;
}

/// What a portal knows a packaged browser by (xdg-desktop-portal: a snap is "snap." and its name); empty for
/// others.
QString portalId(const LinuxInstallation& installation)
{
    switch (installation.browser.packaging) {
    case Packaging::Flatpak:
        return installation.application;
    case Packaging::Snap:
        return QStringLiteral("snap.") + installation.application;
    case Packaging::Native:
        break;
    }
    return {};
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

LinuxBrowsers::LinuxBrowsers(SettingsTree tree, DesktopFolders folders, VersionCommand versionCommand,
                             PortalDenials portalDenials)
    : m_tree(std::move(tree)),
      m_folders(std::move(folders)),
      m_versionCommand(std::move(versionCommand)),
      m_portalDenials(std::move(portalDenials))
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
    const bool anyPackaged = std::any_of(installations.begin(), installations.end(), [](const auto& each) {
        return each.browser.packaging != Packaging::Native;
    });
    const QStringList denied = anyPackaged ? m_portalDenials(stop) : QStringList();
    inventory.browsers.resize(installations.size());
    Browser* const found = inventory.browsers.data();
    inParallel(int(installations.size()), browsersAtOnce, stop, [&](int index) {
        Browser& browser = found[index];
        browser = browserOf(m_tree, installations.at(index), m_folders);
        browser.isDefault = installations.at(index).key == key;
        if (const QString id = portalId(installations.at(index)); denied.contains(id))
            browser.portalDenial = id;
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
