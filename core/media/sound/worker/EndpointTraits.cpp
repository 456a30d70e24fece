#include "core/media/sound/worker/EndpointTraits.h"

namespace precall {

namespace {

/// EndpointFormFactor.
constexpr unsigned headphonesForm = 3;
constexpr unsigned headsetForm = 5;
constexpr unsigned handsetForm = 6;

} // namespace

/// The enumerators are the names of Windows' own bus drivers: bthhfenum is that of Bluetooth's hands-free
/// profile, bthenum that of its others.
SoundDevice::Kind endpointKind(const EndpointPlace& place)
{
    const auto isOf = [&](const char* bus) {
        return place.enumerator.compare(QLatin1String(bus), Qt::CaseInsensitive) == 0;
    };
    if (isOf("BTHHFENUM"))
        return SoundDevice::Kind::HandsFree;
    if (isOf("BTHENUM"))
        return SoundDevice::Kind::Bluetooth;
    if (place.formFactor == headphonesForm || place.formFactor == headsetForm ||
        place.formFactor == handsetForm)
        return SoundDevice::Kind::Headset;
    if (isOf("USB"))
        return SoundDevice::Kind::Usb;
    return place.integrated ? SoundDevice::Kind::BuiltIn : SoundDevice::Kind::Unknown;
}

} // namespace precall
