#include "core/checks/Checkers.h"
#include "core/profile/Probes.h"
#include "core/profile/ProfileReader.h"
#include "core/profile/RequirementTexts.h"

#include <QSet>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// Every row of the platform's requirement catalogue (System Requirements, 2 July 2019), in its order.
const QStringList catalogue =
    QStringLiteral(
        "NET-TCP-80 NET-TCP-443 NET-443-NONWEB NET-WSS NET-PROXY-NOAUTH NET-TLS-INSPECTION NET-STUN-UDP-3478 "
        "NET-STUN-TCP-3478 NET-PUBLIC-ADDRESS NET-TURN-UDP-5349 NET-TURN-TCP-5349 "
        "IP-MAIN IP-FAILOVER IP-STREAM-1 IP-STREAM-2 IP-STREAM-3 IP-STREAM-GLOBAL "
        "DOM-PLATFORM DOM-JQUERY DOM-FONTS DOM-RECAPTCHA DOM-OPENTOK DOM-HOTJAR DOM-MIXPANEL DOM-GOOGLE-CDN "
        "DOM-HELP-VIDEO DOM-HELPDESK DOM-ERRORS "
        "CAL-EWS CAL-AUTODISCOVER CAL-O365-CONNECTOR "
        "HW-DEVICE HW-CPU HW-RAM HW-CAMERA HW-SPEAKER HW-MIC "
        "BRW-VERSION BRW-DEFAULT BRW-JS BRW-CAMERA-POLICY BRW-SCREENSHARE BRW-OPENH264 BRW-IE11-PLUGIN "
        "OS-VERSION OS-VDI "
        "BW-DOWN BW-UP BW-QUALITY")
        .split(QLatin1Char(' '));

RequirementsProfile builtIn(const char* name)
{
    auto profile = loadProfile(QString::fromLatin1(name));
    INFO((profile ? QString() : profile.error().detail).toStdString());
    REQUIRE(profile.ok());
    return *std::move(profile);
}

} // namespace

TEST_CASE("Both built-in profiles read without a fault")
{
    for (const QString& name : builtInProfiles()) {
        const auto profile = loadProfile(name);
        INFO((profile ? QString() : profile.error().detail).toStdString());
        REQUIRE(profile.ok());
        CHECK(profile->id == name);
        CHECK(profile->sha256.size() == 64);
    }
}

TEST_CASE("The first profile has every row of the requirement catalogue exactly once")
{
    QStringList ids;
    for (const Requirement& row : builtIn("flexperto").requirements)
        ids.append(row.id);
    CHECK(ids == catalogue);
}
