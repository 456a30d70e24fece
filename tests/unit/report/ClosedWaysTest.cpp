#include "core/report/ClosedWays.h"

#include "core/check/NetworkFacts.h"
#include "core/report/ReportFormats.h"

#include <catch2/catch.hpp>

using namespace precall;
using namespace Qt::StringLiterals;

namespace {

NetworkTarget closedSample(int number, ErrorKind error)
{
    NetworkTarget target;
    target.address = QHostAddress(u"95.172.85.%1"_s.arg(number));
    target.range = u"95.172.85.0/25"_s;
    target.role = TargetRole::Sampled;
    target.transport = Transport::Udp;
    target.port = 3478;
    target.route = u"direct"_s;
    target.outcome = TargetOutcome::Failed;
    target.error = error;
    return target;
}

ReportedFinding findingOn(const QList<NetworkTarget>& targets)
{
    NetworkFacts facts;
    facts.targets = targets;
    ReportedFinding reported;
    reported.finding = {u"whitelist.range"_s, Verdict::Fail, u"IP-STREAM-1"_s, u"95.172.85.0/25"_s,
                        facts.toJson()};
    reported.words = {u"The range is closed."_s, u"Open it."_s};
    reported.sayable = u"W02"_s;
    return reported;
}

Report reportOnClosed(const QList<NetworkTarget>& targets)
{
    Report report;
    report.verdict = Readiness::NotReady;
    report.findings = {findingOn(targets)};
    return report;
}

QStringList told(const ClosedRoute& route)
{
    QStringList lines;
    for (const ClosedWay& way : route.ways)
        lines << QStringList{way.destination, addressesText(way), way.port, way.error}.join(u" | "_s);
    return lines;
}

} // namespace

TEST_CASE("Closed ways to one destination on one port with one error are one row, with their number")
{
    QList<NetworkTarget> targets;
    for (int i = 1; i <= 14; ++i)
        targets << closedSample(i, i == 9 ? ErrorKind::Refused : ErrorKind::TimedOut);
    targets << closedSample(1, ErrorKind::Reset); // tried already
    const QList<ClosedRoute> routes = closedRoutes(reportOnClosed(targets));
    REQUIRE(routes.size() == 1);
    CHECK(routes[0].route == u"direct"_s);
    CHECK(told(routes[0]) == QStringList{u"95.172.85.0/25 | 95.172.85.1 and 12 more | UDP 3478 | timed-out"_s,
                                         u"95.172.85.0/25 | 95.172.85.9 | UDP 3478 | refused"_s});
}

TEST_CASE("Closed ways are told route by route, an address alone once")
{
    NetworkTarget alone = closedSample(5, ErrorKind::TimedOut);
    alone.range.clear();
    NetworkTarget proxied = closedSample(6, ErrorKind::TimedOut);
    proxied.name = u"www.example.com"_s;
    proxied.route = u"http://proxy.example:3128"_s;
    const Report report = reportOnClosed({alone, proxied, closedSample(7, ErrorKind::TimedOut)});
    const QList<ClosedRoute> routes = closedRoutes(report);
    REQUIRE(routes.size() == 2);
    CHECK(told(routes[0]) == QStringList{u"95.172.85.5 |  | UDP 3478 | timed-out"_s,
                                         u"95.172.85.0/25 | 95.172.85.7 | UDP 3478 | timed-out"_s});
    CHECK(routes[1].route == u"http://proxy.example:3128"_s);
    CHECK(administratorText(report).contains(u"Route: http://proxy.example:3128\n"_s));
}

TEST_CASE("Of thousands of closed ways the first are listed and the others counted")
{
    QList<NetworkTarget> targets;
    for (int i = 0; i < 100; ++i) {
        targets << closedSample(1, ErrorKind::TimedOut);
        targets.last().name = u"host-%1.example.com"_s.arg(i);
    }
    const Report report = reportOnClosed(targets);
    const QList<ClosedRoute> routes = closedRoutes(report);
    REQUIRE(routes.size() == 1);
    CHECK(routes[0].ways.size() + routes[0].further == 100);
    CHECK(routes[0].further == 40);
    CHECK(administratorText(report).contains(furtherText(routes[0])));
}

TEST_CASE("Evidence beside the closed ways is what came in place of an answer")
{
    NetworkTarget target = closedSample(1, ErrorKind::TimedOut);
    CHECK(isToldByClosedWays(findingOn({target}).finding));
    CHECK_FALSE(isToldByClosedWays(findingOn({}).finding));
    target.reason = u"block-page"_s;
    CHECK_FALSE(isToldByClosedWays(findingOn({closedSample(2, ErrorKind::TimedOut), target}).finding));
    target = closedSample(1, ErrorKind::TimedOut);
    target.outcome = TargetOutcome::Passed;
    CHECK_FALSE(isToldByClosedWays(findingOn({closedSample(2, ErrorKind::TimedOut), target}).finding));
}

TEST_CASE("Where one cause shuts the whole network, what it closes is left to the JSON")
{
    Report report = reportOnClosed({closedSample(1, ErrorKind::TimedOut)});
    CHECK(networkWideNote(report).isEmpty());
    CHECK(toText(report).contains(u"The range is closed."_s));
    report.diagnoses = {
        {{u"net.captive-portal"_s, {0}, {}}, {u"Log on first."_s, u"Log on."_s, {}}, u"X02"_s}};
    CHECK(closedRoutes(report).isEmpty());
    CHECK(networkWideFindings(report) == QList<int>{0});
    const QString text = toText(report);
    CHECK(text.contains(u"One cause (X02)"_s));
    CHECK_FALSE(text.contains(u"95.172.85"_s));
    CHECK_FALSE(text.contains(u"The range is closed."_s));
    CHECK(toJson(report).contains("95.172.85.1"));
    report.diagnoses[0].diagnosis.code = u"fw.tcp-dropped"_s;
    CHECK(closedRoutes(report).size() == 1);
}
