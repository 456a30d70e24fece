#include "core/platform/browsers/Browsers.h"

#include <algorithm>
#include <array>

namespace precall {

namespace {

struct KindNames
{
    const char* word;
    const char* name;
};

/// In the order of Browser::Kind.
constexpr std::array names{
    KindNames{"chrome", "Google Chrome"},
    KindNames{"chromium", "Chromium"},
    KindNames{"edge", "Microsoft Edge"},
    KindNames{"edge", "Microsoft Edge (EdgeHTML)"},
    KindNames{"firefox", "Mozilla Firefox"},
    KindNames{"firefox-esr", "Mozilla Firefox ESR"},
    KindNames{"safari", "Safari"},
    KindNames{"internet-explorer", "Internet Explorer"},
    KindNames{"brave", "Brave"},
    KindNames{"opera", "Opera"},
    KindNames{"vivaldi", "Vivaldi"},
    KindNames{"other", ""},
};

constexpr std::array callPreferences{
    "app.update.enabled",
    "autoadmin.global_config_url",
    "general.config.",
    "javascript.enabled",
    "media.gmp-gmpopenh264.",
    "media.gmp-manager.updateEnabled",
    "media.gmp-provider.enabled",
    "media.navigator.",
    "media.peerconnection.",
    "media.webrtc.camera.allow-pipewire",
    "network.proxy.type",
    "permissions.default.camera",
    "permissions.default.microphone",
};

} // namespace

QString browserWord(Browser::Kind kind)
{
    return QLatin1String(names.at(std::size_t(kind)).word);
}

QString browserName(Browser::Kind kind)
{
    return QLatin1String(names.at(std::size_t(kind)).name);
}

bool isChromium(Browser::Kind kind)
{
    using Kind = Browser::Kind;
    return kind == Kind::Chrome || kind == Kind::Chromium || kind == Kind::Edge || kind == Kind::Brave ||
           kind == Kind::Opera || kind == Kind::Vivaldi;
}

bool isFirefox(Browser::Kind kind)
{
    return kind == Browser::Kind::Firefox || kind == Browser::Kind::FirefoxEsr;
}

bool isCallPreference(const QString& name)
{
    return std::any_of(callPreferences.begin(), callPreferences.end(),
                       [&](const char* start) { return name.startsWith(QLatin1String(start)); });
}

} // namespace precall
