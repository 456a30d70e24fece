#include "core/checks/Checkers.h"
#include "core/profile/Probes.h"
#include "core/profile/ProfileReader.h"
#include "core/profile/RequirementTexts.h"

#include <QLocale>
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

TEST_CASE("The generic profile shares no host, port or number with the first")
{
    const RequirementsProfile one = builtIn("flexperto");
    const RequirementsProfile other = builtIn("webrtc");
    CHECK(other.servers.size() == 4);
    CHECK(other.controls == ControlHosts());
    CHECK(other.streams != one.streams);
    CHECK(other.rangePorts != one.rangePorts);
    CHECK_FALSE(other.sampling == one.sampling);
    for (const Requirement& row : other.requirements)
        CHECK_FALSE(one.requirement(row.id));
}

TEST_CASE("Only what a desktop cannot always prove is best-effort")
{
    QStringList bestEffort;
    for (const Requirement& row : builtIn("flexperto").requirements)
        if (row.proof == Proof::BestEffort)
            bestEffort.append(row.id);
    CHECK(bestEffort ==
          QStringLiteral("NET-443-NONWEB NET-WSS IP-MAIN IP-FAILOVER IP-STREAM-1 IP-STREAM-2 "
                         "IP-STREAM-3 IP-STREAM-GLOBAL CAL-EWS CAL-AUTODISCOVER CAL-O365-CONNECTOR "
                         "HW-DEVICE HW-SPEAKER HW-MIC BRW-IE11-PLUGIN BW-DOWN BW-UP BW-QUALITY")
              .split(QLatin1Char(' ')));
}

TEST_CASE("The probes belong to the checks of the wizard, and each check has one")
{
    QStringList checks;
    for (const Probe& probe : probes())
        checks.append(QString::fromLatin1(probe.check));
    CHECK(QSet<QString>(checks.begin(), checks.end()) == [] {
        const QStringList ids = checkIds();
        return QSet<QString>(ids.begin(), ids.end());
    }());
}

TEST_CASE("Every row has a title and a purpose, told apart where rows share a text")
{
    QSet<QString> titles;
    for (const Requirement& row : builtIn("flexperto").requirements) {
        const RequirementText text = requirementText(row);
        INFO(row.id.toStdString());
        CHECK_FALSE(text.purpose.isEmpty());
        CHECK_FALSE(text.title.contains(QLatin1Char('%')));
        CHECK_FALSE(titles.contains(text.title));
        titles.insert(text.title);
    }
    CHECK(titles.contains(QStringLiteral("UDP port 3478 is open")));
    CHECK(titles.contains(QStringLiteral("Streaming addresses 35.158.127.224/28 can be reached")));
}

TEST_CASE("An operator's own title is shown in the language of the moment, else in English")
{
    const QLocale before;
    Requirement row;
    row.texts = {{QStringLiteral("en"), QStringLiteral("Own words")},
                 {QStringLiteral("de"), QStringLiteral("Eigene")}};
    QLocale::setDefault(QLocale(QStringLiteral("de_AT")));
    CHECK(requirementText(row).title == QStringLiteral("Eigene"));
    QLocale::setDefault(QLocale(QStringLiteral("fr")));
    CHECK(requirementText(row).title == QStringLiteral("Own words"));
    QLocale::setDefault(before);
}

TEST_CASE("Every built-in purpose is used by a profile")
{
    QStringList used;
    for (const QString& name : builtInProfiles())
        for (const Requirement& row : builtIn(name.toLatin1().constData()).requirements)
            used.append(row.purpose);
    for (const QString& key : purposeKeys()) {
        INFO(key.toStdString());
        CHECK(used.contains(key));
    }
}
