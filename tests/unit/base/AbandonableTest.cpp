#include "core/base/Abandonable.h"

#include "tests/servers/Stopping.h"

#include <catch2/catch.hpp>
#include <future>

using namespace precall;
using namespace precall::test;

namespace {

QDeadlineTimer in(int ms)
{
    return QDeadlineTimer(std::chrono::milliseconds(ms));
}

} // namespace

TEST_CASE("A call that returns in time gives its value")
{
    const auto result = abandonable<int>([] { return 42; }, in(5000), {});
    REQUIRE(result.ok());
    CHECK(*result == 42);
    CHECK(eventually([] { return abandonedCalls() == 0; }));
}

TEST_CASE("A call that hangs is abandoned at the deadline, counted, and its late result dropped")
{
    std::promise<void> release;
    const auto released = release.get_future().share();
    const auto result = abandonable<int>(
        [released] {
            released.wait();
            return 1;
        },
        in(30), {});
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().kind == ErrorKind::TimedOut);
    CHECK(abandonedCalls() == 1);
    release.set_value();
    CHECK(eventually([] { return abandonedCalls() == 0; }));
}

TEST_CASE("A call that hangs is abandoned on stop")
{
    std::promise<void> release;
    const auto released = release.get_future().share();
    Result<int> result = 0;
    const auto took = timeToStop(
        [&](std::stop_token stop) {
            result = abandonable<int>(
                [released] {
                    released.wait();
                    return 1;
                },
                QDeadlineTimer(QDeadlineTimer::Forever), stop);
        },
        [] { return abandonedCalls() == 1; });
    CHECK(took < stopBound);
    REQUIRE_FALSE(result.ok());
    CHECK(result.error().kind == ErrorKind::Cancelled);
    release.set_value();
    CHECK(eventually([] { return abandonedCalls() == 0; }));
}
