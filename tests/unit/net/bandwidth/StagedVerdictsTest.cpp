#include "tests/unit/net/bandwidth/SimulatedLink.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

constexpr double neededByVerdicts = 1000;

/// What was answered over a matrix of links whose truth is known.
struct AnsweredRuns
{
    int runs = 0, wrong = 0, undecided = 0;
    double seconds = 0, megabytes = 0;               ///< all of them
    double decidedAfter = 0, decidedMegabytes = 0; ///< without the call

    void add(const SimulatedLink& link, const SimulatedRun& run)
    {
        const RateAnswer answer = run.result.rate.answer;
        const bool isEnough = link.kbps > neededByVerdicts;
        const bool isWrong = answer == (isEnough ? RateAnswer::TooSlow : RateAnswer::Enough);
        ++runs;
        wrong += isWrong ? 1 : 0;
        undecided += !isWrong && answer != (isEnough ? RateAnswer::Enough : RateAnswer::TooSlow) ? 1 : 0;
        seconds += run.seconds;
        megabytes += double(run.bytes) / 1e6;
        decidedAfter += run.decidedAfter;
        decidedMegabytes += double(run.decidedBytes) / 1e6;
    }
};

AnsweredRuns answersOver(const QList<double>& shares, const QList<double>& losses, unsigned seeds)
{
    AnsweredRuns answered;
    for (SimulatedLink link : linksOfEachKind())
        for (const double share : shares)
            for (const double loss : losses)
                for (unsigned seed = 1; seed <= seeds; ++seed) {
                    link.kbps = share * neededByVerdicts;
                    link.loss = loss;
                    link.seed = seed * 104'729 + unsigned(share * 10'000);
                    const int wrongBefore = answered.wrong;
                    answered.add(link, runOver(link, {neededByVerdicts}));
                    if (answered.wrong > wrongBefore)
                        UNSCOPED_INFO("wrong: queue " << link.queueSeconds << " s, bucket " << link.burstKilobits
                                                      << " kbit, " << (link.policer ? "policer" : "shaper") << ", delay "
                                                      << link.delay << " s, share " << share << ", loss " << loss
                                                      << ", seed " << seed);
                }
    return answered;
}

const QList<double> clearShares{0.5, 0.7, 0.85, 0.94, 1.06, 1.2, 1.5, 3.0};

} // namespace

TEST_CASE("staged verdicts: beyond 5 % of the need none is wrong, and without loss each is decided")
{
    const AnsweredRuns clean = answersOver(clearShares, {0}, 2);
    CHECK(clean.wrong == 0);
    CHECK(clean.undecided == 0);
    const AnsweredRuns lossy = answersOver(clearShares, {0.01, 0.02, 0.05}, 2);
    CHECK(lossy.wrong == 0);
    CHECK(lossy.undecided <= 0.05 * lossy.runs);
}

TEST_CASE("staged verdicts: within 5 % of the need no more than 1 % is wrong, whatever the link")
{
    const AnsweredRuns near = answersOver({0.95, 0.96, 0.97, 0.98, 0.99, 0.995, 1.005, 1.01, 1.02, 1.03, 1.04, 1.05},
                                          {0, 0.01, 0.02, 0.05}, 1);
    CHECK(near.wrong <= 0.01 * near.runs);
    CHECK(near.undecided <= 0.5 * near.runs);
}

TEST_CASE("staged verdicts: packets that overtake each other within half a second are no narrow link")
{
    SimulatedLink link;
    link.reordering = GENERATE(0.1, 0.27, 0.54);
    CAPTURE(link.reordering);
    int tooSlow = 0, bloated = 0;
    for (link.seed = 1; link.seed <= 60; ++link.seed) {
        const StagedResult result = runOver(link, {neededByVerdicts}).result;
        tooSlow += result.rate.answer == RateAnswer::TooSlow;
        bloated += result.quality.loadedDelayMs.value_or(0) >= 200; // the profile's loaded-delay.poor
    }
    CHECK(tooSlow == 0);
    CHECK(bloated == 0);
}

TEST_CASE("staged verdicts: without loss and jitter all but 1 % around the need is decided")
{
    for (SimulatedLink link : linksOfEachKind())
        for (const double share : {0.95, 0.97, 0.98, 1.02, 1.03, 1.05}) {
            link.kbps = share * neededByVerdicts;
            CAPTURE(link.queueSeconds, link.policer, link.burstKilobits, share);
            if (link.jitter == 0)
                CHECK(runOver(link, {neededByVerdicts}).result.rate.answer ==
                      (share > 1 ? RateAnswer::Enough : RateAnswer::TooSlow));
        }
}

TEST_CASE("staged verdicts: decided after 4 s and half a megabyte, done with the call after 8 s and 1.1 MB, on average")
{
    const AnsweredRuns clean = answersOver(clearShares, {0}, 1);
    CHECK(clean.decidedAfter <= 4 * clean.runs);
    CHECK(clean.decidedMegabytes <= 0.5 * clean.runs);
    const AnsweredRuns all = answersOver(clearShares, {0, 0.01, 0.05}, 1);
    CHECK(all.seconds <= 8 * all.runs);
    CHECK(all.megabytes <= 1.1 * all.runs);
}
