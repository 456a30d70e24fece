#include "core/base/InParallel.h"

#include "tests/servers/Stopping.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <catch2/catch.hpp>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stdexcept>

using namespace precall;

namespace {

/// The tenth call asks for a stop.
struct CallsUntilStop
{
    std::stop_source stop;
    std::atomic<int> begun = 0;
    std::atomic<int> late = 0;

    void operator()(int)
    {
        late += stop.stop_requested();
        if (++begun == 10)
            stop.request_stop();
    }
};

} // namespace

TEST_CASE("Each index is visited once, never by more threads than allowed")
{
    constexpr int count = 500;
    constexpr int limit = 8;
    std::array<std::atomic<int>, count> visits{};
    std::atomic<int> now = 0;
    std::atomic<int> most = 0;
    inParallel(count, limit, {}, [&](int index) {
        const int running = ++now;
        int seen = most;
        while (running > seen && !most.compare_exchange_weak(seen, running)) {
        }
        ++visits[size_t(index)];
        --now;
    });
    CHECK(std::all_of(visits.begin(), visits.end(), [](const auto& visited) { return visited == 1; }));
    CHECK(most <= limit);
}

TEST_CASE("Calls really run beside each other")
{
    std::mutex mutex;
    std::condition_variable changed;
    int arrived = 0;
    std::atomic<int> met = 0;
    inParallel(4, 4, {}, [&](int) {
        std::unique_lock lock(mutex);
        ++arrived;
        changed.notify_all();
        if (changed.wait_for(lock, std::chrono::seconds(10), [&] { return arrived == 4; }))
            ++met;
    });
    CHECK(met == 4);
}

TEST_CASE("After stop no further call is begun")
{
    CallsUntilStop calls;
    inParallel(1000, 2, calls.stop.get_token(), std::ref(calls));
    CHECK(calls.begun >= 10);
    CHECK(calls.late <= 1); // by the other thread, that had just looked
}

TEST_CASE("Nothing to do is done at once")
{
    bool called = false;
    inParallel(0, 4, {}, [&](int) { called = true; });
    CHECK_FALSE(called);
}

TEST_CASE("A crew grows only while more threads help, and visits each index once")
{
    constexpr int count = 300;
    const bool helps = GENERATE(true, false);
    CAPTURE(helps);
    std::array<std::atomic<int>, count> visits{};
    std::mutex mutex;
    std::condition_variable changed;
    int waiting = 0, most = 0, asked = 0;
    bool goOn = false;
    const GrowingCrew crew{4, 10, [&] {
                               const std::lock_guard lock(mutex);
                               goOn = goOn || ++asked == 3;
                               changed.notify_all();
                               return helps;
                           }};
    inParallel(count, crew, {}, [&](int index) {
        ++visits[size_t(index)];
        std::unique_lock lock(mutex);
        most = std::max(most, ++waiting);
        changed.wait(lock, [&] { return goOn || most == 10; });
        goOn = true;
        changed.notify_all();
        --waiting;
    });
    CHECK(std::all_of(visits.begin(), visits.end(), [](const auto& visited) { return visited == 1; }));
    CHECK(most == (helps ? 10 : 4));
}

TEST_CASE("A crew ends at once when all is done, is stopped, or all of it threw")
{
    const GrowingCrew crew{2, 2, [] { return true; }};
    CallsUntilStop calls;
    inParallel(1000, crew, calls.stop.get_token(), std::ref(calls));
    CHECK(calls.begun >= 10);
    CHECK(calls.late <= 1);
    bool called = false;
    inParallel(0, crew, {}, [&](int) { called = true; });
    CHECK_FALSE(called);
    const auto failing = [](int) { throw std::runtime_error("no"); };
    CHECK_THROWS_AS(inParallel(1000, crew, {}, failing), std::runtime_error);
}
