#include "core/platform/CoreFoundationRef.h"
#include "core/platform/Power.h"

#include <CoreFoundation/CoreFoundation.h>
#include <IOKit/ps/IOPSKeys.h>
#include <IOKit/ps/IOPowerSources.h>

namespace precall {

namespace {

std::optional<int> numberOf(CFDictionaryRef source, CFStringRef key)
{
    const auto number = static_cast<CFNumberRef>(CFDictionaryGetValue(source, key));
    int value = 0;
    if (!number || !CFNumberGetValue(number, kCFNumberIntType, &value))
        return std::nullopt;
    return value;
}

bool isInternalBattery(CFDictionaryRef source)
{
    const auto type = static_cast<CFStringRef>(CFDictionaryGetValue(source, CFSTR(kIOPSTypeKey)));
    return type && CFEqual(type, CFSTR(kIOPSInternalBatteryType));
}

std::optional<int> percentOf(CFDictionaryRef source)
{
    const auto now = numberOf(source, CFSTR(kIOPSCurrentCapacityKey));
    const auto full = numberOf(source, CFSTR(kIOPSMaxCapacityKey));
    return now && full && *full > 0 ? std::optional(qBound(0, *now * 100 / *full, 100)) : std::nullopt;
}

std::optional<int> batteryPercent(CFTypeRef snapshot)
{
    const CoreFoundationRef<CFArrayRef> sources(IOPSCopyPowerSourcesList(snapshot));
    for (CFIndex i = 0; sources && i < CFArrayGetCount(sources.get()); ++i) {
        const CFDictionaryRef source =
            IOPSGetPowerSourceDescription(snapshot, CFArrayGetValueAtIndex(sources.get(), i));
        if (source && isInternalBattery(source))
            return percentOf(source);
    }
    return std::nullopt;
}

} // namespace

/// IOPSGetProvidingPowerSourceType (Apple, IOKit/ps/IOPowerSources.h). Whether the low-power mode is on is
/// told to Objective-C alone: unknown here.
Power readPower()
{
    const CoreFoundationRef<CFTypeRef> snapshot(IOPSCopyPowerSourcesInfo());
    if (!snapshot)
        return {};
    Power power;
    const CFStringRef providing = IOPSGetProvidingPowerSourceType(snapshot.get());
    if (providing && CFEqual(providing, CFSTR(kIOPMACPowerKey)))
        power.source = Power::Source::Mains;
    else if (providing && CFEqual(providing, CFSTR(kIOPMBatteryPowerKey)))
        power.source = Power::Source::Battery;
    power.batteryPercent = batteryPercent(snapshot.get());
    return power;
}

} // namespace precall
