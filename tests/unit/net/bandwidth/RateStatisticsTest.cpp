#include "core/net/bandwidth/PacketLog.h"
#include "core/net/bandwidth/RateStatistics.h"
#include "core/net/bandwidth/SequentialGate.h"
#include "core/net/bandwidth/TurnBandwidth.h"
#include "core/net/bandwidth/UplinkLoad.h"

#include <catch2/catch.hpp>

#include <cmath>

using namespace precall;

TEST_CASE("rate statistics: Wilson's interval")
{
    const Estimate none = wilsonPercent(0, 50);
    CHECK(none.low == 0);
    CHECK(none.high == Approx(7.1).margin(0.1));
    const Estimate some = wilsonPercent(10, 100);
    CHECK(some.value == 10);
    CHECK(some.low == Approx(5.5).margin(0.1));
    CHECK(some.high == Approx(17.4).margin(0.1));
    CHECK(wilsonPercent(0, 0).high == 100);
}

TEST_CASE("rate statistics: quantiles and robust deviation")
{
    CHECK_FALSE(quantileOf({}, 0.5));
    CHECK(*quantileOf({3, 1, 2}, 0.5) == 2);
    CHECK(*quantileOf({0, 10}, 0.95) == Approx(9.5));
    CHECK(robustDeviation({1, 1, 1, 100}) == 0);
}

TEST_CASE("rate statistics: the rate between first and last arrival, no surer than a packet or 1 %")
{
    std::vector<RateSample> samples;
    for (int i = 0; i < 100; ++i)
        samples.push_back({i * 0.01, 10'000});
    const auto rate = rateOf(samples);
    REQUIRE(rate);
    CHECK(rate->value == Approx(1000));
    CHECK(rate->high - rate->value == Approx(10'000 / 0.99 / 1000).margin(0.2));
    CHECK_FALSE(rateOf({{0, 1}, {1, 1}}));
}

TEST_CASE("rate statistics: estimates are joined by their precision, and are no surer than 1 % together")
{
    CHECK_FALSE(jointly({}));
    const auto equal = jointly({{900, 860, 940}, {1100, 1060, 1140}});
    REQUIRE(equal);
    CHECK(equal->value == Approx(1000));
    CHECK(equal->high - equal->value == Approx(40 / std::sqrt(2)));
    CHECK(jointly({{900, 890, 910}, {1100, 1000, 1200}})->value == Approx(902).margin(0.1));
    CHECK(jointly({{1000, 990, 1010}, {1000, 990, 1010}})->high == Approx(1010));
}

TEST_CASE("sequential gate: decides at the need's two sides, not on it, and not by one window")
{
    using Decision = SequentialGate::Decision;
    const auto after = [](const QList<double>& windows) {
        SequentialGate gate(1000);
        for (const double window : windows)
            gate.add(window);
        return gate.decision();
    };
    CHECK(after({1250, 1250, 1250, 1250}) == Decision::Reached);
    CHECK(after({700, 700, 700, 700}) == Decision::NotReached);
    CHECK(after({1000, 1000, 1000, 1000, 1000, 1000}) == Decision::Open);
    CHECK(after({1250, 1250, 1250, 1250, 200}) == Decision::Open);
    CHECK(after({}) == Decision::Open);
}

TEST_CASE("jitter: the mean difference between the delays of packets that follow each other, of few as of many")
{
    for (const int packets : {10, 400}) {
        PacketLog log;
        for (int i = 0; i < packets; ++i)
            log.arrived(log.sent(TestStage::Call, 160, i * 0.02), i * 0.02 + (i % 2 ? 0.06 : 0.05));
        const auto all = [](const LoggedPacket&) { return true; };
        REQUIRE(log.jitter(all));
        CHECK(*log.jitter(all) == Approx(0.010));
    }
    CHECK_FALSE(PacketLog().jitter([](const LoggedPacket&) { return true; }));
}

TEST_CASE("two directions measured together: only the narrow one is too slow")
{
    const MeasuredRate both{RateAnswer::TooSlow, 640, 630, 650, false};
    const SharedRates up = sharedRates(both, {1000, 500, false}, StreamDirection::Up);
    CHECK(up.up->answer == RateAnswer::TooSlow);
    CHECK(up.down->answer == RateAnswer::Enough);
    CHECK(up.down->atLeast);
    const SharedRates equal = sharedRates(both, {1000, 1000, false}, StreamDirection::Up);
    CHECK(equal.down->answer == RateAnswer::Unknown);
    CHECK(equal.down->kbps == 630);
    const SharedRates unknown = sharedRates(both, {1000, 1000, false}, std::nullopt);
    CHECK(unknown.up->answer == RateAnswer::Unknown);
    CHECK(unknown.down->answer == RateAnswer::Unknown);
    const SharedRates enough = sharedRates({RateAnswer::Enough, 1199, 1187, 1211, false}, {1000, 1000, false}, std::nullopt);
    CHECK(enough.up == MeasuredRate{RateAnswer::Enough, 1187, 1187, 1187, true});
    CHECK(enough.down == enough.up);
    const SharedRates vague = sharedRates({RateAnswer::Enough, 1300, 0, 2600, false}, {1000, 1000, false}, std::nullopt);
    CHECK(vague.up == MeasuredRate{RateAnswer::Enough, 1000, 1000, 1000, true});
    const SharedRates one = sharedRates({RateAnswer::Enough, 2500, 2500, 2500, true}, {1000, 0, false}, std::nullopt);
    CHECK(one.up->answer == RateAnswer::Enough);
    CHECK_FALSE(one.down);
}

namespace {

/// 50 answers over 1.5 s whose round trip is what `at` says; none where it says nothing.
UplinkObservation observedUplink(const std::function<std::optional<double>(double, int)>& at)
{
    UplinkObservation seen;
    for (int i = 0; i < 50; ++i)
        seen.answers.push_back({i * 0.03, at(i * 0.03, i)});
    return seen;
}

} // namespace

TEST_CASE("the narrow direction by loading the uplink alone")
{
    UplinkLoadPlan plan;
    plan.kbps = 1250;
    plan.capacityKbps = 640;
    plan.restSeconds = 0.02;
    const auto quiet = [](double, int) { return std::optional(0.021); };
    CHECK(narrowDirection(plan, observedUplink(quiet)) == StreamDirection::Down);
    const auto lossy = [](double, int i) { return i % 2 == 0 ? std::optional(0.021) : std::nullopt; };
    CHECK(narrowDirection(plan, observedUplink(lossy)) == StreamDirection::Up);
    const auto growing = [](double at, int) { return std::optional(0.1 + at * 0.5); };
    CHECK(narrowDirection(plan, observedUplink(growing)) == StreamDirection::Up);
    const auto draining = [](double at, int) { return std::optional(1.8 - at); };
    CHECK(narrowDirection(plan, observedUplink(draining)) == StreamDirection::Down);
    CHECK_FALSE(narrowDirection(plan, {}));
    CHECK_FALSE(narrowDirection(plan, observedUplink([](double, int) { return std::optional<double>(); })));
}
