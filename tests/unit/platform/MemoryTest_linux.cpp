#include "core/platform/LinuxFacts.h"
#include "tests/unit/platform/LinuxTree.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("meminfo tells total and available memory")
{
    LinuxTree tree;
    tree.with("/proc/meminfo", "MemTotal:        2040312 kB\nMemFree:  10 kB\nMemAvailable:    1000000 kB\n");
    CHECK(memoryFrom(tree.files()) == Memory{2040312LL * 1024, 1000000LL * 1024});
}

TEST_CASE("An old kernel's free, buffers and cache stand for what is available")
{
    LinuxTree tree;
    tree.with("/proc/meminfo", "MemTotal: 1000 kB\nMemFree: 10 kB\nBuffers: 20 kB\nCached: 30 kB\n");
    CHECK(memoryFrom(tree.files()).availableBytes == 60 * 1024);
}

TEST_CASE("Nonsense in meminfo is no memory")
{
    for (const char* total :
         {"MemTotal: lots\n", "MemTotal: -5 kB\n", "MemTotal: 99999999999999999 kB\n", "MemTotal: 5\n", ""}) {
        LinuxTree tree;
        tree.with("/proc/meminfo", total);
        CHECK(memoryFrom(tree.files()).totalBytes == 0);
    }
}

TEST_CASE("This machine has memory, and not more available than there is")
{
    const Memory memory = readMemory();
    CHECK(memory.totalBytes > 0);
    CHECK(memory.availableBytes <= memory.totalBytes);
}
