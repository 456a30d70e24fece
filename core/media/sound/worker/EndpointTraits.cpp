#include "core/media/sound/worker/EndpointTraits.h"

namespace precall {

namespace {

/// EndpointFormFactor.
constexpr unsigned headphones = 3;
constexpr unsigned headset = 5;
constexpr unsigned handset = 6;

} // namespace

/// The enumerators are the names of Windows' own bus drivers: bthhfenum is that of Bluetooth's hands-free profile,
/// bthenum that of its others.
SoundDevice::Kind endpointKind(const EndpointPlace& place)
{
    const auto isOf = [&](const char* bus) {
        return place.enumerator.compare(QLatin1String(bus), Qt::CaseInsensitive) == 0;
    };
    if (isOf("BTHHFENUM"))
        return SoundDevice::Kind::HandsFree;
    if (isOf("BTHENUM"))
        return SoundDevice::Kind::Bluetooth;
    if (place.formFactor == headphones || place.formFactor == headset || place.formFactor == handset)
        return SoundDevice::Kind::Headset;
    if (isOf("USB"))
        return SoundDevice::Kind::Usb;
    return place.integrated ? SoundDevice::Kind::BuiltIn : SoundDevice::Kind::Unknown;
}

} // namespace precall
