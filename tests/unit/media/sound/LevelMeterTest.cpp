#include "core/media/sound/LevelMeter.h"

#include "tests/unit/media/sound/SyntheticSound.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("the meter jumps up, falls slowly and holds the peak")
{
    LevelMeter meter;
    CHECK_FALSE(meter.reading().moving);
    meter.take(tone(1000, -12, 0.1));
    CHECK(meter.reading().moving);
    CHECK(meter.reading().dbfs == Approx(-12).margin(0.1));
    meter.take(silence(0.85));
    CHECK(meter.reading().dbfs == Approx(-22).margin(0.5)); // 20 dB in 1.7 s
    CHECK(meter.reading().held == Approx(-12).margin(0.1));
    meter.take(silence(1));
    CHECK(meter.reading().held < -25);
    meter.reset();
    CHECK_FALSE(meter.reading().moving);
}

namespace {

/// As a microphone delivers it.
void feedMeter(LevelMeter& meter, const Signal& sound)
{
    constexpr std::ptrdiff_t frames = 480;
    for (auto at = sound.samples.begin(); sound.samples.end() - at >= frames; at += frames)
        meter.take({sound.rate, 1, {at, at + frames}});
}

} // namespace

TEST_CASE("the meter shows no shift of the zero line, hears speech beside it, and takes it for none")
{
    LevelMeter meter;
    feedMeter(meter, shifted(voice(-20, 3), 0.1));
    CHECK(meter.reading().speech);
    for (const double zero : {0.01, 0.1, -0.3}) {
        LevelMeter still;
        feedMeter(still, shifted(noise(-65, 1.1), zero));
        CHECK_FALSE(still.reading().speech);
        CHECK(still.reading().dbfs < -45);
    }
}

TEST_CASE("the meter tells clipping by full scale, wherever the zero line is")
{
    LevelMeter meter;
    feedMeter(meter, clipped(shifted(tone(1000, -0.3, 1), 0.05)));
    CHECK(meter.reading().clipped);
    LevelMeter loud;
    feedMeter(loud, shifted(tone(1000, -6, 1), -0.3));
    CHECK_FALSE(loud.reading().clipped);
}

TEST_CASE("the meter recognises speech and clipping, and forgets them after a second")
{
    LevelMeter meter;
    meter.take(voice(-20, 1.5));
    CHECK(meter.reading().speech);
    CHECK_FALSE(meter.reading().clipped);
    meter.take(clipped(tone(1000, 6, 0.1)));
    CHECK(meter.reading().clipped);
    meter.take(silence(1));
    CHECK_FALSE(meter.reading().speech);
    CHECK_FALSE(meter.reading().clipped);
}
