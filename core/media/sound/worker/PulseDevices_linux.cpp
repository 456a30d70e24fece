#include "core/media/sound/worker/PulseDevices_linux.h"

#include "core/media/sound/SoundLevel.h"

#include <algorithm>

namespace precall {

namespace {

/// What PulseAudio (module-always-sink) and PipeWire let stand in where there is no loudspeaker: "Dummy Output".
constexpr char standInSink[] = "auto_null";

QString property(const pa_proplist* properties, const char* key)
{
    return QString::fromUtf8(pa_proplist_gets(properties, key));
}

/// From the properties that PulseAudio and PipeWire give to devices (PulseAudio's "proplist.h"; the profile
/// of Bluetooth devices as module-bluez5-device and PipeWire's bluez5 plug-in name it), and the name of the
/// port in use, which tells a headset's jack from what is built in.
SoundDevice::Kind kindOf(const pa_proplist* properties, const QString& port)
{
    const QString bus = property(properties, PA_PROP_DEVICE_BUS);
    const QString form = property(properties, PA_PROP_DEVICE_FORM_FACTOR);
    if (bus == QLatin1String("bluetooth") || !property(properties, "api.bluez5.address").isEmpty()) {
        const QString profile =
            property(properties, "bluetooth.protocol") + property(properties, "api.bluez5.profile");
        const bool handsFree = profile.contains(QLatin1String("headset")) ||
                               profile.contains(QLatin1String("handsfree")) ||
                               profile.contains(QLatin1String("hands-free"));
        return handsFree ? SoundDevice::Kind::HandsFree : SoundDevice::Kind::Bluetooth;
    }
    if (form == QLatin1String("headset") || form == QLatin1String("headphone") ||
        port.contains(QLatin1String("headset")) || port.contains(QLatin1String("headphone")))
        return SoundDevice::Kind::Headset;
    if (bus == QLatin1String("usb"))
        return SoundDevice::Kind::Usb;
    if (form == QLatin1String("internal") || port.contains(QLatin1String("internal")) ||
        port == QLatin1String("analog-output-speaker"))
        return SoundDevice::Kind::BuiltIn;
    return SoundDevice::Kind::Unknown;
}

/// Against the volume at which the hardware neither amplifies nor attenuates.
double gainOf(pa_volume_t volume, pa_volume_t unchanged)
{
    return std::max(pa_sw_volume_to_dB(volume) - pa_sw_volume_to_dB(unchanged), silenceDbfs);
}

template<class Item>
SoundDevice deviceOf(const Item& item)
{
    SoundDevice device;
    device.id = QString::fromUtf8(item.name);
    device.description = QString::fromUtf8(item.description);
    device.kind =
        kindOf(item.proplist, item.active_port ? QString::fromUtf8(item.active_port->name) : QString());
    device.muted = item.mute != 0;
    for (int i = 0; i < item.volume.channels; ++i)
        device.volumesDb.append(gainOf(item.volume.values[i], item.base_volume));
    device.volumePercent = int((pa_cvolume_max(&item.volume) * 100ULL + PA_VOLUME_NORM / 2) / PA_VOLUME_NORM);
    device.rate = int(item.sample_spec.rate);
    return device;
}

} // namespace

std::optional<SoundDevice> microphoneOf(const pa_source_info& source)
{
    if (source.monitor_of_sink != PA_INVALID_INDEX)
        return std::nullopt;
    return deviceOf(source);
}

std::optional<SoundDevice> speakerOf(const pa_sink_info& sink)
{
    if (qstrcmp(sink.name, standInSink) == 0)
        return std::nullopt;
    return deviceOf(sink);
}

} // namespace precall
