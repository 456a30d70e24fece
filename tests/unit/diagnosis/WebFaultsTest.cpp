#include "core/check/NetworkFacts.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/fakes/NetworkOutcome.h"

#include <catch2/catch.hpp>

// Networks that break web traffic, from the probes to the diagnoses: exactly their own, none beside.

using namespace precall;

TEST_CASE("A block page in place of the platform's page is the filter's, named without guessing whose it is")
{
    NetworkRun run;
    run.net.web.alter = [](WebExchange& exchange) {
        if (exchange.url == QUrl(QStringLiteral("http://www.meet.example/")) && exchange.answer) {
            exchange.answer->status = 403;
            exchange.answer->body = "<html><head><title>Web Page Blocked!</title></head><body>"
                                    "FortiGuard Intrusion Prevention</body></html>";
        }
    };
    const NetworkOutcome outcome = outcomeOf(run);
    REQUIRE(outcome.codes() == only("fw.page-blocked"));
    CHECK(outcome.explains("ports.http"));
    CHECK(describe(outcome.diagnoses.first()).adminAdvice.contains(QLatin1String("Web Page Blocked!")));
}

TEST_CASE("Connections that fail on several ports are told by their hosts alone, on one by its number, too")
{
    NetworkFacts facts;
    facts.targets.resize(2);
    facts.targets[0].name = facts.targets[1].name = QStringLiteral("meet.example");
    facts.targets[0].transport = facts.targets[1].transport = Transport::Tcp;
    facts.targets[0].port = facts.targets[1].port = 8443;
    const QString code = QLatin1String(GENERATE("fw.tcp-dropped", "fw.tcp-refused", "fw.prohibited"));
    CHECK(describe(Diagnosis{code, {}, facts.toJson()})
              .summary.contains(QStringLiteral("TCP port 8443 at meet.example")));
    facts.targets[1].port = 443;
    CHECK_FALSE(describe(Diagnosis{code, {}, facts.toJson()}).summary.contains(QStringLiteral("TCP port")));
}

TEST_CASE("TCP 443 is dropped or refused everywhere")
{
    NetworkRun run;
    const auto [error, code] =
        GENERATE(table<ErrorKind, const char*>({{ErrorKind::TimedOut, "fw.tcp-dropped"},
                                                {ErrorKind::Refused, "fw.tcp-refused"},
                                                {ErrorKind::AccessDenied, "fw.prohibited"},
                                                {ErrorKind::NetworkUnreachable, "fw.prohibited"}}));
    run.failWeb(urls::isSecure, error);
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only(code));
    CHECK(outcome.verdict("ports.http") == Verdict::Pass);
    CHECK(outcome.verdict("ports.tls") == Verdict::Fail);
    CHECK(outcome.verdict("whitelist.domain", "meet.example") == Verdict::Fail);
    const QString advice = describe(outcome.diagnoses.first()).adminAdvice;
    CHECK(advice.contains(QLatin1String("\nTCP 443: ")));
    CHECK(advice.contains(QStringLiteral("(%1)").arg(errorWord(error))));
    CHECK(describe(outcome.diagnoses.first())
              .summary.contains(QLatin1String("TCP port 443 (secure web pages) at ")));
}

TEST_CASE("A router that rejects tells only some: the silent connects to that port have the same cause")
{
    NetworkRun run;
    const auto [error, code] = GENERATE(table<ErrorKind, const char*>(
        {{ErrorKind::AccessDenied, "fw.prohibited"}, {ErrorKind::Refused, "fw.tcp-refused"}}));
    run.failWeb(urls::isSecure, ErrorKind::TimedOut);
    run.failWeb(
        [](const QUrl& url) { return urls::isSecure(url) && url.host() == QLatin1String("meet.example"); },
        error);
    run.net.web.alterFailed = [](WebExchange& exchange) {
        if (exchange.error->kind != ErrorKind::TimedOut)
            exchange.icmp = QStringLiteral("admin-prohibited");
    };
    SECTION("nobody passes on the port")
    {
        CHECK(outcomeOf(run).codes() == only(code));
    }
    SECTION("somebody passes on the port: silence is told apart")
    {
        run.net.web.script = [earlier = run.net.web.script](const WebRequest& request) {
            const bool passes = request.url.host() == QLatin1String("cdn.other.example");
            return passes ? FakeReply::answer() : earlier(request);
        };
        const QStringList codes = outcomeOf(run).codes();
        CHECK(codes.size() == 2);
        CHECK(codes.contains(QStringLiteral("fw.tcp-dropped")));
        CHECK(codes.contains(QLatin1String(code)));
    }
}

TEST_CASE("TCP 80 is dropped")
{
    NetworkRun run;
    run.failWeb(urls::isPlain, ErrorKind::TimedOut);
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("fw.tcp-dropped"));
    CHECK(outcome.verdict("ports.http") == Verdict::Fail);
    CHECK(outcome.verdict("ports.tls") == Verdict::Pass);
}

TEST_CASE("A server of the profile is down while the network passes its port")
{
    NetworkRun run;
    run.profile.servers = {{QStringLiteral("turn.meet.example"), 3478, Transport::Udp, true, false}};
    run.net.resolver.hosts.insert(QStringLiteral("turn.meet.example"),
                                  {QHostAddress(QStringLiteral("192.0.2.99"))});
    run.net.stun.script = [](Transport, const Endpoint& server) {
        return server.address == QHostAddress(QStringLiteral("192.0.2.99"))
                   ? FakeReply::fails(ErrorKind::TimedOut)
                   : FakeReply::answer();
    };
    const NetworkOutcome outcome = outcomeOf(run);
    REQUIRE(outcome.codes() == only("server.down"));
    const QRegularExpression ofTheRanges(QStringLiteral("(203\\.0\\.113|198\\.51\\.100)\\."));
    CHECK(describe(outcome.diagnoses.first()).adminAdvice.contains(ofTheRanges));
    CHECK(outcome.verdict("ports.stun-udp", "udp://turn.meet.example:3478") == Verdict::Fail);
}

TEST_CASE("Of many destinations a cause names some of each port, and says how many there are beside")
{
    NetworkFacts facts;
    for (int i = 0; i < 8; ++i)
        for (const quint16 port : {443, 80}) {
            NetworkTarget target;
            target.name = QStringLiteral("h%1.example").arg(i);
            target.port = port;
            if (port == 443 || i < 2)
                facts.targets.append(target);
        }
    const QString advice =
        describe(Diagnosis{QStringLiteral("fw.tcp-dropped"), {}, facts.toJson()}).adminAdvice;
    CHECK(advice.endsWith(QStringLiteral("\nTCP 80: h0.example, h1.example\nTCP 443: h0.example, h1.example, "
                                         "h2.example, h3.example, h4.example, h5.example and 2 more")));
}
