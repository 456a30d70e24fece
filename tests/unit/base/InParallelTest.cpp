#include "core/base/InParallel.h"

#include "tests/servers/Stopping.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <catch2/catch.hpp>
#include <condition_variable>
#include <mutex>

using namespace precall;

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
    std::stop_source source;
    std::atomic<int> calls = 0;
    inParallel(1000, 2, source.get_token(), [&](int) {
        if (++calls == 10)
            source.request_stop();
    });
    CHECK(calls >= 10);
    CHECK(calls <= 11);
}

TEST_CASE("Nothing to do is done at once")
{
    bool called = false;
    inParallel(0, 4, {}, [&](int) { called = true; });
    CHECK_FALSE(called);
}
