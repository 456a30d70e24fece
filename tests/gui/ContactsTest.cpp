#include "app/gui/Contacts.h"

#include "core/profile/ProfileReader.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("the consent names every host that the profile can lead to")
{
    const Result<RequirementsProfile> profile = loadProfile(QStringLiteral("flexperto"));
    REQUIRE(profile);
    const Contacts contacts = contactsOf(*profile);
    for (const char* host : {"www.flexperto.com", "whitelist.tokbox.com", "api.opentok.com", "sentry.io"})
        CHECK(contacts.hosts.contains(QLatin1String(host)));
    for (const char* range : {"37.61.222.224/27", "146.0.229.160/27", "35.158.127.224/28"})
        CHECK(contacts.ranges.contains(QLatin1String(range)));
    for (const char* control : {"stun.cloudflare.com", "example.com", "detectportal.firefox.com"})
        CHECK(contacts.controls.contains(QLatin1String(control)));
    CHECK_FALSE(contacts.hosts.contains(QStringLiteral("example.com")));
}
