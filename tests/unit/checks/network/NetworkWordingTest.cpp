#include "core/checks/network/NetworkWording.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("A page without a title is told without empty quotation marks")
{
    NetworkTarget target;
    target.reason = QLatin1String(GENERATE("block-page", "foreign-page"));
    CHECK_FALSE(reasonSentence(target).contains(QLatin1Char('(')));
    target.title = QStringLiteral("Hotel");
    CHECK(reasonSentence(target).endsWith(QStringLiteral("(“Hotel”)")));
}
