#include "core/platform/browsers/BrowserVersion.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace precall {

namespace {

struct KnownName
{
    const char* part;
    Browser::Kind kind;
};

/// What the names of each contain; the more special ones first.
constexpr std::array knownNames{
    KnownName{"firefox-esr", Browser::Kind::FirefoxEsr},
    KnownName{"firefox", Browser::Kind::Firefox},
    KnownName{"microsoft-edge", Browser::Kind::Edge},
    KnownName{"com.microsoft.edge", Browser::Kind::Edge},
    KnownName{"edgemac", Browser::Kind::Edge},
    KnownName{"msedge", Browser::Kind::Edge},
    KnownName{"brave", Browser::Kind::Brave},
    KnownName{"vivaldi", Browser::Kind::Vivaldi},
    KnownName{"opera", Browser::Kind::Opera},
    KnownName{"chromium", Browser::Kind::Chromium},
    KnownName{"chrome", Browser::Kind::Chrome},
    KnownName{"iexplore", Browser::Kind::InternetExplorer},
    KnownName{"com.apple.safari", Browser::Kind::Safari},
    KnownName{"org.mozilla.nightly", Browser::Kind::Firefox},
};

QString channelOf(const QString& name)
{
    for (const char* channel : {"beta", "canary", "nightly"})
        if (name.contains(QLatin1String(channel)))
            return QLatin1String(channel);
    if (name.contains(QLatin1String("sxs"))) // "Chrome SxS", "Edge SxS": side by side
        return QStringLiteral("canary");
    const bool dev = name.contains(QLatin1String("unstable")) || name.contains(QLatin1String("dev"));
    return dev ? QStringLiteral("dev") : QString();
}

/// The first build of Windows 10 with each version of EdgeHTML.
struct EdgeHtmlBuild
{
    int build;
    int version;
};
constexpr std::array edgeHtmlBuilds{
    EdgeHtmlBuild{17763, 18}, EdgeHtmlBuild{17134, 17}, EdgeHtmlBuild{16299, 16}, EdgeHtmlBuild{15063, 15},
    EdgeHtmlBuild{14393, 14}, EdgeHtmlBuild{10586, 13}, EdgeHtmlBuild{10240, 12}};

} // namespace

QVersionNumber browserVersion(const QString& text)
{
    static const QRegularExpression dotted(
        QStringLiteral("(?<![\\w.])\\d{1,9}(?:\\.\\d{1,9}){0,5}(?![\\d:])"));
    const QRegularExpressionMatch match = dotted.match(text.left(512));
    return match.hasMatch() ? QVersionNumber::fromString(match.captured()) : QVersionNumber();
}

QVersionNumber edgeHtmlVersion(const QVersionNumber& package)
{
    const int build = package.segmentAt(1);
    for (const EdgeHtmlBuild& known : edgeHtmlBuilds)
        if (build >= known.build)
            return {known.version, build};
    return {};
}

Browser recognisedBrowser(const QString& name)
{
    const QString lower = name.toLower();
    const auto known = std::find_if(knownNames.begin(), knownNames.end(), [&](const KnownName& candidate) {
        return lower.contains(QLatin1String(candidate.part));
    });
    Browser browser;
    if (known == knownNames.end())
        return browser;
    browser.kind = known->kind;
    browser.channel = channelOf(lower);
    browser.name = browserName(browser.kind);
    return browser;
}

} // namespace precall
