#include "core/platform/CpuLoad.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>
#include <thread>

using namespace precall;
using namespace std::chrono_literals;

TEST_CASE("Load by others is what is busy less what this process used")
{
    CHECK(*busyFraction({100, 100, 10}, {150, 150, 10}) == Approx(0.5));
    CHECK(*busyFraction({100, 100, 10}, {150, 150, 60}) == Approx(0.0));
    CHECK(*busyFraction({100, 100, 10}, {150, 150, 35}) == Approx(0.25));
    CHECK(*busyFraction({0, 0, 0}, {80, 0, 0}) == Approx(1.0));
}

TEST_CASE("Only a processor that is busy by this program is called saturated")
{
    CHECK(isSaturated({100, 100, 10}, {195, 105, 60}));
    CHECK_FALSE(isSaturated({100, 100, 10}, {180, 120, 60})); // a fifth idle
    CHECK_FALSE(isSaturated({100, 100, 10}, {195, 105, 20})); // others keep it busy
    CHECK_FALSE(isSaturated({5, 5, 5}, {5, 5, 5}));
}

TEST_CASE("Counters that run backwards or stand still give no load out of range")
{
    CHECK_FALSE(busyFraction({5, 5, 5}, {5, 5, 5}).has_value());
    CHECK_FALSE(busyFraction({5, 5, 5}, {4, 4, 4}).has_value());
    CHECK(*busyFraction({100, 100, 0}, {110, 90, 0}) == Approx(1.0));
    CHECK(*busyFraction({100, 100, 0}, {110, 110, 500}) == Approx(0.0));
}

TEST_CASE("The load is measured over the whole window")
{
    const auto load = measureCpuLoad(60ms, {});
    REQUIRE(load.ok());
    CHECK(load->windowMs >= 60);
    CHECK(load->busyFraction >= 0);
    CHECK(load->busyFraction <= 1);
}

TEST_CASE("A stop ends the window at once")
{
    std::stop_source source;
    QElapsedTimer timer;
    timer.start();
    std::jthread stopper([&] { source.request_stop(); });
    const auto load = measureCpuLoad(10min, source.get_token());
    REQUIRE_FALSE(load.ok());
    CHECK(load.error().kind == ErrorKind::Cancelled);
    CHECK(timer.elapsed() < 5000);
}
