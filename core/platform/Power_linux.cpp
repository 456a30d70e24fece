#include "core/platform/LinuxFacts.h"

#include <algorithm>

namespace precall {

namespace {

const QString supplies = QStringLiteral("/sys/class/power_supply/");
const QString cpufreq = QStringLiteral("/sys/devices/system/cpu/cpu0/cpufreq/");

struct Supply
{
    bool battery = false;
    bool feeds = false; ///< a mains adapter that is plugged in
    bool discharging = false;
    std::optional<int> percent;
};

std::optional<int> percentOf(std::optional<qint64> capacity)
{
    return capacity && *capacity >= 0 && *capacity <= 100 ? std::optional(static_cast<int>(*capacity))
                                                          : std::nullopt;
}

/// Nothing for the batteries of mice and headsets: their scope is "Device".
std::optional<Supply> supplyFrom(const SystemFiles& files, const QString& name)
{
    const QString folder = supplies + name + QLatin1Char('/');
    if (files.line(folder + QStringLiteral("scope")) == QLatin1String("Device"))
        return std::nullopt;
    Supply supply;
    supply.battery = files.line(folder + QStringLiteral("type")) == QLatin1String("Battery");
    supply.feeds = !supply.battery && files.number(folder + QStringLiteral("online")) > 0;
    supply.discharging = files.line(folder + QStringLiteral("status")) == QLatin1String("Discharging");
    if (supply.battery)
        supply.percent = percentOf(files.number(folder + QStringLiteral("capacity")));
    return supply;
}

QList<Supply> suppliesFrom(const SystemFiles& files)
{
    QList<Supply> all;
    for (const QString& name : files.entries(supplies))
        if (const auto supply = supplyFrom(files, name))
            all.append(*supply);
    return all;
}

/// A machine without a battery of its own lives on mains.
Power::Source sourceOf(const QList<Supply>& all)
{
    const bool onBattery =
        std::ranges::any_of(all, [](const Supply& s) { return s.battery && s.discharging; });
    const bool fed = std::ranges::any_of(all, &Supply::feeds);
    return onBattery && !fed ? Power::Source::Battery : Power::Source::Mains;
}

std::optional<int> chargeOf(const QList<Supply>& all)
{
    const auto battery = std::ranges::find_if(all, [](const Supply& s) { return s.battery && s.percent; });
    return battery == all.end() ? std::nullopt : battery->percent;
}

/// Under intel_pstate and amd-pstate the governor "powersave" is the ordinary one that follows the load
/// (kernel: Documentation/admin-guide/pm/intel_pstate.rst, amd-pstate.rst); elsewhere it holds the lowest
/// clock.
bool holdsLowestClock(const SystemFiles& files, const QString& governor)
{
    const QString driver = files.line(cpufreq + QStringLiteral("scaling_driver"));
    return governor == QLatin1String("powersave") && !driver.startsWith(QLatin1String("intel_pstate")) &&
           !driver.startsWith(QLatin1String("amd-pstate")) && !driver.startsWith(QLatin1String("amd_pstate"));
}

} // namespace

Power powerFrom(const SystemFiles& files)
{
    const QList<Supply> all = suppliesFrom(files);
    const QString profile = files.line(QStringLiteral("/sys/firmware/acpi/platform_profile"));
    const QString governor = files.line(cpufreq + QStringLiteral("scaling_governor"));
    Power power;
    power.source = sourceOf(all);
    power.batteryPercent = chargeOf(all);
    power.profile = profile.isEmpty() ? governor : profile;
    if (!power.profile.isEmpty())
        power.saver = profile == QLatin1String("low-power") || holdsLowestClock(files, governor);
    return power;
}

Power readPower()
{
    return powerFrom(SystemFiles());
}

} // namespace precall
