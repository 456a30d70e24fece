#include "core/platform/LinuxFacts.h"
#include "tests/unit/platform/LinuxTree.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("os-release tells distribution, version and name")
{
    LinuxTree tree;
    tree.with("/etc/os-release", "# comment\nNAME=\"Ubuntu\"\nVERSION_ID=\"22.04\"\nID=ubuntu\n"
                                 "PRETTY_NAME=\"Ubuntu 22.04.3 LTS\"\nID_LIKE=debian\n");
    const OperatingSystem system = operatingSystemFrom(tree.files());
    CHECK(system.family == OperatingSystem::Family::Linux);
    CHECK(system.distribution == QLatin1String("ubuntu"));
    CHECK(system.version == QVersionNumber(22, 4));
    CHECK(system.name == QLatin1String("Ubuntu 22.04.3 LTS"));
}

TEST_CASE("The second place of os-release serves where the first is missing")
{
    LinuxTree tree;
    tree.with("/usr/lib/os-release", "ID='fedora'\nNAME='Fedora \\Linux'\nVERSION_ID=39\n");
    const OperatingSystem system = operatingSystemFrom(tree.files());
    CHECK(system.distribution == QLatin1String("fedora"));
    CHECK(system.name == QLatin1String("Fedora \\Linux 39"));
}

TEST_CASE("Quoting in os-release is undone as a shell does")
{
    LinuxTree tree;
    tree.with("/etc/os-release", "PRETTY_NAME=\"A \\\"quoted\\\" \\$name\"\nID=x\nNAME=\"\n");
    CHECK(operatingSystemFrom(tree.files()).name == QLatin1String("A \"quoted\" $name"));
}

TEST_CASE("Without os-release, or with a mad one, the system is Linux of unknown version")
{
    for (const QByteArray& content : {QByteArray(), QByteArray("\xff\xfe\0\n===\n=\nVERSION_ID", 18)}) {
        LinuxTree tree;
        tree.with("/etc/os-release", content);
        const OperatingSystem system = operatingSystemFrom(tree.files());
        CHECK(system.name == QLatin1String("Linux"));
        CHECK(system.distribution == QLatin1String("linux"));
        CHECK(system.version.isNull());
    }
}

TEST_CASE("A name of any length is cut")
{
    LinuxTree tree;
    tree.with("/etc/os-release", "PRETTY_NAME=" + QByteArray(100'000, 'n') + "\n");
    CHECK(operatingSystemFrom(tree.files()).name.size() == 200);
}

TEST_CASE("This machine knows its kernel and architecture")
{
    const OperatingSystem system = readOperatingSystem();
    CHECK(system.kernel.startsWith(QLatin1String("Linux ")));
    CHECK_FALSE(system.architecture.isEmpty());
    CHECK_FALSE(system.hostName.isEmpty());
}
