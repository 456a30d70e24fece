#include "core/platform/browsers/ChromiumProfile.h"
#include "core/platform/browsers/FirefoxSettings.h"
#include "tests/unit/platform/LinuxTree.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

const char* const userData = "/home/u/.config/chromium";

Browser chromiumOf(const LinuxTree& tree)
{
    Browser browser;
    browser.kind = Browser::Kind::Chromium;
    readChromiumProfile(SettingsTree(tree.path()), QLatin1String(userData), browser);
    return browser;
}

QByteArray inUserData(const char* file)
{
    return QByteArray(userData) + file;
}

} // namespace

TEST_CASE("What was chosen for pages is read from the profile that was used last")
{
    LinuxTree tree;
    tree.with(inUserData("/Local State"), R"({"profile":{"last_used":"Profile 2"}})")
        .with(inUserData("/Default/Preferences"),
              R"({"profile":{"default_content_setting_values":{"javascript":2}}})")
        .with(inUserData("/Profile 2/Preferences"),
              R"({"profile":{"default_content_setting_values":{"media_stream_mic":2,"media_stream_camera":3},
                  "content_settings":{"exceptions":{"media_stream_camera":{
                      "https://meet.example.com:443,*":{"setting":2},
                      "https://other.test:443,*":{"setting":1},
                      "https://asks.test:443,*":{"setting":3},"https://odd.test,*":7}}}}})");
    const QString file = QLatin1String(userData) + QStringLiteral("/Profile 2/Preferences");
    const QString exceptions = QStringLiteral("profile.content_settings.exceptions.media_stream_camera");
    CHECK(chromiumOf(tree).siteSettings ==
          QList<SiteSetting>{
              {SiteSetting::What::Camera, QStringLiteral("https://meet.example.com:443"), true, exceptions,
               file},
              {SiteSetting::What::Camera, QStringLiteral("https://other.test:443"), false, exceptions, file},
              {SiteSetting::What::Microphone, QStringLiteral("*"), true,
               QStringLiteral("profile.default_content_setting_values.media_stream_mic"), file}});
}

TEST_CASE("A profile's name never leads out of the user data, and broken files are told")
{
    for (const char* name : {"../../other", "a/b", ".", "..", ""}) {
        LinuxTree tree;
        tree.with(inUserData("/Local State"), QByteArray(R"({"profile":{"last_used":")") + name + "\"}}")
            .with(inUserData("/Default/Preferences"),
                  R"({"profile":{"default_content_setting_values":{"javascript":2}}})");
        CAPTURE(name);
        CHECK(chromiumOf(tree).siteSettings.size() == 1);
    }
    LinuxTree untouched;
    CHECK(chromiumOf(untouched) == chromiumOf(LinuxTree()));
    for (const char* content : {"", "{", "[]", R"({"profile":)"}) {
        LinuxTree tree;
        tree.with(inUserData("/Default/Preferences"), content);
        CAPTURE(content);
        CHECK(chromiumOf(tree).unreadable.size() == 1);
    }
    for (const char* content : {R"({"profile":[]})", R"({"profile":{"content_settings":7}})",
                                R"({"profile":{"content_settings":{"exceptions":{"javascript":[1]}}}})"}) {
        LinuxTree tree;
        tree.with(inUserData("/Default/Preferences"), content);
        CAPTURE(content);
        CHECK(chromiumOf(tree).siteSettings.isEmpty());
    }
}

TEST_CASE("Two installations of Firefox keep their profiles apart")
{
    LinuxTree tree;
    tree.with("/home/u/.mozilla/firefox/installs.ini",
              "[4F96D1932A9F858E]\nDefault=esr\n[AAAA]\nDefault=other\n")
        .with("/home/u/.mozilla/firefox/esr/compatibility.ini",
              "[Compatibility]\nLastPlatformDir=/usr/lib/firefox-esr\n")
        .with("/home/u/.mozilla/firefox/other/compatibility.ini",
              "[Compatibility]\nLastPlatformDir=/opt/firefox\n");
    const auto inUse = [&](const char* installation, Browser::Packaging packaging) {
        Browser browser;
        browser.version = QVersionNumber(115);
        browser.packaging = packaging;
        QStringList names =
            profilesInUse(SettingsTree(tree.path()), QStringLiteral("/home/u/.mozilla/firefox"),
                          QLatin1String(installation), browser);
        for (QString& name : names)
            name = name.section(QLatin1Char('/'), -1);
        return names.join(QLatin1Char(' '));
    };
    CHECK(inUse("/usr/lib/firefox-esr", Browser::Packaging::Native) == QLatin1String("esr"));
    CHECK(inUse("/opt/firefox", Browser::Packaging::Native) == QLatin1String("other"));
    CHECK(inUse("/opt/third", Browser::Packaging::Native) == QLatin1String("esr other"));
    CHECK(inUse("/snap/firefox/current/usr/lib/firefox", Browser::Packaging::Snap) ==
          QLatin1String("esr other"));
}
