#include "core/platform/LinuxFacts.h"
#include "tests/unit/platform/LinuxTree.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

QByteArray cpuinfo(int cores, const QByteArray& model)
{
    QByteArray text;
    for (int i = 0; i < cores; ++i)
        text += "processor\t: " + QByteArray::number(i) + "\nmodel name\t: " + model +
                "\ncpu MHz\t\t: 800.031\n\n";
    return text;
}

} // namespace

TEST_CASE("The maximum clock is the highest that any core can reach, not the present one")
{
    LinuxTree tree;
    tree.with("/proc/cpuinfo", cpuinfo(4, "13th Gen Intel(R) Core(TM) i5-1335U"))
        .with("/sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq", "3400000\n")
        .with("/sys/devices/system/cpu/cpu2/cpufreq/cpuinfo_max_freq", "4600000\n")
        .with("/sys/devices/system/cpu/cpu2/cpufreq/base_frequency", "1300000\n")
        .with("/sys/devices/system/cpu/cpu0/cpufreq/scaling_cur_freq", "900000\n")
        .with("/sys/devices/system/cpu/cpufreq/policy0/cpuinfo_max_freq", "9000000\n")
        .with("/sys/devices/system/cpu/cpu0/topology/thread_siblings_list", "0-1\n")
        .with("/sys/devices/system/cpu/cpu1/topology/thread_siblings_list", "0-1\n")
        .with("/sys/devices/system/cpu/cpu2/topology/thread_siblings_list", "2\n")
        .with("/sys/devices/system/cpu/cpu3/topology/thread_siblings_list", "3\n");
    const Processor processor = processorFrom(tree.files());
    CHECK(processor.model == QLatin1String("13th Gen Intel(R) Core(TM) i5-1335U"));
    CHECK(processor.logicalCores == 4);
    CHECK(processor.physicalCores == 3);
    CHECK(processor.maxClockMHz == 4600);
    CHECK_FALSE(processor.maxClockIsBase);
    CHECK(processor.presentClockMHz == 900);
}

TEST_CASE("A clock in the model's name is a base clock")
{
    LinuxTree tree;
    tree.with("/proc/cpuinfo", cpuinfo(2, "Intel(R) Atom(TM) CPU N270   @ 1.60GHz"));
    const Processor processor = processorFrom(tree.files());
    CHECK(processor.maxClockMHz == 1600);
    CHECK(processor.maxClockIsBase);
    CHECK(processor.presentClockMHz == 800);
    CHECK(processor.physicalCores == 0);
}

TEST_CASE("Where nothing names a maximum it is unknown, whatever the present clock")
{
    LinuxTree tree;
    tree.with("/proc/cpuinfo", cpuinfo(2, "Intel(R) Xeon(R) Processor"));
    CHECK_FALSE(processorFrom(tree.files()).maxClockMHz.has_value());
}

TEST_CASE("A board with ARM is named by its device tree")
{
    LinuxTree tree;
    tree.with("/proc/cpuinfo",
              "processor\t: 0\nBogoMIPS\t: 108.00\n\nprocessor\t: 1\n\nHardware\t: BCM2835\n")
        .with("/proc/device-tree/model", QByteArray("Raspberry Pi 4 Model B Rev 1.4\0", 31));
    const Processor processor = processorFrom(tree.files());
    CHECK(processor.model == QLatin1String("Raspberry Pi 4 Model B Rev 1.4"));
    CHECK(processor.logicalCores == 2);
    CHECK_FALSE(processor.presentClockMHz.has_value());
}

TEST_CASE("Clocks that cannot be are not believed")
{
    for (const char* nonsense : {"0\n", "-2400000\n", "fast\n", "20000000\n", "99999999999999999999\n", ""}) {
        LinuxTree tree;
        tree.with("/proc/cpuinfo", "processor\t: 0\ncpu MHz\t\t: nan\n")
            .with("/sys/devices/system/cpu/cpu0/cpufreq/cpuinfo_max_freq", nonsense)
            .with("/sys/devices/system/cpu/cpu0/cpufreq/base_frequency", nonsense);
        const Processor processor = processorFrom(tree.files());
        CHECK_FALSE(processor.maxClockMHz.has_value());
        CHECK_FALSE(processor.presentClockMHz.has_value());
    }
}

TEST_CASE("Clocks in model names")
{
    const auto clock = [](const char* model) { return clockInModelName(QLatin1String(model)); };
    CHECK(clock("Intel(R) Core(TM) i5-6300U CPU @ 2.40GHz") == 2400);
    CHECK(clock("Intel(R) Celeron(R) CPU @ 900MHz") == 900);
    CHECK_FALSE(clock("AMD Ryzen 7 5800X 8-Core Processor").has_value());
    CHECK_FALSE(clock("Fancy @ 0.00GHz").has_value());
    CHECK_FALSE(clock("Fancy @ 9999GHz").has_value());
    CHECK_FALSE(clock("").has_value());
}

TEST_CASE("This machine has a processor with at least one core")
{
    CHECK(readProcessor().logicalCores >= 1);
}
