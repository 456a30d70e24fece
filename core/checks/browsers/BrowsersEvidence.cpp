#include "core/checks/browsers/BrowsersEvidence.h"

#include "core/checks/browsers/Obstacle.h"

#include <QJsonArray>

namespace precall {

namespace {

/// The policies that this check reads and whose values are no secret.
bool isTold(const QString& policy)
{
    for (const char* start :
         {"VideoCapture", "AudioCapture", "ScreenCapture", "DefaultJavaScript", "JavaScript",
          "JavascriptEnabled", "URLBlock", "URLBlack", "URLAllow", "URLWhite", "WebRtc", "Permissions",
          "Preferences", "WebsiteFilter", "ActiveScripting", "allowCamera", "safariAllow"})
        if (policy.startsWith(QLatin1String(start)))
            return true;
    return false;
}

QJsonArray policies(const Browser& browser)
{
    QJsonArray rows;
    for (const BrowserPolicy& policy : browser.policies)
        if (isTold(policy.name))
            rows.append(QJsonObject{{QStringLiteral("name"), policy.name},
                                    {QStringLiteral("value"), settingText(policy.value)},
                                    {QStringLiteral("mandatory"), policy.mandatory},
                                    {QStringLiteral("source"), policy.source}});
    return rows;
}

QJsonArray preferences(const BrowserPreferences& preferences)
{
    QJsonArray rows;
    for (auto it = preferences.begin(); it != preferences.end(); ++it)
        if (it->level > PreferenceLevel::Default)
            rows.append(QJsonObject{{QStringLiteral("name"), it.key()},
                                    {QStringLiteral("value"), settingText(it->value)},
                                    {QStringLiteral("source"), it->source}});
    return rows;
}

QJsonArray profiles(const Browser& browser)
{
    QJsonArray rows;
    for (const FirefoxProfile& profile : browser.profiles)
        rows.append(
            QJsonObject{{QStringLiteral("path"), profile.path},
                        {QStringLiteral("openh264"), QJsonArray::fromStringList(profile.openH264Folders)},
                        {QStringLiteral("preferences"), preferences(profile.preferences)}});
    return rows;
}

QString packagingWord(Browser::Packaging packaging)
{
    switch (packaging) {
    case Browser::Packaging::Native:
        return QStringLiteral("native");
    case Browser::Packaging::Snap:
        return QStringLiteral("snap");
    case Browser::Packaging::Flatpak:
        return QStringLiteral("flatpak");
    }
    Q_UNREACHABLE();
}

QJsonObject row(const Browser& browser)
{
    QJsonObject row{{QStringLiteral("name"), browser.name},
                    {QStringLiteral("kind"), browserWord(browser.kind)},
                    {QStringLiteral("channel"), browser.channel},
                    {QStringLiteral("version"), browser.version.toString()},
                    {QStringLiteral("version_source"), browser.versionSource},
                    {QStringLiteral("executable"), browser.executable},
                    {QStringLiteral("packaging"), packagingWord(browser.packaging)},
                    {QStringLiteral("per_user"), browser.scope == Browser::Scope::User},
                    {QStringLiteral("default"), browser.isDefault},
                    {QStringLiteral("policies"), policies(browser)}};
    if (!browser.portalDenial.isEmpty())
        row.insert(QStringLiteral("portal_denial"), browser.portalDenial);
    if (browser.bits)
        row.insert(QStringLiteral("bits"), *browser.bits);
    if (isFirefox(browser.kind)) {
        row.insert(QStringLiteral("preferences"), preferences(browser.preferences));
        row.insert(QStringLiteral("profiles"), profiles(browser));
    }
    return row;
}

QJsonObject proofRow(const ProofVisit& proof)
{
    QJsonObject row{{QStringLiteral("end"), proofEndWord(proof.end)}};
    if (proof.answer)
        row.insert(QStringLiteral("answer"), toJson(*proof.answer));
    if (!proof.error.isEmpty())
        row.insert(QStringLiteral("error"), proof.error);
    return row;
}

} // namespace

QJsonObject toJson(const BrowsersEvidence& evidence)
{
    const BrowserInventory& inventory = evidence.inventory;
    QJsonArray browsers;
    for (int place = 0; place < inventory.browsers.size(); ++place) {
        QJsonObject told = row(inventory.browsers.at(place));
        if (const auto proof = evidence.proofs.constFind(place); proof != evidence.proofs.constEnd())
            told.insert(QStringLiteral("proof"), proofRow(*proof));
        browsers.append(told);
    }
    QJsonObject object{{QStringLiteral("browsers"), browsers},
                       {QStringLiteral("default_handler"), inventory.defaultHandler},
                       {QStringLiteral("default_source"), inventory.defaultSource}};
    if (inventory.explorerPlugin)
        object.insert(QStringLiteral("explorer_plugin"), inventory.explorerPlugin->source);
    return object;
}

} // namespace precall
