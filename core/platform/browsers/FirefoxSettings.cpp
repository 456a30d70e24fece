#include "core/platform/browsers/FirefoxSettings.h"

#include "core/platform/browsers/BrowserVersion.h"
#include "core/platform/browsers/ChromiumPolicies.h"
#include "core/platform/browsers/IniFile.h"
#include "core/platform/browsers/LenientJson.h"
#include "core/platform/browsers/PreferenceScript.h"

#include <QFileInfo>

#include <algorithm>

namespace precall {

namespace {

using Levels = PreferenceLevel (*)(const PreferenceCall&);

PreferenceLevel defaultsLevel(const PreferenceCall& call)
{
    return call.locked ? PreferenceLevel::AutoconfigLocked : PreferenceLevel::Default;
}

PreferenceLevel autoconfigLevel(const PreferenceCall& call)
{
    if (call.function == QLatin1String("lockPref"))
        return PreferenceLevel::AutoconfigLocked;
    return call.function == QLatin1String("defaultPref") ? PreferenceLevel::AutoconfigDefault
                                                         : PreferenceLevel::Autoconfig;
}

/// One browser's settings while they are read.
class Reading
{
public:
    Reading(const SettingsTree& tree, Browser& browser) : m_tree(tree), m_browser(browser) {}

    void script(const QString& path, BrowserPreferences& preferences, Levels levelOf)
    {
        if (const Result<QByteArray> bytes = m_tree.read(path); bytes.ok())
            apply(*bytes, path, preferences, levelOf);
        else if (bytes.error().kind != ErrorKind::NotFound)
            m_browser.unreadable.append({path, bytes.error().kind});
    }
    void scripts(const QString& folder, BrowserPreferences& preferences)
    {
        for (const QString& name : m_tree.files(folder))
            if (name.endsWith(QLatin1String(".js")))
                script(folder + QLatin1Char('/') + name, preferences, defaultsLevel);
    }
    /// mozilla.cfg, where the installation's defaults name it; the name is of a file in that folder.
    void autoconfig(const QString& installation, BrowserPreferences& preferences)
    {
        const QString name =
            QFileInfo(preferences.value(QStringLiteral("general.config.filename")).value.toString())
                .fileName();
        if (name.isEmpty())
            return;
        const int obscure = preferences.value(QStringLiteral("general.config.obscure_value")).value.toInt(13);
        const QString path = installation + QLatin1Char('/') + name;
        const Result<QByteArray> bytes = m_tree.read(path);
        if (bytes)
            apply(decodeAutoconfig(*bytes, obscure), path, preferences, autoconfigLevel);
        else
            m_browser.unreadable.append({path, bytes.error().kind});
    }
    void policyFile(const QStringList& candidates)
    {
        const auto path = std::find_if(candidates.begin(), candidates.end(),
                                       [this](const QString& file) { return m_tree.isFile(file); });
        if (path == candidates.end())
            return;
        const Result<QByteArray> bytes = m_tree.read(*path);
        const Result<QJsonObject> object =
            bytes ? strictJsonObject(*bytes) : Result<QJsonObject>(bytes.error());
        if (!object || !object->value(QLatin1String("policies")).isObject()) {
            m_browser.unreadable.append({*path, object ? ErrorKind::Invalid : object.error().kind});
            return;
        }
        addPolicies(object->value(QLatin1String("policies")).toObject(), *path);
    }

private:
    void apply(const QByteArray& bytes, const QString& path, BrowserPreferences& preferences, Levels levelOf)
    {
        const PreferenceScript script = parsePreferences(bytes);
        for (const PreferenceCall& call : script.calls)
            setPreference(preferences, call.name, {call.value, levelOf(call), path});
        if (!script.understood)
            m_browser.unreadable.append({path, ErrorKind::Invalid});
    }
    void addPolicies(const QJsonObject& policies, const QString& path)
    {
        const QList<BrowserPolicy> above = m_browser.policies;
        for (auto it = policies.begin(); it != policies.end(); ++it)
            if (std::none_of(above.begin(), above.end(),
                             [&](const auto& other) { return other.name == it.key(); }))
                setPolicy(m_browser.policies, {it.key(), it.value(), true, path});
    }

    const SettingsTree& m_tree;
    Browser& m_browser;
};

/// The folders <profile>/gmp-gmpopenh264/<version> that hold the library, by any system's name of it.
QStringList openH264Folders(const SettingsTree& tree, const QString& profile)
{
    const QString root = profile + QLatin1String("/gmp-gmpopenh264/");
    QStringList versions = tree.folders(root);
    versions.removeIf([&](const QString& version) {
        const QStringList files = tree.files(root + version);
        return std::none_of(files.begin(), files.end(), [](const QString& file) {
            return file == QLatin1String("libgmpopenh264.so") || file == QLatin1String("gmpopenh264.dll") ||
                   file == QLatin1String("libgmpopenh264.dylib");
        });
    });
    return versions;
}

} // namespace

FirefoxBuild firefoxBuild(const SettingsTree& tree, const QString& installation)
{
    const Result<QByteArray> bytes = tree.read(installation + QLatin1String("/application.ini"), 64 * 1024);
    if (!bytes)
        return {};
    const QList<IniGroup> groups = parseIni(*bytes);
    const auto app = [&](const char* key) {
        return iniValue(groups, QStringLiteral("App"), QLatin1String(key));
    };
    FirefoxBuild build;
    build.version = browserVersion(app("Version"));
    build.esr = app("SourceRepository").contains(QLatin1String("-esr")) ||
                app("RemotingName").endsWith(QLatin1String("esr"));
    build.channel = app("Version").contains(QLatin1String("a")) ? QStringLiteral("nightly") : QString();
    if (app("SourceRepository").contains(QLatin1String("beta")))
        build.channel = QStringLiteral("beta");
    return build;
}

void readFirefoxSettings(const SettingsTree& tree, const FirefoxPlaces& places, Browser& browser)
{
    Reading reading(tree, browser);
    reading.policyFile(places.policyFiles);
    for (const QString& folder : places.defaultsFolders)
        reading.scripts(folder, browser.preferences);
    reading.autoconfig(places.installation, browser.preferences);
    for (const QString& root : places.profileRoots) {
        for (const QString& folder : profilesInUse(tree, root, places.installation, browser)) {
            FirefoxProfile profile{folder, browser.preferences, openH264Folders(tree, folder)};
            reading.script(folder + QLatin1String("/prefs.js"), profile.preferences,
                           [](const PreferenceCall&) { return PreferenceLevel::User; });
            reading.script(folder + QLatin1String("/user.js"), profile.preferences,
                           [](const PreferenceCall&) { return PreferenceLevel::UserFile; });
            applyFirefoxPolicies(browser.policies, profile.preferences);
            browser.profiles.append(profile);
        }
    }
    applyFirefoxPolicies(browser.policies, browser.preferences);
}

} // namespace precall
