#include "core/platform/browsers/MacBrowsers.h"

#include "core/platform/browsers/BrowserVersion.h"
#include "core/platform/browsers/ChromiumPolicies.h"
#include "core/platform/browsers/ChromiumProfile.h"
#include "core/platform/browsers/FirefoxSettings.h"

#include <algorithm>
#include <utility>

namespace precall {

namespace {

using Kind = Browser::Kind;

void insertAt(QJsonObject& object, const QStringList& path, const QJsonValue& value)
{
    if (path.size() == 1) {
        object.insert(path.first(), value);
        return;
    }
    QJsonObject below = object.value(path.first()).toObject();
    insertAt(below, path.mid(1), value);
    object.insert(path.first(), below);
}

void addAll(const QJsonObject& object, bool mandatory, const QString& source, QList<BrowserPolicy>& policies)
{
    for (auto it = object.begin(); it != object.end(); ++it)
        setPolicy(policies, {it.key(), it.value(), mandatory, source});
}

FirefoxPlaces firefoxPlaces(const QString& bundle, const QString& home)
{
    FirefoxPlaces places;
    places.installation = bundle + QLatin1String("/Contents/Resources");
    places.policyFiles = {places.installation + QLatin1String("/distribution/policies.json")};
    places.defaultsFolders = {places.installation + QLatin1String("/defaults/pref"),
                              places.installation + QLatin1String("/browser/defaults/preferences")};
    places.profileRoots = {home + QLatin1String("/Library/Application Support/Firefox")};
    return places;
}

/// The user data of Chromium and its kin below ~/Library/Application Support (docs/user_data_dir.md and the
/// makers' own); empty for one that keeps them another way.
QString macUserData(const Browser& browser)
{
    const QString channel = channelTitle(browser);
    switch (browser.kind) {
    case Kind::Chrome:
        return QLatin1String("Google/Chrome") + channel;
    case Kind::Chromium:
        return QStringLiteral("Chromium");
    case Kind::Edge:
        return QLatin1String("Microsoft Edge") + channel;
    case Kind::Brave:
        return QLatin1String("BraveSoftware/Brave-Browser") +
               QString(channel).replace(QLatin1Char(' '), QLatin1Char('-'));
    case Kind::Vivaldi:
        return channel.isEmpty() ? QStringLiteral("Vivaldi") : QString();
    default:
        return {};
    }
}

bool isOn(const QList<BrowserPolicy>& policies, const char* name)
{
    return std::any_of(policies.begin(), policies.end(), [&](const BrowserPolicy& policy) {
        return policy.name == QLatin1String(name) && (policy.value.toBool() || policy.value.toInt() != 0);
    });
}

} // namespace

QJsonObject unflattened(const QJsonObject& object)
{
    QJsonObject result;
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QStringList path = it.key().split(QStringLiteral("__"), Qt::SkipEmptyParts).mid(0, 8);
        insertAt(result, path.isEmpty() ? QStringList(it.key()) : path, it.value());
    }
    return result;
}

MacBrowsers::MacBrowsers(MacSystem& system, SettingsTree tree, QString home, QString user)
    : m_system(system), m_tree(std::move(tree)), m_home(std::move(home)), m_user(std::move(user))
{
}

BrowserInventory MacBrowsers::inventory(std::stop_token stop)
{
    BrowserInventory inventory;
    inventory.defaultHandler = m_system.defaultWebApplication();
    inventory.defaultSource = QStringLiteral("LaunchServices");
    QStringList bundles = m_system.webApplications();
    bundles.removeDuplicates();
    for (const QString& bundle : bundles) {
        if (stop.stop_requested())
            return inventory;
        if (auto browser = browserOf(bundle)) {
            browser->isDefault = bundle == inventory.defaultHandler;
            inventory.browsers.append(*browser);
        }
    }
    std::stable_partition(inventory.browsers.begin(), inventory.browsers.end(),
                          [](const Browser& browser) { return browser.isDefault; });
    return inventory;
}

std::optional<Browser> MacBrowsers::browserOf(const QString& bundle) const
{
    const QString file = bundle + QLatin1String("/Contents/Info.plist");
    const QJsonObject properties = m_system.propertyList(file);
    const QString identifier = properties.value(QLatin1String("CFBundleIdentifier")).toString();
    Browser browser = recognisedBrowser(identifier);
    if (browser.kind == Kind::Other)
        return std::nullopt;
    browser.executable = bundle;
    browser.version =
        browserVersion(properties.value(QLatin1String("CFBundleShortVersionString")).toString());
    browser.versionSource = file;
    browser.scope =
        bundle.startsWith(m_home + QLatin1Char('/')) ? Browser::Scope::User : Browser::Scope::Machine;
    readPolicies(identifier, browser);
    if (const QString name = macUserData(browser); !name.isEmpty())
        readChromiumProfile(m_tree, m_home + QLatin1String("/Library/Application Support/") + name, browser);
    if (!isFirefox(browser.kind))
        return browser;
    const FirefoxPlaces places = firefoxPlaces(bundle, m_home);
    if (firefoxBuild(m_tree, places.installation).esr) {
        browser.kind = Kind::FirefoxEsr;
        browser.name = browserName(browser.kind);
    }
    readFirefoxSettings(m_tree, places, browser);
    return browser;
}

/// What a configuration profile forces: of the user, over which that of the machine wins.
QList<BrowserPolicy> MacBrowsers::managed(const QString& identifier) const
{
    const QString root = QStringLiteral("/Library/Managed Preferences/");
    QList<BrowserPolicy> policies;
    for (const QString& folder : {root + m_user + QLatin1Char('/'), root}) {
        const QString file = folder + identifier + QLatin1String(".plist");
        addAll(unflattened(m_system.propertyList(file)), true, file, policies);
    }
    return policies;
}

/// Chromium takes what is not forced as recommended; Firefox takes nothing unless EnterprisePoliciesEnabled
/// is set; Safari obeys the restrictions of the system.
void MacBrowsers::readPolicies(const QString& identifier, Browser& browser) const
{
    const QString file = QStringLiteral("/Library/Preferences/%1.plist").arg(identifier);
    if (browser.kind == Kind::Safari) {
        browser.policies = managed(QStringLiteral("com.apple.applicationaccess"));
        return;
    }
    browser.policies = managed(identifier);
    if (isFirefox(browser.kind)) {
        const QList<BrowserPolicy> forced = browser.policies;
        browser.policies.clear();
        addAll(unflattened(m_system.propertyList(file)), true, file, browser.policies);
        for (const BrowserPolicy& policy : forced)
            setPolicy(browser.policies, policy);
        if (!isOn(browser.policies, "EnterprisePoliciesEnabled"))
            browser.policies.clear();
        return;
    }
    addAll(m_system.propertyList(file), false, file, browser.policies);
    browser.policiesKnown = browser.kind != Kind::Opera;
}

} // namespace precall
