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

TEST_CASE("the meter shows no shift of the zero line and hears speech beside it")
{
    LevelMeter meter;
    const Signal talk = shifted(voice(-20, 3), 0.1);
    for (std::size_t at = 0; at + 480 <= talk.samples.size(); at += 480) // as a microphone delivers it
        meter.take({talk.rate, 1, {talk.samples.begin() + std::ptrdiff_t(at), talk.samples.begin() + std::ptrdiff_t(at + 480)}});
    CHECK(meter.reading().speech);
    LevelMeter still;
    still.take(shifted(silence(2), 0.1));
    CHECK(still.reading().dbfs < -100);
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
