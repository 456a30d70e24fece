#include "core/platform/browsers/ChromiumProfile.h"

#include "core/platform/browsers/LenientJson.h"

#include <array>

namespace precall {

namespace {

constexpr qint64 largestPreferences = 32 * 1024 * 1024; ///< extensions and sites of years
constexpr int mostSites = 4096;
constexpr int settingAllow = 1, settingBlock = 2; ///< ContentSetting

struct SettingName
{
    SiteSetting::What what;
    const char* name;
};

constexpr std::array settingNames{SettingName{SiteSetting::What::JavaScript, "javascript"},
                                  SettingName{SiteSetting::What::Camera, "media_stream_camera"},
                                  SettingName{SiteSetting::What::Microphone, "media_stream_mic"}};

/// The name of a folder beneath the user data; anything else is taken for the first profile.
QString lastProfile(const SettingsTree& tree, const QString& folder)
{
    const QString first = QStringLiteral("Default");
    const Result<QByteArray> bytes = tree.read(folder + QLatin1String("/Local State"));
    const Result<QJsonObject> state = bytes ? strictJsonObject(*bytes) : Result<QJsonObject>(bytes.error());
    const QString last =
        state ? (*state)[QLatin1String("profile")][QLatin1String("last_used")].toString() : QString();
    const bool isName = !last.isEmpty() && !last.startsWith(QLatin1Char('.')) &&
                        !last.contains(QLatin1Char('/')) && !last.contains(QLatin1Char('\\'));
    return isName ? last : first;
}

bool isDecided(int setting)
{
    return setting == settingAllow || setting == settingBlock;
}

QList<SiteSetting> siteSettings(const QJsonObject& preferences, const SettingName& each,
                                const QString& source)
{
    const QLatin1String key(each.name);
    const QJsonValue profile = preferences[QLatin1String("profile")];
    QList<SiteSetting> found;
    const int general = profile[QLatin1String("default_content_setting_values")][key].toInt();
    if (isDecided(general))
        found.append({each.what, QStringLiteral("*"), general == settingBlock,
                      QStringLiteral("profile.default_content_setting_values.%1").arg(key), source});
    const QJsonObject sites =
        profile[QLatin1String("content_settings")][QLatin1String("exceptions")][key].toObject();
    for (auto it = sites.begin(); it != sites.end() && found.size() < mostSites; ++it) {
        const int setting = (*it)[QLatin1String("setting")].toInt();
        if (isDecided(setting))
            found.append({each.what, it.key().section(QLatin1Char(','), 0, 0), setting == settingBlock,
                          QStringLiteral("profile.content_settings.exceptions.%1").arg(key), source});
    }
    return found;
}

} // namespace

QString channelTitle(const Browser& browser)
{
    if (browser.channel.isEmpty())
        return {};
    return QLatin1Char(' ') + browser.channel.at(0).toUpper() + browser.channel.mid(1);
}

void readChromiumProfile(const SettingsTree& tree, const QString& folder, Browser& browser)
{
    const QString file =
        folder + QLatin1Char('/') + lastProfile(tree, folder) + QLatin1String("/Preferences");
    const Result<QByteArray> bytes = tree.read(file, largestPreferences);
    if (!bytes && bytes.error().kind == ErrorKind::NotFound)
        return;
    const Result<QJsonObject> preferences =
        bytes ? strictJsonObject(*bytes) : Result<QJsonObject>(bytes.error());
    if (!preferences) {
        browser.unreadable.append({file, preferences.error().kind});
        return;
    }
    for (const SettingName& each : settingNames)
        browser.siteSettings += siteSettings(*preferences, each, file);
}

} // namespace precall
