#include "core/net/bandwidth/BandwidthBudget.h"
#include "tests/unit/checks/bandwidth/BandwidthStage.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("bandwidth: whatever sources are asked, a run moves no more than its budget")
{
    BandwidthStage stage;
    stage.profile.servers.append({QStringLiteral("www.meet.example"), 5349, Transport::Tls, true, false});
    stage.profile.bandwidth.download = stage.profile.bandwidth.upload = QUrl(QStringLiteral("https://www.meet.example/"));
    LineBytes moved;
    stage.net.bandwidth.alter = [&](BandwidthMeasurement& measured) {
        measured.up = measured.down = {};
        measured.error = Error{ErrorKind::Reset, {}, 0};
        measured.step = QStringLiteral("data");
        measured.bytesUp = measured.bytesDown = measured.plan.gateOnly ? 800'000 : 2'000'000;
        moved.up += mostMovedBy(measured).up;
        moved.down += mostMovedBy(measured).down;
    };
    const QList<Finding> findings = stage.findings();
    const LineBytes budget = runBudget({1000, 1000, false});
    CHECK(budget == LineBytes{4'000'000, 5'000'000});
    CHECK(moved.up <= budget.up);
    CHECK(moved.down <= budget.down);
    const QList<BandwidthPlan>& plans = stage.net.bandwidth.plans;
    REQUIRE(plans.size() >= 2);
    CHECK_FALSE(plans.first().gateOnly);
    CHECK(plans.last().gateOnly); // a full one could have moved more than was left
    CHECK(plans.size() < 4);
    const Finding up = findingOf(findings, QStringLiteral("bandwidth.up"));
    CHECK(up.verdict == Verdict::Unknown);
    CHECK(reasonOf(up) == QLatin1String("failed")); // what was asked did not work; that more was left out is no cause
}

TEST_CASE("bandwidth: TCP is measured as UDP was, also where that took long to be found too slow")
{
    BandwidthStage stage;
    stage.net.bandwidth.alter = [](BandwidthMeasurement& measured) {
        bothWays(BandwidthSource::TurnUdp, slowRate, slowRate)(measured);
        if (measured.source == BandwidthSource::TurnUdp)
            measured.bytesUp = measured.bytesDown = 1'600'000;
    };
    const Finding up = findingOf(stage.findings(), QStringLiteral("bandwidth.up"));
    REQUIRE(stage.net.bandwidth.plans.size() == 2);
    CHECK_FALSE(stage.net.bandwidth.plans.last().gateOnly);
    CHECK(up.facts.contains(QLatin1String("tcp_kbps")));
}

TEST_CASE("bandwidth: TCP that could be measured only briefly does not make UDP held back")
{
    BandwidthStage stage;
    stage.net.bandwidth.alter = [](BandwidthMeasurement& measured) {
        bothWays(BandwidthSource::TurnUdp, slowRate, slowRate)(measured);
        measured.bytesUp = measured.bytesDown = 2'300'000;
    };
    const Finding up = findingOf(stage.findings(), QStringLiteral("bandwidth.up"));
    REQUIRE(stage.net.bandwidth.plans.size() == 2);
    CHECK(stage.net.bandwidth.plans.last().gateOnly);
    CHECK(up.verdict == Verdict::Fail);
    CHECK_FALSE(up.facts.contains(QLatin1String("tcp_kbps")));
}

TEST_CASE("bandwidth: what was measured briefly, to keep to the budget, is said to be for that reason")
{
    BandwidthStage stage;
    stage.net.bandwidth.alter = [](BandwidthMeasurement& measured) {
        if (measured.source != BandwidthSource::TurnUdp)
            return;
        measured.up = measured.down = {};
        measured.error = Error{ErrorKind::Reset, {}, 0};
        measured.bytesUp = measured.bytesDown = 2'300'000;
    };
    const Finding up = findingOf(stage.findings(), QStringLiteral("bandwidth.up"));
    CHECK(up.verdict == Verdict::Warn);
    CHECK(reasonOf(up) == QLatin1String("budget"));
    CHECK_FALSE(BandwidthChecker().describe(up).advice.contains(QLatin1String("metered")));
}
