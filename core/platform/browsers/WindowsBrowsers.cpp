#include "core/platform/browsers/WindowsBrowsers.h"

#include "core/platform/browsers/ChromiumProfile.h"
#include "core/platform/browsers/FirefoxSettings.h"
#include "core/platform/browsers/WindowsInstallations.h"

#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace precall {

namespace {

using Kind = Browser::Kind;
using Hive = RegistryPath::Hive;
using View = RegistryPath::View;

const RegistryPath userChoice{
    Hive::CurrentUser,
    QStringLiteral("Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\"
                   "https\\UserChoice"),
    View::Native64};

/// Empty where a vendor documents none.
QString policyPath(Kind kind)
{
    switch (kind) {
    case Kind::Chrome:
        return QStringLiteral("SOFTWARE\\Policies\\Google\\Chrome");
    case Kind::Chromium:
        return QStringLiteral("SOFTWARE\\Policies\\Chromium");
    case Kind::Edge:
        return QStringLiteral("SOFTWARE\\Policies\\Microsoft\\Edge");
    case Kind::EdgeLegacy:
        return QStringLiteral("SOFTWARE\\Policies\\Microsoft\\MicrosoftEdge");
    case Kind::Firefox:
    case Kind::FirefoxEsr:
        return QStringLiteral("SOFTWARE\\Policies\\Mozilla\\Firefox");
    case Kind::Brave:
        return QStringLiteral("SOFTWARE\\Policies\\BraveSoftware\\Brave");
    default:
        return {};
    }
}

/// Scripts in the Internet zone (3), value 1400; policies win over the user's setting
/// (learn.microsoft.com, "Internet Explorer security zones registry entries").
QList<BrowserPolicy> explorerPolicies(Registry& registry)
{
    const QString zone = QStringLiteral("Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Zones\\3");
    const QString policies = QStringLiteral("SOFTWARE\\Policies\\") + zone;
    for (const RegistryPath& key :
         {RegistryPath{Hive::LocalMachine, policies, View::Native64},
          RegistryPath{Hive::CurrentUser, policies, View::Native64},
          RegistryPath{Hive::CurrentUser, QStringLiteral("Software\\") + zone, View::Native64}}) {
        const QJsonValue value = registry.values(key).value(QStringLiteral("1400"));
        if (value.isDouble())
            return {{QStringLiteral("ActiveScripting"), value, true, key.toString()}};
    }
    return {};
}

/// The user data of Chromium and its kin below %LOCALAPPDATA% (docs/user_data_dir.md and the makers' own);
/// empty for one that keeps them another way.
QString windowsUserData(const Browser& browser)
{
    const QString channel = channelTitle(browser);
    const QString sideBySide = channel == QLatin1String(" Canary") ? QStringLiteral(" SxS") : channel;
    switch (browser.kind) {
    case Kind::Chrome:
        return QStringLiteral("Google/Chrome%1/User Data").arg(sideBySide);
    case Kind::Chromium:
        return QStringLiteral("Chromium/User Data");
    case Kind::Edge:
        return QStringLiteral("Microsoft/Edge%1/User Data").arg(sideBySide);
    case Kind::Brave:
        return QStringLiteral("BraveSoftware/Brave-Browser%1/User Data")
            .arg(QString(channel).replace(QLatin1Char(' '), QLatin1Char('-')));
    case Kind::Vivaldi:
        return channel.isEmpty() ? QStringLiteral("Vivaldi/User Data") : QString();
    default:
        return {};
    }
}

/// The plug-in's MSI writes itself into the list of installed programs; no class or program id of it is
/// documented.
std::optional<ExplorerPlugin> explorerPlugin(Registry& registry)
{
    const QString path = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall");
    for (const RegistryPath& root : {RegistryPath{Hive::LocalMachine, path, View::Native64},
                                     RegistryPath{Hive::LocalMachine, path, View::Native32},
                                     RegistryPath{Hive::CurrentUser, path, View::Native64}}) {
        for (const QString& name : registry.subkeys(root)) {
            const auto values = registry.values(root.below(name));
            const QString title = values.value(QStringLiteral("DisplayName")).toString();
            if (title.contains(QLatin1String("OpenTok"), Qt::CaseInsensitive))
                return ExplorerPlugin{title, values.value(QStringLiteral("DisplayVersion")).toString(),
                                      root.below(name).toString()};
        }
    }
    return std::nullopt;
}

FirefoxPlaces firefoxPlaces(const Browser& browser, const WindowsFolders& folders)
{
    FirefoxPlaces places;
    places.installation = QFileInfo(browser.executable).path();
    places.policyFiles = {places.installation + QLatin1String("/distribution/policies.json")};
    places.defaultsFolders = {places.installation + QLatin1String("/defaults/pref"),
                              places.installation + QLatin1String("/browser/defaults/preferences")};
    places.profileRoots = {folders.roaming + QLatin1String("/Mozilla/Firefox")};
    return places;
}

void takeFirefoxBuild(const SettingsTree& tree, Browser& browser)
{
    const QString folder = QFileInfo(browser.executable).path();
    const FirefoxBuild build = firefoxBuild(tree, folder);
    if (build.version.isNull())
        return;
    browser.kind = build.esr ? Kind::FirefoxEsr : Kind::Firefox;
    browser.name = browserName(browser.kind);
    browser.version = build.version;
    browser.versionSource = folder + QLatin1String("/application.ini");
}

/// The program that a ProgId starts, by the user's classes, then the machine's.
QString programOfProgId(Registry& registry, const QString& progId)
{
    const QString path = QStringLiteral("SOFTWARE\\Classes\\%1\\shell\\open\\command").arg(progId);
    for (const Hive hive : {Hive::CurrentUser, Hive::LocalMachine}) {
        const QString program =
            programOf(registry.values({hive, path, View::Native64}).value(QString()).toString());
        if (!program.isEmpty())
            return program;
    }
    return {};
}

bool isChosen(const WindowsInstallation& installation, const QString& progId, const QString& program)
{
    if (progId.isEmpty())
        return false;
    if (installation.progIds.contains(progId, Qt::CaseInsensitive) ||
        installation.browser.executable.compare(program, Qt::CaseInsensitive) == 0)
        return true;
    if (installation.browser.kind == Kind::InternetExplorer)
        return progId.startsWith(QLatin1String("IE.HTTP"), Qt::CaseInsensitive);
    return installation.browser.kind == Kind::EdgeLegacy && progId.startsWith(QLatin1String("AppX"));
}

} // namespace

WindowsBrowsers::WindowsBrowsers(Registry& registry, ExecutableFiles& executables, SettingsTree tree,
                                 WindowsFolders folders)
    : m_registry(registry), m_executables(executables), m_tree(std::move(tree)), m_folders(std::move(folders))
{
}

BrowserInventory WindowsBrowsers::inventory(std::stop_token stop)
{
    BrowserInventory inventory;
    const QString progId = m_registry.values(userChoice).value(QStringLiteral("ProgId")).toString();
    const QString program = programOfProgId(m_registry, progId);
    inventory.defaultHandler = progId;
    inventory.defaultSource = progId.isEmpty() ? QString() : userChoice.toString();
    for (const WindowsInstallation& installation : windowsInstallations(m_registry, m_executables)) {
        if (stop.stop_requested())
            return inventory;
        Browser browser = installation.browser;
        browser.isDefault = isChosen(installation, progId, program);
        const QString path = policyPath(browser.kind);
        browser.policiesKnown = !path.isEmpty() || browser.kind == Kind::InternetExplorer;
        browser.policies = path.isEmpty() ? QList<BrowserPolicy>() : registryPolicies(m_registry, path);
        if (browser.kind == Kind::InternetExplorer)
            browser.policies = explorerPolicies(m_registry);
        if (isFirefox(browser.kind)) {
            takeFirefoxBuild(m_tree, browser);
            readFirefoxSettings(m_tree, firefoxPlaces(browser, m_folders), browser);
        }
        if (const QString name = windowsUserData(browser); !name.isEmpty())
            readChromiumProfile(m_tree, m_folders.local + QLatin1Char('/') + name, browser);
        inventory.browsers.append(browser);
    }
    inventory.explorerPlugin = explorerPlugin(m_registry);
    std::stable_partition(inventory.browsers.begin(), inventory.browsers.end(),
                          [](const Browser& browser) { return browser.isDefault; });
    return inventory;
}

} // namespace precall
