#include "core/check/NetworkFacts.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/fakes/NetworkOutcome.h"

#include <catch2/catch.hpp>

// Broken name services, from the probes to the diagnoses: exactly their own, none beside.

using namespace precall;

TEST_CASE("A dead name service closes what needs names, bare addresses are still asked")
{
    NetworkRun run;
    run.net.resolver.everyReply =
        FakeReply::fails(GENERATE(ErrorKind::TimedOut, ErrorKind::ServerFailure, ErrorKind::QueryRefused));
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("dns.resolver-down"));
    CHECK(outcome.verdict("ports.dns") == Verdict::Fail);
    CHECK(outcome.verdict("ports.tls") == Verdict::Unknown);
    CHECK(outcome.verdict("ports.stun-udp") == Verdict::Pass);
    CHECK(outcome.verdict("ports.public-address") == Verdict::Pass);
    CHECK(outcome.verdict("whitelist.domain", "meet.example") == Verdict::Unknown);
    CHECK(outcome.explains("whitelist.domain"));
    const auto closes = NetworkFacts::of(findingOf(outcome.findings, QStringLiteral("ports.dns"))).closes;
    CHECK(closes.contains(QStringLiteral("NET-TCP-443")));
    CHECK(closes.contains(QStringLiteral("DOM-CDN")));
    CHECK_FALSE(closes.contains(QStringLiteral("NET-STUN-UDP-3478")));
}

TEST_CASE("Names that the resolver denies")
{
    NetworkRun run;
    SECTION("a listed name and a wildcard's own domain are blocked")
    {
        for (const char* name :
             {"cdn.other.example", "stream.example", "api.stream.example", "static.stream.example"})
            run.net.resolver.hosts.remove(QLatin1String(name));
        const NetworkOutcome outcome = outcomeOf(run);
        REQUIRE(outcome.codes() == only("dns.name-blocked"));
        const QString advice = describe(outcome.diagnoses.first()).adminAdvice;
        CHECK(advice.contains(QLatin1String("cdn.other.example: no-such-name")));
        CHECK(advice.contains(QLatin1String("192.168.1.1")));
        CHECK(outcome.verdict("whitelist.domain", "*.stream.example") == Verdict::Fail);
        CHECK(outcome.verdict("whitelist.domain", "cdn.other.example/lib/*") == Verdict::Fail);
        CHECK(outcome.verdict("ports.tls") == Verdict::Pass);
    }
    SECTION("representatives alone prove nothing")
    {
        run.net.resolver.hosts.remove(QStringLiteral("api.stream.example"));
        run.net.resolver.hosts.remove(QStringLiteral("static.stream.example"));
        const NetworkOutcome outcome = outcomeOf(run);
        CHECK(outcome.codes().isEmpty());
        CHECK(outcome.verdict("whitelist.domain", "*.stream.example") == Verdict::Unknown);
    }
    SECTION("a domain that exists without an address is no block")
    {
        run.net.resolver.hosts.remove(QStringLiteral("api.stream.example"));
        run.net.resolver.hosts.remove(QStringLiteral("static.stream.example"));
        run.net.resolver.replies.insert(QStringLiteral("stream.example"),
                                        FakeReply::fails(ErrorKind::NoAddress));
        CHECK(outcomeOf(run).codes().isEmpty());
    }
    SECTION("one representative is enough")
    {
        run.net.resolver.hosts.remove(QStringLiteral("api.stream.example"));
        const NetworkOutcome outcome = outcomeOf(run);
        CHECK(outcome.codes().isEmpty());
        CHECK(outcome.verdict("whitelist.domain", "*.stream.example") == Verdict::Pass);
    }
    SECTION(
        "the platform's names blocked: the port is proven by the control host, the cause explains the note")
    {
        run.net.resolver.hosts.remove(QStringLiteral("meet.example"));
        run.net.resolver.hosts.remove(QStringLiteral("www.meet.example"));
        const NetworkOutcome outcome = outcomeOf(run);
        CHECK(outcome.codes() == only("dns.name-blocked"));
        CHECK(outcome.verdict("ports.tls") == Verdict::Warn);
        CHECK(outcome.explains("ports.tls"));
    }
    SECTION("all names unknown, control hosts too: a fault without a cause")
    {
        run.net.resolver.hosts.clear();
        const NetworkOutcome outcome = outcomeOf(run);
        CHECK(outcome.codes().isEmpty());
        CHECK(outcome.verdict("ports.dns") == Verdict::Fail);
        CHECK(outcome.verdict("whitelist.domain", "meet.example") == Verdict::Unknown);
    }
}

TEST_CASE("Everything but the name service is silent: dropped, and nothing that was not tested")
{
    NetworkRun run;
    run.failWeb(urls::all, ErrorKind::TimedOut);
    run.failStun([](Transport, quint16) { return true; }, ErrorKind::TimedOut);
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("fw.tcp-dropped"));
    CHECK(outcome.verdict("ports.stun-udp") == Verdict::Unknown);
}

TEST_CASE("A listed name leads to a block address")
{
    NetworkRun run;
    SECTION("a private address at which something else answers")
    {
        run.net.resolver.hosts[QStringLiteral("cdn.other.example")] = {
            QHostAddress(QStringLiteral("10.0.0.9"))};
        run.net.web.alter = [](WebExchange& exchange) {
            if (exchange.address == QHostAddress(QStringLiteral("10.0.0.9")))
                exchange.tls->nameMatches = false;
        };
        CHECK(outcomeOf(run).codes() == only("dns.sinkhole"));
    }
    SECTION("a private address at which nobody answers may be the host's own, inside a company")
    {
        run.net.resolver.hosts[QStringLiteral("cdn.other.example")] = {
            QHostAddress(QStringLiteral("10.0.0.9"))};
        const auto [error, code] = GENERATE(table<ErrorKind, const char*>(
            {{ErrorKind::TimedOut, "fw.tcp-dropped"}, {ErrorKind::Refused, "fw.tcp-refused"}}));
        run.failWeb([](const QUrl& url) { return url.host() == QLatin1String("cdn.other.example"); }, error);
        CHECK(outcomeOf(run).codes() == only(code));
    }
    SECTION("an unspecified address at which nobody is")
    {
        run.net.resolver.hosts[QStringLiteral("cdn.other.example")] = {
            QHostAddress(QStringLiteral("0.0.0.0"))};
        run.failWeb([](const QUrl& url) { return url.host() == QLatin1String("cdn.other.example"); },
                    ErrorKind::Refused);
        CHECK(outcomeOf(run).codes() == only("dns.sinkhole"));
    }
    SECTION("split DNS: a private address at which the host itself answers is fine")
    {
        run.net.resolver.hosts[QStringLiteral("cdn.other.example")] = {
            QHostAddress(QStringLiteral("10.0.0.9"))};
        CHECK(outcomeOf(run).codes().isEmpty());
    }
}

namespace {

/// Names of two owners are at one address, which none of the others has; whatever answers there over TLS is
/// altered so.
NetworkOutcome whereTwoOwnersAre(const char* address, std::function<void(TlsFacts&)> alter,
                                 bool elsewhereToo = false)
{
    const QHostAddress shared{QLatin1String(address)};
    NetworkRun run;
    for (const char* name :
         {"cdn.other.example", "stream.example", "api.stream.example", "static.stream.example"})
        run.net.resolver.hosts[QLatin1String(name)] = {shared};
    run.net.web.alter = [=](WebExchange& exchange) {
        if (!exchange.tls || (!elsewhereToo && exchange.address != shared))
            return;
        Certificate leaf;
        leaf.issuer = QStringLiteral("CN=Somebody");
        exchange.tls->trust = Trust::Neither;
        exchange.tls->chain = {leaf};
        alter(*exchange.tls);
    };
    return outcomeOf(run);
}

constexpr const char* publicAddress = "192.0.2.99";

} // namespace

TEST_CASE("Names of two owners are led to one address, at which somebody else is")
{
    const char* address = GENERATE(as<const char*>{}, publicAddress, "10.0.0.9");
    const NetworkOutcome outcome = whereTwoOwnersAre(address, [](TlsFacts& tls) { tls.nameMatches = false; });
    REQUIRE(outcome.codes() == only("dns.sinkhole"));
    CHECK(describe(outcome.diagnoses.first())
              .adminAdvice.contains(QLatin1String(":443 (cdn.other.example): wrong-name, CN=Somebody")));
}

TEST_CASE("Names of two owners at one address are no block where their certificates bear the names, or the "
          "somebody is on the way")
{
    SECTION("dates, while the clock is not known to be wrong")
    {
        CHECK(whereTwoOwnersAre(publicAddress, [](TlsFacts& tls) { tls.datesValid = false; })
                  .codes()
                  .isEmpty());
    }
    SECTION("an unknown authority, at that address or at all")
    {
        const bool everywhere = GENERATE(false, true);
        CHECK(whereTwoOwnersAre(
                  publicAddress, [](TlsFacts&) {}, everywhere)
                  .codes() == only("tls.untrusted"));
    }
    SECTION("the same stranger answers at every address")
    {
        CHECK(whereTwoOwnersAre(
                  publicAddress, [](TlsFacts& tls) { tls.nameMatches = false; }, true)
                  .codes() == only("tls.untrusted"));
    }
}

TEST_CASE("A filter of names that turns away what it has led to itself")
{
    NetworkRun run;
    for (const char* name : {"cdn.other.example", "api.stream.example", "static.stream.example"})
        run.net.resolver.hosts[QLatin1String(name)] = {QHostAddress(QStringLiteral("10.0.0.9"))};
    run.failWeb(
        [](const QUrl& url) {
            return url.host() == QLatin1String("cdn.other.example") ||
                   url.host().endsWith(QLatin1String("stream.example"));
        },
        ErrorKind::Refused);
    CHECK(outcomeOf(run).codes() == only("dns.sinkhole"));
}
