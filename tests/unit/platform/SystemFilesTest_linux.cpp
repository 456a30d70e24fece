#include "tests/unit/platform/LinuxTree.h"

#include <catch2/catch.hpp>
#include <sys/stat.h>

using namespace precall;

TEST_CASE("A file is read up to its limit and no further")
{
    LinuxTree tree;
    tree.with("/proc/big", QByteArray(1000, 'x'));
    CHECK(tree.files().text(QStringLiteral("/proc/big"), 10) == QByteArray(10, 'x'));
    CHECK(tree.files().text(QStringLiteral("/proc/missing")).isEmpty());
    CHECK(tree.files().text(QStringLiteral("/proc")).isEmpty());
}

TEST_CASE("A FIFO in place of a file holds nobody")
{
    LinuxTree tree;
    tree.with("/sys/other", "");
    REQUIRE(::mkfifo(QFile::encodeName(tree.path() + QStringLiteral("/sys/fifo")).constData(), 0600) == 0);
    CHECK(tree.files().text(QStringLiteral("/sys/fifo")).isEmpty());
}

TEST_CASE("A number is the whole first line or nothing")
{
    LinuxTree tree;
    const auto numberIn = [&](const QByteArray& content) {
        tree.with("/sys/number", content);
        return tree.files().number(QStringLiteral("/sys/number"));
    };
    CHECK(numberIn("42\n") == 42);
    CHECK(numberIn(" -1\nmore\n") == -1);
    CHECK_FALSE(numberIn("").has_value());
    CHECK_FALSE(numberIn("12 apples\n").has_value());
    CHECK_FALSE(numberIn("99999999999999999999999\n").has_value());
    CHECK_FALSE(numberIn("0x10\n").has_value());
}

TEST_CASE("The kernel's own files are read whole although they have no size")
{
    CHECK(SystemFiles().text(QStringLiteral("/proc/stat")).startsWith("cpu "));
}
