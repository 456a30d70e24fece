#include "core/platform/browsers/WindowsBrowsers.h"

#include "core/platform/browsers/WindowsInstallations.h"
#include "tests/fakes/FakeBrowsers.h"
#include "tests/fakes/FakeRegistry.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

class FakeExecutables : public ExecutableFiles
{
public:
    QMap<QString, ExecutableFacts> files;

    std::optional<ExecutableFacts> facts(const QString& path) override
    {
        return files.contains(path) ? std::optional(files.value(path)) : std::nullopt;
    }
};

const QString clients = QStringLiteral("HKLM\\SOFTWARE\\Clients\\StartMenuInternet\\");
const QString appPaths = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\App Paths\\");
const QString chosen = QStringLiteral(
    "HKCU\\Software\\Microsoft\\Windows\\Shell\\Associations\\UrlAssociations\\https\\UserChoice");

/// A Windows with several browsers; its files lie below a temporary root.
struct Windows
{
    QTemporaryDir root;
    FakeRegistry registry;
    FakeExecutables executables;

    BrowserInventory inventory()
    {
        return WindowsBrowsers(registry, executables, SettingsTree(root.path()),
                               {QStringLiteral("/C/Roaming"), QStringLiteral("/C/Local")})
            .inventory({});
    }
    void file(const char* path, const QByteArray& content)
    {
        const QString full = root.path() + QLatin1String(path);
        QDir().mkpath(QFileInfo(full).path());
        QFile out(full);
        REQUIRE(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    /// A client of the Start menu with its ProgId.
    void client(const QString& key, const QString& name, const char* command, const char* progId)
    {
        registry.with(key + name + QStringLiteral("\\shell\\open\\command"), {}, QLatin1String(command))
            .with(key + name + QStringLiteral("\\Capabilities\\URLAssociations"), QStringLiteral("https"),
                  QLatin1String(progId));
    }
    void chrome()
    {
        executables.files.insert(QStringLiteral("C:/Program Files/Google/Chrome/Application/chrome.exe"),
                                 {QVersionNumber{120, 0, 6099, 109}, 64});
        client(clients, QStringLiteral("Google Chrome"),
               R"("C:\Program Files\Google\Chrome\Application\chrome.exe")", "ChromeHTML");
    }
};

} // namespace

TEST_CASE("Browsers of both hives and views are found once each, the default one first")
{
    Windows windows;
    windows.chrome();
    windows.executables.files.insert(QStringLiteral("C:/Program Files (x86)/Mozilla Firefox/firefox.exe"),
                                     {QVersionNumber(115, 6, 0), 32});
    windows.executables.files.insert(
        QStringLiteral("C:/Users/dev.opera/AppData/Local/Google/Chrome SxS/Application/chrome.exe"),
        {QVersionNumber{122, 0, 1, 0}, 64});
    windows.client(QStringLiteral("HKLM32\\SOFTWARE\\Clients\\StartMenuInternet\\"),
                   QStringLiteral("Firefox-308046B0AF4A39CB"),
                   R"("C:\Program Files (x86)\Mozilla Firefox\firefox.exe")", "FirefoxURL-308046B0AF4A39CB");
    windows.registry
        .with(QStringLiteral("HKLM\\") + appPaths + QStringLiteral("chrome.exe"), {},
              QStringLiteral("C:\\Program Files\\Google\\Chrome\\Application\\CHROME.EXE"))
        .with(QStringLiteral("HKCU\\") + appPaths + QStringLiteral("chrome.exe"), {},
              QStringLiteral(
                  "C:\\Users\\dev.opera\\AppData\\Local\\Google\\Chrome SxS\\Application\\chrome.exe"))
        .with(QStringLiteral("HKLM\\") + appPaths + QStringLiteral("opera.exe"), {},
              QStringLiteral("C:\\gone\\opera.exe"))
        .with(chosen, QStringLiteral("ProgId"), QStringLiteral("FirefoxURL-308046B0AF4A39CB"));
    const BrowserInventory inventory = windows.inventory();
    REQUIRE(inventory.browsers.size() == 3);
    CHECK(inventory.browsers.first().kind == Browser::Kind::Firefox);
    CHECK(inventory.browsers.first().isDefault);
    CHECK(inventory.browsers.first().bits == 32);
    CHECK(inventory.defaultSource == chosen);
    CHECK(inventory.browsers.at(1).version == QVersionNumber{120, 0, 6099, 109});
    CHECK(inventory.browsers.at(1).channel.isEmpty());
    CHECK(inventory.browsers.at(2).kind == Browser::Kind::Chrome);
    CHECK(inventory.browsers.at(2).channel == QLatin1String("canary"));
    CHECK(inventory.browsers.at(2).scope == Browser::Scope::User);
}

TEST_CASE("A default browser is also known by the program of its class")
{
    Windows windows;
    windows.chrome();
    windows.registry.with(chosen, QStringLiteral("ProgId"), QStringLiteral("ChromeHTML.X7"))
        .with(QStringLiteral("HKLM\\SOFTWARE\\Classes\\ChromeHTML.X7\\shell\\open\\command"), {},
              QStringLiteral(
                  "\"C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe\" --single-argument %1"));
    CHECK(windows.inventory().browsers.first().isDefault);
    windows.registry.with(chosen, QStringLiteral("ProgId"), QStringLiteral("Other"));
    CHECK_FALSE(windows.inventory().browsers.first().isDefault);
    CHECK(windows.inventory().defaultHandler == QLatin1String("Other"));
}

TEST_CASE("EdgeHTML is known by its package, unless Edge on Chromium has replaced it")
{
    Windows windows;
    windows.registry
        .with(QStringLiteral(
                  "HKCU\\Software\\Classes\\Local "
                  "Settings\\Software\\Microsoft\\Windows\\CurrentVersion\\AppModel\\"
                  "Repository\\Packages\\Microsoft.MicrosoftEdge_42.17134.1.0_neutral__8wekyb3d8bbwe"),
              QStringLiteral("x"), 1)
        .with(chosen, QStringLiteral("ProgId"), QStringLiteral("AppXq0fevzme2pys62n3e0fbqa7peapykr8v"));
    BrowserInventory inventory = windows.inventory();
    REQUIRE(inventory.browsers.size() == 1);
    CHECK(inventory.browsers.first().kind == Browser::Kind::EdgeLegacy);
    CHECK(inventory.browsers.first().version == QVersionNumber(17, 17134));
    CHECK(inventory.browsers.first().isDefault);
    windows.executables.files.insert(
        QStringLiteral("C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe"),
        {QVersionNumber(120, 0), 64});
    windows.registry.with(
        QStringLiteral("HKLM\\") + appPaths + QStringLiteral("msedge.exe"), {},
        QStringLiteral("C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe"));
    inventory = windows.inventory();
    REQUIRE(inventory.browsers.size() == 1);
    CHECK(inventory.browsers.first().kind == Browser::Kind::Edge);
}

TEST_CASE("What the user of Chrome chose for pages is read from the local folder")
{
    Windows machine;
    machine.chrome();
    machine.file("/C/Local/Google/Chrome/User Data/Default/Preferences",
                 R"({"profile":{"default_content_setting_values":{"media_stream_camera":2}}})");
    const BrowserInventory inventory = machine.inventory();
    REQUIRE(inventory.browsers.size() == 1);
    REQUIRE(inventory.browsers.first().siteSettings.size() == 1);
    CHECK(inventory.browsers.first().siteSettings.first().blocked);
}

TEST_CASE("Policies of the machine win over the user's, and lists, objects and JSON are understood")
{
    FakeRegistry registry;
    const QString chrome = QStringLiteral("SOFTWARE\\Policies\\Google\\Chrome");
    registry.with(QStringLiteral("HKCU\\") + chrome, QStringLiteral("VideoCaptureAllowed"), 1)
        .with(QStringLiteral("HKLM\\") + chrome, QStringLiteral("VideoCaptureAllowed"), 0)
        .with(QStringLiteral("HKCU\\") + chrome, QStringLiteral("AudioCaptureAllowed"), 0)
        .with(QStringLiteral("HKLM\\") + chrome + QStringLiteral("\\VideoCaptureAllowedUrls"),
              QStringLiteral("10"), QStringLiteral("https://c"))
        .with(QStringLiteral("HKLM\\") + chrome + QStringLiteral("\\VideoCaptureAllowedUrls"),
              QStringLiteral("2"), QStringLiteral("https://b"))
        .with(QStringLiteral("HKLM\\") + chrome + QStringLiteral("\\Recommended"),
              QStringLiteral("DefaultJavaScriptSetting"), 2)
        .with(QStringLiteral("HKLM\\") + chrome, QStringLiteral("ProxySettings"),
              QStringLiteral("{\"ProxyMode\":\"direct\"}"));
    const QList<BrowserPolicy> policies = registryPolicies(registry, chrome);
    const auto value = [&](const char* name, bool mandatory = true) {
        for (const BrowserPolicy& policy : policies)
            if (policy.name == QLatin1String(name) && policy.mandatory == mandatory)
                return policy;
        return BrowserPolicy{};
    };
    CHECK(policies.size() == 5);
    CHECK(value("VideoCaptureAllowed").value == QJsonValue(0));
    CHECK(value("VideoCaptureAllowed").source == QLatin1String("HKLM\\") + chrome);
    CHECK(value("AudioCaptureAllowed").source == QLatin1String("HKCU\\") + chrome);
    CHECK(value("VideoCaptureAllowedUrls").value ==
          QJsonArray{QStringLiteral("https://b"), QStringLiteral("https://c")});
    CHECK(value("DefaultJavaScriptSetting", false).value == QJsonValue(2));
    CHECK(value("ProxySettings").value.toObject().value(QLatin1String("ProxyMode")).toString() ==
          QLatin1String("direct"));
}

TEST_CASE("Group policies of Firefox win over its file, and reach its profiles")
{
    Windows windows;
    const QString program = QStringLiteral("/C/Program Files/Mozilla Firefox/firefox.exe");
    const QString firefox = QStringLiteral("HKLM\\SOFTWARE\\Policies\\Mozilla\\Firefox");
    windows.executables.files.insert(program, {QVersionNumber(115, 6, 0), 64});
    windows.registry.with(QStringLiteral("HKLM\\") + appPaths + QStringLiteral("firefox.exe"), {}, program)
        .with(firefox + QStringLiteral("\\Permissions\\Camera"), QStringLiteral("BlockNewRequests"), 1)
        .with(firefox + QStringLiteral("\\Permissions\\Camera"), QStringLiteral("Locked"), 1)
        .with(firefox + QStringLiteral("\\Permissions\\Camera\\Allow"), QStringLiteral("1"),
              QStringLiteral("https://a"));
    windows.file("/C/Program Files/Mozilla Firefox/application.ini",
                 "[App]\nVersion=115.6.0\nSourceRepository=https://hg.mozilla.org/releases/mozilla-esr115\n");
    windows.file(
        "/C/Program Files/Mozilla Firefox/distribution/policies.json",
        "{\"policies\":{\"Permissions\":{\"Camera\":{\"BlockNewRequests\":false}},\"WebsiteFilter\":{}}}");
    windows.file("/C/Roaming/Mozilla/Firefox/profiles.ini",
                 "[Profile0]\nIsRelative=1\nPath=Profiles/p\nDefault=1\n");
    windows.file("/C/Roaming/Mozilla/Firefox/Profiles/p/compatibility.ini",
                 "[Compatibility]\nLastPlatformDir=C:\\Program Files\\Mozilla Firefox\n");
    windows.file("/C/Roaming/Mozilla/Firefox/Profiles/p/prefs.js",
                 "user_pref(\"media.peerconnection.enabled\", false);\n");
    windows.file("/C/Roaming/Mozilla/Firefox/Profiles/p/gmp-gmpopenh264/2.3.2/gmpopenh264.dll", "MZ");
    const BrowserInventory inventory = windows.inventory();
    const Browser* found = browserOf(inventory, Browser::Kind::FirefoxEsr);
    REQUIRE(found);
    CHECK(found->policies.size() == 2);
    REQUIRE(found->profiles.size() == 1);
    CHECK(found->profiles.first().openH264Folders == QStringList{QStringLiteral("2.3.2")});
    const BrowserPreference camera =
        found->profiles.first().preferences.value(QStringLiteral("permissions.default.camera"));
    CHECK(camera.value == QJsonValue(2));
    CHECK(camera.level == PreferenceLevel::PolicyLocked);
    CHECK(camera.source.startsWith(firefox));
}

TEST_CASE("Internet Explorer has its own version, zone setting and plug-in")
{
    Windows windows;
    const QString program = QStringLiteral("C:/Program Files/Internet Explorer/iexplore.exe");
    const QString zone = QStringLiteral("\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Zones\\3");
    windows.executables.files.insert(program, {QVersionNumber{11, 0, 19041, 1}, 64});
    windows.client(clients, QStringLiteral("IEXPLORE.EXE"),
                   "C:\\Program Files\\Internet Explorer\\iexplore.exe", "IE.HTTPS");
    windows.registry
        .with(QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Internet Explorer"), QStringLiteral("svcVersion"),
              QStringLiteral("11.1.2.3"))
        .with(QStringLiteral("HKCU\\Software") + zone, QStringLiteral("1400"), 0)
        .with(chosen, QStringLiteral("ProgId"), QStringLiteral("IE.HTTPS"));
    BrowserInventory inventory = windows.inventory();
    const Browser* explorer = browserOf(inventory, Browser::Kind::InternetExplorer);
    REQUIRE(explorer);
    CHECK(explorer->isDefault);
    CHECK(explorer->version == QVersionNumber{11, 1, 2, 3});
    REQUIRE(explorer->policies.size() == 1);
    CHECK(explorer->policies.first().value == QJsonValue(0));
    CHECK_FALSE(inventory.explorerPlugin);

    const QString uninstall =
        QStringLiteral("\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\{guid}");
    windows.registry.with(QStringLiteral("HKLM\\SOFTWARE\\Policies") + zone, QStringLiteral("1400"), 3)
        .with(QStringLiteral("HKLM32") + uninstall, QStringLiteral("DisplayName"),
              QStringLiteral("OpenTokPlugin 0.4.0.12"))
        .with(QStringLiteral("HKLM32") + uninstall, QStringLiteral("DisplayVersion"),
              QStringLiteral("0.4.0.12"));
    inventory = windows.inventory();
    CHECK(browserOf(inventory, Browser::Kind::InternetExplorer)->policies.first().value == QJsonValue(3));
    REQUIRE(inventory.explorerPlugin);
    CHECK(inventory.explorerPlugin->version == QLatin1String("0.4.0.12"));
}

TEST_CASE("Values of the wrong type in the registry leave the rest standing")
{
    for (const QJsonValue& wrong :
         {QJsonValue(7), QJsonValue(), QJsonValue(QJsonArray{1}), QJsonValue(QStringLiteral("{\"x\":")),
          QJsonValue(QString(100000, QLatin1Char('x')))}) {
        Windows windows;
        windows.chrome();
        windows.registry.with(chosen, QStringLiteral("ProgId"), wrong)
            .with(clients + QStringLiteral("Broken\\shell\\open\\command"), {}, wrong)
            .with(QStringLiteral("HKLM\\SOFTWARE\\Policies\\Google\\Chrome"),
                  QStringLiteral("VideoCaptureAllowed"), wrong)
            .with(QStringLiteral("HKLM\\SOFTWARE\\Policies\\Google\\Chrome\\URLBlocklist"),
                  QStringLiteral("1"), wrong);
        const BrowserInventory inventory = windows.inventory();
        REQUIRE(inventory.browsers.size() == 1);
        CHECK(inventory.browsers.first().version == QVersionNumber{120, 0, 6099, 109});
    }
}

TEST_CASE("Programs are taken from command lines")
{
    CHECK(programOf(QStringLiteral("\"C:\\a b\\c.exe\" -x \"%1\"")) == QLatin1String("C:/a b/c.exe"));
    CHECK(programOf(QStringLiteral("C:\\a b\\c.EXE -x")) == QLatin1String("C:/a b/c.EXE"));
    CHECK(programOf({}).isEmpty());
    CHECK(programOf(QStringLiteral("\"")).isEmpty());
}
