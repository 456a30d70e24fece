#include "core/media/sound/Chirp.h"

#include "core/media/sound/SoundLevel.h"
#include "tests/unit/media/sound/SyntheticSound.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// What a microphone hears of the chirp: after `ms`, `db` weaker or louder, two seconds in all.
Signal arrival(double ms, double db)
{
    return delayed(scaled(loopChirp(48000), db), ms) + silence(2);
}

Signal padded(const Signal& signal)
{
    return silence(2) + signal;
}

} // namespace

TEST_CASE("the chirp is quiet and starts and ends without a click")
{
    const Signal chirp = loopChirp(48000);
    CHECK(levelOf(chirp.samples).peak == Approx(-20).margin(0.1));
    CHECK(chirp.seconds() == Approx(0.25));
    CHECK(chirp.samples.front() == Approx(0).margin(1e-4));
    CHECK(chirp.samples.back() == Approx(0).margin(1e-4));
}

TEST_CASE("delay and gain of the chirp are measured, in noise too")
{
    for (const double ms : {0.0, 12.5, 300.0}) {
        for (const double db : {0.0, -20.0, 6.0}) {
            const std::optional<LoopReturn> clean = findChirp(loopChirp(48000), padded(arrival(ms, db)));
            REQUIRE(clean);
            CHECK(clean->delayMs == Approx(ms).margin(0.1));
            CHECK(clean->gainDb == Approx(db).margin(0.1));
            CHECK_FALSE(clean->echoDb);
            const auto noisy = findChirp(loopChirp(48000), noise(-45, 2) + arrival(ms, db));
            REQUIRE(noisy);
            CHECK(noisy->delayMs == Approx(ms).margin(0.5));
        }
    }
}

TEST_CASE("an echo is measured within 2 ms and half a decibel")
{
    for (const double ms : {50.0, 120.0, 200.0, 400.0}) {
        for (const double db : {-6.0, -12.0, -24.0}) {
            const Signal heard = padded(arrival(30, -3)) + padded(arrival(30 + ms, -3 + db));
            const std::optional<LoopReturn> back = findChirp(loopChirp(48000), heard);
            REQUIRE(back);
            REQUIRE(back->echoDb);
            CHECK(*back->echoDelayMs == Approx(ms).margin(2));
            CHECK(*back->echoDb == Approx(db).margin(0.5));
        }
    }
}

TEST_CASE("where the chirp is not, none is found")
{
    CHECK_FALSE(findChirp(loopChirp(48000), silence(2)));
    CHECK_FALSE(findChirp(loopChirp(48000), noise(-20, 2)));
    CHECK_FALSE(findChirp(loopChirp(48000), noise(-80, 2)));
    CHECK_FALSE(findChirp(loopChirp(48000), tone(1000, -12, 2)));
    CHECK_FALSE(findChirp(loopChirp(48000), voice(-12, 2)));
    CHECK_FALSE(findChirp(loopChirp(48000), tone(50, -12, 2) + noise(-60, 2)));
    CHECK_FALSE(findChirp(loopChirp(48000), silence(0.1)));
}
