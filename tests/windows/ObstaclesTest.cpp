// What stands between a user of Windows and a call, with the registry of tests/windows/fixtures.reg.

#include "core/net/proxy/NativeSecurityContext.h"
#include "core/platform/Connection.h"
#include "core/platform/CpuLoad.h"
#include "core/platform/Metering.h"
#include "core/platform/Virtualisation.h"
#include "core/platform/camera/CameraObstacles.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

const QString consentStore = QStringLiteral(
    "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\CapabilityAccessManager\\ConsentStore\\webcam\\NonPackaged");

} // namespace

TEST_CASE("What denies the camera, who uses it and what guards it is read from the registry")
{
    const CameraObstacles obstacles = readCameraObstacles();
    REQUIRE(obstacles.policy);
    CHECK(obstacles.policy->name == QLatin1String("LetAppsAccessCamera"));
    CHECK(obstacles.policy->value == QLatin1String("2"));
    REQUIRE(obstacles.denial);
    CHECK(obstacles.denial->place == QStringLiteral("HKCU\\") + consentStore);
    CHECK(obstacles.holders == QStringList{QStringLiteral("meet.exe")});
    CHECK(obstacles.securityProducts == QStringList{QStringLiteral("Example Antivirus")});
}

TEST_CASE("The connection is told in time, also without one")
{
    QElapsedTimer time;
    time.start();
    const Connection connection = readConnection();
    CHECK(time.elapsed() < 5000); // not forever; the bound of 200 ms is one of a machine that is not busy
    CHECK(connection.ssid.isEmpty());
    CHECK_NOTHROW(readMetered());
}

TEST_CASE("The load of the processor grows with what runs")
{
    const auto before = readCpuTimes();
    REQUIRE(before);
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 300)
        ;
    const auto after = readCpuTimes();
    REQUIRE(after);
    CHECK(after->own > before->own);
    CHECK(after->busy + after->idle > before->busy + before->idle);
}

TEST_CASE("The firmware's names tell a virtual machine")
{
    CHECK_NOTHROW(readVirtualisation());
}

TEST_CASE("The user's own account is asked for a token, or it is said why there is none")
{
    const auto token = nativeSecurityContext(QStringLiteral("NTLM"), QStringLiteral("proxy.example"))->step({});
    if (token)
        CHECK(token->startsWith("NTLMSSP"));
    else
        CHECK(token.error().detail.startsWith(QLatin1String("SSPI 0x")));
}
