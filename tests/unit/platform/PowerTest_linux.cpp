#include "core/platform/LinuxFacts.h"
#include "tests/unit/platform/LinuxTree.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

LinuxTree& laptop(LinuxTree& tree, const char* status, const char* mains)
{
    return tree.with("/sys/class/power_supply/BAT0/type", "Battery\n")
        .with("/sys/class/power_supply/BAT0/status", status)
        .with("/sys/class/power_supply/BAT0/capacity", "57\n")
        .with("/sys/class/power_supply/AC/type", "Mains\n")
        .with("/sys/class/power_supply/AC/online", mains);
}

} // namespace

TEST_CASE("A laptop that is unplugged runs on battery")
{
    LinuxTree tree;
    const Power power = powerFrom(laptop(tree, "Discharging\n", "0\n").files());
    CHECK(power.source == Power::Source::Battery);
    CHECK(power.batteryPercent == 57);
    CHECK_FALSE(power.saver.has_value());
}

TEST_CASE("A laptop that is plugged in runs on mains, even where its battery says that it discharges")
{
    for (const char* status : {"Charging\n", "Full\n", "Not charging\n", "Discharging\n"}) {
        LinuxTree tree;
        CHECK(powerFrom(laptop(tree, status, "1\n").files()).source == Power::Source::Mains);
    }
}

TEST_CASE("The battery of a mouse is not the computer's")
{
    LinuxTree tree;
    tree.with("/sys/class/power_supply/hidpp_battery_0/type", "Battery\n")
        .with("/sys/class/power_supply/hidpp_battery_0/scope", "Device\n")
        .with("/sys/class/power_supply/hidpp_battery_0/status", "Discharging\n")
        .with("/sys/class/power_supply/hidpp_battery_0/capacity", "3\n");
    const Power power = powerFrom(tree.files());
    CHECK(power.source == Power::Source::Mains);
    CHECK_FALSE(power.batteryPercent.has_value());
}

TEST_CASE("A saver mode is the platform's own, or a governor that holds the lowest clock")
{
    struct Case
    {
        const char *profile, *governor, *driver;
        std::optional<bool> saver;
    };
    for (const Case& c :
         {Case{"low-power\n", "", "", true}, Case{"balanced\n", "performance\n", "acpi-cpufreq\n", false},
          Case{"", "powersave\n", "intel_pstate\n", false},
          Case{"", "powersave\n", "amd-pstate-epp\n", false}, Case{"", "powersave\n", "acpi-cpufreq\n", true},
          Case{"", "schedutil\n", "cpufreq-dt\n", false}, Case{"", "", "", std::nullopt}}) {
        LinuxTree tree;
        tree.with("/sys/firmware/acpi/platform_profile", c.profile)
            .with("/sys/devices/system/cpu/cpu0/cpufreq/scaling_governor", c.governor)
            .with("/sys/devices/system/cpu/cpu0/cpufreq/scaling_driver", c.driver);
        CAPTURE(c.profile, c.governor, c.driver);
        CHECK(powerFrom(tree.files()).saver == c.saver);
    }
}

TEST_CASE("A charge that cannot be is unknown")
{
    LinuxTree tree;
    laptop(tree, "Discharging\n", "0\n").with("/sys/class/power_supply/BAT0/capacity", "101\n");
    CHECK_FALSE(powerFrom(tree.files()).batteryPercent.has_value());
}
