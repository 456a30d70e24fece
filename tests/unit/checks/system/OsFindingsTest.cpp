#include "core/checks/system/SystemWords.h"
#include "tests/unit/checks/system/SystemDemands.h"

using namespace precall;
using namespace precall::test;
using Family = OperatingSystem::Family;
using Kind = RemoteSession::Kind;

TEST_CASE("Operating systems at the edges of the list")
{
    struct Case
    {
        OperatingSystem system;
        Verdict verdict;
    };
    const QList<Case> cases{
        {windows("6.1.7601"), Verdict::Fail},
        {windows("6.2.9200"), Verdict::Fail},
        {windows("6.3.9600"), Verdict::Pass},
        {windows("10.0.19045"), Verdict::Pass},
        {windows("10.0.22631"), Verdict::Pass},
        {windows(""), Verdict::Unknown},
        {windows("6.1.7601", true), Verdict::Fail},
        {windows("6.3.9600", true), Verdict::Warn},
        {windows("10.0.20348", true), Verdict::Warn},
        {windows("", true), Verdict::Unknown},
        {other(Family::MacOs, "", "10.8.5"), Verdict::Fail},
        {other(Family::MacOs, "", "10.9"), Verdict::Pass},
        {other(Family::MacOs, "", "10.10"), Verdict::Pass},
        {other(Family::MacOs, "", "14.4"), Verdict::Pass},
        {other(Family::Linux, "ubuntu", "11.10"), Verdict::Fail},
        {other(Family::Linux, "ubuntu", "12.04"), Verdict::Pass},
        {other(Family::Linux, "ubuntu", "24.04"), Verdict::Pass},
        {other(Family::Linux, "ubuntu", ""), Verdict::Unknown},
        {other(Family::Linux, "debian", "12"), Verdict::Warn},
        {other(Family::Linux, "arch", ""), Verdict::Warn},
        {other(Family::Other, "", "14.0"), Verdict::Warn},
        {OperatingSystem{}, Verdict::Unknown},
    };
    for (const Case& c : cases) {
        SystemEvidence seen;
        seen.system = c.system;
        CAPTURE(c.system.distribution.toStdString(), c.system.version.toString().toStdString(),
                c.system.server);
        const Finding finding = findingOf(seen, "system.os");
        CHECK(finding.verdict == c.verdict);
        CHECK(finding.requirement == QLatin1String("A"));
    }
}

TEST_CASE("A system that the list does not name is told so")
{
    SystemEvidence seen;
    seen.system = other(Family::Linux, "debian", "12");
    CHECK(findingOf(seen, "system.os").facts.value(QLatin1String("listed")) == QJsonValue(false));
    seen.system = other(Family::Linux, "ubuntu", "22.04");
    CHECK(findingOf(seen, "system.os").facts.value(QLatin1String("listed")) == QJsonValue(true));
}

TEST_CASE("A server that delivers a Citrix desktop is not failed as a desktop")
{
    SystemEvidence seen;
    seen.system = windows("6.1.7601", true);
    seen.session = {Kind::Citrix, QStringLiteral("Citrix"), QVersionNumber(7, 15), {}};
    CHECK(findingOf(seen, "system.os").verdict == Verdict::Warn);
    CHECK(findingOf(seen, "system.virtual-desktop").verdict == Verdict::Pass);
}

TEST_CASE("Virtual desktops at the edges of the list")
{
    struct Case
    {
        Kind kind;
        const char* version;
        OperatingSystem system;
        Verdict verdict;
    };
    const OperatingSystem ten = windows("10.0.19045");
    const OperatingSystem ubuntu = other(Family::Linux, "ubuntu", "20.04");
    const QList<Case> cases{
        {Kind::None, "", ubuntu, Verdict::Pass},
        {Kind::Citrix, "7.14.1", ten, Verdict::Fail},
        {Kind::Citrix, "7.15", ten, Verdict::Pass},
        {Kind::Citrix, "7.15.0.93", ten, Verdict::Pass},
        {Kind::Citrix, "7.18", ten, Verdict::Pass},
        {Kind::Citrix, "1808.0.0", ten, Verdict::Pass},
        {Kind::Citrix, "1912.0.5000.5174", ten, Verdict::Pass},
        {Kind::Citrix, "2203", ten, Verdict::Pass},
        {Kind::Citrix, "", ten, Verdict::Unknown},
        {Kind::Citrix, "7.15", windows("6.3.9600"), Verdict::Fail},
        {Kind::Citrix, "", windows("6.3.9600"), Verdict::Fail},
        {Kind::Citrix, "7.15", windows("6.1.7601", true), Verdict::Pass},
        {Kind::Citrix, "7.15", windows("6.0.6003", true), Verdict::Fail},
        {Kind::Citrix, "7.15", windows(""), Verdict::Unknown},
        {Kind::Citrix, "21.4.200", ubuntu, Verdict::Warn},
        {Kind::Rdp, "", ten, Verdict::Warn},
        {Kind::Horizon, "8.0", ten, Verdict::Warn},
        {Kind::Xrdp, "", ubuntu, Verdict::Warn},
        {Kind::Vnc, "", ubuntu, Verdict::Warn},
        {Kind::Ssh, "", ubuntu, Verdict::Warn},
        {Kind::Other, "", ubuntu, Verdict::Warn},
    };
    for (const Case& c : cases) {
        SystemEvidence seen;
        seen.system = c.system;
        seen.session = {
            c.kind, QStringLiteral("product"), QVersionNumber::fromString(QLatin1String(c.version)), {}};
        CAPTURE(remoteSessionWord(c.kind).toStdString(), c.version,
                c.system.version.toString().toStdString());
        CHECK(findingOf(seen, "system.virtual-desktop").verdict == c.verdict);
        CHECK(findingOf(seen, "system.virtual-desktop").requirement == QLatin1String("E"));
    }
}

TEST_CASE("What a virtual desktop does not pass on is told beside its verdict")
{
    const auto factsOf = [](const RemoteSession& session) {
        SystemEvidence seen;
        seen.system = windows("10.0");
        seen.session = session;
        return findingOf(seen, "system.virtual-desktop").facts;
    };
    const auto only32Bit = [&](const char* version) {
        return factsOf({Kind::Citrix, {}, QVersionNumber::fromString(QLatin1String(version)), {}})
            .value(QLatin1String("webcam_32bit_only"))
            .toBool();
    };
    CHECK(only32Bit("7.15"));
    CHECK(only32Bit("7.16.99"));
    CHECK_FALSE(only32Bit("7.17"));
    CHECK_FALSE(only32Bit("18.8"));
    CHECK_FALSE(only32Bit("1912.0"));
    CHECK_FALSE(only32Bit(""));
    CHECK_FALSE(factsOf({Kind::Rdp, {}, QVersionNumber(7), {}}).contains(QLatin1String("webcam_32bit_only")));

    RemoteSession rdp{Kind::Rdp, QStringLiteral("Remote Desktop"), {}, {}};
    CHECK_FALSE(factsOf(rdp).contains(QLatin1String("policy")));
    rdp.notPassedOn = {QStringLiteral("camera")};
    rdp.policy = QStringLiteral("HKLM\\X: Y = 1");
    const Finding finding{QStringLiteral("system.virtual-desktop"), Verdict::Warn, {}, {}, factsOf(rdp)};
    const QString advice = SystemWords::of(finding).advice;
    CHECK(advice.contains(QLatin1String("camera from being passed on: HKLM\\X: Y = 1.")));
    CHECK_FALSE(advice.contains(QLatin1String("microphone from")));
}

TEST_CASE("A profile that names a product and no system judges the product alone")
{
    RequirementsProfile profile = demands();
    profile.requirements.last().values =
        probeValues::VirtualDesktops{{{QStringLiteral("citrix"), QStringLiteral("7.15")}}};
    SystemEvidence seen;
    seen.system = other(Family::Linux, "ubuntu", "20.04");
    seen.session = {Kind::Citrix, {}, QVersionNumber(21, 4), {}};
    CHECK(findingOf(seen, "system.virtual-desktop", profile).verdict == Verdict::Pass);
}
