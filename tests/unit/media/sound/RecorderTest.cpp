#include "core/media/sound/Recorder.h"

#include "tests/fakes/FakeSound.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// Some seconds of sound on that many channels.
Signal muchSound(double seconds, int channels)
{
    return {48000, channels, std::vector<float>(std::size_t(seconds * 48000) * std::size_t(channels))};
}

} // namespace

TEST_CASE("what a recorder keeps is bounded, however many channels the microphone has")
{
    constexpr std::size_t mostBytes = 64 * 1024 * 1024;
    FakeSound sound;
    Recorder recorder(sound, QStringLiteral("mic"));
    for (int seconds = 0; seconds < 40; ++seconds)
        sound.deliver(muchSound(1, 32));
    CHECK(recorder.recorded().samples.size() * sizeof(float) <= mostBytes);
    CHECK(recorder.seconds() > 4);
}

TEST_CASE("sound of another rate or with other channels is not mixed in")
{
    FakeSound sound;
    Recorder recorder(sound, QStringLiteral("mic"));
    sound.deliver(muchSound(1, 2));
    sound.deliver(muchSound(1, 1));
    Signal slow = muchSound(1, 2);
    slow.rate = 44100;
    sound.deliver(slow);
    CHECK(recorder.seconds() == 1);
}
