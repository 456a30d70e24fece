#include "core/base/Boxed.h"

#include <catch2/catch.hpp>
#include <string>

using namespace precall;

TEST_CASE("A boxed value is copied and compared as the value, and takes a pointer's room")
{
    using Box = Boxed<std::string>;
    static_assert(sizeof(Box) == sizeof(void*));
    const Box nothing, word = std::string("word");
    CHECK_FALSE(nothing);
    REQUIRE(word);

    Box copy = word;
    CHECK(copy == word);
    CHECK(&*copy != &*word);
    *copy += 's';
    CHECK(*copy == "words");
    CHECK(word->size() == 4);
    CHECK_FALSE(copy == word);
    CHECK_FALSE(nothing == word);

    copy = nothing;
    CHECK(copy == Box(std::optional<std::string>()));
    CHECK(Box(std::optional<std::string>("word")) == word);
}
