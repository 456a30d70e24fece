#include "core/checks/browsers/Obstacle.h"
#include "core/checks/browsers/OriginPattern.h"
#include "core/checks/browsers/UrlFilter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace precall {

namespace {

using What = Obstacle::What;
using Effect = Obstacle::Effect;

/// ContentSetting::CONTENT_SETTING_BLOCK, as policies and preferences write it.
constexpr int blockSetting = 2;

/// The policies of one level, or, without one, those that count: a mandatory one goes before a recommended
/// one of the same name. Names as in chromeenterprise.google/policies and learn.microsoft.com/deployedge.
class Policies
{
public:
    explicit Policies(const Browser& browser, std::optional<bool> mandatory = {})
        : m_policies(browser.policies), m_mandatory(mandatory)
    {
    }

    /// The first of these names that is set; a later one is the older name of the same policy.
    const BrowserPolicy* find(std::initializer_list<const char*> names) const
    {
        for (const bool mandatory : {true, false})
            for (const char* name : names)
                for (const BrowserPolicy& policy : m_policies)
                    if (policy.mandatory == mandatory && m_mandatory.value_or(mandatory) == mandatory &&
                        policy.name == QLatin1String(name))
                        return &policy;
        return nullptr;
    }
    QStringList strings(std::initializer_list<const char*> names) const
    {
        const BrowserPolicy* policy = find(names);
        return policy ? stringsOf(policy->value) : QStringList();
    }

private:
    const QList<BrowserPolicy>& m_policies;
    std::optional<bool> m_mandatory;
};

/// A recommended setting may have been changed by the user: what it does cannot be told.
Obstacle obstacleBy(const BrowserPolicy& policy, What what, const QString& value)
{
    return {what, policy.mandatory ? Effect::Blocks : Effect::Unclear, policy.name, value, policy.source};
}

/// A lone wildcard is no exception for camera and microphone (VideoCaptureAllowedUrls); for the screen it is
/// one (ScreenCaptureAllowedByOrigins).
enum class Wildcard { IsNone, IsOne };

bool allExcepted(const QList<QUrl>& origins, const QStringList& patterns, Wildcard wildcard)
{
    return !origins.isEmpty() && std::all_of(origins.begin(), origins.end(), [&](const QUrl& origin) {
        const auto match = bestMatch(origin, patterns);
        return match && (wildcard == Wildcard::IsOne || !match->isEverything());
    });
}

/// What the user has set for the first of the origins at which it is blocked: the most specific entry for it,
/// else the default.
std::optional<Obstacle> blockedByUser(const Browser& browser, What what, SiteSetting::What setting,
                                      const QList<QUrl>& origins)
{
    for (const QUrl& origin : origins.isEmpty() ? QList<QUrl>{QUrl()} : origins) {
        const SiteSetting* decides = nullptr;
        std::optional<OriginPattern> best;
        for (const SiteSetting& each : browser.siteSettings) {
            const auto pattern = each.what == setting ? parseOriginPattern(each.pattern) : std::nullopt;
            if (pattern && matches(*pattern, origin) && (!best || isMoreSpecific(*pattern, *best))) {
                best = pattern;
                decides = &each;
            }
        }
        if (decides && decides->blocked)
            return Obstacle{what, Effect::Blocks, decides->name, decides->pattern, decides->source, true};
    }
    return std::nullopt;
}

/// The exceptions for an address go before everything; then *CaptureAllowed; then what
/// DefaultMediaStreamSetting (2: block) says, and only without it the user.
void capture(const Browser& browser, What what, const QList<QUrl>& origins, QList<Obstacle>& found)
{
    const Policies policies(browser);
    const bool isCamera = what == What::Camera;
    const auto exceptions =
        policies.strings({isCamera ? "VideoCaptureAllowedUrls" : "AudioCaptureAllowedUrls"});
    if (allExcepted(origins, exceptions, Wildcard::IsNone))
        return;
    const BrowserPolicy* allowed = policies.find({isCamera ? "VideoCaptureAllowed" : "AudioCaptureAllowed"});
    if (allowed && saysNo(*allowed))
        return found.append(obstacleBy(*allowed, what, settingText(allowed->value)));
    const BrowserPolicy* general = policies.find({"DefaultMediaStreamSetting"});
    if (general && general->value.toInt() == blockSetting)
        return found.append(obstacleBy(*general, what, settingText(general->value)));
    if (general && general->mandatory)
        return;
    const auto setting = isCamera ? SiteSetting::What::Camera : SiteSetting::What::Microphone;
    if (const auto own = blockedByUser(browser, what, setting, origins))
        found.append(*own);
}

void screen(const Browser& browser, const QList<QUrl>& origins, QList<Obstacle>& found)
{
    const Policies policies(browser);
    const BrowserPolicy* policy = policies.find({"ScreenCaptureAllowed"});
    const QStringList exceptions = policies.strings({"ScreenCaptureAllowedByOrigins"}) +
                                   policies.strings({"WindowCaptureAllowedByOrigins"}) +
                                   policies.strings({"TabCaptureAllowedByOrigins"});
    if (policy && saysNo(*policy) && !allExcepted(origins, exceptions, Wildcard::IsOne))
        found.append(obstacleBy(*policy, What::Screen, settingText(policy->value)));
}

/// What the policies of a level say of scripts at an origin.
struct ScriptDecision
{
    const BrowserPolicy* policy = nullptr; ///< null: they say nothing
    bool blocked = false;
    QString value;
};

/// What decides for one origin: the more specific of both lists, of equal ones the block, then the default
/// (DefaultJavaScriptSetting: 1 allow, 2 block).
ScriptDecision scriptDecision(const Policies& policies, const QUrl& origin)
{
    const auto blocked = bestMatch(origin, policies.strings({"JavaScriptBlockedForUrls"}));
    const auto allowed = bestMatch(origin, policies.strings({"JavaScriptAllowedForUrls"}));
    if (blocked && !(allowed && isMoreSpecific(*allowed, *blocked)))
        return {policies.find({"JavaScriptBlockedForUrls"}), true, blocked->text};
    if (allowed)
        return {policies.find({"JavaScriptAllowedForUrls"}), false, allowed->text};
    if (const BrowserPolicy* setting = policies.find({"DefaultJavaScriptSetting"}))
        return {setting, setting->value.toInt() == blockSetting, settingText(setting->value)};
    if (const BrowserPolicy* old = policies.find({"JavascriptEnabled"}))
        return {old, saysNo(*old), settingText(old->value)};
    return {};
}

/// Mandatory policies go before the user's own settings, recommended ones after them.
std::optional<Obstacle> scriptsOf(const Browser& browser, const QUrl& origin)
{
    const ScriptDecision forced = scriptDecision(Policies(browser, true), origin);
    if (forced.policy)
        return forced.blocked ? std::optional(obstacleBy(*forced.policy, What::JavaScript, forced.value))
                              : std::nullopt;
    const QList<QUrl> here = origin.isEmpty() ? QList<QUrl>() : QList<QUrl>{origin};
    if (const auto own = blockedByUser(browser, What::JavaScript, SiteSetting::What::JavaScript, here))
        return own;
    const ScriptDecision advised = scriptDecision(Policies(browser, false), origin);
    return advised.blocked ? std::optional(obstacleBy(*advised.policy, What::JavaScript, advised.value))
                           : std::nullopt;
}

void javaScript(const Browser& browser, const QList<QUrl>& origins, QList<Obstacle>& found)
{
    for (const QUrl& origin : origins.isEmpty() ? QList<QUrl>{QUrl()} : origins) {
        if (const auto obstacle = scriptsOf(browser, origin)) {
            found.append(*obstacle);
            return;
        }
    }
}

void addresses(const Policies& policies, const QList<QUrl>& origins, QList<Obstacle>& found)
{
    const BrowserPolicy* list = policies.find({"URLBlocklist", "URLBlacklist"});
    for (const QUrl& origin : origins) {
        const auto decision = list ? decideUrl(origin, stringsOf(list->value),
                                               policies.strings({"URLAllowlist", "URLWhitelist"}))
                                   : std::nullopt;
        if (decision && decision->blocked) {
            found.append(obstacleBy(*list, What::Address, decision->filter));
            return;
        }
    }
}

/// The handling that WebRtcIPHandlingUrl sets for an origin; empty when it sets none.
QString handlingFor(const Policies& policies, const QUrl& origin)
{
    const BrowserPolicy* rules = policies.find({"WebRtcIPHandlingUrl"});
    for (const QJsonValue& rule : rules ? rules->value.toArray() : QJsonArray()) {
        const auto pattern = parseOriginPattern(rule.toObject().value(QLatin1String("url")).toString());
        if (pattern && matches(*pattern, origin))
            return rule.toObject().value(QLatin1String("handling")).toString();
    }
    return {};
}

void routes(const Policies& policies, const QList<QUrl>& origins, QList<Obstacle>& found)
{
    static const QString onlyProxied = QStringLiteral("disable_non_proxied_udp");
    const BrowserPolicy* general = policies.find({"WebRtcIPHandling", "WebRtcLocalhostIpHandling"});
    const BrowserPolicy* rules = policies.find({"WebRtcIPHandlingUrl"});
    const auto limitedBy = [&](const QUrl& origin) -> const BrowserPolicy* {
        const QString own = handlingFor(policies, origin);
        if (!own.isEmpty())
            return own == onlyProxied ? rules : nullptr;
        return general && general->value.toString() == onlyProxied ? general : nullptr;
    };
    for (const QUrl& origin : origins.isEmpty() ? QList<QUrl>{QUrl()} : origins) {
        if (const BrowserPolicy* policy = limitedBy(origin)) {
            found.append({What::Route, Effect::Limits, policy->name, onlyProxied, policy->source});
            return;
        }
    }
    const BrowserPolicy* ports = policies.find({"WebRtcUdpPortRange"});
    if (ports && !ports->value.toString().isEmpty()) // empty: the same as not set
        found.append({What::Route, Effect::Notes, ports->name, settingText(ports->value), ports->source});
}

/// Only how the proxy is found is told, never its address, which may hold a password.
void proxies(const Policies& policies, QList<Obstacle>& found)
{
    const BrowserPolicy* settings = policies.find({"ProxySettings"});
    const BrowserPolicy* mode = policies.find({"ProxyMode"});
    if (settings)
        found.append({What::Proxy, Effect::Notes, settings->name,
                      settingText(settings->value.toObject().value(QLatin1String("ProxyMode"))),
                      settings->source});
    else if (mode)
        found.append({What::Proxy, Effect::Notes, mode->name, settingText(mode->value), mode->source});
}

void extensions(const Policies& policies, QList<Obstacle>& found)
{
    const BrowserPolicy* list = policies.find({"ExtensionInstallBlocklist", "ExtensionInstallBlacklist"});
    if (list && stringsOf(list->value).contains(QLatin1String("*")))
        found.append({What::Extensions, Effect::Notes, list->name, QStringLiteral("*"), list->source});
}

} // namespace

QList<Obstacle> chromiumObstacles(const Browser& browser, const QList<QUrl>& origins)
{
    const Policies policies(browser);
    QList<Obstacle> found;
    capture(browser, What::Camera, origins, found);
    capture(browser, What::Microphone, origins, found);
    screen(browser, origins, found);
    javaScript(browser, origins, found);
    addresses(policies, origins, found);
    routes(policies, origins, found);
    proxies(policies, found);
    extensions(policies, found);
    return found;
}

} // namespace precall
