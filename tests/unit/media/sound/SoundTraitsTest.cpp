#include "core/media/sound/SoundTraits.h"

#include "core/media/sound/Goertzel.h"
#include "tests/unit/media/sound/SyntheticSound.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("levels are in dBFS: a sine of full scale has a peak of 0 and -3 rms")
{
    const SoundLevel full = levelOf(tone(1000, 0, 1).samples);
    CHECK(full.peak == Approx(0).margin(0.01));
    CHECK(full.rms == Approx(-3.01).margin(0.01));
    CHECK(levelOf(tone(1000, -12, 1).samples).peak == Approx(-12).margin(0.01));
    CHECK(levelOf(noise(-40, 1).samples).rms == Approx(-40).margin(0.2));
    CHECK(levelOf(silence(1).samples).rms == silenceDbfs);
    CHECK(levelOf({}).peak == silenceDbfs);
    CHECK(levelsOf(tone(1000, 0, 1)).size() == 100);
}

TEST_CASE("one frequency's amplitude is found beside others")
{
    const Signal both = tone(1000, -12, 1) + tone(440, -6, 1);
    CHECK(decibels(amplitudeAt(both.samples, both.rate, 1000)) == Approx(-12).margin(0.01));
    CHECK(decibels(amplitudeAt(both.samples, both.rate, 440)) == Approx(-6).margin(0.01));
    CHECK(decibels(amplitudeAt(both.samples, both.rate, 700)) < -80);
}

TEST_CASE("speech is told from what is even, and from what is too quiet")
{
    CHECK(traitsOf(voice(-20, 2)).speech);
    CHECK(traitsOf(voice(-45, 2) + noise(-75, 2)).speech);
    CHECK(traitsOf(voice(-12, 3)).speechSeconds == Approx(2.1).margin(0.11));
    CHECK_FALSE(traitsOf(voice(-56, 2)).speech);
    CHECK_FALSE(traitsOf(tone(1000, -12, 2)).speech);
    CHECK_FALSE(traitsOf(noise(-20, 2)).speech);
    CHECK_FALSE(traitsOf(tone(50, -20, 2) + tone(100, -30, 2)).speech);
    CHECK_FALSE(traitsOf(silence(2)).speech);
    CHECK_FALSE(traitsOf(voice(-20, 0.5)).speech);
    CHECK_FALSE(traitsOf(voice(-20, 2) + noise(-20, 2)).speech); // drowned
}

TEST_CASE("digital silence is nothing but zeros")
{
    CHECK(traitsOf(silence(1)).zeros);
    CHECK_FALSE(traitsOf(noise(-100, 1)).zeros);
    CHECK_FALSE(traitsOf(Signal{}).zeros);
    CHECK_FALSE(traitsOf(stereo(silence(1), noise(-60, 1))).zeros);
}

TEST_CASE("clipping is runs at full scale, one sample is none")
{
    CHECK(traitsOf(clipped(tone(440, 12, 1))).clippings == 880);
    CHECK(traitsOf(tone(1000, -1, 1)).clippings == 0);
    Signal one = tone(1000, -20, 1);
    one.samples[100] = one.samples[200] = one.samples[201] = 1;
    CHECK(traitsOf(one).clippings == 0);
    one.samples[202] = 1;
    CHECK(traitsOf(one).clippings == 1);
}

TEST_CASE("hum is the mains and its overtones, all the time and audible")
{
    CHECK(traitsOf(tone(50, -30, 2) + tone(150, -36, 2) + noise(-60, 2)).humHertz == 50);
    CHECK(traitsOf(tone(60, -30, 2) + tone(120, -33, 2)).humHertz == 60);
    CHECK_FALSE(traitsOf(tone(50, -56, 2)).humHertz);
    CHECK_FALSE(traitsOf(tone(50, -30, 0.9)).humHertz);
    CHECK_FALSE(traitsOf(tone(50, -40, 2) + noise(-35, 2)).humHertz);
    CHECK_FALSE(traitsOf(voice(-12, 2)).humHertz);
    CHECK_FALSE(traitsOf(tone(1000, -12, 2)).humHertz);
    CHECK_FALSE(traitsOf(silence(2)).humHertz);
}

TEST_CASE("a shifted zero line is told, and is neither sound nor in the way of recognising it")
{
    const SoundTraits heard = traitsOf(shifted(noise(-40, 1), 0.25));
    CHECK(heard.offset == Approx(0.25).margin(0.001));
    CHECK(heard.level.rms == Approx(-40).margin(0.2));
    CHECK(traitsOf(tone(1000, 0, 1)).offset == Approx(0).margin(0.001));
    CHECK(traitsOf(shifted(voice(-20, 2), 0.1)).speech);
    CHECK_FALSE(traitsOf(shifted(noise(-60, 2), 0.1)).speech);
    CHECK(traitsOf(shifted(tone(50, -30, 2), -0.1)).humHertz == 50);
    CHECK(traitsOf(stereo(shifted(silence(2), 0.1), voice(-20, 2))).deadChannels == QList<int>{0});
}

TEST_CASE("a dead channel is told beside a live one only")
{
    CHECK(traitsOf(stereo(voice(-20, 2), silence(2))).deadChannels == QList<int>{1});
    CHECK(traitsOf(stereo(noise(-90, 2), voice(-20, 2))).deadChannels == QList<int>{0});
    CHECK(traitsOf(stereo(voice(-20, 2), voice(-30, 2))).deadChannels.isEmpty());
    CHECK(traitsOf(stereo(noise(-70, 2), silence(2))).deadChannels.isEmpty());
    CHECK(traitsOf(stereo(voice(-20, 2), silence(2))).speech);
}
