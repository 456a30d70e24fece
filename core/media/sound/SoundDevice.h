#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace precall {

/// A microphone or a loudspeaker, as the system's sound server knows it.
struct SoundDevice
{
    /// How it is attached, where the system tells; the words of reports in kindWord().
    enum class Kind {
        Unknown,
        BuiltIn,
        Headset, ///< a headset, a headphone or a microphone of one, by cable
        Usb,
        Bluetooth, ///< high quality
        HandsFree  ///< Bluetooth's hands-free profile: a telephone's quality, both ways at once
    };

    QString id;          ///< the server's name for it: unique, may be another's after it was unplugged
    QString description; ///< what people see, each its own; a device is remembered by it
    Kind kind = Kind::Unknown;
    bool isDefault = false;
    bool muted = false;      ///< by the system
    QList<double> volumesDb; ///< of each channel, 0 is unchanged; never below silenceDbfs
    int volumePercent = 100; ///< of the loudest channel, on the system's slider
    int rate = 0;            ///< frames a second; 0: not told

    /// Muted, or turned down all the way.
    bool isSilenced() const { return muted || volumePercent == 0; }

    bool operator==(const SoundDevice&) const = default;
};

struct SoundDevices
{
    QList<SoundDevice> microphones, speakers;

    bool operator==(const SoundDevices&) const = default;
};

/// "built-in", "headset", "usb", "bluetooth", "hands-free"; empty for Unknown.
QString kindWord(SoundDevice::Kind kind);
/// The inverse; Unknown for any other word.
SoundDevice::Kind kindFromWord(const QString& word);

/// The device of that description, else the default one, else the first; null when there is none.
const SoundDevice* chosenDevice(const QList<SoundDevice>& devices, const QString& description);

} // namespace precall
