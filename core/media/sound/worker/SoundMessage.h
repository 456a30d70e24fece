#pragma once

#include "core/base/Result.h"
#include "core/media/sound/Signal.h"
#include "core/media/sound/SoundDevice.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace precall {

/// What the program and its sound worker say to each other, over the worker's standard input and output.
struct SoundMessage
{
    enum class Kind : quint8 {
        List,    ///< to the worker: which devices are there? `stream` is the number of the question
        Listen,  ///< to the worker: `fields.device`
        Play,    ///< to the worker: `fields.device`, and the signal
        Close,   ///< to the worker: end that stream
        Devices, ///< the answer to List: `fields` as of toJson(SoundDevices), or an error
        Block,   ///< a signal that was recorded, `fields.at_ns`
        Played,  ///< the end of a Play: `fields.started_ns`
        Ended    ///< a stream goes on no more: an error
    };
    Kind kind = Kind::List;
    quint32 stream = 0;
    QJsonObject fields = {};
    Signal signal = {};

    bool operator==(const SoundMessage&) const = default;
};

/// Ten seconds of stereo sound at 48 kHz and more; what is longer breaks the connection off.
inline constexpr qsizetype longestSoundMessage = 8 * 1024 * 1024;
/// The samples of a signal that fit in, with room for the rest of its message.
inline constexpr std::size_t longestSignal = (longestSoundMessage - 4096) / sizeof(float);

QByteArray encoded(const SoundMessage& message);

/// Puts messages together again from bytes as they come.
class SoundMessageReader
{
public:
    void feed(const QByteArray& bytes) { m_bytes += bytes; }
    /// The next whole message; nothing when it has not come yet, or never will: see broken().
    std::optional<SoundMessage> next();
    /// What came is no message; nothing can be read any more.
    bool broken() const { return m_broken; }

private:
    QByteArray m_bytes;
    bool m_broken = false;
};

QJsonObject toJson(const SoundDevices& devices);
/// Devices of one description are numbered.
SoundDevices soundDevicesFrom(const QJsonObject& json);

QJsonObject toJson(const Error& error);
Error soundErrorFrom(const QJsonObject& json);

} // namespace precall
