#include "core/report/Report.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

CheckResult ended(const char* id, CheckOutcome outcome = CheckOutcome::Completed)
{
    CheckResult result;
    result.id = QString::fromLatin1(id);
    result.outcome = outcome;
    return result;
}

} // namespace

TEST_CASE("A record keeps the wizard's order and the newest result of each check")
{
    RunRecord record;
    record.put(ended("whitelist"));
    record.put(ended("system", CheckOutcome::Cancelled));
    record.put(ended("ports"));
    record.put(ended("system"));
    REQUIRE(record.checks.size() == 3);
    CHECK(record.checks.at(0) == ended("system"));
    CHECK(record.checks.at(1) == ended("ports"));
    CHECK(record.checks.at(2) == ended("whitelist"));
}
