#include "core/check/NetworkFacts.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/fakes/NetworkOutcome.h"

#include <QJsonArray>
#include <QSet>

#include <catch2/catch.hpp>
#include <memory>
#include <mutex>
#include <utility>

// Whatever stands between the computer and the platform: portals, filters of names, half of a network.

using namespace precall;

namespace {

/// Two portal probes whose right answer is "success".
struct PortalRun : NetworkRun
{
    PortalRun()
    {
        for (const char* name : {"one.probe.example", "two.probe.example"}) {
            profile.controls.portal.append(
                {QUrl(QStringLiteral("http://%1/").arg(QLatin1String(name))), QStringLiteral("success")});
            net.resolver.hosts.insert(QLatin1String(name), {QHostAddress(QStringLiteral("192.0.2.200"))});
        }
    }
};

bool isPortalProbe(const QUrl& url)
{
    return url.host().endsWith(QLatin1String("probe.example"));
}

void leadToPortal(WebExchange& exchange)
{
    exchange.answer->status = 302;
    exchange.answer->headers = {
        {"Location", "http://log-on.hotel.example/?from=" + exchange.url.host().toLatin1()}};
}

void answerWithPortal(WebExchange& exchange)
{
    exchange.answer->headers = {{"Content-Type", "text/html"}};
    exchange.answer->body = "<title>Welcome, guest</title>" + exchange.url.host().toLatin1();
}

void isAllExplained(const NetworkOutcome& outcome)
{
    for (int i = 0; i < outcome.findings.size(); ++i) {
        INFO(outcome.findings.at(i).code.toStdString()
             << " " << outcome.findings.at(i).subject.toStdString());
        CHECK((outcome.findings.at(i).verdict == Verdict::Pass ||
               outcome.diagnoses.first().explains.contains(i)));
    }
}

/// Handshakes with these hosts end with that error; with another server name they pass, or do not.
void cutByName(NetworkRun& run, const char* domain, ErrorKind error, bool otherNamePasses)
{
    run.net.web.script = [=](const WebRequest& request) {
        const bool fits = urls::isSecure(request.url) && request.url.host().endsWith(QLatin1String(domain));
        return fits && !(otherNamePasses && request.serverName) ? FakeReply::fails(error)
                                                                : FakeReply::answer();
    };
    run.net.web.alterFailed = [](WebExchange& exchange) {
        exchange.connectMs = 1;
        exchange.reached = Stage::Handshake;
    };
}

/// A control host has an IPv6 address, at which that comes of it.
NetworkOutcome overIpv6(const FakeReply& reply)
{
    NetworkRun run;
    run.net.interfaces.link.hasIpv6Route = true;
    run.net.resolver.hosts[QStringLiteral("control.example")].append(
        QHostAddress(QStringLiteral("2001:db8::9")));
    run.net.web.script = [=](const WebRequest& request) {
        return request.address.protocol() == QAbstractSocket::IPv6Protocol ? reply : FakeReply::answer();
    };
    return outcomeOf(run);
}

} // namespace

TEST_CASE("A captive portal is the one cause of everything that fails behind it")
{
    PortalRun run;
    SECTION("it leads to its page, and shuts the rest")
    {
        run.failWeb(urls::isSecure, ErrorKind::TimedOut);
        run.net.web.alter = leadToPortal;
    }
    SECTION("it answers in place, and with its own certificate")
    {
        run.net.web.alter = [](WebExchange& exchange) {
            if (exchange.tls)
                exchange.tls->trust = Trust::Neither;
            answerWithPortal(exchange);
        };
    }
    run.failStun([](Transport, quint16) { return true; }, ErrorKind::TimedOut);
    const NetworkOutcome outcome = outcomeOf(run);
    REQUIRE(outcome.codes() == only("net.captive-portal"));
    CHECK(outcome.verdict("ports.captive-portal") == Verdict::Fail);
    CHECK(outcome.verdict("ports.http") == Verdict::Fail);
    isAllExplained(outcome);
}

TEST_CASE("Before the log-on a portal lets those through by whom it is done")
{
    PortalRun run;
    const auto isInGarden = [](const QUrl& url) {
        return urls::isSecure(url) && url.host() == QLatin1String("cdn.other.example");
    };
    run.failWeb([=](const QUrl& url) { return urls::isSecure(url) && !isInGarden(url); },
                ErrorKind::TimedOut);
    run.failStun([](Transport, quint16) { return true; }, ErrorKind::TimedOut);
    run.net.web.alter = [=](WebExchange& exchange) {
        if (!exchange.tls)
            leadToPortal(exchange);
    };
    const NetworkOutcome outcome = outcomeOf(run);
    REQUIRE(outcome.codes() == only("net.captive-portal"));
    isAllExplained(outcome);
}

TEST_CASE("What is no captive portal")
{
    PortalRun run;
    const auto onlyPlain = [&](auto alter) {
        run.net.web.alter = [=](WebExchange& exchange) {
            if (!exchange.tls)
                alter(exchange);
        };
    };
    SECTION("a filter that leads plain pages to its own, while secure ones pass")
    {
        onlyPlain(leadToPortal);
    }
    SECTION("a filter that denies all but a few")
    {
        run.failWeb(
            [](const QUrl& url) {
                return urls::isSecure(url) && url.host().endsWith(QLatin1String("meet.example"));
            },
            ErrorKind::TimedOut);
        onlyPlain([](WebExchange& exchange) {
            answerWithPortal(exchange);
            exchange.answer->status = 403;
        });
    }
    SECTION("a filter's block page")
    {
        run.failWeb(urls::isSecure, ErrorKind::TimedOut);
        onlyPlain([](WebExchange& exchange) { exchange.answer->headers = {{"Server", "Zscaler/6.1"}}; });
    }
    SECTION("two pages that have nothing in common")
    {
        run.failWeb(urls::isSecure, ErrorKind::TimedOut);
        onlyPlain([](WebExchange& exchange) {
            exchange.answer->body = exchange.url.host() == QLatin1String("one.probe.example") ? "a" : "b";
        });
    }
    CHECK_FALSE(outcomeOf(run).codes().contains(QStringLiteral("net.captive-portal")));
}

TEST_CASE("Portal probes that are answered as they should be tell that there is no portal")
{
    PortalRun run;
    run.failWeb(urls::isSecure, ErrorKind::TimedOut);
    run.net.web.alter = [](WebExchange& exchange) {
        if (isPortalProbe(exchange.url))
            exchange.answer->body = "success\n";
    };
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.verdict("ports.captive-portal") == Verdict::Pass);
    CHECK_FALSE(outcome.codes().contains(QStringLiteral("net.captive-portal")));
}

TEST_CASE("Portal probes are not asked while the platform answers")
{
    PortalRun run;
    CHECK(outcomeOf(run).codes().isEmpty());
    for (const WebRequest& request : run.net.web.asked)
        CHECK_FALSE(isPortalProbe(request.url));
}

TEST_CASE("The same address answers another server name: names are filtered")
{
    const auto error = GENERATE(ErrorKind::Reset, ErrorKind::Closed, ErrorKind::TimedOut);
    NetworkRun run;
    cutByName(run, "meet.example", error, true);
    const NetworkOutcome outcome = outcomeOf(run);
    REQUIRE(outcome.codes() == only("fw.sni-filtered"));
    CHECK(outcome.verdict("ports.tls") == Verdict::Fail);
    CHECK(outcome.explains("whitelist.domain"));
    CHECK(describe(outcome.diagnoses.first()).adminAdvice.contains(QLatin1String("control.example")));
}

TEST_CASE("A name that passes at the second try was not filtered")
{
    NetworkRun run;
    run.net.web.script = [tried = std::make_shared<std::mutex>(),
                          late = std::make_shared<QSet<QString>>()](const WebRequest& request) {
        const std::lock_guard lock(*tried);
        const bool first =
            urls::isSecure(request.url) && !request.serverName && !late->contains(request.url.host());
        late->insert(request.url.host());
        return first ? FakeReply::fails(ErrorKind::TimedOut) : FakeReply::answer();
    };
    run.net.web.alterFailed = [](WebExchange& exchange) {
        exchange.connectMs = 1;
        exchange.reached = Stage::Handshake;
    };
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.verdict("ports.tls") == Verdict::Pass);
}

TEST_CASE("A web server that answers no name, in a network that lets the other name pass at its home")
{
    NetworkRun run;
    SECTION("is at fault itself")
    {
        cutByName(run, "meet.example", ErrorKind::TimedOut, false);
        CHECK(outcomeOf(run).codes() == only("server.down"));
    }
    SECTION("where that does not pass either, somebody may let through listed names only: no cause is named")
    {
        cutByName(run, "example", ErrorKind::Reset, false);
        const NetworkOutcome outcome = outcomeOf(run);
        CHECK(outcome.codes().isEmpty());
        CHECK(outcome.verdict("ports.tls") == Verdict::Fail);
    }
    SECTION("a TLS alert is a word: no other name is tried")
    {
        cutByName(run, "meet.example", ErrorKind::Tls, true);
        CHECK(outcomeOf(run).codes().isEmpty());
        for (const WebRequest& request : run.net.web.asked)
            CHECK_FALSE(request.serverName.has_value());
    }
}

TEST_CASE("IPv6 that is announced and swallowed is named, and fails no row")
{
    const NetworkOutcome outcome = overIpv6(FakeReply::fails(ErrorKind::TimedOut));
    REQUIRE(outcome.codes() == only("ipv6.broken"));
    CHECK(outcome.diagnoses.first().facts.value(QLatin1String("answered")).toArray().size() == 1);
    CHECK(outcome.verdict("ports.ipv6") == Verdict::Fail);
    CHECK(outcome.verdict("ports.tls") == Verdict::Pass);
}

TEST_CASE("IPv6 that is swallowed on the way to some hosts is named where they are of two domains")
{
    const bool several = GENERATE(true, false);
    NetworkRun run;
    run.net.interfaces.link.hasIpv6Route = true;
    quint8 last = 0;
    for (const char* name : {"control.example", "cdn.other.example", "meet.example"})
        run.net.resolver.hosts[QLatin1String(name)].append(
            QHostAddress(QStringLiteral("2001:db8::%1").arg(++last)));
    run.net.web.script = [=](const WebRequest& request) {
        const bool isSwallowed = request.url.host() == QLatin1String("cdn.other.example") ||
                                 (several && request.url.host() == QLatin1String("meet.example"));
        return isSwallowed && request.address.protocol() == QAbstractSocket::IPv6Protocol
                   ? FakeReply::fails(ErrorKind::TimedOut)
                   : FakeReply::answer();
    };
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == (several ? only("ipv6.broken") : QStringList()));
    CHECK(findingOf(outcome.findings, QStringLiteral("whitelist.ipv6")).code.isEmpty() == !several);
    CHECK(outcome.verdict("whitelist.domain", "meet.example") == Verdict::Pass);
}

TEST_CASE("IPv6 that works, or is rejected at once, is no fault")
{
    const auto [reply, verdict] = GENERATE(table<FakeReply, bool>(
        {{FakeReply::answer(), true}, {FakeReply::fails(ErrorKind::NetworkUnreachable), false}}));
    const NetworkOutcome outcome = overIpv6(reply);
    CHECK(outcome.codes().isEmpty());
    CHECK((findingOf(outcome.findings, QStringLiteral("ports.ipv6")).code.isEmpty()) == !verdict);
}

TEST_CASE("Large segments that stall where small ones pass are lost on the way, and the cause of whatever "
          "else stalls")
{
    NetworkRun run;
    run.net.segments.alter = [](SegmentTrial& trial) {
        if (trial.size == SegmentSize::Full)
            trial.error = Error{ErrorKind::TimedOut, {}, 0};
    };
    cutByName(run, "example", ErrorKind::TimedOut, false);
    const NetworkOutcome outcome = outcomeOf(run);
    REQUIRE(outcome.codes() == only("mtu.blackhole"));
    CHECK(outcome.explains("ports.tls"));
    CHECK(outcome.explains("whitelist.domain"));
    const auto closes =
        NetworkFacts::of(findingOf(outcome.findings, QStringLiteral("ports.path-mtu"))).closes;
    CHECK(closes.contains(QStringLiteral("NET-TCP-443")));
}

TEST_CASE("A filter of names that misses split ones is no matter of segments")
{
    NetworkRun run;
    run.net.segments.alter = [](SegmentTrial& trial) {
        if (trial.size == SegmentSize::Full)
            trial.error = Error{ErrorKind::TimedOut, {}, 0};
    };
    cutByName(run, "meet.example", ErrorKind::TimedOut, true);
    CHECK(outcomeOf(run).codes() == only("fw.sni-filtered"));
}

TEST_CASE("What stalls for another reason is no matter of segments")
{
    NetworkRun run;
    SECTION("small ones stall, too")
    {
        run.net.segments.alter = [](SegmentTrial& trial) { trial.error = Error{ErrorKind::TimedOut, {}, 0}; };
    }
    SECTION("one large one was lost, the next passes")
    {
        run.net.segments.alter = [first = std::make_shared<bool>(true)](SegmentTrial& trial) {
            if (std::exchange(*first, false))
                trial.error = Error{ErrorKind::TimedOut, {}, 0};
        };
    }
    SECTION("the connection was refused")
    {
        run.net.segments.alter = [](SegmentTrial& trial) {
            trial.connected = false;
            trial.error = Error{ErrorKind::Refused, {}, 0};
        };
    }
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(findingOf(outcome.findings, QStringLiteral("ports.path-mtu")).code.isEmpty());
}

TEST_CASE("Where the system cannot hold segments small, the queue of what was sent decides")
{
    const int unacknowledged = GENERATE(0, 2896);
    NetworkRun run;
    run.net.segments.alter = [=](SegmentTrial& trial) {
        const bool isSmall = trial.size == SegmentSize::Small;
        trial.error = Error{isSmall ? ErrorKind::Unsupported : ErrorKind::TimedOut, {}, 0};
        trial.unacknowledged = unacknowledged;
    };
    CHECK(outcomeOf(run).codes() == (unacknowledged > 0 ? only("mtu.blackhole") : QStringList()));
}
