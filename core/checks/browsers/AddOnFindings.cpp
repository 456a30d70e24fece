#include "core/checks/browsers/BrowserFindings.h"

#include <algorithm>

namespace precall {

namespace {

/// The OpenH264 plug-in of one profile of Firefox, by the preferences of toolkit/modules/GMPInstallManager
/// and toolkit/mozapps/extensions/internal/GMPProvider.
struct OpenH264
{
    QString version;      ///< "system-installed" where a distribution provides it; empty: none
    bool present = false; ///< the library of that version is in the profile
    bool enabled = true;
    bool updated = true;
    QString source; ///< of the preference that switches it or its updates off
    QString profile;
};

QVersionNumber newest(const QStringList& folders)
{
    QVersionNumber newest;
    for (const QString& folder : folders)
        newest = std::max(newest, QVersionNumber::fromString(folder));
    return newest;
}

OpenH264 openH264Of(const BrowserPreferences& preferences, const QStringList& folders, const QString& profile)
{
    OpenH264 plugin;
    plugin.profile = profile;
    plugin.version = preferences.value(QStringLiteral("media.gmp-gmpopenh264.version")).value.toString();
    if (plugin.version.isEmpty())
        plugin.version = newest(folders).toString();
    plugin.present = folders.contains(plugin.version) || plugin.version == QLatin1String("system-installed");
    const auto off = [&](const char* name) {
        const auto found = preferences.constFind(QLatin1String(name));
        const bool isOff = found != preferences.constEnd() && found->value == QJsonValue(false);
        if (isOff && plugin.source.isEmpty())
            plugin.source = found->source;
        return isOff;
    };
    plugin.enabled = !off("media.gmp-gmpopenh264.enabled") && !off("media.gmp-provider.enabled");
    plugin.updated = !off("media.gmp-gmpopenh264.autoupdate") && !off("media.gmp-manager.updateEnabled");
    return plugin;
}

struct OpenH264Verdict
{
    Verdict verdict = Verdict::Pass;
    const char* state = "current";
};

OpenH264Verdict judged(const OpenH264& plugin, const probeValues::OpenH264* need)
{
    if (!plugin.enabled)
        return plugin.present && plugin.updated ? OpenH264Verdict{Verdict::Warn, "disabled"}
                                                : OpenH264Verdict{Verdict::Fail, "disabled"};
    if (!plugin.present)
        return plugin.profile.isEmpty() ? OpenH264Verdict{Verdict::Unknown, "never-started"}
                                        : OpenH264Verdict{Verdict::Fail, "missing"};
    const QVersionNumber version = QVersionNumber::fromString(plugin.version);
    if (need && !version.isNull() && version < QVersionNumber::fromString(need->least))
        return {Verdict::Fail, "old"};
    return plugin.updated ? OpenH264Verdict{} : OpenH264Verdict{Verdict::Warn, "not-updated"};
}

/// How bad a verdict is, to find the worst of several profiles.
int weight(Verdict verdict)
{
    static const QList<Verdict> ascending{Verdict::Pass, Verdict::Warn, Verdict::Unknown, Verdict::Fail};
    return int(ascending.indexOf(verdict));
}

} // namespace

Finding openH264Finding(const BrowserCase& each, const BrowserJudgement& judgement)
{
    const Requirement* row = browserRequirement(judgement.profile, "openh264");
    const auto* need = row ? std::get_if<probeValues::OpenH264>(&row->values) : nullptr;
    QList<OpenH264> plugins;
    for (const FirefoxProfile& profile : each.browser.profiles)
        plugins.append(openH264Of(profile.preferences, profile.openH264Folders, profile.path));
    if (plugins.isEmpty())
        plugins.append(openH264Of(each.browser.preferences, {}, {}));
    const OpenH264& worst =
        *std::max_element(plugins.begin(), plugins.end(), [&](const auto& a, const auto& b) {
            return weight(judged(a, need).verdict) < weight(judged(b, need).verdict);
        });
    OpenH264Verdict verdict = judged(worst, need);
    const bool another =
        std::any_of(judgement.cases.begin(), judgement.cases.end(), [](const BrowserCase& other) {
            return other.isGood() && !isFirefox(other.browser.kind);
        });
    if (another && !each.browser.isDefault && verdict.verdict != Verdict::Pass)
        verdict.verdict = Verdict::Warn;
    Finding finding =
        browserFinding("browsers.openh264", verdict.verdict, judgement.requirement("openh264"), each);
    finding.facts.insert(QStringLiteral("state"), QLatin1String(verdict.state));
    finding.facts.insert(QStringLiteral("plugin_version"), worst.version);
    finding.facts.insert(QStringLiteral("source"), worst.source);
    finding.facts.insert(QStringLiteral("profile"), worst.profile);
    finding.facts.insert(QStringLiteral("support_address"), judgement.profile.support);
    if (need)
        finding.facts.insert(QStringLiteral("need"), need->least);
    return finding;
}

bool needsScreenExtension(const BrowserCase& each, const RequirementsProfile& profile)
{
    const Requirement* row = browserRequirement(profile, "screen-share");
    const auto* versions = row ? std::get_if<probeValues::Versions>(&row->values) : nullptr;
    const QString from = versions ? versions->least.value(QStringLiteral("chrome")) : QString();
    return each.browser.kind == Browser::Kind::Chrome && !from.isEmpty() && !each.browser.version.isNull() &&
           each.browser.version < QVersionNumber::fromString(from);
}

QList<Finding> screenFindings(const BrowserCase& each, const BrowserJudgement& judgement)
{
    QList<Finding> found;
    const bool extension = needsScreenExtension(each, judgement.profile);
    if (extension)
        found.append(browserFinding("browsers.screen-share", Verdict::Unknown,
                                    judgement.requirement("screen-share"), each));
    for (const Obstacle& obstacle : each.obstacles) {
        if (obstacle.what == Obstacle::What::Screen)
            found.append(
                withObstacle(browserFinding("browsers.screen-share", Verdict::Warn, {}, each), obstacle));
        if (obstacle.what == Obstacle::What::Extensions && extension)
            found.append(withObstacle(browserFinding("browsers.screen-share", Verdict::Fail,
                                                     judgement.requirement("screen-share"), each),
                                      obstacle));
    }
    return found;
}

Finding explorerPluginFinding(const BrowserJudgement& judgement)
{
    const auto& plugin = judgement.inventory.explorerPlugin;
    Finding finding{QStringLiteral("browsers.ie-plugin"),
                    plugin ? Verdict::Pass : Verdict::Fail,
                    judgement.requirement("ie-plugin"),
                    plugin ? plugin->name : QString(),
                    {}};
    if (plugin) {
        finding.facts.insert(QStringLiteral("version"), plugin->version);
        finding.facts.insert(QStringLiteral("source"), plugin->source);
    }
    const Requirement* row = browserRequirement(judgement.profile, "ie-plugin");
    const auto* downloads = row ? std::get_if<probeValues::IePlugin>(&row->values) : nullptr;
    QStringList addresses;
    for (const QUrl& url : downloads ? downloads->downloads : QList<QUrl>())
        addresses.append(url.toString());
    finding.facts.insert(QStringLiteral("downloads"), addresses.join(QLatin1Char(' ')));
    return finding;
}

} // namespace precall
