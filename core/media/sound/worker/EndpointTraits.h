#pragma once

#include "core/media/sound/SoundDevice.h"

#include <QByteArray>

namespace precall {

/// How Windows says that an endpoint of its sound is attached; see endpointKind().
struct EndpointPlace
{
    QString enumerator;       ///< of its device: "USB", "HDAUDIO", "BTHENUM" …; empty: not told
    unsigned formFactor = 10; ///< EndpointFormFactor (Microsoft, mmdeviceapi.h); 10 is "unknown"
    bool integrated = false;  ///< its connector is no jack (KSJACK_DESCRIPTION, ePortConnIntegratedDevice)
};

/// The kind, where it can be told without guessing: an HD-audio microphone without more is Unknown. Pure.
SoundDevice::Kind endpointKind(const EndpointPlace& place);

/// Adds volume, mute and kind to a device that Qt lists by `qtId`, where the system tells them: on Windows.
void addEndpointTraits(SoundDevice& device, const QByteArray& qtId);

} // namespace precall
