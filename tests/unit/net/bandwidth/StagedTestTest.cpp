#include "tests/unit/net/bandwidth/SimulatedLink.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace precall;

namespace {

constexpr double neededKbps = 1000;

SimulatedLink bloated()
{
    SimulatedLink link;
    link.queueSeconds = 2;
    return link;
}

SimulatedLink shallow()
{
    SimulatedLink link;
    link.queueSeconds = 0.015;
    return link;
}

SimulatedLink bucket()
{
    SimulatedLink link;
    link.burstKilobits = 800;
    return link;
}

SimulatedLink policer()
{
    SimulatedLink link;
    link.policer = true;
    link.burstKilobits = 120;
    return link;
}

SimulatedLink farAndUneven()
{
    SimulatedLink link;
    link.delay = 0.15;
    link.jitter = 0.01;
    return link;
}

const QList<SimulatedLink> linksOfEachKind{SimulatedLink(), bloated(), shallow(), bucket(), policer(), farAndUneven()};

} // namespace

TEST_CASE("staged test: no wrong verdict beyond 5 % of the need, whatever the link")
{
    for (SimulatedLink link : linksOfEachKind)
        for (const double share : {0.5, 0.7, 0.85, 0.94, 1.06, 1.2, 1.5, 3.0})
            for (const double loss : {0.0, 0.01, 0.05})
                for (unsigned seed = 1; seed <= 3; ++seed) {
                    link.kbps = share * neededKbps;
                    link.loss = loss;
                    link.seed = seed;
                    const RateAnswer answer = runOver(link, {neededKbps}).result.rate.answer;
                    CAPTURE(link.queueSeconds, link.policer,
                            link.burstKilobits, share, loss, seed);
                    CHECK(answer != (share > 1 ? RateAnswer::TooSlow : RateAnswer::Enough));
                    if (loss == 0 && std::abs(share - 1) > 0.1)
                        CHECK(answer == (share > 1 ? RateAnswer::Enough : RateAnswer::TooSlow));
                }
}

TEST_CASE("staged test: capacity within 1 % on clean links, its interval holds the truth")
{
    for (SimulatedLink link : linksOfEachKind) {
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

TEST_CASE("staged test: nothing comes back")
{
    SimulatedLink link;
    link.silent = true;
    const SimulatedRun run = runOver(link, {neededKbps});
    CHECK(run.result.nothingArrived);
    CHECK(run.result.rate.answer == RateAnswer::Unknown);
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

TEST_CASE("staged test: a transport that sends again what is lost is late, not lossy")
{
    const SimulatedRun run = runOver(bloated(), {neededKbps, false, true});
    CHECK(run.result.rate.answer == RateAnswer::Enough);
    REQUIRE(run.result.quality.latePercent);
    CHECK(*run.result.quality.latePercent == 0);
}
