#include "core/checks/browsers/BrowserCase.h"

#include <algorithm>

namespace precall {

namespace {

QMap<QString, QString> leastVersions(const RequirementsProfile& profile)
{
    const Requirement* requirement = browserRequirement(profile, "browser-version");
    const auto* versions = requirement ? std::get_if<probeValues::Versions>(&requirement->values) : nullptr;
    return versions ? versions->least : QMap<QString, QString>();
}

/// Built on Chromium, without a row of its own.
bool isKin(const Browser& browser, const QMap<QString, QString>& least)
{
    return isChromium(browser.kind) && !least.contains(browserWord(browser.kind));
}

/// Opera and Vivaldi count on their own; the others have Chromium's numbers.
bool hasChromiumVersion(Browser::Kind kind)
{
    return kind == Browser::Kind::Chromium || kind == Browser::Kind::Brave;
}

bool bearsOnCalls(Obstacle::What what)
{
    using What = Obstacle::What;
    return what == What::Camera || what == What::Microphone || what == What::WebRtc ||
           what == What::JavaScript || what == What::Address || what == What::Settings;
}

} // namespace

const Requirement* browserRequirement(const RequirementsProfile& profile, const char* probe)
{
    const auto found =
        std::find_if(profile.requirements.begin(), profile.requirements.end(), [&](const Requirement& row) {
            return row.check == QLatin1String("browsers") && row.probe == QLatin1String(probe);
        });
    return found == profile.requirements.end() ? nullptr : &*found;
}

QString supportWord(Support support)
{
    switch (support) {
    case Support::Supported:
        return QStringLiteral("supported");
    case Support::Unlisted:
        return QStringLiteral("unlisted");
    case Support::TooOld:
        return QStringLiteral("too-old");
    case Support::NotSupported:
        return QStringLiteral("not-supported");
    case Support::Unknown:
        return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString leastVersion(const Browser& browser, const QMap<QString, QString>& least)
{
    QString word = browserWord(browser.kind);
    if (browser.kind == Browser::Kind::FirefoxEsr && !least.contains(word))
        word = browserWord(Browser::Kind::Firefox);
    if (isKin(browser, least) && hasChromiumVersion(browser.kind))
        word = browserWord(Browser::Kind::Chrome);
    return least.value(word);
}

Support supportOf(const Browser& browser, const QMap<QString, QString>& least)
{
    if (browser.kind == Browser::Kind::Other)
        return Support::NotSupported;
    if (least.isEmpty())
        return Support::Supported;
    const bool kin = isKin(browser, least);
    const QVersionNumber need = QVersionNumber::fromString(leastVersion(browser, least));
    if (need.isNull())
        return kin ? Support::Unlisted : Support::NotSupported;
    if (browser.version.isNull())
        return kin ? Support::Unlisted : Support::Unknown;
    if (browser.version < need)
        return Support::TooOld;
    return kin ? Support::Unlisted : Support::Supported;
}

Obstacle::Effect BrowserCase::worst() const
{
    Obstacle::Effect worst = Obstacle::Effect::Notes;
    for (const Obstacle& obstacle : obstacles)
        if (bearsOnCalls(obstacle.what))
            worst = std::min(worst, obstacle.effect);
    return worst;
}

bool BrowserCase::isDisproved() const
{
    if (!proof || !proof->answer)
        return false;
    const BrowserAnswer& answer = *proof->answer;
    const bool noDevices =
        answer.camera == DeviceUse::Missing && answer.microphone == DeviceUse::Missing && answer.secure;
    return !answer.peerConnection || noDevices;
}

bool BrowserCase::isProved() const
{
    return proof && proof->answer && proof->answer->peerConnection &&
           proof->answer->camera == DeviceUse::Worked && proof->answer->microphone == DeviceUse::Worked &&
           !proof->answer->candidates.isEmpty();
}

QString BrowserCase::subject() const
{
    return QStringList{browser.name, browser.version.toString(), browser.channel}
        .join(QLatin1Char(' '))
        .simplified();
}

QList<QUrl> platformOrigins(const RequirementsProfile& profile)
{
    QList<QUrl> secure;
    QList<QUrl> plain;
    for (const Requirement& requirement : profile.requirements) {
        const auto* web = std::get_if<probeValues::Web>(&requirement.values);
        for (const QUrl& url : web ? web->urls : QList<QUrl>()) {
            const QUrl origin(url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment |
                                           QUrl::RemoveUserInfo));
            QList<QUrl>& list = url.scheme() == QLatin1String("https") ? secure : plain;
            if (!list.contains(origin))
                list.append(origin);
        }
    }
    return secure.isEmpty() ? plain : secure;
}

QList<BrowserCase> browserCases(const BrowsersEvidence& evidence, const RequirementsProfile& profile)
{
    const BrowserInventory& inventory = evidence.inventory;
    const QList<QUrl> origins = platformOrigins(profile);
    const QMap<QString, QString> least = leastVersions(profile);
    QList<BrowserCase> cases;
    for (int place = 0; place < inventory.browsers.size(); ++place) {
        const Browser& browser = inventory.browsers.at(place);
        const auto proof = evidence.proofs.constFind(place);
        cases.append({browser, supportOf(browser, least), obstacles(browser, origins),
                      browser.kind != Browser::Kind::InternetExplorer || inventory.explorerPlugin.has_value(),
                      proof == evidence.proofs.constEnd() ? std::nullopt : std::optional(*proof)});
    }
    return cases;
}

} // namespace precall
