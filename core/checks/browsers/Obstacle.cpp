#include "core/checks/browsers/Obstacle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace precall {

namespace {

/// Whether a file that was not understood may hide what the browser itself obeys: it reads larger ones than
/// we do, and runs its autoconfig file. Other broken files it passes over itself.
bool mayHideSettings(const UnreadableSettings& unreadable)
{
    return unreadable.problem == ErrorKind::TooLarge || unreadable.source.endsWith(QLatin1String(".cfg"));
}

QList<Obstacle> unknownSettings(const Browser& browser)
{
    QList<Obstacle> found;
    if (!browser.policiesKnown)
        found.append({Obstacle::What::Settings, Obstacle::Effect::Unclear, {}, {}, {}});
    for (const UnreadableSettings& unreadable : browser.unreadable)
        found.append({Obstacle::What::Settings,
                      mayHideSettings(unreadable) ? Obstacle::Effect::Unclear : Obstacle::Effect::Notes,
                      {},
                      errorWord(unreadable.problem),
                      unreadable.source});
    return found;
}

/// Whether every start of a Firefox has this preference set so. With it cameras are reached through the
/// portal, without it straight; which it is where nothing sets it depends on who built it. Chromium's kin
/// keep theirs among the experiments.
bool usesPortal(const Browser& browser, bool uses)
{
    QList<BrowserPreferences> starts;
    for (const FirefoxProfile& profile : browser.profiles)
        starts.append(profile.preferences);
    if (starts.isEmpty())
        starts.append(browser.preferences);
    return std::all_of(starts.begin(), starts.end(), [&](const BrowserPreferences& preferences) {
        return preferences.value(QStringLiteral("media.webrtc.camera.allow-pipewire")).value ==
               QJsonValue(uses);
    });
}

} // namespace

QList<Obstacle> obstacles(const Browser& browser, const QList<QUrl>& origins)
{
    const QList<Obstacle> others = portalObstacles(browser) + unknownSettings(browser);
    if (isFirefox(browser.kind))
        return firefoxObstacles(browser, origins) + others;
    if (isChromium(browser.kind))
        return chromiumObstacles(browser, origins) + others;
    return otherObstacles(browser) + others;
}

QList<Obstacle> portalObstacles(const Browser& browser)
{
    if (browser.portalDenial.isEmpty() || usesPortal(browser, false))
        return {};
    const auto effect = usesPortal(browser, true) ? Obstacle::Effect::Blocks : Obstacle::Effect::Unclear;
    return {{Obstacle::What::Camera, effect, QStringLiteral("devices camera ") + browser.portalDenial,
             QStringLiteral("no"), QStringLiteral("org.freedesktop.impl.portal.PermissionStore"), false,
             true}};
}

QList<Obstacle> otherObstacles(const Browser& browser)
{
    using What = Obstacle::What;
    QList<Obstacle> found;
    const auto add = [&](const BrowserPolicy& policy, What what, Obstacle::Effect effect) {
        found.append({what, effect, policy.name, settingText(policy.value), policy.source});
    };
    for (const BrowserPolicy& policy : browser.policies) {
        if (policy.name == QLatin1String("allowCamera") && saysNo(policy))
            add(policy, What::Camera, Obstacle::Effect::Blocks);
        if (policy.name == QLatin1String("safariAllowJavaScript") && saysNo(policy))
            add(policy, What::JavaScript, Obstacle::Effect::Blocks);
        if (policy.name != QLatin1String("ActiveScripting"))
            continue;
        // learn.microsoft.com, "Internet Explorer security zones registry entries": 0 on, 1 ask, 3 off
        if (policy.value.toInt() != 0)
            add(policy, What::JavaScript,
                policy.value.toInt() == 3 ? Obstacle::Effect::Blocks : Obstacle::Effect::Unclear);
    }
    return found;
}

QString obstacleWord(Obstacle::What what)
{
    static const QStringList words =
        QStringLiteral("camera microphone webrtc javascript address screen route proxy "
                       "extensions settings")
            .split(QLatin1Char(' '));
    return words.at(int(what));
}

QString settingText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString().simplified().left(200);
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.mid(1, json.size() - 2)).simplified().left(200);
}

bool saysNo(const BrowserPolicy& policy)
{
    if (policy.value.isBool())
        return !policy.value.toBool();
    const bool isOfRegistry = policy.source.startsWith(QLatin1String("HKLM\\")) ||
                              policy.source.startsWith(QLatin1String("HKCU\\"));
    return isOfRegistry && policy.value.isDouble() && policy.value.toDouble() == 0;
}

QStringList stringsOf(const QJsonValue& value)
{
    QStringList strings;
    for (const QJsonValue& entry : value.toArray())
        if (entry.isString())
            strings.append(entry.toString());
    return strings;
}

} // namespace precall
