#include "core/checks/browsers/Obstacle.h"
#include "core/checks/browsers/OriginPattern.h"
#include "core/net/Endpoint.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace precall {

namespace {

using What = Obstacle::What;
using Effect = Obstacle::Effect;

constexpr int blockAll = 2; ///< nsIPermissionManager.DENY_ACTION

const BrowserPolicy* policyOf(const Browser& browser, const char* name)
{
    const auto found =
        std::find_if(browser.policies.begin(), browser.policies.end(),
                     [&](const BrowserPolicy& policy) { return policy.name == QLatin1String(name); });
    return found == browser.policies.end() ? nullptr : &*found;
}

/// Group policies hold objects as JSON text.
QJsonObject objectOf(const BrowserPolicy* policy)
{
    if (!policy)
        return {};
    return policy->value.isString() ? QJsonDocument::fromJson(policy->value.toString().toUtf8()).object()
                                    : policy->value.toObject();
}

/// Permissions are for exact origins, without wildcards (mozilla.github.io/policy-templates, Permissions).
bool names(const QStringList& entries, const QUrl& origin)
{
    return std::any_of(entries.begin(), entries.end(), [&](const QString& entry) {
        const QUrl url(entry);
        return url.scheme() == origin.scheme() && url.host() == origin.host() &&
               portOf(url) == portOf(origin);
    });
}

/// One profile, or what a new one would have.
class Settings
{
public:
    Settings(const Browser& browser, const BrowserPreferences& preferences, const QList<QUrl>& origins)
        : m_browser(browser), m_preferences(preferences), m_origins(origins)
    {
    }

    QList<Obstacle> obstacles()
    {
        permission(What::Camera, QStringLiteral("Camera"));
        permission(What::Microphone, QStringLiteral("Microphone"));
        devices();
        off("media.peerconnection.enabled", {What::WebRtc});
        off("javascript.enabled", {What::JavaScript});
        routes();
        if (m_preferences.contains(QStringLiteral("autoadmin.global_config_url")))
            add(What::Settings, Effect::Unclear, QStringLiteral("autoadmin.global_config_url"));
        return m_found;
    }

private:
    QJsonValue value(const char* name) const { return m_preferences.value(QLatin1String(name)).value; }

    void add(What what, Effect effect, const QString& name)
    {
        const BrowserPreference preference = m_preferences.value(name);
        m_found.append({what, effect, name, settingText(preference.value), preference.source});
    }
    void off(const char* name, std::initializer_list<What> what)
    {
        if (value(name) == QJsonValue(false))
            for (const What each : what)
                add(each, Effect::Blocks, QLatin1String(name));
    }
    /// Devices stay open to pages while one of the two is on (dom/base/Navigator.cpp, HasUserMediaSupport).
    void devices()
    {
        off("media.navigator.video.enabled", {What::Camera});
        if (value("media.peerconnection.enabled") == QJsonValue(false))
            off("media.navigator.enabled", {What::Camera, What::Microphone});
    }
    /// Without a proxy proxy_only leaves no way at all, which cannot be told from here.
    void routes()
    {
        if (value("media.peerconnection.ice.proxy_only") == QJsonValue(true))
            add(What::WebRtc, Effect::Unclear, QStringLiteral("media.peerconnection.ice.proxy_only"));
        if (value("media.peerconnection.ice.relay_only") == QJsonValue(true))
            add(What::Route, Effect::Limits, QStringLiteral("media.peerconnection.ice.relay_only"));
    }
    /// Policy entries for an origin count before the default; of both lists the block.
    void permission(What what, const QString& device)
    {
        const BrowserPolicy* policy = policyOf(m_browser, "Permissions");
        const QJsonObject entries = objectOf(policy).value(device).toObject();
        const QStringList blocked = stringsOf(entries.value(QLatin1String("Block")));
        const QStringList allowed = stringsOf(entries.value(QLatin1String("Allow")));
        const QString preference = QStringLiteral("permissions.default.") + device.toLower();
        const bool blocksOthers = m_preferences.value(preference).value.toInt() == blockAll;
        for (const QUrl& origin : m_origins) {
            if (names(blocked, origin)) {
                m_found.append({what, Effect::Blocks, QStringLiteral("Permissions.%1.Block").arg(device),
                                origin.toString(), policy->source});
                return;
            }
        }
        const bool allAllowed =
            !m_origins.isEmpty() &&
            std::all_of(m_origins.begin(), m_origins.end(), [&](const QUrl& o) { return names(allowed, o); });
        if (blocksOthers && !allAllowed)
            add(what, Effect::Blocks, preference);
    }

    const Browser& m_browser;
    const BrowserPreferences& m_preferences;
    const QList<QUrl>& m_origins;
    QList<Obstacle> m_found;
};

QList<Obstacle> websiteFilter(const Browser& browser, const QList<QUrl>& origins)
{
    const BrowserPolicy* policy = policyOf(browser, "WebsiteFilter");
    const QStringList blocked = stringsOf(objectOf(policy).value(QLatin1String("Block")));
    const QStringList exceptions = stringsOf(objectOf(policy).value(QLatin1String("Exceptions")));
    const auto matchOf = [](const QStringList& patterns, const QUrl& origin) {
        const auto found = std::find_if(patterns.begin(), patterns.end(), [&](const QString& pattern) {
            return matchesWebExtensionPattern(pattern, origin);
        });
        return found == patterns.end() ? QString() : *found;
    };
    for (const QUrl& origin : origins) {
        const QString pattern = matchOf(blocked, origin);
        if (!pattern.isEmpty() && matchOf(exceptions, origin).isEmpty())
            return {
                {What::Address, Effect::Blocks, QStringLiteral("WebsiteFilter"), pattern, policy->source}};
    }
    return {};
}

/// Set in its own settings: network.proxy.type, in the words of the policy; 5, the system's proxy, is the
/// default.
QList<Obstacle> ownProxy(const BrowserPreferences& preferences)
{
    static const QHash<int, QString> modes{{0, QStringLiteral("none")},
                                           {1, QStringLiteral("manual")},
                                           {2, QStringLiteral("autoConfig")},
                                           {4, QStringLiteral("autoDetect")}};
    const QString name = QStringLiteral("network.proxy.type");
    const BrowserPreference type = preferences.value(name);
    const QString mode = type.value.isDouble() ? modes.value(type.value.toInt()) : QString();
    if (mode.isEmpty())
        return {};
    return {{What::Proxy, Effect::Notes, name, mode, type.source}};
}

QList<Obstacle> proxy(const Browser& browser)
{
    const BrowserPolicy* policy = policyOf(browser, "Proxy");
    if (!policy)
        return ownProxy(browser.profiles.isEmpty() ? browser.preferences
                                                   : browser.profiles.first().preferences);
    const QString mode = settingText(objectOf(policy).value(QLatin1String("Mode")));
    return {{What::Proxy, Effect::Notes, policy->name, mode, policy->source}};
}

/// What stands against a call in all of the profiles in use; what does so in some only is unclear.
QList<Obstacle> ofProfiles(const QList<QList<Obstacle>>& each)
{
    QList<Obstacle> all;
    for (const QList<Obstacle>& profile : each) {
        for (Obstacle obstacle : profile) {
            const auto same = [&](const Obstacle& other) {
                return other.what == obstacle.what && other.setting == obstacle.setting;
            };
            if (std::any_of(all.begin(), all.end(), same))
                continue;
            const bool everywhere = std::all_of(each.begin(), each.end(), [&](const QList<Obstacle>& other) {
                return std::any_of(other.begin(), other.end(), same);
            });
            if (!everywhere && obstacle.effect == Effect::Blocks)
                obstacle.effect = Effect::Unclear;
            all.append(obstacle);
        }
    }
    return all;
}

} // namespace

QList<Obstacle> firefoxObstacles(const Browser& browser, const QList<QUrl>& origins)
{
    QList<QList<Obstacle>> each;
    for (const FirefoxProfile& profile : browser.profiles)
        each.append(Settings(browser, profile.preferences, origins).obstacles());
    if (each.isEmpty())
        each.append(Settings(browser, browser.preferences, origins).obstacles());
    return ofProfiles(each) + websiteFilter(browser, origins) + proxy(browser);
}

} // namespace precall
