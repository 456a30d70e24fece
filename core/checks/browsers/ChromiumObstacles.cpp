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

/// The policies of one level. Names as in chromeenterprise.google/policies and
/// learn.microsoft.com/deployedge.
class Policies
{
public:
    Policies(const Browser& browser, bool mandatory) : m_policies(browser.policies), m_mandatory(mandatory) {}

    /// The first of these names that is set; a later one is the older name of the same policy.
    const BrowserPolicy* find(std::initializer_list<const char*> names) const
    {
        for (const char* name : names)
            for (const BrowserPolicy& policy : m_policies)
                if (policy.mandatory == m_mandatory && policy.name == QLatin1String(name))
                    return &policy;
        return nullptr;
    }
    QStringList strings(std::initializer_list<const char*> names) const
    {
        const BrowserPolicy* policy = find(names);
        return policy ? stringsOf(policy->value) : QStringList();
    }
    /// A recommended setting may have been changed by the user: what it does cannot be told.
    Obstacle obstacle(What what, const BrowserPolicy& policy, const QString& value) const
    {
        return {what, m_mandatory ? Effect::Blocks : Effect::Unclear, policy.name, value, policy.source};
    }

private:
    const QList<BrowserPolicy>& m_policies;
    bool m_mandatory;
};

/// Whether each origin is in a list of exceptions; "*" is no exception
/// (VideoCaptureAllowedUrls: a lone wildcard is not taken).
bool allExcepted(const QList<QUrl>& origins, const QStringList& patterns)
{
    return !origins.isEmpty() && std::all_of(origins.begin(), origins.end(), [&](const QUrl& origin) {
        const auto match = bestMatch(origin, patterns);
        return match && !match->isEverything();
    });
}

void capture(const Policies& policies, What what, const char* allowed, const char* exceptions,
             const QList<QUrl>& origins, QList<Obstacle>& found)
{
    const BrowserPolicy* policy = policies.find({allowed});
    if (policy && saysNo(policy->value) && !allExcepted(origins, policies.strings({exceptions})))
        found.append(policies.obstacle(what, *policy, settingText(policy->value)));
}

/// What decides for one origin: the more specific of both lists, of equal ones the block, then the default
/// (DefaultJavaScriptSetting: 1 allow, 2 block).
std::optional<Obstacle> scriptsOf(const Policies& policies, const QUrl& origin)
{
    const BrowserPolicy* list = policies.find({"JavaScriptBlockedForUrls"});
    const auto blocked = bestMatch(origin, policies.strings({"JavaScriptBlockedForUrls"}));
    const auto allowed = bestMatch(origin, policies.strings({"JavaScriptAllowedForUrls"}));
    if (blocked && !(allowed && isMoreSpecific(*allowed, *blocked)))
        return policies.obstacle(What::JavaScript, *list, blocked->text);
    if (allowed)
        return std::nullopt;
    const BrowserPolicy* setting = policies.find({"DefaultJavaScriptSetting"});
    if (setting && setting->value.toInt() == 2)
        return policies.obstacle(What::JavaScript, *setting, settingText(setting->value));
    const BrowserPolicy* old = policies.find({"JavascriptEnabled"});
    if (!setting && old && saysNo(old->value))
        return policies.obstacle(What::JavaScript, *old, settingText(old->value));
    return std::nullopt;
}

void javaScript(const Policies& policies, const QList<QUrl>& origins, QList<Obstacle>& found)
{
    for (const QUrl& origin : origins.isEmpty() ? QList<QUrl>{QUrl()} : origins) {
        if (const auto obstacle = scriptsOf(policies, origin)) {
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
            found.append(policies.obstacle(What::Address, *list, decision->filter));
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
    if (const BrowserPolicy* ports = policies.find({"WebRtcUdpPortRange"}))
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
    QList<Obstacle> found;
    for (const bool mandatory : {true, false}) {
        const Policies policies(browser, mandatory);
        capture(policies, What::Camera, "VideoCaptureAllowed", "VideoCaptureAllowedUrls", origins, found);
        capture(policies, What::Microphone, "AudioCaptureAllowed", "AudioCaptureAllowedUrls", origins, found);
        capture(policies, What::Screen, "ScreenCaptureAllowed", "ScreenCaptureAllowedByOrigins", origins,
                found);
        javaScript(policies, origins, found);
        addresses(policies, origins, found);
        routes(policies, origins, found);
        proxies(policies, found);
        extensions(policies, found);
    }
    return found;
}

} // namespace precall
