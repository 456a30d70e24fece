#include "core/base/Result.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("A result is a value or an error")
{
    const Result<int> good = 7;
    REQUIRE(good.ok());
    CHECK(*good == 7);

    const Result<int> bad = Error{ErrorKind::TimedOut, QStringLiteral("after 4 s"), 110};
    REQUIRE_FALSE(bad.ok());
    CHECK(bad.error().kind == ErrorKind::TimedOut);
}

TEST_CASE("Every error kind has a word of its own that reads back")
{
    for (int i = 0; i <= static_cast<int>(ErrorKind::Unsupported); ++i) {
        const auto kind = static_cast<ErrorKind>(i);
        CHECK(errorKindFromWord(errorWord(kind)) == kind);
    }
}
