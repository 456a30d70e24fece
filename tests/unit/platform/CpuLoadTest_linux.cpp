#include "core/platform/LinuxFacts.h"
#include "tests/unit/platform/LinuxTree.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("Ticks of all and of this process are told apart")
{
    LinuxTree tree;
    tree.with("/proc/stat", "cpu  100 20 30 4000 500 6 7 8 90 10\ncpu0 1 2 3 4 5 6 7 8 9 10\n")
        .with("/proc/self/stat", "42 (a (mad) na me) S 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15\n");
    const auto times = cpuTimesFrom(tree.files());
    REQUIRE(times.has_value());
    CHECK(times->busy == 100 + 20 + 30 + 6 + 7 + 8);
    CHECK(times->idle == 4000 + 500);
    CHECK(times->own == 11 + 12);
}

TEST_CASE("A kernel that tells nothing of use gives no times")
{
    for (const char* stat :
         {"", "cpu", "cpu \n", "cpu 1 2\n", "cpu 1 2 x 4\n", "cpu0 1 2 3 4 5\n", "cpu 1 2 3 4"}) {
        LinuxTree tree;
        tree.with("/proc/stat", stat);
        CHECK_FALSE(cpuTimesFrom(tree.files()).has_value());
    }
}

TEST_CASE("Without its own times the process counts as idle")
{
    LinuxTree tree;
    tree.with("/proc/stat", "cpu 1 2 3 4\n").with("/proc/self/stat", "1 (x) S\n");
    CHECK(cpuTimesFrom(tree.files()) == CpuTimes{6, 4, 0});
}
