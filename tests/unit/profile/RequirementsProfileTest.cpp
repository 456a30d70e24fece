#include "core/profile/ProfileReader.h"
#include "tests/unit/profile/ProfileFixture.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

QHostAddress address(const char* text)
{
    return QHostAddress(QString::fromLatin1(text));
}

bool covers(const char* pattern, const char* url)
{
    return DomainPattern{QString::fromLatin1(pattern), {}}.covers(QUrl(QString::fromLatin1(url)));
}

RequirementsProfile base()
{
    return readProfile(caseFile("base.json")).profile.value();
}

} // namespace

TEST_CASE("A range holds its first and last address and no neighbour")
{
    const Cidr range{address("37.61.222.224"), 27};
    CHECK(range.contains(address("37.61.222.224")));
    CHECK(range.contains(address("37.61.222.255")));
    CHECK_FALSE(range.contains(address("37.61.222.223")));
    CHECK_FALSE(range.contains(address("37.61.223.0")));
    CHECK(range.contains(address("::ffff:37.61.222.230")));
    CHECK_FALSE(range.contains(address("2001:db8::1")));
    CHECK_FALSE(range.contains(QHostAddress()));
    CHECK(range.toString() == QStringLiteral("37.61.222.224/27"));
}

TEST_CASE("IPv6 ranges and single addresses")
{
    const Cidr range{address("2001:db8:8000::"), 33};
    CHECK(range.contains(address("2001:db8:8000::")));
    CHECK(range.contains(address("2001:db8:ffff:ffff:ffff:ffff:ffff:ffff")));
    CHECK_FALSE(range.contains(address("2001:db8:7fff:ffff:ffff:ffff:ffff:ffff")));
    CHECK_FALSE(range.contains(address("192.0.2.1")));
    const Cidr single{address("192.0.2.7"), 32};
    CHECK(single.contains(address("192.0.2.7")));
    CHECK_FALSE(single.contains(address("192.0.2.6")));
}

TEST_CASE("A wildcard covers every depth below its domain and not the domain itself")
{
    CHECK(covers("*.example.org", "https://www.example.org/"));
    CHECK(covers("*.example.org", "https://A.B.Example.ORG:8443/x"));
    CHECK_FALSE(covers("*.example.org", "https://example.org/"));
    CHECK_FALSE(covers("*.example.org", "https://notexample.org/"));
    CHECK_FALSE(covers("*.example.org", "https://www.example.org.evil.test/"));
    CHECK(covers("example.org", "https://example.org/any?x=1"));
    CHECK_FALSE(covers("example.org", "https://www.example.org/"));
}

TEST_CASE("A path pattern covers what is under the path")
{
    CHECK(covers("www.example.org/js/*", "https://www.example.org/js/a.js"));
    CHECK_FALSE(covers("www.example.org/js/*", "https://www.example.org/css/a.css"));
    CHECK_FALSE(covers("www.example.org/js/*", "https://www.example.org/js"));
    CHECK(covers("www.example.org/one.js", "https://www.example.org/one.js"));
    CHECK_FALSE(covers("www.example.org/one.js", "https://www.example.org/one.jsx"));
}

TEST_CASE("The domain of a pattern is its host part")
{
    const DomainPattern wildcard{QStringLiteral("*.Example.org/a/*"), {}};
    CHECK(wildcard.isWildcard());
    CHECK(wildcard.domain() == QStringLiteral("example.org"));
    CHECK_FALSE(DomainPattern{QStringLiteral("example.org"), {}}.isWildcard());
}

TEST_CASE("Requirements are found by check, by probe and by id")
{
    const RequirementsProfile profile = base();
    CHECK(profile.requirementsOf(QStringLiteral("whitelist")).size() == 3);
    const auto stun = profile.requirementsOf(QStringLiteral("ports"), QStringLiteral("stun"));
    REQUIRE(stun.size() == 1);
    CHECK(stun.first().id == QStringLiteral("STUN"));
    REQUIRE(profile.requirement(QStringLiteral("CPU")));
    CHECK(profile.requirement(QStringLiteral("CPU"))->check == QStringLiteral("system"));
    CHECK_FALSE(profile.requirement(QStringLiteral("cpu")));
}

TEST_CASE("Titles fall back from the territory to the language to English")
{
    const RequirementsProfile profile = base();
    CHECK(profile.titleFor(QStringLiteral("de_AT")) == QStringLiteral("Jede Art von Zeile einmal"));
    CHECK(profile.titleFor(QStringLiteral("de-CH")) == QStringLiteral("Jede Art von Zeile einmal"));
    CHECK(profile.titleFor(QStringLiteral("fr")) == QStringLiteral("Every kind of row once"));
    CHECK(profile.titleFor(QString()) == QStringLiteral("Every kind of row once"));
}

TEST_CASE("Every value of a profile arrives where it belongs")
{
    const RequirementsProfile profile = base();
    CHECK(profile.streams == Streams{2, 1});
    CHECK(profile.servers ==
          QList<IceServer>{{QStringLiteral("turn.example.org"), 443, Transport::Tls, true, true},
                           {QStringLiteral("2001:db8::5"), 3478, Transport::Udp, false, false}});
    CHECK(profile.controls.portal.first().body == QStringLiteral("ok"));
    CHECK(profile.rangePorts == QList<probeValues::Port>{{Transport::Udp, 3478}});
    CHECK(profile.thresholds.value(QStringLiteral("loss.good")) ==
          Threshold{0.5, QStringLiteral("percent"), QStringLiteral("Tests")});
    const auto valuesOf = [&](const char* id) {
        return profile.requirement(QString::fromLatin1(id))->values;
    };
    CHECK(valuesOf("NON-WEB") == RequirementValues(probeValues::None()));
    CHECK(valuesOf("TURN") == RequirementValues(probeValues::Port{Transport::Dtls, 5349}));
    CHECK(valuesOf("RANGE") == RequirementValues(probeValues::Range{{address("192.0.2.128"), 25}}));
    CHECK(valuesOf("BANDWIDTH") == RequirementValues(probeValues::Bandwidth{true, 1000, 350}));
    CHECK(valuesOf("RAM") == RequirementValues(probeValues::Ram{943718400}));
    CHECK(valuesOf("OPENH264") ==
          RequirementValues(probeValues::OpenH264{QStringLiteral("1.8.1.2"), QDate(2022, 6, 16)}));
    CHECK(valuesOf("WSS") == RequirementValues(probeValues::WebSockets{
                                 {{QUrl(QStringLiteral("wss://www.example.org/echo")), true, true}}}));
    CHECK(profile.requirement(QStringLiteral("EWS"))->level == Level::Info);
    CHECK(profile.requirement(QStringLiteral("EWS"))->proof == Proof::BestEffort);
}
