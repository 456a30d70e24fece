#include "core/platform/browsers/BrowserVersion.h"
#include "core/platform/browsers/LinuxBrowsers.h"
#include "tests/fakes/FakeBrowsers.h"
#include "tests/unit/platform/LinuxTree.h"

#include <atomic>
#include <catch2/catch.hpp>
#include <sys/stat.h>

using namespace precall;

namespace {

const QByteArray elf64("\x7f"
                       "ELF\x02\x01\x01");

QByteArray entry(const char* name, const char* exec, const char* categories = "Network;WebBrowser;")
{
    return QByteArray("[Desktop Entry]\nType=Application\nName=") + name + "\nExec=" + exec +
           "\nCategories=" + categories +
           "\nMimeType=text/html;x-scheme-handler/http;x-scheme-handler/https;\n";
}

DesktopFolders folders()
{
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("HOME"), QStringLiteral("/home/u"));
    environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/bin"));
    environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("GNOME"));
    return desktopFolders(environment);
}

QString noAnswer(const QString&, std::stop_token)
{
    return {};
}

QStringList noDenial(std::stop_token)
{
    return {};
}

BrowserInventory inventoryOf(const LinuxTree& tree, const VersionCommand& command = noAnswer,
                             const PortalDenials& denials = noDenial)
{
    return LinuxBrowsers(SettingsTree(tree.path()), folders(), command, denials).inventory({});
}

/// A desktop with one browser of each kind of package.
void furnish(LinuxTree& tree)
{
    tree.with("/usr/share/applications/google-chrome.desktop",
              entry("Google Chrome", "/usr/bin/google-chrome-stable %U"))
        .with("/usr/bin/google-chrome-stable", "#!/bin/bash\n")
        .with("/var/lib/dpkg/info/google-chrome-stable.list", "/opt\n/usr/bin/google-chrome-stable\n")
        .with("/var/lib/dpkg/status",
              "Package: zlib\nStatus: install ok installed\nVersion: 1\n\nPackage: google-chrome-stable\n"
              "Status: install ok installed\nVersion: 120.0.6099.109-1\n\n")
        .with("/usr/share/applications/firefox-esr.desktop",
              entry("Firefox ESR", "/usr/lib/firefox-esr/firefox-esr %u"))
        .with("/usr/lib/firefox-esr/firefox-esr", elf64)
        .with("/usr/lib/firefox-esr/application.ini",
              "[App]\nName=Firefox\nVersion=115.6.0\n"
              "SourceRepository=https://hg.mozilla.org/releases/mozilla-esr115\n")
        .with("/etc/firefox-esr/firefox-esr.js", "pref(\"media.gmp-gmpopenh264.enabled\", false);\n")
        .with("/var/lib/snapd/desktop/applications/chromium_chromium.desktop",
              entry("Chromium", "env BAMF_DESKTOP_FILE_HINT=/x.desktop /snap/bin/chromium %U"))
        .with("/snap/bin/chromium", elf64)
        .with("/snap/chromium/current/meta/snap.yaml", "name: chromium\nversion: 119.0.6045.199\n")
        .with("/etc/chromium-browser/policies/managed/a.json", "{\"VideoCaptureAllowed\": false}")
        .with("/var/lib/flatpak/exports/share/applications/com.brave.Browser.desktop",
              entry("Brave",
                    "/usr/bin/flatpak run --branch=stable --command=brave com.brave.Browser @@u %U @@"))
        .with("/var/lib/flatpak/app/com.brave.Browser/current/active/files/share/metainfo/"
              "com.brave.Browser.metainfo.xml",
              "<component><releases><release date=\"2024\" version=\"1.61.109\"/></releases></component>")
        .with("/usr/share/applications/mailer.desktop",
              entry("Mailer", "/usr/bin/mailer %u", "Network;Email;"))
        .with("/usr/bin/mailer", elf64)
        .with("/home/u/.config/mimeapps.list",
              "[Default Applications]\nx-scheme-handler/https=gone.desktop;firefox-esr.desktop;\n");
}

} // namespace

TEST_CASE("Packages of every kind are found, with version, bitness and default")
{
    LinuxTree tree;
    furnish(tree);
    const BrowserInventory inventory = inventoryOf(tree);
    REQUIRE(inventory.browsers.size() == 4);
    const Browser& first = inventory.browsers.first();
    CHECK(first.kind == Browser::Kind::FirefoxEsr);
    CHECK(first.isDefault);
    CHECK(first.version == QVersionNumber(115, 6, 0));
    CHECK(first.bits == 64);
    CHECK(inventory.defaultHandler == QLatin1String("firefox-esr.desktop"));
    CHECK(inventory.defaultSource == QLatin1String("/home/u/.config/mimeapps.list"));
    CHECK(first.preferences.value(QStringLiteral("media.gmp-gmpopenh264.enabled")).source ==
          QLatin1String("/etc/firefox-esr/firefox-esr.js"));
    const Browser* chrome = browserOf(inventory, Browser::Kind::Chrome);
    REQUIRE(chrome);
    CHECK(chrome->version == QVersionNumber{120, 0, 6099, 109});
    CHECK(chrome->versionSource == QLatin1String("dpkg: google-chrome-stable"));
    const Browser* snap = browserOf(inventory, Browser::Kind::Chromium);
    REQUIRE(snap);
    CHECK(snap->packaging == Browser::Packaging::Snap);
    CHECK(snap->version == QVersionNumber{119, 0, 6045, 199});
    REQUIRE(snap->policies.size() == 1);
    CHECK(snap->policies.first().source == QLatin1String("/etc/chromium-browser/policies/managed/a.json"));
    const Browser* flatpak = browserOf(inventory, Browser::Kind::Brave);
    REQUIRE(flatpak);
    CHECK(flatpak->version == QVersionNumber(1, 61, 109));
    CHECK_FALSE(flatpak->policiesKnown);
}

TEST_CASE(
    "Whom the portal denies cameras is known by its package, and the portal is asked only where there is one")
{
    LinuxTree tree;
    furnish(tree);
    const BrowserInventory inventory = inventoryOf(tree, noAnswer, [](std::stop_token) {
        return QStringList{QStringLiteral("com.brave.Browser"), QStringLiteral("snap.chromium"),
                           QStringLiteral("chromium"), QStringLiteral("google-chrome"), QString()};
    });
    CHECK(browserOf(inventory, Browser::Kind::Brave)->portalDenial == QLatin1String("com.brave.Browser"));
    CHECK(browserOf(inventory, Browser::Kind::Chromium)->portalDenial == QLatin1String("snap.chromium"));
    CHECK(browserOf(inventory, Browser::Kind::Chrome)->portalDenial.isEmpty());
    CHECK(browserOf(inventory, Browser::Kind::FirefoxEsr)->portalDenial.isEmpty());

    LinuxTree bare;
    bare.with("/usr/bin/google-chrome", elf64);
    bool asked = false;
    inventoryOf(bare, noAnswer, [&](std::stop_token) {
        asked = true;
        return QStringList();
    });
    CHECK_FALSE(asked);
}

TEST_CASE("Policy files count in the order of their names, broken ones are told and passed over")
{
    LinuxTree tree;
    tree.with("/usr/bin/google-chrome", elf64)
        .with("/etc/opt/chrome/policies/managed/10.json", "{\"A\": 1, \"B\": 1, // note\n}")
        .with("/etc/opt/chrome/policies/managed/20.json", "{\"A\": 2}")
        .with("/etc/opt/chrome/policies/managed/30.json", "{\"A\": 3")
        .with("/etc/opt/chrome/policies/managed/40.json", "[\"A\"]")
        .with("/etc/opt/chrome/policies/managed/50.json", QByteArray(5 * 1024 * 1024, ' '))
        .with("/etc/opt/chrome/policies/recommended/10.json", "{\"A\": 4}");
    const QString folder = QStringLiteral("/etc/opt/chrome/policies/");
    REQUIRE(::mkfifo(qPrintable(tree.path() + folder + QLatin1String("managed/60.json")), 0600) == 0);
    const BrowserInventory inventory = inventoryOf(tree);
    const Browser* chrome = browserOf(inventory, Browser::Kind::Chrome);
    REQUIRE(chrome);
    CHECK(
        chrome->policies ==
        QList<BrowserPolicy>{{QStringLiteral("A"), 2, true, folder + QLatin1String("managed/20.json")},
                             {QStringLiteral("B"), 1, true, folder + QLatin1String("managed/10.json")},
                             {QStringLiteral("A"), 4, false, folder + QLatin1String("recommended/10.json")}});
    CHECK(chrome->unreadable ==
          QList<UnreadableSettings>{{folder + QLatin1String("managed/30.json"), ErrorKind::Invalid},
                                    {folder + QLatin1String("managed/40.json"), ErrorKind::Invalid},
                                    {folder + QLatin1String("managed/50.json"), ErrorKind::TooLarge}});
}

TEST_CASE("Firefox's settings are taken in the order in which it reads them")
{
    LinuxTree tree;
    furnish(tree);
    tree.with("/usr/lib/firefox-esr/defaults/pref/local.js",
              "pref(\"general.config.filename\", "
              "\"../mozilla.cfg\");\npref(\"general.config.obscure_value\", 0);")
        .with("/usr/lib/firefox-esr/mozilla.cfg",
              "// first\nlockPref(\"media.peerconnection.enabled\", false);\n"
              "defaultPref(\"javascript.enabled\", false);\n")
        .with("/usr/lib/firefox-esr/distribution/policies.json", "{\"policies\":{\"WebsiteFilter\":{}}}")
        .with("/etc/firefox/policies/policies.json",
              "{\"policies\":{\"Permissions\":{\"Camera\":{\"BlockNewRequests\":true,\"Locked\":true}}}}")
        .with("/home/u/.mozilla/firefox/profiles.ini",
              "[Profile0]\nName=old\nIsRelative=1\nPath=old\nDefault=1\n[Profile1]\nPath=/data/"
              "new\nIsRelative=0\n"
              "[InstallABC]\nDefault=/data/new\nLocked=1\n")
        .with("/data/new/prefs.js",
              "user_pref(\"media.peerconnection.enabled\", true);\nuser_pref(\"javascript.enabled\", true);\n"
              "user_pref(\"media.navigator.enabled\", true);\nuser_pref(\"signon.password\", \"secret\");\n")
        .with("/data/new/user.js", "user_pref(\"media.navigator.enabled\", false);\n")
        .with("/data/new/gmp-gmpopenh264/2.3.2/libgmpopenh264.so", elf64)
        .with("/data/new/gmp-gmpopenh264/9.9/readme", "no library");
    const BrowserInventory inventory = inventoryOf(tree);
    const Browser* firefox = browserOf(inventory, Browser::Kind::FirefoxEsr);
    REQUIRE(firefox);
    CHECK(firefox->policies.size() == 1); // /etc counts, the distribution's file is not read
    REQUIRE(firefox->profiles.size() == 1);
    const FirefoxProfile& profile = firefox->profiles.first();
    CHECK(profile.path == QLatin1String("/data/new"));
    CHECK(profile.openH264Folders == QStringList{QStringLiteral("2.3.2")});
    const auto value = [&](const char* name) { return profile.preferences.value(QLatin1String(name)); };
    CHECK(value("media.peerconnection.enabled").value == QJsonValue(false));
    CHECK(value("media.peerconnection.enabled").source == QLatin1String("/usr/lib/firefox-esr/mozilla.cfg"));
    CHECK(value("javascript.enabled").value == QJsonValue(true));
    CHECK(value("media.navigator.enabled").source == QLatin1String("/data/new/user.js"));
    CHECK(value("permissions.default.camera").level == PreferenceLevel::PolicyLocked);
    CHECK_FALSE(profile.preferences.contains(QStringLiteral("signon.password")));
    CHECK(firefox->unreadable.isEmpty());
}

TEST_CASE("A profile that is only marked as default is taken over by the installation that used it last")
{
    struct Row
    {
        const char* version;
        const char* compatibility; ///< null: there is none
        bool inUse;
    };
    const char* const own = "[Compatibility]\nLastPlatformDir=/usr/lib/firefox-esr\n";
    const char* const another = "[Compatibility]\nLastPlatformDir=/opt/firefox\n";
    const Row rows[] = {{"115.6.0", own, true},      {"115.6.0", another, false},
                        {"115.6.0", nullptr, false}, {"115.6.0", "[Compatibility]\nLastVersion=60.0\n", true},
                        {"60.9.0", another, true},   {"60.9.0", nullptr, true}};
    for (const Row& row : rows) {
        CAPTURE(row.version, row.compatibility);
        for (const char* mark : {"Default=1\n", ""}) {
            LinuxTree tree;
            furnish(tree);
            tree.with(
                    "/usr/lib/firefox-esr/application.ini",
                    QByteArray(
                        "[App]\nName=Firefox\nSourceRepository=https://hg.mozilla.org/releases/mozilla-esr\n"
                        "Version=") +
                        row.version + '\n')
                .with("/home/u/.mozilla/firefox/profiles.ini",
                      QByteArray("[Profile0]\nName=p\nIsRelative=1\nPath=p\n") + mark);
            if (row.compatibility)
                tree.with("/home/u/.mozilla/firefox/p/compatibility.ini", row.compatibility);
            const BrowserInventory inventory = inventoryOf(tree);
            const Browser* firefox = browserOf(inventory, Browser::Kind::FirefoxEsr);
            REQUIRE(firefox);
            CHECK((firefox->profiles.size() == 1) == row.inUse);
        }
    }
}

TEST_CASE("Every file that is cut, of the wrong type or too large leaves the rest standing")
{
    const char* const files[]{"/usr/share/applications/firefox-esr.desktop",
                              "/usr/lib/firefox-esr/application.ini",
                              "/etc/firefox/policies/policies.json",
                              "/home/u/.mozilla/firefox/profiles.ini",
                              "/home/u/.mozilla/firefox/installs.ini",
                              "/home/u/.mozilla/firefox/p/prefs.js",
                              "/home/u/.mozilla/firefox/p/user.js",
                              "/home/u/.mozilla/firefox/p/compatibility.ini",
                              "/usr/lib/firefox-esr/defaults/pref/local.js",
                              "/usr/lib/firefox-esr/mozilla.cfg",
                              "/usr/lib/firefox-esr/distribution/policies.json",
                              "/var/lib/dpkg/info/google-chrome-stable.list",
                              "/etc/opt/chrome/policies/recommended/a.json",
                              "/etc/chromium-browser/policies/managed/a.json",
                              "/var/lib/flatpak/app/com.brave.Browser/current/active/files/share/metainfo/"
                              "com.brave.Browser.metainfo.xml",
                              "/home/u/.config/mimeapps.list",
                              "/var/lib/dpkg/status",
                              "/etc/opt/chrome/policies/managed/a.json",
                              "/etc/firefox-esr/firefox-esr.js",
                              "/snap/chromium/current/meta/snap.yaml"};
    const QByteArray garbage[]{"",
                               "\xff\xfe\x01",
                               "{",
                               "[]",
                               "user_pref(\"",
                               QByteArray(5 * 1024 * 1024, '{'),
                               QByteArray(1000, '\0'),
                               "[App]\nVersion=99999999999999999999.1\n",
                               "\n\n\n[Install]\nDefault=\n"};
    for (const char* file : files) {
        for (const QByteArray& bytes : garbage) {
            CAPTURE(file, bytes.left(16).toHex().constData());
            LinuxTree tree;
            furnish(tree);
            tree.with("/home/u/.mozilla/firefox/profiles.ini",
                      "[Profile0]\nPath=p\nDefault=1\n[InstallA]\nDefault=p\n")
                .with("/usr/lib/firefox-esr/defaults/pref/local.js",
                      "pref(\"general.config.filename\", \"mozilla.cfg\");\n")
                .with(file, bytes);
            const BrowserInventory inventory = inventoryOf(tree);
            CHECK(inventory.browsers.size() >= 3);
            for (const Browser& browser : inventory.browsers)
                CHECK_FALSE(browser.name.isEmpty());
        }
    }
}

TEST_CASE("What is broken among Firefox's own files is told")
{
    LinuxTree tree;
    furnish(tree);
    tree.with("/etc/firefox/policies/policies.json", "{\"policies\": []}")
        .with("/usr/lib/firefox-esr/defaults/pref/a.js",
              "pref(\"general.config.filename\", \"mozilla.cfg\");");
    const BrowserInventory inventory = inventoryOf(tree);
    const Browser* firefox = browserOf(inventory, Browser::Kind::FirefoxEsr);
    REQUIRE(firefox);
    CHECK(
        firefox->unreadable ==
        QList<UnreadableSettings>{{QStringLiteral("/etc/firefox/policies/policies.json"), ErrorKind::Invalid},
                                  {QStringLiteral("/usr/lib/firefox-esr/mozilla.cfg"), ErrorKind::NotFound}});
}

TEST_CASE("Defaults are found in freedesktop's order")
{
    const QByteArray chrome("[Default Applications]\nx-scheme-handler/https=google-chrome.desktop\n");
    LinuxTree tree;
    furnish(tree);
    CHECK(inventoryOf(tree).defaultHandler == QLatin1String("firefox-esr.desktop"));
    tree.with("/etc/xdg/mimeapps.list", chrome).with("/usr/share/applications/gnome-mimeapps.list", chrome);
    CHECK(inventoryOf(tree).defaultHandler == QLatin1String("firefox-esr.desktop"));
    tree.with("/home/u/.config/gnome-mimeapps.list", chrome);
    CHECK(inventoryOf(tree).defaultHandler == QLatin1String("google-chrome.desktop"));
    tree.with("/home/u/.config/gnome-mimeapps.list", "").with("/home/u/.config/mimeapps.list", "");
    CHECK(inventoryOf(tree).defaultSource == QLatin1String("/etc/xdg/mimeapps.list"));
}

TEST_CASE("An entry of the user hides the system's, also to take it away")
{
    LinuxTree tree;
    furnish(tree);
    const auto chromeIsDefault = [&] {
        const BrowserInventory inventory = inventoryOf(tree);
        const Browser* chrome = browserOf(inventory, Browser::Kind::Chrome);
        return chrome && chrome->isDefault;
    };
    tree.with("/home/u/.config/mimeapps.list",
              "[Default Applications]\nx-scheme-handler/https=google-chrome.desktop\n");
    CHECK(chromeIsDefault());
    tree.with("/home/u/.local/share/applications/google-chrome.desktop",
              entry("Google Chrome", "/usr/bin/google-chrome-stable") + "Hidden=true\n");
    CHECK_FALSE(chromeIsDefault());
}

TEST_CASE("Exec lines are split by the rules for quotes")
{
    CHECK(
        splitExec(QStringLiteral("\"/opt/my browser/b\" --x=\"a b\" %U \"q\\\"q\"")) ==
        QStringList{QStringLiteral("/opt/my browser/b"), QStringLiteral("--x=a b"), QStringLiteral("q\"q")});
    CHECK(splitExec(QStringLiteral("  ")).isEmpty());
    CHECK(splitExec(QStringLiteral("\"open")) == QStringList{QStringLiteral("open")});
}

TEST_CASE("Only known browsers without a version are asked for it")
{
    LinuxTree tree;
    furnish(tree);
    tree.with("/usr/bin/vivaldi", elf64)
        .with("/usr/share/applications/other.desktop", entry("Other", "/usr/bin/other"))
        .with("/usr/bin/other", elf64);
    std::atomic<int> asked = 0;
    const BrowserInventory inventory = inventoryOf(tree, [&](const QString& executable, std::stop_token) {
        ++asked;
        return executable.endsWith(QLatin1String("vivaldi")) ? QStringLiteral("Vivaldi 6.5.3206.39 stable")
                                                             : QString();
    });
    CHECK(asked == 1);
    REQUIRE(browserOf(inventory, Browser::Kind::Vivaldi));
    CHECK(browserOf(inventory, Browser::Kind::Vivaldi)->version == QVersionNumber{6, 5, 3206, 39});
    REQUIRE(browserOf(inventory, Browser::Kind::Other));
    CHECK(browserOf(inventory, Browser::Kind::Other)->version.isNull());
}

TEST_CASE("An executable that hangs, floods or does not start is given up")
{
    LinuxTree tree;
    tree.with("/hangs", "#!/bin/sh\n/bin/sleep 1000 &\necho 1.2.3\n/bin/sleep 1000\n")
        .with("/floods", "#!/bin/sh\nexec /usr/bin/yes 1.2.3\n")
        .with("/answers", "#!/bin/sh\necho \"display=$DISPLAY $1\"\n");
    for (const char* name : {"/hangs", "/floods", "/answers"})
        QFile::setPermissions(tree.path() + QLatin1String(name),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    const auto run = [&](const char* name, std::stop_token stop = {}) {
        return runVersionCommand(tree.path() + QLatin1String(name), std::chrono::milliseconds(300), stop);
    };
    CHECK(run("/hangs").isEmpty());
    CHECK(run("/floods").isEmpty());
    CHECK(run("/nowhere").isEmpty());
    std::stop_source stopped;
    stopped.request_stop();
    CHECK(runVersionCommand(tree.path() + QLatin1String("/hangs"), std::chrono::hours(1), stopped.get_token())
              .isEmpty());
    CHECK(runVersionCommand(tree.path() + QLatin1String("/answers"), std::chrono::seconds(20), {}) ==
          QLatin1String("display= --version"));
}

TEST_CASE("Versions are found in what browsers and packages say")
{
    const auto of = [](const char* text) { return browserVersion(QString::fromLatin1(text)).toString(); };
    CHECK(of("Mozilla Firefox 153.7.0esr") == QLatin1String("153.7.0"));
    CHECK(of("Google Chrome 120.0.6099.109 beta") == QLatin1String("120.0.6099.109"));
    CHECK(of("Chromium 156.0.8078.79 built on Debian GNU/Linux 12 (bookworm)") ==
          QLatin1String("156.0.8078.79"));
    CHECK(of("1:85.0.4183.83-0ubuntu2") == QLatin1String("85.0.4183.83"));
    CHECK(of("115") == QLatin1String("115"));
    CHECK(of("none").isEmpty());
    CHECK(of("99999999999999999999.1").isEmpty());
    CHECK(edgeHtmlVersion(QVersionNumber{42, 17134, 1, 0}) == QVersionNumber(17, 17134));
    CHECK(edgeHtmlVersion(QVersionNumber(44, 19041, 1)) == QVersionNumber(18, 19041));
    CHECK(edgeHtmlVersion(QVersionNumber(20)).isNull());
}
