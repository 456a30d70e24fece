#pragma once

#include "core/check/Finding.h"
#include "core/platform/browsers/Browsers.h"
#include "core/profile/RequirementsProfile.h"

namespace precall {

/// A row of the browsers check.
inline Requirement browserRow(const char* id, const char* probe,
                              RequirementValues values = probeValues::None{})
{
    Requirement requirement;
    requirement.id = QLatin1String(id);
    requirement.check = QStringLiteral("browsers");
    requirement.probe = QLatin1String(probe);
    requirement.values = std::move(values);
    return requirement;
}

inline probeValues::Versions leastOf(std::initializer_list<std::pair<QString, QString>> versions)
{
    return {QMap<QString, QString>(versions)};
}

/// Every row that the browsers check knows, of an imaginary platform at www.example.com.
inline RequirementsProfile browserProfile()
{
    RequirementsProfile profile;
    Requirement platform = browserRow(
        "NET-TCP-443", "https", probeValues::Web{443, {QUrl(QStringLiteral("https://www.example.com/x"))}});
    platform.check = QStringLiteral("ports");
    profile.requirements = {
        platform,
        browserRow("BRW-VERSION", "browser-version",
                   leastOf({{QStringLiteral("chrome"), QStringLiteral("67")},
                            {QStringLiteral("firefox"), QStringLiteral("60")},
                            {QStringLiteral("edge"), QStringLiteral("17")},
                            {QStringLiteral("internet-explorer"), QStringLiteral("11")},
                            {QStringLiteral("safari"), QStringLiteral("11")}})),
        browserRow("BRW-DEFAULT", "browser-default"),
        browserRow("BRW-JS", "javascript"),
        browserRow("BRW-CAMERA-POLICY", "media-policy"),
        browserRow("BRW-SCREENSHARE", "screen-share",
                   leastOf({{QStringLiteral("chrome"), QStringLiteral("72")}})),
        browserRow("BRW-OPENH264", "openh264", probeValues::OpenH264{QStringLiteral("1.8.1.2"), {}}),
        browserRow("BRW-IE11-PLUGIN", "ie-plugin",
                   probeValues::IePlugin{{QUrl(QStringLiteral("https://x.test/p.msi"))}})};
    return profile;
}

inline Browser installedBrowser(Browser::Kind kind, QVersionNumber version, bool isDefault = false)
{
    Browser browser;
    browser.kind = kind;
    browser.name = browserName(kind);
    browser.version = std::move(version);
    browser.isDefault = isDefault;
    return browser;
}

inline Browser withPolicy(Browser browser, const char* policy, const QJsonValue& value, bool mandatory = true)
{
    browser.policies.append({QLatin1String(policy), value, mandatory, QStringLiteral("/etc/x.json")});
    return browser;
}

/// The verdicts of a requirement, each once, sorted: "pass warn".
inline QString verdictsOf(const QList<Finding>& findings, const char* requirement)
{
    QStringList words;
    for (const Finding& finding : findings)
        if (finding.requirement == QLatin1String(requirement))
            words.append(verdictWord(finding.verdict));
    words.removeDuplicates();
    words.sort();
    return words.join(QLatin1Char(' '));
}

} // namespace precall
