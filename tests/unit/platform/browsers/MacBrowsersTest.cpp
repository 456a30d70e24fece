#include "core/platform/browsers/MacBrowsers.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

class FakeMac : public MacSystem
{
public:
    QMap<QString, QJsonObject> lists;
    QStringList applications;
    QString chosen;

    QJsonObject propertyList(const QString& path) override { return lists.value(path); }
    QStringList webApplications() override { return applications; }
    QString defaultWebApplication() override { return chosen; }

    void install(const QString& bundle, const char* identifier, const char* version)
    {
        applications.append(bundle);
        lists.insert(bundle + QLatin1String("/Contents/Info.plist"),
                     {{QStringLiteral("CFBundleIdentifier"), QLatin1String(identifier)},
                      {QStringLiteral("CFBundleShortVersionString"), QLatin1String(version)}});
    }
    BrowserInventory inventory()
    {
        return MacBrowsers(*this, SettingsTree(QStringLiteral("/nonexistent")), QStringLiteral("/Users/u"),
                           QStringLiteral("u"))
            .inventory({});
    }
};

} // namespace

TEST_CASE("Bundles are recognised by their identifiers, the default one comes first")
{
    FakeMac mac;
    mac.install(QStringLiteral("/Applications/Safari.app"), "com.apple.Safari", "17.2.1");
    mac.install(QStringLiteral("/Users/u/Applications/Google Chrome Beta.app"), "com.google.Chrome.beta",
                "121.0.6167.16");
    mac.install(QStringLiteral("/Applications/Microsoft Edge.app"), "com.microsoft.edgemac", "120.0.2210.91");
    mac.install(QStringLiteral("/Applications/Firefox.app"), "org.mozilla.firefox", "121.0");
    mac.install(QStringLiteral("/Applications/iTerm.app"), "com.googlecode.iterm2", "3.4");
    mac.applications.append(QStringLiteral("/Applications/Safari.app"));
    mac.chosen = QStringLiteral("/Applications/Firefox.app");
    const BrowserInventory inventory = mac.inventory();
    REQUIRE(inventory.browsers.size() == 4);
    CHECK(inventory.browsers.at(0).kind == Browser::Kind::Firefox);
    CHECK(inventory.browsers.at(0).isDefault);
    CHECK(inventory.browsers.at(1).kind == Browser::Kind::Safari);
    CHECK(inventory.browsers.at(1).version == QVersionNumber(17, 2, 1));
    CHECK(inventory.browsers.at(2).channel == QLatin1String("beta"));
    CHECK(inventory.browsers.at(2).scope == Browser::Scope::User);
    CHECK(inventory.browsers.at(3).kind == Browser::Kind::Edge);
}

TEST_CASE("Managed preferences are mandatory, the machine's before the user's, and others are recommended")
{
    FakeMac mac;
    mac.install(QStringLiteral("/Applications/Google Chrome.app"), "com.google.Chrome", "120.0");
    const QString name = QStringLiteral("VideoCaptureAllowed");
    const QString machine = QStringLiteral("/Library/Managed Preferences/com.google.Chrome.plist");
    const QString user = QStringLiteral("/Library/Managed Preferences/u/com.google.Chrome.plist");
    mac.lists.insert(machine, {{name, false}});
    mac.lists.insert(user, {{name, true}, {QStringLiteral("AudioCaptureAllowed"), false}});
    mac.lists.insert(QStringLiteral("/Library/Preferences/com.google.Chrome.plist"), {{name, true}});
    const Browser chrome = mac.inventory().browsers.first();
    CHECK(chrome.policies.contains({name, false, true, machine}));
    CHECK(chrome.policies.contains({QStringLiteral("AudioCaptureAllowed"), false, true, user}));
    CHECK(chrome.policies.size() == 3);
    CHECK_FALSE(chrome.policies.last().mandatory);
}

TEST_CASE("Firefox takes its policies only where they are switched on, flat keys included")
{
    FakeMac mac;
    mac.install(QStringLiteral("/Applications/Firefox.app"), "org.mozilla.firefox", "121.0");
    const QString file = QStringLiteral("/Library/Managed Preferences/org.mozilla.firefox.plist");
    mac.lists.insert(file, {{QStringLiteral("Permissions__Camera__BlockNewRequests"), true},
                            {QStringLiteral("Permissions__Camera__Locked"), true}});
    CHECK(mac.inventory().browsers.first().policies.isEmpty());
    mac.lists[file].insert(QStringLiteral("EnterprisePoliciesEnabled"), true);
    const Browser firefox = mac.inventory().browsers.first();
    CHECK(firefox.preferences.value(QStringLiteral("permissions.default.camera")).level ==
          PreferenceLevel::PolicyLocked);
}

TEST_CASE("Safari obeys the restrictions of the system")
{
    FakeMac mac;
    mac.install(QStringLiteral("/Applications/Safari.app"), "com.apple.Safari", "17.2");
    const QString file = QStringLiteral("/Library/Managed Preferences/com.apple.applicationaccess.plist");
    mac.lists.insert(file, {{QStringLiteral("allowCamera"), false}});
    CHECK(mac.inventory().browsers.first().policies ==
          QList<BrowserPolicy>{{QStringLiteral("allowCamera"), false, true, file}});
}

TEST_CASE("Property lists that hold something else leave the rest standing")
{
    for (const QJsonObject& wrong :
         {QJsonObject{}, QJsonObject{{QStringLiteral("CFBundleIdentifier"), QJsonArray{1}}},
          QJsonObject{{QStringLiteral("CFBundleIdentifier"), QStringLiteral("com.apple.Safari")},
                      {QStringLiteral("CFBundleShortVersionString"), 17}}}) {
        FakeMac mac;
        mac.install(QStringLiteral("/Applications/Google Chrome.app"), "com.google.Chrome", "120.0");
        mac.applications.append(QStringLiteral("/Applications/Wrong.app"));
        mac.lists.insert(QStringLiteral("/Applications/Wrong.app/Contents/Info.plist"), wrong);
        const BrowserInventory inventory = mac.inventory();
        CHECK(inventory.browsers.first().version == QVersionNumber(120, 0));
        for (const Browser& browser : inventory.browsers)
            CHECK((browser.kind == Browser::Kind::Chrome || browser.version.isNull()));
    }
    CHECK(unflattened({{QStringLiteral("__"), 1}, {QStringLiteral("a__b"), 2}, {QStringLiteral("a"), 3}})
              .size() == 2);
}
