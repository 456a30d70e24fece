#include "core/checks/browsers/Obstacle.h"

#include "core/platform/browsers/FirefoxSettings.h"
#include "core/platform/browsers/PreferenceScript.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

const QList<QUrl> origins{QUrl(QStringLiteral("https://www.example.com")),
                          QUrl(QStringLiteral("https://meet.example.com"))};

struct PolicyCase
{
    const char* policies; ///< mandatory, JSON
    const char* recommended;
    const char* expected; ///< "what:effect:setting", blank between
};

/// Each policy as chromeenterprise.google/policies describes it.
const PolicyCase chromiumCases[]{
    {R"({})", "{}", ""},
    {R"({"VideoCaptureAllowed":false})", "{}", "camera:0:VideoCaptureAllowed"},
    {R"({"VideoCaptureAllowed":0})", "{}", ""},
    {R"({"VideoCaptureAllowed":true})", "{}", ""},
    {R"({"VideoCaptureAllowed":"false"})", "{}", ""},
    {R"({"VideoCaptureAllowed":false,"VideoCaptureAllowedUrls":["[*.]example.com"]})", "{}", ""},
    {R"({"VideoCaptureAllowed":false,"VideoCaptureAllowedUrls":["https://www.example.com","https://meet.example.com"]})",
     "{}", ""},
    {R"({"VideoCaptureAllowed":false,"VideoCaptureAllowedUrls":["https://www.example.com"]})", "{}",
     "camera:0:VideoCaptureAllowed"},
    {R"({"VideoCaptureAllowed":false,"VideoCaptureAllowedUrls":["*"]})", "{}",
     "camera:0:VideoCaptureAllowed"},
    {R"({"VideoCaptureAllowed":false,"VideoCaptureAllowedUrls":"[*.]example.com"})", "{}",
     "camera:0:VideoCaptureAllowed"},
    {R"({"VideoCaptureAllowed":false,"VideoCaptureAllowedUrls":["http://[*.]example.com"]})", "{}",
     "camera:0:VideoCaptureAllowed"},
    {R"({"AudioCaptureAllowed":false})", "{}", "microphone:0:AudioCaptureAllowed"},
    {R"({"AudioCaptureAllowed":false,"AudioCaptureAllowedUrls":["https://[*.]example.com:443"]})", "{}", ""},
    {R"({"AudioCaptureAllowed":false,"VideoCaptureAllowedUrls":["[*.]example.com"]})", "{}",
     "microphone:0:AudioCaptureAllowed"},
    {"{}", R"({"VideoCaptureAllowed":false})", "camera:1:VideoCaptureAllowed"},
    {R"({"VideoCaptureAllowed":true})", R"({"VideoCaptureAllowed":false})", ""},
    {R"({"VideoCaptureAllowedUrls":["[*.]example.com"]})", R"({"VideoCaptureAllowed":false})", ""},
    {R"({"VideoCaptureAllowed":false,"VideoCaptureAllowedUrls":["https://[*.]example.com/meet"]})", "{}", ""},
    {R"({"DefaultMediaStreamSetting":2})", "{}",
     "camera:0:DefaultMediaStreamSetting microphone:0:DefaultMediaStreamSetting"},
    {R"({"DefaultMediaStreamSetting":3})", "{}", ""},
    {R"({"DefaultMediaStreamSetting":2,"VideoCaptureAllowedUrls":["[*.]example.com"]})", "{}",
     "microphone:0:DefaultMediaStreamSetting"},
    {R"({"DefaultMediaStreamSetting":2,"VideoCaptureAllowed":true})", "{}",
     "camera:0:DefaultMediaStreamSetting microphone:0:DefaultMediaStreamSetting"},
    {R"({"ScreenCaptureAllowed":false})", "{}", "screen:0:ScreenCaptureAllowed"},
    {R"({"ScreenCaptureAllowed":false,"ScreenCaptureAllowedByOrigins":["[*.]example.com"]})", "{}", ""},
    {R"({"ScreenCaptureAllowed":false,"ScreenCaptureAllowedByOrigins":["*"]})", "{}", ""},
    {R"({"ScreenCaptureAllowed":false,"WindowCaptureAllowedByOrigins":["[*.]example.com"]})", "{}", ""},
    {R"({"ScreenCaptureAllowed":false,"TabCaptureAllowedByOrigins":["https://meet.example.com"]})", "{}",
     "screen:0:ScreenCaptureAllowed"},
    {R"({"DefaultJavaScriptSetting":2})", "{}", "javascript:0:DefaultJavaScriptSetting"},
    {R"({"DefaultJavaScriptSetting":1})", "{}", ""},
    {R"({"DefaultJavaScriptSetting":2,"JavaScriptAllowedForUrls":["[*.]example.com"]})", "{}", ""},
    {R"({"DefaultJavaScriptSetting":2,"JavaScriptAllowedForUrls":["*"]})", "{}", ""},
    {R"({"DefaultJavaScriptSetting":2,"JavaScriptAllowedForUrls":["https://www.example.com"]})", "{}",
     "javascript:0:DefaultJavaScriptSetting"},
    {R"({"JavaScriptBlockedForUrls":["[*.]example.com"]})", "{}", "javascript:0:JavaScriptBlockedForUrls"},
    {R"({"JavaScriptBlockedForUrls":["[*.]other.test"]})", "{}", ""},
    {R"({"JavaScriptBlockedForUrls":["https://example.com"]})", "{}", ""},
    {R"({"JavaScriptBlockedForUrls":["*"],"JavaScriptAllowedForUrls":["[*.]example.com"]})", "{}", ""},
    {R"({"JavaScriptBlockedForUrls":["[*.]example.com"],"JavaScriptAllowedForUrls":["[*.]example.com"]})",
     "{}", "javascript:0:JavaScriptBlockedForUrls"},
    {R"({"JavaScriptBlockedForUrls":["meet.example.com"],"JavaScriptAllowedForUrls":["[*.]example.com"]})",
     "{}", "javascript:0:JavaScriptBlockedForUrls"},
    {R"({"JavascriptEnabled":false})", "{}", "javascript:0:JavascriptEnabled"},
    {R"({"JavascriptEnabled":false,"DefaultJavaScriptSetting":1})", "{}", ""},
    {"{}", R"({"DefaultJavaScriptSetting":2})", "javascript:1:DefaultJavaScriptSetting"},
    {R"({"DefaultJavaScriptSetting":1})", R"({"DefaultJavaScriptSetting":2})", ""},
    {R"({"JavaScriptAllowedForUrls":["[*.]example.com"]})", R"({"DefaultJavaScriptSetting":2})", ""},
    {R"({"DefaultJavaScriptSetting":2})", R"({"JavaScriptAllowedForUrls":["[*.]example.com"]})",
     "javascript:0:DefaultJavaScriptSetting"},
    {R"({"JavaScriptBlockedForUrls":["https://meet.example.com/room"]})", "{}",
     "javascript:0:JavaScriptBlockedForUrls"},
    {R"({"URLBlocklist":["*"]})", "{}", "address:0:URLBlocklist"},
    {R"({"URLBlocklist":["*"],"URLAllowlist":["example.com"]})", "{}", ""},
    {R"({"URLBlocklist":["*"],"URLAllowlist":["www.example.com"]})", "{}", "address:0:URLBlocklist"},
    {R"({"URLBlocklist":["example.com"],"URLAllowlist":["https://*"]})", "{}", "address:0:URLBlocklist"},
    {R"({"URLBlocklist":["meet.example.com"]})", "{}", "address:0:URLBlocklist"},
    {R"({"URLBlocklist":["http://example.com"]})", "{}", ""},
    {R"({"URLBlacklist":["example.com"]})", "{}", "address:0:URLBlacklist"},
    {R"({"URLBlacklist":["*"],"URLWhitelist":["example.com"]})", "{}", ""},
    {R"({"WebRtcIPHandling":"disable_non_proxied_udp"})", "{}", "route:2:WebRtcIPHandling"},
    {R"({"WebRtcIPHandling":"default_public_interface_only"})", "{}", ""},
    {R"({"WebRtcLocalhostIpHandling":"disable_non_proxied_udp"})", "{}", "route:2:WebRtcLocalhostIpHandling"},
    {R"({"WebRtcIPHandling":"disable_non_proxied_udp","WebRtcIPHandlingUrl":[{"url":"https://[*.]example.com","handling":"default"}]})",
     "{}", ""},
    {R"({"WebRtcIPHandlingUrl":[{"url":"*","handling":"disable_non_proxied_udp"}]})", "{}",
     "route:2:WebRtcIPHandlingUrl"},
    {R"({"WebRtcUdpPortRange":"10000-11999"})", "{}", "route:3:WebRtcUdpPortRange"},
    {R"({"WebRtcUdpPortRange":""})", "{}", ""},
    {R"({"ProxyMode":"fixed_servers","ProxyServer":"user:secret@proxy:1"})", "{}", "proxy:3:ProxyMode"},
    {R"({"ProxySettings":{"ProxyMode":"pac_script","ProxyPacUrl":"http://u:secret@p"}})", "{}",
     "proxy:3:ProxySettings"},
    {R"({"ExtensionInstallBlocklist":["*"]})", "{}", "extensions:3:ExtensionInstallBlocklist"},
    {R"({"VideoCaptureAllowed":false,"AudioCaptureAllowed":false})", "{}",
     "camera:0:VideoCaptureAllowed microphone:0:AudioCaptureAllowed"},
};

struct FirefoxCase
{
    const char* policies;
    const char* preferences; ///< prefs.js
    const char* expected;
};

/// mozilla.github.io/policy-templates: Permissions, Preferences, WebsiteFilter, Proxy.
const FirefoxCase firefoxCases[]{
    {"{}", "", ""},
    {R"({"Permissions":{"Camera":{"BlockNewRequests":true}}})", "", "camera:0:permissions.default.camera"},
    {R"({"Permissions":{"Camera":{"BlockNewRequests":1,"Locked":1}}})", "",
     "camera:0:permissions.default.camera"},
    {R"({"Permissions":{"Camera":{"BlockNewRequests":false}}})", "", ""},
    {R"({"Permissions":{"Camera":{"BlockNewRequests":true}}})",
     "user_pref(\"permissions.default.camera\", 0);", ""},
    {R"({"Permissions":{"Camera":{"BlockNewRequests":true,"Locked":true}}})",
     "user_pref(\"permissions.default.camera\", 0);", "camera:0:permissions.default.camera"},
    {R"({"Permissions":{"Camera":{"BlockNewRequests":false,"Locked":true}}})",
     "user_pref(\"permissions.default.camera\", 2);", ""},
    {R"({"Permissions":{"Camera":{"BlockNewRequests":true,"Allow":["https://www.example.com","https://meet.example.com"]}}})",
     "", ""},
    {R"({"Permissions":{"Camera":{"BlockNewRequests":true,"Allow":["https://www.example.com"]}}})", "",
     "camera:0:permissions.default.camera"},
    {R"({"Permissions":{"Camera":{"BlockNewRequests":true,"Allow":["https://*.example.com"]}}})", "",
     "camera:0:permissions.default.camera"},
    {R"({"Permissions":{"Camera":{"BlockNewRequests":true,"Allow":["https://www.example.com:443/","https://meet.example.com/"]}}})",
     "", ""},
    {R"({"Permissions":{"Camera":{"Block":["https://meet.example.com"]}}})", "",
     "camera:0:Permissions.Camera.Block"},
    {R"({"Permissions":{"Camera":{"Block":["http://meet.example.com"]}}})", "", ""},
    {R"({"Permissions":{"Camera":{"Block":["https://www.example.com:1234"]}}})", "", ""},
    {R"({"Permissions":{"Camera":{"Allow":["https://www.example.com"],"Block":["https://www.example.com"]}}})",
     "", "camera:0:Permissions.Camera.Block"},
    {R"({"Permissions":{"Microphone":{"BlockNewRequests":true}}})", "",
     "microphone:0:permissions.default.microphone"},
    {R"({"Permissions":"{\"Microphone\":{\"BlockNewRequests\":true}}"})", "",
     "microphone:0:permissions.default.microphone"},
    {"{}", "user_pref(\"permissions.default.microphone\", 2);",
     "microphone:0:permissions.default.microphone"},
    {"{}", "user_pref(\"media.navigator.enabled\", false);", ""},
    {"{}",
     "user_pref(\"media.navigator.enabled\", false); user_pref(\"media.peerconnection.enabled\", false);",
     "camera:0:media.navigator.enabled microphone:0:media.navigator.enabled "
     "webrtc:0:media.peerconnection.enabled"},
    {"{}", "user_pref(\"media.navigator.video.enabled\", false);", "camera:0:media.navigator.video.enabled"},
    {"{}", "user_pref(\"media.peerconnection.enabled\", false);", "webrtc:0:media.peerconnection.enabled"},
    {"{}", "user_pref(\"media.peerconnection.enabled\", true);", ""},
    {"{}", "user_pref(\"media.peerconnection.enabled\", \"false\");", ""},
    {"{}", "user_pref(\"javascript.enabled\", false);", "javascript:0:javascript.enabled"},
    {R"({"Preferences":{"media.peerconnection.enabled":false}})",
     "user_pref(\"media.peerconnection.enabled\", true);", "webrtc:0:media.peerconnection.enabled"},
    {R"({"Preferences":{"media.peerconnection.enabled":{"Value":false,"Status":"default"}}})",
     "user_pref(\"media.peerconnection.enabled\", true);", ""},
    {R"({"Preferences":{"media.peerconnection.enabled":{"Value":false,"Status":"user"}}})",
     "user_pref(\"media.peerconnection.enabled\", true);", "webrtc:0:media.peerconnection.enabled"},
    {R"({"Preferences":{"media.peerconnection.enabled":{"Value":true,"Status":"locked"}}})",
     "user_pref(\"media.peerconnection.enabled\", false);", ""},
    {R"({"Preferences":{"media.peerconnection.enabled":{"Status":"clear"}}})",
     "user_pref(\"media.peerconnection.enabled\", false);", ""},
    {R"({"Preferences":{"media.peerconnection.enabled":{"Value":0,"Status":"locked"}}})", "",
     "webrtc:0:media.peerconnection.enabled"},
    {R"({"Preferences":{"javascript.enabled":{"Value":false,"Status":"locked"}}})", "", ""},
    {R"({"Preferences":{"media.peerconnection.ice.proxy_only":true}})", "",
     "webrtc:1:media.peerconnection.ice.proxy_only"},
    {"{}", "user_pref(\"media.peerconnection.ice.proxy_only_if_behind_proxy\", true);", ""},
    {"{}", "user_pref(\"network.proxy.type\", 1);", "proxy:3:network.proxy.type"},
    {"{}", "user_pref(\"network.proxy.type\", 5);", ""},
    {R"({"Proxy":{"Mode":"none"}})", "user_pref(\"network.proxy.type\", 1);", "proxy:3:Proxy"},
    {"{}", "user_pref(\"media.peerconnection.ice.relay_only\", true);",
     "route:2:media.peerconnection.ice.relay_only"},
    {"{}", "user_pref(\"autoadmin.global_config_url\", \"http://x\");",
     "settings:1:autoadmin.global_config_url"},
    {R"({"WebsiteFilter":{"Block":["<all_urls>"]}})", "", "address:0:WebsiteFilter"},
    {R"({"WebsiteFilter":{"Block":["<all_urls>"],"Exceptions":["https://*.example.com/*"]}})", "", ""},
    {R"({"WebsiteFilter":{"Block":["<all_urls>"],"Exceptions":["https://www.example.com/*"]}})", "",
     "address:0:WebsiteFilter"},
    {R"({"WebsiteFilter":{"Block":["*://*.other.test/*"]}})", "", ""},
    {R"({"Proxy":{"Mode":"manual","HTTPProxy":"u:secret@p"}})", "", "proxy:3:Proxy"},
};

void setPolicies(Browser& browser, const char* json, bool mandatory)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it)
        browser.policies.append({it.key(), it.value(), mandatory, QStringLiteral("/etc/x.json")});
}

QString told(const QList<Obstacle>& found)
{
    QStringList words;
    for (const Obstacle& each : found)
        words.append(
            QStringLiteral("%1:%2:%3").arg(obstacleWord(each.what)).arg(int(each.effect)).arg(each.setting));
    return words.join(QLatin1Char(' '));
}

FirefoxProfile profileOf(const Browser& browser, const char* preferences)
{
    FirefoxProfile profile{QStringLiteral("/home/u/p"), {}, {}};
    for (const PreferenceCall& call : parsePreferences(preferences).calls)
        setPreference(profile.preferences, call.name,
                      {call.value, PreferenceLevel::User, QStringLiteral("prefs.js")});
    applyFirefoxPolicies(browser.policies, profile.preferences);
    return profile;
}

} // namespace

TEST_CASE("Chromium's policies do what their documentation says")
{
    for (const PolicyCase& each : chromiumCases) {
        INFO(each.policies << " recommended " << each.recommended);
        Browser browser;
        browser.kind = Browser::Kind::Chrome;
        setPolicies(browser, each.policies, true);
        setPolicies(browser, each.recommended, false);
        const QList<Obstacle> found = obstacles(browser, origins);
        CHECK(told(found).toStdString() == each.expected);
        for (const Obstacle& obstacle : found) {
            CHECK(obstacle.source == QLatin1String("/etc/x.json"));
            CHECK_FALSE(obstacle.value.contains(QLatin1String("secret")));
        }
    }
}

TEST_CASE("What the user of a Chromium chose for a page counts where no policy decides")
{
    struct Row
    {
        const char* policies;
        QList<SiteSetting> chosen;
        const char* expected;
    };
    const auto site = [](SiteSetting::What what, const char* pattern, bool blocked) {
        return SiteSetting{what, QLatin1String(pattern), blocked, QStringLiteral("site"),
                           QStringLiteral("f")};
    };
    const auto camera = SiteSetting::What::Camera;
    const auto scripts = SiteSetting::What::JavaScript;
    const Row rows[]{
        {"{}", {site(camera, "https://meet.example.com:443", true)}, "camera:0:site"},
        {"{}", {site(camera, "https://other.test:443", true)}, ""},
        {"{}", {site(camera, "*", true)}, "camera:0:site"},
        {"{}", {site(camera, "*", true), site(camera, "https://[*.]example.com:443", false)}, ""},
        {"{}", {site(scripts, "*", true)}, "javascript:0:site"},
        {"{}", {site(scripts, "not a pattern[", true)}, ""},
        {R"({"DefaultJavaScriptSetting":1})", {site(scripts, "*", true)}, ""},
        {R"({"VideoCaptureAllowedUrls":["[*.]example.com"]})", {site(camera, "*", true)}, ""},
        {R"({"DefaultMediaStreamSetting":3})", {site(camera, "*", true)}, ""},
        {R"({"VideoCaptureAllowed":true})", {site(camera, "*", true)}, "camera:0:site"},
    };
    for (const Row& row : rows) {
        INFO(row.policies << " expects " << row.expected);
        Browser browser;
        browser.kind = Browser::Kind::Chrome;
        browser.siteSettings = row.chosen;
        setPolicies(browser, row.policies, true);
        const QList<Obstacle> found = obstacles(browser, origins);
        CHECK(told(found).toStdString() == row.expected);
        CHECK(std::all_of(found.begin(), found.end(), [](const Obstacle& each) { return each.isUsersOwn; }));
    }
}

TEST_CASE("A policy of the registry says no by a number, one of a file does not")
{
    BrowserPolicy policy{QStringLiteral("VideoCaptureAllowed"), 0, true, QStringLiteral("/etc/x.json")};
    CHECK_FALSE(saysNo(policy));
    policy.source = QStringLiteral("HKLM\\SOFTWARE\\Policies\\Google\\Chrome");
    CHECK(saysNo(policy));
    policy.value = 1;
    CHECK_FALSE(saysNo(policy));
}

TEST_CASE("Firefox's policies and preferences do what their documentation says")
{
    for (const FirefoxCase& each : firefoxCases) {
        INFO(each.policies << " with " << each.preferences);
        Browser browser;
        browser.kind = Browser::Kind::Firefox;
        setPolicies(browser, each.policies, true);
        browser.profiles.append(profileOf(browser, each.preferences));
        CHECK(told(obstacles(browser, origins)).toStdString() == each.expected);
    }
}

TEST_CASE("What stands in some profiles of Firefox only is unclear")
{
    Browser browser;
    browser.kind = Browser::Kind::Firefox;
    browser.profiles = {profileOf(browser, "user_pref(\"javascript.enabled\", false);"),
                        profileOf(browser, "")};
    CHECK(told(obstacles(browser, origins)) == QLatin1String("javascript:1:javascript.enabled"));
    std::reverse(browser.profiles.begin(), browser.profiles.end());
    CHECK(told(obstacles(browser, origins)) == QLatin1String("javascript:1:javascript.enabled"));
}

TEST_CASE("The portal's denial blocks a browser that is known to ask it, and may block one of which that is "
          "not known")
{
    const auto toldOf = [](Browser::Kind kind, std::initializer_list<const char*> profiles) {
        Browser browser;
        browser.kind = kind;
        browser.portalDenial = QStringLiteral("org.x");
        for (const char* preferences : profiles)
            browser.profiles.append(profileOf(browser, preferences));
        return told(obstacles(browser, origins)).toStdString();
    };
    const char* asks = "user_pref(\"media.webrtc.camera.allow-pipewire\", true);";
    const char* doesNot = "user_pref(\"media.webrtc.camera.allow-pipewire\", false);";
    CHECK(toldOf(Browser::Kind::Firefox, {asks, asks}) == "camera:0:devices camera org.x");
    CHECK(toldOf(Browser::Kind::Firefox, {asks, doesNot}) == "camera:1:devices camera org.x");
    CHECK(toldOf(Browser::Kind::Firefox, {""}) == "camera:1:devices camera org.x");
    CHECK(toldOf(Browser::Kind::Firefox, {}) == "camera:1:devices camera org.x");
    CHECK(toldOf(Browser::Kind::Firefox, {doesNot, doesNot}).empty());
    CHECK(toldOf(Browser::Kind::Chromium, {}) == "camera:1:devices camera org.x");
}

TEST_CASE("Without known origins an exception cannot help, and a list cannot hurt")
{
    Browser browser;
    browser.kind = Browser::Kind::Chrome;
    setPolicies(browser, R"({"VideoCaptureAllowed":false,"VideoCaptureAllowedUrls":["[*.]example.com"],
                             "JavaScriptBlockedForUrls":["[*.]example.com"],"URLBlocklist":["example.com"]})",
                true);
    CHECK(told(obstacles(browser, {})) == QLatin1String("camera:0:VideoCaptureAllowed"));
}

TEST_CASE("Safari's and Internet Explorer's settings are understood")
{
    Browser safari;
    safari.kind = Browser::Kind::Safari;
    setPolicies(safari, R"({"allowCamera":false,"safariAllowJavaScript":false})", true);
    CHECK(told(obstacles(safari, origins)) ==
          QLatin1String("camera:0:allowCamera javascript:0:safariAllowJavaScript"));
    for (const auto& [value, expected] :
         {std::pair{"0", ""}, {"1", "javascript:1:ActiveScripting"}, {"3", "javascript:0:ActiveScripting"}}) {
        Browser explorer;
        explorer.kind = Browser::Kind::InternetExplorer;
        setPolicies(explorer, QByteArray("{\"ActiveScripting\":").append(value).append("}").constData(),
                    true);
        CHECK(told(obstacles(explorer, origins)).toStdString() == expected);
    }
}

TEST_CASE("Settings that could not be read are unclear only where the browser may obey them")
{
    Browser browser;
    browser.kind = Browser::Kind::Chrome;
    browser.unreadable = {{QStringLiteral("/etc/a.json"), ErrorKind::Invalid},
                          {QStringLiteral("/etc/b.json"), ErrorKind::TooLarge},
                          {QStringLiteral("/opt/mozilla.cfg"), ErrorKind::Invalid}};
    CHECK(told(obstacles(browser, origins)) == QLatin1String("settings:3: settings:1: settings:1:"));
    browser.unreadable.clear();
    browser.policiesKnown = false;
    CHECK(told(obstacles(browser, origins)) == QLatin1String("settings:1:"));
}
