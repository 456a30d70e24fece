#pragma once

#include "core/checks/system/SystemFindings.h"

#include <algorithm>
#include <catch2/catch.hpp>

namespace precall::test {

inline Requirement requirement(const char* id, const char* probe, RequirementValues values)
{
    Requirement row;
    row.id = QLatin1String(id);
    row.check = QStringLiteral("system");
    row.probe = QLatin1String(probe);
    row.values = std::move(values);
    return row;
}

/// Ids of its own, so that no judgement can go by the ids of the shipped profile.
inline RequirementsProfile demands()
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

inline Finding findingOf(const SystemEvidence& seen, const char* code,
                         const RequirementsProfile& profile = demands())
{
    const QList<Finding> all = systemFindings(seen, profile);
    const auto found = std::ranges::find_if(
        all, [&](const Finding& finding) { return finding.code == QLatin1String(code); });
    REQUIRE(found != all.end());
    return *found;
}

inline OperatingSystem windows(const char* version, bool server = false)
{
    OperatingSystem system;
    system.family = OperatingSystem::Family::Windows;
    system.name = QStringLiteral("Windows");
    system.version = QVersionNumber::fromString(QLatin1String(version));
    system.server = server;
    return system;
}

inline OperatingSystem other(OperatingSystem::Family family, const char* distribution, const char* version)
{
    OperatingSystem system;
    system.family = family;
    system.name = QStringLiteral("Some system");
    system.distribution = QLatin1String(distribution);
    system.version = QVersionNumber::fromString(QLatin1String(version));
    return system;
}

} // namespace precall::test
