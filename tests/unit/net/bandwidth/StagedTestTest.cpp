#include "core/net/bandwidth/BandwidthBudget.h"
#include "core/net/bandwidth/TurnBandwidth.h"
#include "tests/unit/net/bandwidth/SimulatedLink.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace precall;

namespace {

constexpr double neededKbps = 1000;

} // namespace

TEST_CASE("staged test: capacity within 1 % on clean links, its interval holds the truth")
{
    for (SimulatedLink link : linksOfEachKind()) {
        if (link.policer || link.jitter > 0)
            continue;
        link.kbps = 640;
        const MeasuredRate rate = runOver(link, {neededKbps}).result.rate;
        CAPTURE(link.queueSeconds, link.burstKilobits);
        CHECK(std::abs(rate.kbps - 640) < 6.4);
        CHECK(rate.low <= 640);
        CHECK(rate.high >= 640);
        CHECK_FALSE(rate.atLeast);
    }
}

TEST_CASE("staged test: a link that is not filled is told as at least, with a call's delay, jitter and loss")
{
    const SimulatedRun run = runOver({}, {neededKbps});
    CHECK(run.result.rate.answer == RateAnswer::Enough);
    CHECK(run.result.rate.atLeast);
    CHECK(run.result.rate.kbps == Approx(2500).epsilon(0.05));
    REQUIRE(run.result.quality.rttMs);
    CHECK(*run.result.quality.rttMs == Approx(20).margin(3));
    REQUIRE(run.result.quality.loadedDelayMs);
    CHECK(*run.result.quality.loadedDelayMs < 3);
    REQUIRE(run.result.quality.lossPercent);
    CHECK(run.result.quality.lossPercent->value == 0);
    CHECK(run.seconds < 5);
    CHECK(run.bytes < 1'100'000);
}

TEST_CASE("staged test: a bucket that the burn empties is not told as a rate")
{
    SimulatedLink link = bucketLink();
    link.kbps = 1500;
    const MeasuredRate rate = runOver(link, {neededKbps}).result.rate;
    CHECK(rate.answer == RateAnswer::Enough);
    CHECK(rate.atLeast);
    CHECK(rate.kbps <= 1500);
}

TEST_CASE("staged test: a bucket that runs dry at the burn's end does not hide a link that is too slow")
{
    // The most, in milliseconds of the need, lasts nearly for the whole burn.
    const auto [need, share, most] = GENERATE(table<double, double, int>(
        {{1000, 0.6, 2250}, {1000, 0.8, 1900}, {300, 0.6, 2200}, {300, 0.8, 1850}}));
    SimulatedLink link;
    link.kbps = share * need;
    for (int burst = 400; burst <= most; burst += 25) {
        link.burstKilobits = burst * need / 1000;
        CAPTURE(need, share, burst);
        CHECK(runOver(link, {need}).result.rate.answer != RateAnswer::Enough);
    }
}

TEST_CASE("staged test: a bucket that runs dry in the burn, right behind it or as the call begins does not hide it either")
{
    // The most lasts into the first half of the call.
    const auto [policer, share, most] = GENERATE(table<bool, double, int>({{true, 0.6, 2600},
                                                                           {true, 0.8, 2300},
                                                                           {true, 0.94, 1750},
                                                                           {false, 0.6, 2600},
                                                                           {false, 0.8, 2200},
                                                                           {false, 0.94, 1750}}));
    SimulatedLink link = policerLink();
    link.policer = policer;
    link.kbps = share * neededKbps;
    for (int burst = 400; burst <= most; burst += 25) {
        link.burstKilobits = burst;
        CAPTURE(policer, share, burst);
        const MeasuredRate rate = runOver(link, {neededKbps}).result.rate;
        CHECK(rate.answer != RateAnswer::Enough);
        CHECK(rate.low < neededKbps);
        const SharedRates shared = sharedRates(rate, {neededKbps, neededKbps, false}, std::nullopt);
        CHECK(shared.up->answer != RateAnswer::Enough);
        CHECK(shared.down->answer != RateAnswer::Enough);
    }
}

TEST_CASE("staged test: jitter and loss are not taken for a bucket that ran dry")
{
    for (SimulatedLink link : {SimulatedLink(), farLink()})
        for (const double loss : {0.0, 0.01})
            for (unsigned seed = 1; seed <= 10; ++seed) {
                link.loss = loss;
                link.seed = seed;
                const MeasuredRate rate = runOver(link, {neededKbps}).result.rate;
                CAPTURE(link.delay, loss, seed);
                CHECK(rate.answer == RateAnswer::Enough);
                CHECK(rate.kbps > neededKbps); // told by the burn
            }
}

TEST_CASE("staged test: a link that is too slow is told within two seconds and a quarter of a megabyte")
{
    SimulatedLink link;
    link.kbps = 500;
    const SimulatedRun run = runOver(link, {neededKbps});
    CHECK(run.result.rate.answer == RateAnswer::TooSlow);
    CHECK(run.seconds < 2);
    CHECK(run.bytes < 250'000);
}

TEST_CASE("staged test: on a metered connection nothing follows the gate")
{
    const SimulatedRun run = runOver({}, {neededKbps, true});
    CHECK(run.result.rate.answer == RateAnswer::Enough);
    CHECK(run.bytes < 200'000);
}

TEST_CASE("staged test: whatever the link, no more is sent than was told before")
{
    SimulatedLink far = bloatedLink();
    far.delay = 1.5;
    QList<SimulatedLink> links = linksOfEachKind();
    links.append(far);
    for (SimulatedLink link : links)
        for (const double kbps : {200.0, 700.0, 980.0, 1000.0, 1040.0, 1400.0, 5000.0})
            for (const double loss : {0.0, 0.03})
                for (const bool gateOnly : {false, true}) {
                    link.kbps = kbps;
                    link.loss = loss;
                    CAPTURE(link.queueSeconds, link.delay, kbps, loss, gateOnly);
                    CHECK(runOver(link, {neededKbps, gateOnly}).bytes <= StagedTest::mostBytes({neededKbps, gateOnly}));
                }
    CHECK(mostBytes(BandwidthSource::TurnUdp, {1000, 1000, false}) < 3'000'000);
    CHECK(mostBytes(BandwidthSource::Https, {1000, 1000, false}) < 3'000'000);
    CHECK(mostBytes(BandwidthSource::TurnUdp, {1000, 1000, true}) < 1'000'000);
    CHECK(mostBytes(BandwidthSource::Https, {1000, 1000, true}) < 1'250'000);
}

TEST_CASE("staged test: nothing comes back")
{
    SimulatedLink link;
    link.silent = true;
    const SimulatedRun run = runOver(link, {neededKbps});
    CHECK(run.result.nothingArrived);
    CHECK(run.result.rate.answer == RateAnswer::Unknown);
    CHECK(run.bytes < 10'000);
}

TEST_CASE("staged test: what is lost but for a little is lossy, not silent, and gets no load")
{
    SimulatedLink link;
    link.loss = 0.93;
    link.seed = 3;
    const SimulatedRun run = runOver(link, {neededKbps});
    CHECK_FALSE(run.result.nothingArrived);
    CHECK(run.result.tooLossy);
    CHECK(run.result.rate.answer == RateAnswer::Unknown);
    REQUIRE(run.result.quality.lossPercent);
    CHECK(run.result.quality.lossPercent->low < 93);
    CHECK(run.result.quality.lossPercent->high > 93);
    CHECK(run.result.quality.rttMs);
    CHECK(run.bytes < 10'000);
}

TEST_CASE("staged test: loss in the call is within its interval")
{
    SimulatedLink link;
    link.loss = 0.03;
    int held = 0;
    for (unsigned seed = 1; seed <= 20; ++seed) {
        link.seed = seed;
        const auto loss = runOver(link, {neededKbps}).result.quality.lossPercent;
        REQUIRE(loss);
        held += loss->low <= 3 && loss->high >= 3 ? 1 : 0;
    }
    CHECK(held >= 17);
}

TEST_CASE("staged test: what is overtaken at the end of the call is not lost")
{
    SimulatedLink link;
    link.delay = 0.05;
    link.reordering = 0.04;
    for (unsigned seed = 1; seed <= 10; ++seed) {
        link.seed = seed;
        const SimulatedRun run = runOver(link, {neededKbps});
        CAPTURE(seed);
        REQUIRE(run.result.quality.lossPercent);
        CHECK(run.result.quality.lossPercent->value == 0);
        CHECK(run.result.quality.reordered > 0);
    }
}

TEST_CASE("staged test: a transport that sends again what is lost is late, not lossy")
{
    const SimulatedRun run = runOver(bloatedLink(), {neededKbps, false, true});
    CHECK(run.result.rate.answer == RateAnswer::Enough);
    REQUIRE(run.result.quality.latePercent);
    CHECK(*run.result.quality.latePercent == 0);
}
