#include "core/media/sound/worker/SoundMessage.h"

#include "core/media/DeviceNames.h"
#include "core/media/sound/SoundLevel.h"

#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <cstring>

namespace precall {

namespace {

constexpr qsizetype lengthBytes = sizeof(quint32);
constexpr qsizetype mostDevices = 64;
constexpr qsizetype mostCharacters = 256;
constexpr int mostChannels = 32;
constexpr int lowestRate = 1'000;
constexpr int highestRate = 768'000;

std::optional<Signal> signalFrom(QDataStream& stream)
{
    Signal signal;
    QByteArray bytes;
    qint32 rate = 0;
    qint32 channels = 0;
    stream >> rate >> channels >> bytes;
    if (stream.status() != QDataStream::Ok || rate < lowestRate || rate > highestRate || channels < 1 ||
        channels > mostChannels || bytes.size() % qsizetype(sizeof(float)) != 0)
        return std::nullopt;
    signal.rate = rate;
    signal.channels = channels;
    signal.samples.resize(std::size_t(bytes.size()) / sizeof(float));
    if (!bytes.isEmpty())
        std::memcpy(signal.samples.data(), bytes.constData(), std::size_t(bytes.size()));
    const bool finite = std::ranges::all_of(signal.samples, [](float s) { return std::isfinite(s); });
    return finite && signal.samples.size() % std::size_t(channels) == 0 ? std::optional(signal)
                                                                        : std::nullopt;
}

std::optional<SoundMessage> messageFrom(const QByteArray& bytes)
{
    QDataStream stream(bytes);
    quint8 kind = 0;
    SoundMessage message;
    QByteArray fields;
    stream >> kind >> message.stream >> fields;
    if (kind > quint8(SoundMessage::Kind::Ended))
        return std::nullopt;
    message.kind = SoundMessage::Kind(kind);
    message.fields = QJsonDocument::fromJson(fields).object();
    std::optional<Signal> signal = signalFrom(stream);
    if (!signal || !stream.atEnd())
        return std::nullopt;
    message.signal = std::move(*signal);
    return message;
}

QJsonArray toJsonArray(const QList<SoundDevice>& devices)
{
    QJsonArray array;
    for (const SoundDevice& device : devices) {
        QJsonArray volumes;
        for (const double volume : device.volumesDb)
            volumes.append(volume);
        array.append(QJsonObject{{QStringLiteral("id"), device.id},
                                 {QStringLiteral("description"), device.description},
                                 {QStringLiteral("kind"), kindWord(device.kind)},
                                 {QStringLiteral("default"), device.isDefault},
                                 {QStringLiteral("muted"), device.muted},
                                 {QStringLiteral("volumes_db"), volumes},
                                 {QStringLiteral("volume_percent"), device.volumePercent},
                                 {QStringLiteral("rate"), device.rate}});
    }
    return array;
}

SoundDevice soundDeviceFrom(const QJsonObject& json)
{
    SoundDevice device;
    device.id = json.value(QLatin1String("id")).toString().left(mostCharacters);
    device.description = json.value(QLatin1String("description")).toString().left(mostCharacters);
    device.kind = kindFromWord(json.value(QLatin1String("kind")).toString());
    device.isDefault = json.value(QLatin1String("default")).toBool();
    device.muted = json.value(QLatin1String("muted")).toBool();
    const QJsonArray volumes = json.value(QLatin1String("volumes_db")).toArray();
    for (qsizetype i = 0; i < std::min(volumes.size(), qsizetype(mostChannels)); ++i)
        device.volumesDb.append(std::max(volumes.at(i).toDouble(), silenceDbfs));
    device.volumePercent = std::clamp(json.value(QLatin1String("volume_percent")).toInt(), -1, 1000);
    device.rate = std::clamp(json.value(QLatin1String("rate")).toInt(), 0, highestRate);
    return device;
}

QList<SoundDevice> soundDevicesFrom(const QJsonArray& array)
{
    QList<SoundDevice> devices;
    QStringList descriptions;
    for (qsizetype i = 0; i < std::min(array.size(), mostDevices); ++i) {
        devices.append(soundDeviceFrom(array.at(i).toObject()));
        descriptions.append(devices.constLast().description);
    }
    const QStringList names = numbered(descriptions);
    for (qsizetype i = 0; i < devices.size(); ++i)
        devices[i].description = names.at(i);
    return devices;
}

} // namespace

QByteArray encoded(const SoundMessage& message)
{
    const auto* samples = reinterpret_cast<const char*>(message.signal.samples.data());
    const auto size = qsizetype(message.signal.samples.size() * sizeof(float));
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << quint32(0) << quint8(message.kind) << message.stream
           << QJsonDocument(message.fields).toJson(QJsonDocument::Compact) << qint32(message.signal.rate)
           << qint32(message.signal.channels) << QByteArray::fromRawData(samples, size);
    stream.device()->seek(0);
    stream << quint32(bytes.size() - lengthBytes);
    return bytes;
}

std::optional<SoundMessage> SoundMessageReader::next()
{
    if (m_broken || m_bytes.size() < lengthBytes)
        return std::nullopt;
    quint32 length = 0;
    QDataStream(m_bytes) >> length;
    m_broken = length > longestSoundMessage;
    if (m_broken || m_bytes.size() - lengthBytes < qsizetype(length))
        return std::nullopt;
    std::optional<SoundMessage> message = messageFrom(m_bytes.mid(lengthBytes, length));
    m_bytes.remove(0, lengthBytes + qsizetype(length));
    m_broken = !message;
    return message;
}

QJsonObject toJson(const SoundDevices& devices)
{
    return {{QStringLiteral("microphones"), toJsonArray(devices.microphones)},
            {QStringLiteral("speakers"), toJsonArray(devices.speakers)}};
}

SoundDevices soundDevicesFrom(const QJsonObject& json)
{
    return {soundDevicesFrom(json.value(QLatin1String("microphones")).toArray()),
            soundDevicesFrom(json.value(QLatin1String("speakers")).toArray())};
}

QJsonObject toJson(const Error& error)
{
    return {{QStringLiteral("error"), errorWord(error.kind)}, {QStringLiteral("detail"), error.detail}};
}

Error soundErrorFrom(const QJsonObject& json)
{
    return {errorKindFromWord(json.value(QLatin1String("error")).toString()),
            json.value(QLatin1String("detail")).toString().left(mostCharacters), 0};
}

} // namespace precall
