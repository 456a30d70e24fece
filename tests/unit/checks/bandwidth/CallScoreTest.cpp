#include "core/checks/bandwidth/CallScore.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

PathQuality callQualityOf(double hairpinMs, double spreadMs, double lossPercent)
{
    PathQuality quality;
    quality.rttMs = hairpinMs;
    quality.spreadMs = spreadMs;
    quality.lossPercent = Estimate{lossPercent, lossPercent / 2, lossPercent * 2};
    return quality;
}

} // namespace

TEST_CASE("call score: speech by the E-model, Opus with FEC")
{
    for (const auto& [loss, score] :
         std::initializer_list<std::pair<double, double>>{{0, 4.2}, {1, 4.0}, {3, 3.7}, {5, 3.4}, {10, 2.8}})
        CHECK(audioScore(callQualityOf(60, 30, loss))->value == Approx(score).margin(0.1));
    CHECK(audioScore(callQualityOf(400, 30, 0))->value < 2.5);
}

TEST_CASE("call score: what stands in a queue through the whole call is heard, though it spreads nothing")
{
    PathQuality bloated = callQualityOf(20, 5, 0);
    bloated.loadedDelayMs = 295;
    CHECK(audioScore(bloated)->value == Approx(audioScore(callQualityOf(20, 295, 0))->value));
    CHECK(audioScore(bloated)->value < 3.4);
    bloated.loadedDelayMs = 5;
    CHECK(audioScore(bloated)->value == Approx(audioScore(callQualityOf(20, 5, 0))->value));
}

TEST_CASE("call score: as wide as the loss is known, worse for late packets and bursts")
{
    const auto score = audioScore(callQualityOf(60, 30, 4));
    CHECK(score->low < score->value);
    CHECK(score->high > score->value);
    PathQuality late = callQualityOf(60, 30, 0);
    late.latePercent = 8;
    CHECK(audioScore(late)->value < audioScore(callQualityOf(60, 30, 0))->value - 0.5);
    PathQuality burst = callQualityOf(60, 30, 4);
    burst.lossBurst = 3;
    CHECK(audioScore(burst)->value < score->value);
    CHECK_FALSE(audioScore({}));
}

TEST_CASE("call score: where nearly all is lost speech is as bad as can be, and the range is still one")
{
    PathQuality quality = callQualityOf(0, 5, 90);
    quality.lossPercent = Estimate{90, 78.6, 95.7};
    quality.lossBurst = 9;
    const auto score = audioScore(quality);
    REQUIRE(score);
    CHECK(score->low >= 1);
    CHECK(score->low <= score->value);
    CHECK(score->value <= score->high);
    CHECK(score->high < 1.5);
}

TEST_CASE("call score: video by rate and loss of each stream")
{
    const MeasuredRate plenty{RateAnswer::Enough, 2500, 2500, 2500, true};
    CHECK(videoScore(plenty, 1, callQualityOf(20, 3, 0)) == VideoScore{3, 3});
    CHECK(videoScore(plenty, 1, callQualityOf(20, 3, 2)) == VideoScore{1, 2});
    CHECK(videoScore({RateAnswer::TooSlow, 640, 630, 650, false}, 1, callQualityOf(20, 3, 0)) == VideoScore{2, 2});
    CHECK(videoScore({RateAnswer::TooSlow, 640, 630, 650, false}, 2, callQualityOf(20, 3, 0)) == VideoScore{1, 1});
}
