#include "core/platform/browsers/FirefoxSettings.h"
#include "core/platform/browsers/LenientJson.h"
#include "core/platform/browsers/PreferenceScript.h"

namespace precall {

namespace {

constexpr int blockAll = 2; ///< nsIPermissionManager.DENY_ACTION, as permissions.default.* takes it

/// Group policies and configuration profiles hold objects as JSON text.
QJsonObject objectOf(const QJsonValue& value)
{
    if (!value.isString())
        return value.toObject();
    const Result<QJsonObject> object = strictJsonObject(value.toString().toUtf8());
    return object ? *object : QJsonObject();
}

bool isTrue(const QJsonValue& value)
{
    return value.isBool() ? value.toBool() : value.toInt() != 0;
}

bool policyMaySet(const QString& preference)
{
    return preference.startsWith(QLatin1String("media.")) ||
           preference.startsWith(QLatin1String("network.")) ||
           preference.startsWith(QLatin1String("app.update."));
}

PreferenceLevel levelOf(const QString& status)
{
    if (status == QLatin1String("locked"))
        return PreferenceLevel::PolicyLocked;
    return status == QLatin1String("user") ? PreferenceLevel::PolicyUser : PreferenceLevel::PolicyDefault;
}

/// Group policies have 0 and 1 where a preference has a boolean; Firefox takes them so.
QJsonValue preferenceValue(const QJsonValue& value, const QString& type)
{
    const bool asBoolean = value.isDouble() && type != QLatin1String("number") && (value == 0 || value == 1);
    return asBoolean ? QJsonValue(value == 1) : value;
}

void applyPreferences(const BrowserPolicy& policy, BrowserPreferences& preferences)
{
    const QString source = QStringLiteral("%1 (Preferences)").arg(policy.source);
    const QJsonObject entries = objectOf(policy.value);
    for (auto it = entries.begin(); it != entries.end(); ++it) {
        if (!policyMaySet(it.key()))
            continue;
        const QJsonObject entry = it.value().toObject();
        const QString status = entry.value(QLatin1String("Status")).toString();
        if (!it.value().isObject())
            setPreference(preferences, it.key(), {it.value(), PreferenceLevel::PolicyLocked, source});
        else if (status == QLatin1String("clear"))
            preferences.remove(it.key());
        else
            setPreference(preferences, it.key(),
                          {preferenceValue(entry.value(QLatin1String("Value")),
                                           entry.value(QLatin1String("Type")).toString()),
                           levelOf(status), source});
    }
}

void applyPermission(const BrowserPolicy& policy, const QString& device, BrowserPreferences& preferences)
{
    const QJsonObject permission = objectOf(policy.value).value(device).toObject();
    if (!permission.contains(QLatin1String("BlockNewRequests")))
        return;
    const int value = isTrue(permission.value(QLatin1String("BlockNewRequests"))) ? blockAll : 0;
    const auto level = isTrue(permission.value(QLatin1String("Locked"))) ? PreferenceLevel::PolicyLocked
                                                                         : PreferenceLevel::PolicyDefault;
    setPreference(
        preferences, QStringLiteral("permissions.default.") + device.toLower(),
        {value, level, QStringLiteral("%1 (Permissions.%2.BlockNewRequests)").arg(policy.source, device)});
}

} // namespace

void applyFirefoxPolicies(const QList<BrowserPolicy>& policies, BrowserPreferences& preferences)
{
    for (const BrowserPolicy& policy : policies) {
        if (policy.name == QLatin1String("Preferences"))
            applyPreferences(policy, preferences);
        if (policy.name != QLatin1String("Permissions"))
            continue;
        applyPermission(policy, QStringLiteral("Camera"), preferences);
        applyPermission(policy, QStringLiteral("Microphone"), preferences);
    }
}

} // namespace precall
