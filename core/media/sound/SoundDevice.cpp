#include "core/media/sound/SoundDevice.h"

#include <algorithm>
#include <array>

namespace precall {

namespace {

constexpr std::array kindWords{"", "built-in", "headset", "usb", "bluetooth", "hands-free"};

} // namespace

QString kindWord(SoundDevice::Kind kind)
{
    return QLatin1String(kindWords.at(std::size_t(kind)));
}

SoundDevice::Kind kindFromWord(const QString& word)
{
    const auto found =
        std::ranges::find_if(kindWords, [&](const char* known) { return word == QLatin1String(known); });
    return found == kindWords.end() ? SoundDevice::Kind::Unknown
                                    : SoundDevice::Kind(found - kindWords.begin());
}

const SoundDevice* chosenDevice(const QList<SoundDevice>& devices, const QString& description)
{
    for (const SoundDevice& device : devices)
        if (device.description == description)
            return &device;
    for (const SoundDevice& device : devices)
        if (device.isDefault)
            return &device;
    return devices.isEmpty() ? nullptr : &devices.constFirst();
}

} // namespace precall
