#include "core/checks/network/Turnstile.h"

#include "core/base/InParallel.h"

#include <QList>

#include <atomic>
#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("Probes pass in the order of their indices, whatever thread brings them")
{
    Turnstile turnstile(100'000);
    QList<int> order;
    inParallel(200, 16, {}, [&](int i) {
        turnstile.pass(
            i,
            [&] {
                if (order.isEmpty() || order.last() != i)
                    order.append(i);
                return true;
            },
            {});
    });
    CHECK(order.size() == 200);
    CHECK(std::is_sorted(order.begin(), order.end()));
}

TEST_CASE("What is not needed passes without taking time, and is told so")
{
    Turnstile turnstile(1); // one a second: the second needed one would be seen to wait
    const auto begun = std::chrono::steady_clock::now();
    CHECK(turnstile.pass(0, [] { return true; }, {}));
    for (int i = 1; i < 100; ++i)
        CHECK_FALSE(turnstile.pass(i, [] { return false; }, {}));
    CHECK(std::chrono::steady_clock::now() - begun < std::chrono::seconds(1));
}

TEST_CASE("Stop frees everybody who waits")
{
    Turnstile turnstile(1);
    std::stop_source stop;
    std::atomic<int> passed = 0;
    inParallel(8, 8, {}, [&](int i) {
        if (turnstile.pass(i, [] { return true; }, stop.get_token()))
            ++passed;
        stop.request_stop();
    });
    CHECK(passed == 1);
}
