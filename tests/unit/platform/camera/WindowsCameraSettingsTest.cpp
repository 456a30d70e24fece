#include "core/platform/camera/WindowsCameraSettings.h"
#include "tests/fakes/FakeRegistry.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

const QString consent = QStringLiteral("SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\"
                                       "ConsentStore\\webcam");
const QString cameraPolicy = QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\Camera");
const QString value = QStringLiteral("Value");

} // namespace

TEST_CASE("A registry that allows cameras has nothing in their way")
{
    FakeRegistry registry;
    registry.with(QStringLiteral("HKCU\\") + consent, value, QStringLiteral("Allow"))
        .with(cameraPolicy, QStringLiteral("AllowCamera"), 1)
        .with(QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\AppPrivacy"),
              QStringLiteral("LetAppsAccessCamera"), 1);
    CHECK(windowsCameraSettings(registry, {}) == CameraObstacles());
}

TEST_CASE("Policies that forbid cameras are named")
{
    struct Case
    {
        QString key;
        QString name;
        QJsonValue set;
    };
    const QString restrictions =
        QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\DeviceInstall\\Restrictions");
    const QString classes = QStringLiteral("DenyDeviceClasses");
    for (const Case& each :
         {Case{cameraPolicy, QStringLiteral("AllowCamera"), 0},
          Case{QStringLiteral("HKLM\\SOFTWARE\\Policies\\Microsoft\\Windows\\AppPrivacy"),
               QStringLiteral("LetAppsAccessCamera"), 2}}) {
        FakeRegistry registry;
        registry.with(each.key, each.name, each.set);
        const CameraObstacles seen = windowsCameraSettings(registry, {});
        REQUIRE(seen.policy);
        CHECK(seen.policy->place == each.key);
        CHECK(seen.policy->name == each.name);
    }
    FakeRegistry registry;
    registry.with(restrictions, classes, 1)
        .with(restrictions + QLatin1Char('\\') + classes, QStringLiteral("1"),
              QStringLiteral("{CA3E7AB9-B4C3-4AE6-8251-579EF933890F}"));
    CHECK(windowsCameraSettings(registry, {}).policy);
    FakeRegistry others;
    others.with(restrictions, classes, 1)
        .with(restrictions + QLatin1Char('\\') + classes, QStringLiteral("1"),
              QStringLiteral("{4d36e967-e325-11ce-bfc1-08002be10318}"));
    CHECK_FALSE(windowsCameraSettings(others, {}).policy);
}

TEST_CASE("Each of the three privacy switches denies cameras")
{
    for (const QString& key : {QStringLiteral("HKLM\\") + consent, QStringLiteral("HKCU\\") + consent,
                               QStringLiteral("HKCU\\") + consent + QStringLiteral("\\NonPackaged")}) {
        FakeRegistry registry;
        registry.with(key, value, QStringLiteral("Deny"));
        const CameraObstacles seen = windowsCameraSettings(registry, {});
        REQUIRE(seen.denial);
        CHECK(*seen.denial == CameraSetting{key, value, QStringLiteral("Deny")});
    }
}

TEST_CASE("Who uses a camera now has begun and not stopped")
{
    const QString packages = QStringLiteral("HKCU\\") + consent + QStringLiteral("\\");
    const QString desktop = packages + QStringLiteral("NonPackaged\\");
    const QString start = QStringLiteral("LastUsedTimeStart");
    const QString stop = QStringLiteral("LastUsedTimeStop");
    FakeRegistry registry;
    registry.with(desktop + QStringLiteral("C:#Program Files#Zoom#Zoom.exe"), start, 1.3e17)
        .with(desktop + QStringLiteral("C:#Program Files#Zoom#Zoom.exe"), stop, 0)
        .with(desktop + QStringLiteral("C:#old.exe"), start, 1.2e17)
        .with(desktop + QStringLiteral("C:#old.exe"), stop, 1.21e17)
        .with(desktop + QStringLiteral("C:#never.exe"), stop, 0)
        .with(packages + QStringLiteral("MSTeams_8wekyb3d8bbwe"), start, 1.3e17)
        .with(packages + QStringLiteral("MSTeams_8wekyb3d8bbwe"), stop, 0)
        .with(packages + QStringLiteral("Microsoft.WindowsCamera_8wekyb3d8bbwe"), start, 1.2e17)
        .with(packages + QStringLiteral("Microsoft.WindowsCamera_8wekyb3d8bbwe"), stop, 1.21e17)
        .with(desktop + QStringLiteral("C:#Program Files#Precall#precall.exe"), start, 1.4e17)
        .with(desktop + QStringLiteral("C:#Program Files#Precall#precall.exe"), stop, 0);
    const QString own = QStringLiteral("c:/Program Files/Precall/precall.exe");
    CHECK(windowsCameraSettings(registry, own).holders ==
          QStringList{QStringLiteral("Zoom.exe"), QStringLiteral("MSTeams")});
}

TEST_CASE("Security products are those that the Security Center lists, but Windows' own")
{
    const QString providers = QStringLiteral("HKLM\\SOFTWARE\\Microsoft\\Security Center\\Provider\\Av\\");
    const QString name = QStringLiteral("DISPLAYNAME");
    FakeRegistry registry;
    registry.with(providers + QStringLiteral("{1}"), name, QStringLiteral("Windows Defender"))
        .with(providers + QStringLiteral("{2}"), name, QStringLiteral("Kaspersky"))
        .with(providers + QStringLiteral("{3}"), QStringLiteral("STATE"), 1);
    CHECK(windowsCameraSettings(registry, {}).securityProducts == QStringList{QStringLiteral("Kaspersky")});
}
