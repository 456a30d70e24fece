#include "core/media/sound/worker/SoundMessage.h"

#include "tests/fakes/FakeSound.h"

#include <QJsonArray>

#include <catch2/catch.hpp>
#include <limits>

using namespace precall;

namespace {

SoundMessage someBlock()
{
    return {.kind = SoundMessage::Kind::Block,
            .stream = 7,
            .fields = {{QStringLiteral("at_ns"), 123456789}},
            .signal = {44100, 2, {0.5F, -0.5F, 0.25F, 1.0F}}};
}

} // namespace

TEST_CASE("sound messages arrive as they were sent, in whatever pieces")
{
    const QByteArray bytes = encoded(someBlock()) + encoded({.kind = SoundMessage::Kind::Close, .stream = 7});
    for (const qsizetype piece : {qsizetype(1), qsizetype(5), bytes.size()}) {
        SoundMessageReader reader;
        QList<SoundMessage> got;
        for (qsizetype at = 0; at < bytes.size(); at += piece) {
            reader.feed(bytes.mid(at, piece));
            while (const std::optional<SoundMessage> message = reader.next())
                got.append(*message);
        }
        REQUIRE(got.size() == 2);
        CHECK(got.at(0) == someBlock());
        CHECK(got.at(1).kind == SoundMessage::Kind::Close);
        CHECK_FALSE(reader.broken());
    }
}

TEST_CASE("what is no sound message breaks the reader off and nothing else")
{
    const auto breaks = [](const QByteArray& bytes) {
        SoundMessageReader reader;
        reader.feed(bytes);
        return !reader.next() && reader.broken();
    };
    CHECK(breaks(QByteArray(16, '\xff')));            // longer than any
    CHECK(breaks(QByteArray::fromHex("0000000163"))); // no such kind
    CHECK(breaks(encoded(someBlock()).replace(4, 1, "\x20")));
    SoundMessage odd = someBlock();
    odd.signal.samples.pop_back(); // half a frame
    CHECK(breaks(encoded(odd)));
    odd = someBlock();
    odd.signal.samples[0] = std::numeric_limits<float>::quiet_NaN();
    CHECK(breaks(encoded(odd)));
    odd.signal = {0, 1, {}};
    CHECK(breaks(encoded(odd)));
    odd.signal = {48000, 33, {}};
    CHECK(breaks(encoded(odd)));
}

TEST_CASE("devices travel whole, and what a worker makes up is cut to size")
{
    const SoundDevices devices = someSoundDevices();
    CHECK(soundDevicesFrom(toJson(devices)) == devices);
    QJsonArray many;
    for (int i = 0; i < 1000; ++i)
        many.append(QJsonObject{{QStringLiteral("description"), QString(1000, QLatin1Char('x'))},
                                {QStringLiteral("volume_percent"), 1e9}});
    const SoundDevices cut = soundDevicesFrom({{QStringLiteral("microphones"), many}});
    CHECK(cut.microphones.size() == 64);
    CHECK(cut.microphones.constFirst().description.size() == 200);
    CHECK(soundDevicesFrom(QJsonObject{}) == SoundDevices{});
}

TEST_CASE("the chosen device is the remembered one, else the default, else the first")
{
    SoundDevice one;
    one.id = QStringLiteral("1");
    one.description = QStringLiteral("One");
    SoundDevice two;
    two.id = QStringLiteral("2");
    two.description = QStringLiteral("Two");
    CHECK(chosenDevice({}, {}) == nullptr);
    CHECK(chosenDevice({one, two}, {})->id == QLatin1String("1"));
    two.isDefault = true;
    CHECK(chosenDevice({one, two}, QStringLiteral("Three"))->id == QLatin1String("2"));
    CHECK(chosenDevice({one, two}, QStringLiteral("One"))->id == QLatin1String("1"));
}

TEST_CASE("devices of one description are told apart")
{
    SoundDevices devices = someSoundDevices();
    devices.microphones = {devices.microphones.constFirst(), devices.microphones.constFirst()};
    devices.microphones.last().id = QStringLiteral("mic2");
    const SoundDevices got = soundDevicesFrom(toJson(devices));
    REQUIRE(got.microphones.size() == 2);
    CHECK(got.microphones.at(0).description == QLatin1String("Desk Microphone"));
    CHECK(got.microphones.at(1).description == QLatin1String("Desk Microphone (2)"));
    CHECK(chosenDevice(got.microphones, QStringLiteral("Desk Microphone (2)"))->id == QLatin1String("mic2"));
}

TEST_CASE("the longest signal fits into a message")
{
    SoundMessage longest{.kind = SoundMessage::Kind::Play, .stream = 1};
    longest.fields = {{QStringLiteral("device"), QString(256, QLatin1Char('x'))}};
    longest.signal.samples.resize(longestSignal);
    SoundMessageReader reader;
    reader.feed(encoded(longest));
    CHECK(reader.next());
}
