// What stands between a user of Windows and a call, with the registry of tests/windows/fixtures.reg.

#include "core/net/proxy/NativeSecurityContext.h"
#include "core/platform/Connection.h"
#include "core/platform/CpuLoad.h"
#include "core/platform/Metering.h"
#include "core/platform/camera/CameraObstacles.h"

#include <QDeadlineTimer>

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

TEST_CASE("The connection is told, also without one")
{
    CHECK(readConnection().ssid.isEmpty());
    CHECK_NOTHROW(readMetered());
}

TEST_CASE("The load of the processor grows with what runs")
{
    const auto before = readCpuTimes();
    REQUIRE(before);
    auto after = before;
    const auto hasGrown = [&] {
        return after->own > before->own && after->busy + after->idle > before->busy + before->idle;
    };
    const QDeadlineTimer limit(10'000);
    while (after && !hasGrown() && !limit.hasExpired())
        after = readCpuTimes();
    REQUIRE(after);
    CHECK(hasGrown());
}

TEST_CASE("The user's own account is asked for a token, or it is said why there is none")
{
    const auto token = nativeSecurityContext(QStringLiteral("NTLM"), QStringLiteral("proxy.example"))->step({});
    if (token)
        CHECK(token->startsWith("NTLMSSP"));
    else
        CHECK(token.error().detail.startsWith(QLatin1String("SSPI 0x")));
}
