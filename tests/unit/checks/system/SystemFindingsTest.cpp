#include "tests/unit/checks/system/SystemDemands.h"

#include <algorithm>

using namespace precall;
using namespace precall::test;

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
