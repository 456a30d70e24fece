#include "core/report/FirewallRequest.h"

#include "tests/unit/report/RequestReport.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

QJsonArray tally(int asked443, int answered443)
{
    return {QJsonObject{{QStringLiteral("transport"), QStringLiteral("tcp")},
                        {QStringLiteral("port"), 443},
                        {QStringLiteral("asked"), asked443},
                        {QStringLiteral("answered"), answered443},
                        {QStringLiteral("refused"), asked443 - answered443},
                        {QStringLiteral("closed"), answered443 > 0 && answered443 < asked443}},
            QJsonObject{{QStringLiteral("transport"), QStringLiteral("udp")},
                        {QStringLiteral("port"), 3478},
                        {QStringLiteral("asked"), 0},
                        {QStringLiteral("answered"), 0}}};
}

QList<QByteArrayList> csvCells(const Report& report)
{
    QList<QByteArrayList> lines;
    for (const QByteArray& line : firewallRequestCsv(report).split('\n'))
        if (!line.trimmed().isEmpty())
            lines.append(line.chopped(1).split(','));
    return lines;
}

} // namespace

TEST_CASE("A pattern is asked for as it is written, and covers the hosts below it")
{
    RequestReport run;
    run.add("NET-TCP-443", "ports.tls", "https://www.meet.example/", Verdict::Fail,
            {askedAt("www.meet.example", "192.0.2.1", Transport::Tcp, 443)});
    run.add("DOM-PLATFORM", "whitelist.domain", "*.meet.example", Verdict::Fail,
            {askedAt("www.meet.example", "192.0.2.1", Transport::Tcp, 443)});
    run.add("NET-TCP-80", "ports.http", "http://www.meet.example/", Verdict::Fail,
            {askedAt("www.meet.example", "192.0.2.1", Transport::Tcp, 80)});
    CHECK(run.lines() ==
          QStringList{QStringLiteral("TCP 80 www.meet.example"), QStringLiteral("TCP 443 *.meet.example")});
}

TEST_CASE("A sampled address stands for its range, control hosts are not asked for")
{
    RequestReport run;
    NetworkTarget control = askedAt("stun.control.example", "198.51.100.1", Transport::Udp, 3478);
    control.role = TargetRole::Control;
    run.add("NET-STUN-UDP-3478", "ports.stun-udp", "udp://*:3478", Verdict::Fail,
            {sampledIn("203.0.113.0/28", "203.0.113.1", Transport::Udp, 3478),
             sampledIn("203.0.113.0/28", "203.0.113.8", Transport::Udp, 3478),
             sampledIn("198.51.100.128/28", "198.51.100.129", Transport::Udp, 3478), control});
    run.add("NET-TURN-UDP-5349", "ports.turn-dtls", "dtls://*:5349", Verdict::Unknown,
            {sampledIn("203.0.113.0/28", "203.0.113.1", Transport::Dtls, 5349)});
    CHECK(run.lines() == QStringList{QStringLiteral("UDP 3478 203.0.113.0/28"),
                                     QStringLiteral("UDP 3478 198.51.100.128/28"),
                                     QStringLiteral("? UDP 5349 203.0.113.0/28")});
}

TEST_CASE("Nothing is asked for that was seen to be open")
{
    RequestReport run;
    run.add("NET-STUN-UDP-3478", "ports.stun-udp", "udp://*:3478", Verdict::Pass,
            {sampledIn("203.0.113.0/28", "203.0.113.1", Transport::Udp, 3478),
             sampledIn("203.0.113.0/28", "203.0.113.8", Transport::Udp, 3478, TargetOutcome::Passed)});
    run.add("NET-TURN-UDP-5349", "ports.turn-dtls", "dtls://*:5349", Verdict::Unknown,
            {sampledIn("203.0.113.0/28", "203.0.113.1", Transport::Dtls, 5349),
             sampledIn("203.0.113.0/28", "203.0.113.8", Transport::Dtls, 5349, TargetOutcome::Passed)});
    run.add("DOM-A", "whitelist.domain", "*.meet.example", Verdict::Pass,
            {askedAt("www.meet.example", "192.0.2.1", Transport::Tcp, 443, TargetOutcome::Passed)});
    CHECK(run.lines().isEmpty());
}

TEST_CASE("A range is asked for on the ports that are not all open")
{
    RequestReport run;
    const auto [asked, answered, verdict, expected] = GENERATE(table<int, int, Verdict, QStringList>({
        {2,
         1,
         Verdict::Fail,
         {QStringLiteral("TCP 443 203.0.113.0/28"), QStringLiteral("? UDP 3478 203.0.113.0/28")}},
        {3,
         0,
         Verdict::Unknown,
         {QStringLiteral("? TCP 443 203.0.113.0/28"), QStringLiteral("? UDP 3478 203.0.113.0/28")}},
        {1, 1, Verdict::Pass, {}},
    }));
    run.add("IP-MAIN", "whitelist.range", "203.0.113.0/28", verdict,
            {sampledIn("203.0.113.0/28", "203.0.113.1", Transport::Tcp, 443)},
            {{QStringLiteral("ports"), tally(asked, answered)}});
    CHECK(run.lines() == expected);
}

TEST_CASE("Ranges of a list that nobody answered in are asked for")
{
    RequestReport run;
    const QJsonArray ranges{QJsonObject{{QStringLiteral("range"), QStringLiteral("203.0.113.0/28")},
                                        {QStringLiteral("verdict"), QStringLiteral("pass")}},
                            QJsonObject{{QStringLiteral("range"), QStringLiteral("20.0.0.0/24")},
                                        {QStringLiteral("verdict"), QStringLiteral("unknown")}}};
    run.add("IP-LIST", "whitelist.listed-ranges", "https://list.example/l.json", Verdict::Unknown, {},
            {{QStringLiteral("ports"), tally(1, 1)}, {QStringLiteral("ranges"), ranges}});
    CHECK(run.lines() ==
          QStringList{QStringLiteral("? TCP 443 20.0.0.0/24"), QStringLiteral("? UDP 3478 20.0.0.0/24")});
}

TEST_CASE("What no rule mends is not asked for")
{
    RequestReport run;
    run.add("NET-STUN-UDP-3478", "ports.stun-udp", "udp://turn.example:3478", Verdict::Fail,
            {askedAt("turn.example", "192.0.2.1", Transport::Udp, 3478)});
    CHECK(run.lines().size() == 1);
    run.explain(GENERATE("server.down", "turn.rejected", "tls.clock-skew"), 0);
    CHECK(run.lines().isEmpty());
}

TEST_CASE("How a permission is given: by rule, by name service, without inspection, through a proxy")
{
    RequestReport run;
    NetworkTarget unknown = askedAt("a.meet.example", "", Transport::Tcp, 443, TargetOutcome::NotReached);
    unknown.stage = Stage::Resolve;
    unknown.error = ErrorKind::NoSuchName;
    run.add("DOM-A", "whitelist.domain", "a.meet.example", Verdict::Fail, {unknown});
    NetworkTarget opened =
        askedAt("b.meet.example", "192.0.2.2", Transport::Tcp, 443, TargetOutcome::Unproven);
    opened.reason = QStringLiteral("local-root");
    run.add("DOM-B", "whitelist.domain", "b.meet.example", Verdict::Unknown, {opened});
    NetworkTarget denied = askedAt("c.meet.example", "192.0.2.3", Transport::Tcp, 443);
    denied.route = QStringLiteral("http://proxy.example:3128");
    run.add("DOM-C", "whitelist.domain", "c.meet.example", Verdict::Fail, {denied});
    const QList<Permission> request = firewallRequest(run.report);
    REQUIRE(request.size() == 3);
    CHECK(request.at(0).action == Permission::Action::Resolve);
    CHECK(proxyText(request.at(1)) ==
          QStringLiteral("CONNECT c.meet.example:443 (http://proxy.example:3128)"));
    CHECK(proxyText(request.at(2)).isEmpty());
    CHECK(request.at(2).action == Permission::Action::DoNotInspect);
}

TEST_CASE("A proxy is asked for the range or the pattern, not for what was tried of it")
{
    RequestReport run;
    NetworkTarget sampled = askedAt("", "203.0.113.1", Transport::Tcp, 3478);
    sampled.role = TargetRole::Sampled;
    sampled.range = QStringLiteral("203.0.113.0/28");
    sampled.route = QStringLiteral("http://proxy.example:3128");
    run.add("NET-STUN-TCP-3478", "ports.stun-tcp", "tcp:3478", Verdict::Fail, {sampled});
    NetworkTarget page = askedAt("www.meet.example", "192.0.2.3", Transport::Tcp, 80);
    page.route = sampled.route;
    page.url = QStringLiteral("http://www.meet.example/");
    run.add("NET-TCP-80", "ports.http", "http://www.meet.example/", Verdict::Fail, {page});
    NetworkTarget path = askedAt("cdn.other.example", "192.0.2.4", Transport::Tcp, 443);
    path.route = sampled.route;
    run.add("DOM-CDN", "whitelist.domain", "cdn.other.example/lib/*", Verdict::Fail, {path});
    QStringList entries;
    for (const Permission& permission : firewallRequest(run.report))
        entries.append(proxyText(permission));
    entries.sort();
    CHECK(entries == QStringList{QStringLiteral("CONNECT 203.0.113.0/28:3478 (http://proxy.example:3128)"),
                                 QStringLiteral("CONNECT cdn.other.example:443 (http://proxy.example:3128)"),
                                 QStringLiteral("GET http://www.meet.example/ (http://proxy.example:3128)")});
}

TEST_CASE("The request as CSV")
{
    RequestReport run;
    CHECK(csvCells(run.report).size() == 1);
    run.add("NET-TCP-80", "ports.http", "http://www.meet.example/", Verdict::Fail,
            {askedAt("www.meet.example", "192.0.2.1", Transport::Tcp, 80)});
    const auto lines = csvCells(run.report);
    REQUIRE(lines.size() == 2);
    CHECK(
        lines.first().join(',') ==
        "\xEF\xBB\xBFstatus,direction,action,protocol,port,destination,purpose,requirement,level,seen,proxy");
    CHECK(lines.last().join(',') == "blocked,outgoing,allow,TCP,80,www.meet.example,\"Purpose of "
                                    "NET-TCP-80\",NET-TCP-80,must,timed-out,");
    CHECK(firewallRequestCsv(run.report).endsWith("\r\n"));
}

TEST_CASE("Where a profile tells no purpose the row's title is it")
{
    RequestReport run;
    run.add("DOM-A", "whitelist.domain", "x", Verdict::Fail,
            {askedAt("x", "192.0.2.1", Transport::Tcp, 443)});
    run.report.requirements.first().purpose.clear();
    CHECK(firewallRequest(run.report).first().purpose == QStringLiteral("Title of DOM-A"));
}

TEST_CASE("No cell of the CSV is a formula, breaks its line or its column")
{
    const char* const text = GENERATE("=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "a\r\nb",
                                      "a\"b,c", "a;=1", "\u202Eabc", "\uFF1DSUM(1)");
    RequestReport run;
    run.add("DOM-A", "whitelist.domain", "x", Verdict::Fail,
            {askedAt("x", "192.0.2.1", Transport::Tcp, 443)});
    run.report.findings.first().finding.subject = QString::fromUtf8(text);
    run.report.requirements.first().purpose = QString::fromUtf8(text);
    const QByteArray csv = firewallRequestCsv(run.report);
    INFO(csv.toStdString());
    CHECK(csv.count('\n') == 2);
    CHECK(csv.count('\r') == 2);
    const QString line = QString::fromUtf8(csv).section(QLatin1String("\r\n"), 1, 1);
    CHECK_FALSE(line.contains(QRegularExpression(QStringLiteral("(^|[,;])\"?\\s*[=+@\\-\uFF1D]"))));
    CHECK(line.count(QLatin1Char('"')) % 2 == 0);
    for (const QChar character : line)
        CHECK(character.isPrint());
}
