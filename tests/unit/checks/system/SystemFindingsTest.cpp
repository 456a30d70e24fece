#include "core/checks/system/SystemFindings.h"

#include "core/checks/system/SystemWords.h"

#include <algorithm>
#include <catch2/catch.hpp>

using namespace precall;
using Family = OperatingSystem::Family;
using Kind = RemoteSession::Kind;

namespace {

Requirement requirement(const char* id, const char* probe, RequirementValues values)
{
    Requirement row;
    row.id = QLatin1String(id);
    row.check = QStringLiteral("system");
    row.probe = QLatin1String(probe);
    row.values = std::move(values);
    return row;
}

/// Ids of its own, so that no judgement can go by the ids of the shipped profile.
RequirementsProfile demands()
{
    RequirementsProfile profile;
    profile.requirements = {
        requirement("A", "os-version",
                    probeValues::Versions{{{QStringLiteral("windows"), QStringLiteral("8.1")},
                                           {QStringLiteral("macos"), QStringLiteral("10.9")},
                                           {QStringLiteral("ubuntu"), QStringLiteral("12")}}}),
        requirement("B", "cpu", probeValues::Cpu{2, 2000}),
        requirement("C", "ram", probeValues::Ram{900LL << 20}),
        requirement("D", "device", probeValues::None{}),
        requirement(
            "E", "virtual-desktop",
            probeValues::VirtualDesktops{{{QStringLiteral("citrix"), QStringLiteral("7.15")},
                                          {QStringLiteral("windows"), QStringLiteral("10.0")},
                                          {QStringLiteral("windows-server"), QStringLiteral("6.1")}}}),
    };
    return profile;
}

Finding findingOf(const SystemEvidence& seen, const char* code,
                  const RequirementsProfile& profile = demands())
{
    const QList<Finding> all = systemFindings(seen, profile);
    const auto found = std::ranges::find_if(
        all, [&](const Finding& finding) { return finding.code == QLatin1String(code); });
    REQUIRE(found != all.end());
    return *found;
}

OperatingSystem windows(const char* version, bool server = false)
{
    OperatingSystem system;
    system.family = Family::Windows;
    system.name = QStringLiteral("Windows");
    system.version = QVersionNumber::fromString(QLatin1String(version));
    system.server = server;
    return system;
}

OperatingSystem other(Family family, const char* distribution, const char* version)
{
    OperatingSystem system;
    system.family = family;
    system.name = QStringLiteral("Some system");
    system.distribution = QLatin1String(distribution);
    system.version = QVersionNumber::fromString(QLatin1String(version));
    return system;
}

} // namespace

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

TEST_CASE("Processors at the edges of the limits")
{
    struct Case
    {
        int logical, physical;
        std::optional<int> clock;
        bool base;
        const char* hypervisor;
        Verdict verdict;
    };
    for (const Case& c :
         {Case{2, 2, 2000, false, "", Verdict::Pass}, Case{2, 2, 1999, false, "", Verdict::Fail},
          Case{1, 1, 4000, false, "", Verdict::Fail}, Case{2, 1, 4000, false, "", Verdict::Fail},
          Case{2, 1, 4000, false, "kvm", Verdict::Pass}, Case{1, 1, 4000, false, "kvm", Verdict::Fail},
          Case{2, 0, 4000, false, "", Verdict::Pass}, Case{8, 4, 1300, true, "", Verdict::Pass},
          Case{1, 0, 1300, true, "", Verdict::Fail}, Case{2, 2, std::nullopt, false, "", Verdict::Pass},
          Case{1, 1, std::nullopt, false, "", Verdict::Fail}, Case{0, 0, 4000, false, "", Verdict::Unknown},
          Case{0, 0, 1999, false, "", Verdict::Fail},
          Case{0, 0, std::nullopt, false, "", Verdict::Unknown}}) {
        SystemEvidence seen;
        seen.processor = {.model = QStringLiteral("X"),
                          .logicalCores = c.logical,
                          .physicalCores = c.physical,
                          .maxClockMHz = c.clock,
                          .maxClockIsBase = c.base,
                          .presentClockMHz = 800};
        seen.virtualisation.hypervisor = QLatin1String(c.hypervisor);
        CAPTURE(c.logical, c.physical, c.clock.value_or(-1), c.base, c.hypervisor);
        const Finding finding = findingOf(seen, "system.cpu");
        CHECK(finding.verdict == c.verdict);
        CHECK(finding.requirement == QLatin1String("B"));
        CHECK(finding.facts.contains(QLatin1String("max_clock_mhz")) == c.clock.has_value());
    }
}

TEST_CASE("Memory at the edge of the limit")
{
    struct Case
    {
        qint64 bytes;
        Verdict verdict;
    };
    for (const Case& c :
         {Case{900LL << 20, Verdict::Pass}, Case{(900LL << 20) - 1, Verdict::Fail},
          Case{16LL << 30, Verdict::Pass}, Case{1, Verdict::Fail}, Case{0, Verdict::Unknown}}) {
        SystemEvidence seen;
        seen.memory.totalBytes = c.bytes;
        CAPTURE(c.bytes);
        CHECK(findingOf(seen, "system.ram").verdict == c.verdict);
        CHECK(findingOf(seen, "system.ram").requirement == QLatin1String("C"));
    }
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

TEST_CASE("Load by others at the edge of the threshold, the profile's before the built-in one")
{
    SystemEvidence seen;
    RequirementsProfile profile = demands();
    const auto verdict = [&](double fraction) {
        seen.load = CpuLoad{fraction, 1000};
        return findingOf(seen, "system.load", profile).verdict;
    };
    CHECK(verdict(0.8) == Verdict::Pass);
    CHECK(verdict(0.801) == Verdict::Warn);
    profile.thresholds.insert(QStringLiteral("system.cpu-busy"), {50, QStringLiteral("percent"), {}});
    CHECK(verdict(0.5) == Verdict::Pass);
    CHECK(verdict(0.501) == Verdict::Warn);
}

TEST_CASE("A load that could not be measured is unknown, one that is not measured yet is no finding")
{
    SystemEvidence seen;
    const QList<Finding> before = systemFindings(seen, demands());
    CHECK(std::ranges::none_of(before,
                               [](const Finding& f) { return f.code == QLatin1String("system.load"); }));
    seen.load = Error{ErrorKind::Unsupported, {}, 0};
    CHECK(findingOf(seen, "system.load").verdict == Verdict::Unknown);
    const QList<Finding> after = systemFindings(seen, demands());
    CHECK(after.first(before.size()) == before);
}

TEST_CASE("Battery and saver mode are warned about, and bear on no requirement")
{
    struct Case
    {
        Power power;
        Verdict verdict;
    };
    for (const Case& c : {Case{{Power::Source::Mains, 50, false, {}}, Verdict::Pass},
                          Case{{Power::Source::Battery, 99, false, {}}, Verdict::Warn},
                          Case{{Power::Source::Mains, 50, true, {}}, Verdict::Warn},
                          Case{{Power::Source::Unknown, std::nullopt, true, {}}, Verdict::Warn},
                          Case{{Power::Source::Unknown, std::nullopt, std::nullopt, {}}, Verdict::Unknown}}) {
        SystemEvidence seen;
        seen.power = c.power;
        CHECK(findingOf(seen, "system.power").verdict == c.verdict);
        CHECK(findingOf(seen, "system.power").requirement.isEmpty());
    }
}

TEST_CASE("The connection is information: known or not")
{
    SystemEvidence seen;
    CHECK(findingOf(seen, "system.connection").verdict == Verdict::Unknown);
    seen.connection.interfaceName = QStringLiteral("wlan0");
    seen.connection.ssid = QStringLiteral("Home");
    const Finding finding = findingOf(seen, "system.connection");
    CHECK(finding.verdict == Verdict::Pass);
    CHECK(finding.facts.value(QLatin1String("ssid")).toString() == QLatin1String("Home"));
}

TEST_CASE("A profile without requirements of the system gets information only")
{
    SystemEvidence seen;
    seen.system = windows("5.1");
    seen.processor.logicalCores = 1;
    seen.memory.totalBytes = 1;
    seen.load = CpuLoad{};
    for (const Finding& finding : systemFindings(seen, {})) {
        CAPTURE(finding.code.toStdString());
        CHECK(finding.requirement.isEmpty());
        CHECK(finding.verdict != Verdict::Fail);
    }
}

TEST_CASE("A virtual machine is told by the name of what it runs in")
{
    SystemEvidence seen;
    seen.virtualisation.hypervisor = QStringLiteral("kvm");
    CHECK(findingOf(seen, "system.virtual-machine").subject == QLatin1String("kvm"));
    CHECK(findingOf(seen, "system.device").requirement == QLatin1String("D"));
}
