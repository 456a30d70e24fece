#include "core/report/AdjacentRanges.h"
#include "core/report/ForAdministrators.h"
#include "core/report/ReportFormats.h"
#include "tests/unit/report/RequestReport.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

QJsonObject portTally(const char* transport, int port, bool isClosed)
{
    QJsonObject tally{{QStringLiteral("transport"), QLatin1String(transport)},
                      {QStringLiteral("port"), port},
                      {QStringLiteral("asked"), 6},
                      {QStringLiteral("refused"), 6}};
    if (isClosed)
        tally.insert(QStringLiteral("closed"), true);
    return tally;
}

/// A published list of `total` ranges, of which the first `told`, every other address block, are told.
RequestReport listOf(int told, int total)
{
    QJsonArray ranges;
    for (int i = 0; i < told; ++i)
        ranges.append(QJsonObject{
            {QStringLiteral("range"), QStringLiteral("20.%1.%2.0/24").arg(i / 128).arg(i % 128 * 2)},
            {QStringLiteral("verdict"), QStringLiteral("unknown")}});
    RequestReport run;
    run.add(
        "IP-LIST", "whitelist.listed-ranges", "https://list.example/l.json", Verdict::Unknown, {},
        {{QStringLiteral("ports"), QJsonArray{portTally("tcp", 443, false), portTally("udp", 3478, false)}},
         {QStringLiteral("total"), total},
         {QStringLiteral("ranges"), ranges}});
    return run;
}

QJsonValue listed(const QList<NetworkTarget>& targets)
{
    NetworkFacts facts;
    facts.targets = targets;
    return facts.toJson().value(QLatin1String("targets"));
}

QStringList joinedTexts(const QStringList& texts)
{
    QList<Cidr> ranges;
    for (const QString& text : texts) {
        const auto [network, prefix] = QHostAddress::parseSubnet(text);
        ranges.append({network, prefix});
    }
    QStringList joined;
    for (const Cidr& range : joinedRanges(ranges))
        joined.append(range.toString());
    return joined;
}

} // namespace

TEST_CASE("Patterns that are read on the way are asked for without inspection, though their rows are met")
{
    RequestReport run;
    const NetworkTarget opened =
        answeredAt("www.meet.example", "192.0.2.1", TargetOutcome::Passed, "intercepted", "CN=Filter");
    run.add("NET-TLS-INSPECTION", "ports.tls-inspection", "Filter", Verdict::Fail, {opened});
    run.add("DOM-MEET", "whitelist.domain", "*.meet.example", Verdict::Warn, {opened});
    run.setFact("reason", QStringLiteral("intercepted"));
    run.add("DOM-OTHER", "whitelist.domain", "*.other.example", Verdict::Warn,
            {askedAt("www.other.example", "192.0.2.9", Transport::Tcp, 443)});
    SECTION("where that is what was found")
    {
        run.explain("tls.intercepted", 0);
        const QList<Permission> request = firewallRequest(run.report);
        REQUIRE(request.size() == 1);
        CHECK(request.first().destination == QStringLiteral("*.meet.example"));
        CHECK(request.first().action == Permission::Action::DoNotInspect);
        CHECK(request.first().requirement == QStringLiteral("NET-TLS-INSPECTION"));
        CHECK(request.first().seen == QStringLiteral("intercepted (CN=Filter)"));
        CHECK(request.first().seenClosed);
    }
    SECTION("else only what the row itself saw")
    {
        CHECK(run.lines() == QStringList{QStringLiteral("TCP 443 www.meet.example")});
    }
}

TEST_CASE("A certificate that is wrong at the server is no matter of a permission")
{
    RequestReport run;
    run.add("NET-TCP-443", "ports.tls", "https://meet.example/", Verdict::Fail,
            {answeredAt("meet.example", "192.0.2.1", TargetOutcome::Failed,
                        GENERATE("dates", "wrong-name", "untrusted"), "CN=meet.example")});
    run.explain("tls.untrusted", 0);
    CHECK(run.lines().isEmpty());
}

TEST_CASE("One issuer that nobody trusts for hosts of several owners is an inspection")
{
    RequestReport run;
    run.add(
        "NET-TCP-443", "ports.tls", "https://meet.example/", Verdict::Fail,
        {answeredAt("meet.example", "192.0.2.1", TargetOutcome::Failed, "untrusted", "CN=Filter"),
         answeredAt("www.stream.example.org", "192.0.2.2", TargetOutcome::Failed, "untrusted", "CN=Filter")});
    run.explain("tls.untrusted", 0);
    const QList<Permission> request = firewallRequest(run.report);
    REQUIRE(request.size() == 2);
    for (const Permission& permission : request)
        CHECK(permission.action == Permission::Action::DoNotInspect);
}

TEST_CASE("A name that is led to a wrong place is asked of the name service")
{
    RequestReport run;
    run.add("DOM-MEET", "whitelist.domain", "*.meet.example", Verdict::Fail,
            {answeredAt("www.meet.example", "192.168.1.1", TargetOutcome::Failed, "wrong-name")});
    run.explain("dns.sinkhole", 0);
    const QList<Permission> request = firewallRequest(run.report);
    REQUIRE(request.size() == 1);
    CHECK(request.first().action == Permission::Action::Resolve);
    CHECK(request.first().seen == QStringLiteral("wrong-name (192.168.1.1)"));
}

TEST_CASE("Nothing is asked of a proxy that is down")
{
    RequestReport run;
    NetworkTarget target = askedAt("www.meet.example", "", Transport::Tcp, 443, TargetOutcome::NotReached);
    target.route = QStringLiteral("http://proxy.example:3128");
    target.stage = Stage::Proxy;
    const bool isWhole = GENERATE(true, false);
    run.add("NET-TCP-443", "ports.tls", "https://www.meet.example/", Verdict::Unknown,
            {isWhole ? askedAt("www.meet.example", "192.0.2.1", Transport::Tcp, 443) : target});
    if (isWhole)
        run.setFact("not_reached", QStringLiteral("proxy"));
    CHECK(run.lines().isEmpty());
}

TEST_CASE("Of a range only the ports that made it fail are called blocked, the others are told beside them")
{
    RequestReport run;
    run.add(
        "IP-MAIN", "whitelist.range", "203.0.113.0/28", Verdict::Fail,
        {sampledIn("203.0.113.0/28", "203.0.113.1", Transport::Tcp, 443)},
        {{QStringLiteral("ports"), QJsonArray{portTally("tcp", 443, true), portTally("udp", 3478, false)}}});
    CHECK(run.lines() ==
          QStringList{QStringLiteral("TCP 443 203.0.113.0/28"), QStringLiteral("? UDP 3478 203.0.113.0/28")});
    const QList<UnprovenRequirement> unproven = unprovenRequirements(run.report);
    REQUIRE(unproven.size() == 1);
    CHECK(unproven.first().subjects == QStringList{QStringLiteral("UDP 3478 203.0.113.0/28")});
}

TEST_CASE("A long list is asked for by its address, and never cut in silence")
{
    const auto [told, total, expected] =
        GENERATE(table<int, int, int>({{40, 40, 80}, {41, 41, 2}, {3, 4, 2}}));
    const QList<Permission> request = firewallRequest(listOf(told, total).report);
    REQUIRE(request.size() == expected);
    if (expected == 2) {
        CHECK(request.first().destination == QStringLiteral("https://list.example/l.json"));
        CHECK(request.first().seen == QStringLiteral("open 0 of %1 ranges").arg(total));
        CHECK(request.first().purpose == QStringLiteral("Purpose of IP-LIST: every range of this list"));
    }
}

TEST_CASE("Of a listed range only the ports that made it fail are called blocked")
{
    RequestReport run = listOf(1, 1);
    run.setFact("ranges", QJsonArray{QJsonObject{
                              {QStringLiteral("range"), QStringLiteral("20.0.0.0/24")},
                              {QStringLiteral("verdict"), QStringLiteral("fail")},
                              {QStringLiteral("closed_ports"), QJsonArray{QStringLiteral("tcp 443")}}}});
    CHECK(run.lines() ==
          QStringList{QStringLiteral("TCP 443 20.0.0.0/24"), QStringLiteral("? UDP 3478 20.0.0.0/24")});
}

TEST_CASE("Of each listed range the request says what was seen of it, or that nobody was asked")
{
    RequestReport run = listOf(3, 3);
    run.setFact("targets", listed({sampledIn("20.0.0.0/24", "20.0.0.7", Transport::Tcp, 443),
                                   sampledIn("20.0.2.0/24", "20.0.2.7", Transport::Tcp, 443)}));
    QStringList seen;
    for (const Permission& permission : firewallRequest(run.report))
        seen.append(portText(permission) + QLatin1Char(' ') + permission.seen);
    CHECK(seen == QStringList{QStringLiteral("TCP 443 timed-out"), QStringLiteral("TCP 443 timed-out"),
                              QStringLiteral("TCP 443 not-tested"), QStringLiteral("UDP 3478 not-tested"),
                              QStringLiteral("UDP 3478 not-tested"), QStringLiteral("UDP 3478 not-tested")});
}

TEST_CASE("Of a range of which nobody was asked on a port the request says so")
{
    RequestReport run;
    run.add("IP-MAIN", "whitelist.range", "203.0.113.0/28", Verdict::Unknown, {},
            {{QStringLiteral("ports"),
              QJsonArray{QJsonObject{{QStringLiteral("transport"), QStringLiteral("udp")},
                                     {QStringLiteral("port"), 3478},
                                     {QStringLiteral("asked"), 0}}}}});
    REQUIRE(firewallRequest(run.report).size() == 1);
    CHECK(firewallRequest(run.report).first().seen == QStringLiteral("not-tested"));
}

TEST_CASE("A name service and an exemption from inspection are asked for hosts, not for paths")
{
    const bool isUnknown = GENERATE(true, false);
    RequestReport run;
    NetworkTarget target =
        answeredAt("cdn.other.example", "192.0.2.1", TargetOutcome::Unproven, "local-root", "CN=Filter");
    if (isUnknown) {
        target = askedAt("cdn.other.example", "", Transport::Tcp, 443, TargetOutcome::NotReached);
        target.stage = Stage::Resolve;
        target.error = ErrorKind::NoSuchName;
    }
    run.add("DOM-CDN", "whitelist.domain", "cdn.other.example/lib/*", Verdict::Fail, {target});
    REQUIRE(firewallRequest(run.report).size() == 1);
    CHECK(firewallRequest(run.report).first().destination == QStringLiteral("cdn.other.example"));
}

TEST_CASE("A pattern that is only recommended does not stand for a host that must be open")
{
    const auto [level, expected] = GENERATE(table<Level, QStringList>(
        {{Level::Should,
          {QStringLiteral("TCP 443 fonts.cdn.example"), QStringLiteral("TCP 443 *.cdn.example")}},
         {Level::Must, {QStringLiteral("TCP 443 *.cdn.example")}}}));
    RequestReport run;
    run.add("DOM-FONTS", "whitelist.domain", "fonts.cdn.example", Verdict::Fail,
            {askedAt("fonts.cdn.example", "192.0.2.1", Transport::Tcp, 443)});
    run.add("DOM-CDN", "whitelist.domain", "*.cdn.example", Verdict::Fail,
            {askedAt("www.cdn.example", "192.0.2.2", Transport::Tcp, 443)});
    run.report.requirements.last().level = level;
    CHECK(run.lines() == expected);
}

TEST_CASE("What several requirements ask for is asked for by the strongest of them")
{
    RequestReport run;
    for (const char* const requirement : {"DOM-A", "DOM-B"})
        run.add(requirement, "whitelist.domain", "www.cdn.example", Verdict::Fail,
                {askedAt("www.cdn.example", "192.0.2.1", Transport::Tcp, 443)});
    run.report.requirements.first().level = Level::Should;
    const QList<Permission> request = firewallRequest(run.report);
    REQUIRE(request.size() == 1);
    CHECK(request.first().requirement == QStringLiteral("DOM-B"));
    CHECK(request.first().level == Level::Must);
}

TEST_CASE("Adjacent ranges are joined")
{
    CHECK(joinedTexts({QStringLiteral("20.0.1.0/24"), QStringLiteral("20.0.0.0/24"),
                       QStringLiteral("20.0.2.0/24"), QStringLiteral("20.0.2.128/25"),
                       QStringLiteral("20.0.3.0/24"), QStringLiteral("20.0.5.0/24")}) ==
          QStringList{QStringLiteral("20.0.0.0/22"), QStringLiteral("20.0.5.0/24")});
    // Side by side, but not halves of one.
    const QStringList apart{QStringLiteral("20.0.1.0/24"), QStringLiteral("20.0.2.0/24"),
                            QStringLiteral("2001:db8::/32")};
    CHECK(joinedTexts(apart) == apart);
    CHECK(joinedTexts({QStringLiteral("2001:db8::/33"), QStringLiteral("2001:db8:8000::/33")}) ==
          QStringList{QStringLiteral("2001:db8::/32")});
}

TEST_CASE("Ranges of IPv6 are not asked for where it has no route")
{
    RequestReport run;
    NetworkTarget without =
        askedAt("www.meet.example", "2001:db8::1", Transport::Tcp, 443, TargetOutcome::NotReached);
    without.reason = QStringLiteral("no-route");
    run.add("NET-TCP-443", "ports.tls", "https://www.meet.example/", Verdict::Pass,
            {askedAt("www.meet.example", "192.0.2.1", Transport::Tcp, 443, TargetOutcome::Passed)});
    const bool isWithout = GENERATE(true, false);
    if (isWithout)
        run.report.findings.last().finding.facts = NetworkFacts{{without}, {}, {}, {}, {}, {}, {}}.toJson();
    run.add("IP-LIST", "whitelist.listed-ranges", "https://list.example/l.json", Verdict::Unknown, {},
            {{QStringLiteral("ports"), QJsonArray{portTally("tcp", 443, false)}},
             {QStringLiteral("ranges"),
              QJsonArray{QJsonObject{{QStringLiteral("range"), QStringLiteral("2001:db8::/32")},
                                     {QStringLiteral("verdict"), QStringLiteral("unknown")}}}}});
    CHECK(run.lines().isEmpty() == isWithout);
}

TEST_CASE("A proxy is told an address of IPv6 in brackets, and for a list each of its ranges")
{
    Permission permission;
    permission.port = 443;
    permission.proxy = QStringLiteral("http://proxy.example:3128");
    const auto [destination, expected] = GENERATE(table<const char*, const char*>({
        {"2001:db8::1", "CONNECT [2001:db8::1]:443 (http://proxy.example:3128)"},
        {"192.0.2.1", "CONNECT 192.0.2.1:443 (http://proxy.example:3128)"},
        {"https://list.example/l.json", "CONNECT <each listed range>:443 (http://proxy.example:3128)"},
    }));
    permission.destination = QLatin1String(destination);
    CHECK(proxyText(permission) == QLatin1String(expected));
}

TEST_CASE("Through a proxy a long list is asked for with every column that a person types")
{
    RequestReport run = listOf(41, 41);
    NetworkTarget denied = sampledIn("20.0.0.0/24", "20.0.0.1", Transport::Tcp, 443);
    denied.route = QStringLiteral("http://proxy.example:3128");
    run.setFact("targets", listed({denied}));
    const QString csv = QString::fromUtf8(firewallRequestCsv(run.report));
    CHECK(csv.contains(QStringLiteral("\"CONNECT <each listed range>:443 (http://proxy.example:3128)\"")));
    CHECK_FALSE(csv.contains(QStringLiteral("CONNECT :")));
}

TEST_CASE("A proxy that wants a logon is asked for none, by host")
{
    RequestReport run;
    NetworkTarget asked = askedAt("cdn.other.example", "", Transport::Tcp, 443, TargetOutcome::Unproven);
    asked.route = QStringLiteral("http://proxy.example:3128");
    asked.error = ErrorKind::AccessDenied;
    asked.reason = QStringLiteral("proxy-logon");
    run.add("DOM-CDN", "whitelist.domain", "cdn.other.example/lib/*", Verdict::Unknown, {asked});
    const QList<Permission> request = firewallRequest(run.report);
    REQUIRE(request.size() == 1);
    CHECK(request.first().action == Permission::Action::NoLogon);
    CHECK(request.first().destination == QStringLiteral("cdn.other.example"));
    CHECK(firewallRequestCsv(run.report).contains(",no-logon,TCP,443,cdn.other.example,"));
}

TEST_CASE("A request that asks for nothing says so where not everything is open")
{
    RequestReport run;
    run.add("NET-STUN-UDP-3478", "ports.stun-udp", "udp://turn.example:3478", Verdict::Fail,
            {askedAt("turn.example", "192.0.2.1", Transport::Udp, 3478)});
    CHECK(firewallRequestNote(run.report).isEmpty());
    run.explain("net.captive-portal", 0);
    CHECK(firewallRequestNote(run.report).contains(QStringLiteral("not everything is open")));
    CHECK(administratorText(run.report).contains(QStringLiteral("not everything is open")));
    run.report.requirements.first().state = RequirementState::Met;
    CHECK(firewallRequestNote(run.report).isEmpty());
}

TEST_CASE("A request of a run that was stopped says that more may be closed")
{
    RequestReport run;
    run.add("NET-STUN-UDP-3478", "ports.stun-udp", "udp://turn.example:3478", Verdict::Fail,
            {askedAt("turn.example", "192.0.2.1", Transport::Udp, 3478)});
    run.report.interrupted = true;
    CHECK(firewallRequestNote(run.report).isEmpty());
    const bool isOfNetwork = GENERATE(true, false);
    run.add("ROW", isOfNetwork ? "whitelist.domain" : "camera.picture", "x", Verdict::Unknown, {});
    run.report.requirements.last().state = RequirementState::NotRun;
    CHECK(firewallRequestNote(run.report).isEmpty() != isOfNetwork);
}

TEST_CASE("What nobody can type in is not listed to be allowed anyway")
{
    RequestReport run;
    run.add("NET-443-NONWEB", "ports.non-web-443", "tcp://*:443", Verdict::Unknown, {});
    CHECK(unprovenRequirements(run.report).isEmpty());
}

TEST_CASE("The text names the proxy of whom something is asked")
{
    RequestReport run;
    NetworkTarget denied = askedAt("www.meet.example", "192.0.2.1", Transport::Tcp, 443);
    denied.route = QStringLiteral("http://p.example:1");
    run.add("NET-TCP-443", "ports.tls", "https://www.meet.example/", Verdict::Fail, {denied});
    CHECK(administratorText(run.report).contains(QStringLiteral("CONNECT http://p.example:1")));
}

TEST_CASE("A pattern stands for a host below it that was seen closed")
{
    RequestReport run;
    run.add("DOM-MEET", "whitelist.domain", "*.meet.example", Verdict::Unknown,
            {askedAt("www.meet.example", "192.0.2.1", Transport::Tcp, 443)});
    run.add("NET-TCP-443", "ports.tls", "https://api.meet.example/", Verdict::Fail,
            {askedAt("api.meet.example", "192.0.2.2", Transport::Tcp, 443)});
    CHECK(run.lines() == QStringList{QStringLiteral("TCP 443 *.meet.example")});
}
