#include "core/platform/Power.h"

#include <windows.h>

namespace precall {

namespace {

constexpr BYTE unknown = 255, noBattery = 128; // SYSTEM_POWER_STATUS, winbase.h

Power::Source sourceOf(const SYSTEM_POWER_STATUS& status)
{
    switch (status.ACLineStatus) {
    case 0:
        return Power::Source::Battery;
    case 1:
        return Power::Source::Mains;
    default:
        return Power::Source::Unknown;
    }
}

} // namespace

/// SystemStatusFlag is 1 while the battery saver is on (Windows 10 and later; 0 before).
Power readPower()
{
    SYSTEM_POWER_STATUS status = {};
    if (!GetSystemPowerStatus(&status))
        return {};
    Power power;
    power.source = sourceOf(status);
    const bool battery = status.BatteryFlag != unknown && !(status.BatteryFlag & noBattery);
    if (battery && status.BatteryLifePercent <= 100)
        power.batteryPercent = status.BatteryLifePercent;
    const BYTE saver =
        reinterpret_cast<const BYTE*>(&status)[3]; // SystemStatusFlag; Reserved1 in older headers
    power.saver = saver == 1;
    return power;
}

} // namespace precall
