#include "core/check/NetworkFacts.h"
#include "core/checks/Checkers.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/fakes/NetworkOutcome.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

// TURN over TLS and DTLS, STUN on 443, rehearsals: from the probes to the diagnoses.

using namespace precall;

namespace {

void declareNonWeb(NetworkRun& run, bool withServer = true)
{
    Requirement row;
    row.id = QStringLiteral("NET-443-NONWEB");
    row.check = QStringLiteral("ports");
    row.probe = QStringLiteral("non-web-443");
    run.profile.requirements.append(row);
    if (withServer)
        run.profile.servers = {{QStringLiteral("www.meet.example"), 443, Transport::Tls, true, true}};
}

void useTurnServer(NetworkRun& run)
{
    run.profile.servers = {{QStringLiteral("www.meet.example"), 5349, Transport::Tls, true, false}};
    run.settings.turn = {QStringLiteral("user"), QStringLiteral("planted-secret")};
}

void nameDtlsServers(NetworkRun& run, const QStringList& names)
{
    for (const QString& name : names)
        run.profile.servers.append({name, 5349, Transport::Dtls, true, false});
}

void cutNonWeb(StunExchange& exchange)
{
    if (exchange.server.port != 443)
        return;
    exchange.error = Error{ErrorKind::Reset, {}, 0};
    exchange.connected = true;
    exchange.secured = false;
}

} // namespace

TEST_CASE("Silence on 5349 of servers that need not speak there is no block")
{
    NetworkRun run;
    run.failStun([](Transport way, quint16 port) { return port == 5349 && way == Transport::Udp; },
                 ErrorKind::TimedOut);
    SECTION("the ranges alone were asked") {}
    SECTION("one server that the profile names may be down")
    {
        nameDtlsServers(run, {QStringLiteral("www.meet.example")});
    }
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK_FALSE(outcome.codes().contains(QStringLiteral("fw.port-5349-blocked")));
    CHECK(outcome.verdict("ports.turn-tls") == Verdict::Pass);
    CHECK(outcome.verdict("ports.turn-dtls") ==
          (run.profile.servers.isEmpty() ? Verdict::Unknown : Verdict::Fail));
}

TEST_CASE("Port 5349 is told by what carries it")
{
    struct Row
    {
        bool udp, tcp;
        QStringList transports;
    };
    const auto row =
        GENERATE(Row{true, false, {QStringLiteral("udp")}}, Row{false, true, {QStringLiteral("tcp")}},
                 Row{true, true, {QStringLiteral("udp"), QStringLiteral("tcp")}});
    NetworkRun run;
    nameDtlsServers(run, {QStringLiteral("www.meet.example"), QStringLiteral("stream.example")});
    run.failStun([=](Transport way,
                     quint16 port) { return port == 5349 && (way == Transport::Udp ? row.udp : row.tcp); },
                 ErrorKind::TimedOut);
    const NetworkOutcome outcome = portsOutcomeOf(run);
    REQUIRE(outcome.codes() == only("fw.port-5349-blocked"));
    CHECK(outcome.diagnoses.first().facts.value(QLatin1String("transports")).toArray() ==
          QJsonArray::fromStringList(row.transports));
    CHECK(outcome.verdict("ports.turn-dtls") == (row.udp ? Verdict::Fail : Verdict::Pass));
    CHECK(outcome.verdict("ports.turn-tls") == (row.tcp ? Verdict::Fail : Verdict::Pass));
}

TEST_CASE("A dead server of the profile is no firewall's doing where others pass on its port")
{
    NetworkRun run;
    run.profile.servers = {{QStringLiteral("www.meet.example"), 5349, Transport::Tls, true, false},
                           {QStringLiteral("www.meet.example"), 3478, Transport::Tcp, false, false}};
    const QHostAddress dead = run.net.resolver.hosts.value(QStringLiteral("www.meet.example")).first();
    const auto reply = [dead](const QHostAddress& asked) {
        return asked == dead ? FakeReply::fails(ErrorKind::TimedOut) : FakeReply::answer();
    };
    run.net.stun.script = [=](Transport, const Endpoint& server) { return reply(server.address); };
    run.net.turn.script = [=](const TurnServer& server) { return reply(server.endpoint.address); };
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(outcome.codes() == only("server.down"));
    CHECK(outcome.verdict("ports.turn-tls") == Verdict::Fail);
    CHECK(outcome.verdict("ports.stun-tcp") == Verdict::Fail);
}

TEST_CASE("All UDP in silence is one diagnosis, DTLS among it")
{
    NetworkRun run;
    run.failStun([](Transport way, quint16) { return way == Transport::Udp; }, ErrorKind::TimedOut);
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(outcome.codes() == only("fw.udp-blocked"));
    CHECK(outcome.verdict("ports.turn-dtls") == Verdict::Unknown);
    const auto explained = outcome.diagnoses.first().explains;
    CHECK(std::any_of(explained.begin(), explained.end(), [&](int index) {
        return outcome.findings.at(index).code == QLatin1String("ports.turn-dtls");
    }));
}

TEST_CASE("Ranges that speak neither STUN nor TURN are no failure, and are not waited for")
{
    NetworkRun run;
    run.net.stun.script = [](Transport, const Endpoint& server) {
        const bool isControl = server.address.isInSubnet(QHostAddress(QStringLiteral("192.0.2.0")), 24);
        return isControl ? FakeReply::answer() : FakeReply::silence();
    };
    run.net.turn.script = [](const TurnServer& server) {
        return server.name.isEmpty() ? FakeReply::silence() : FakeReply::answer();
    };
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.verdict("ports.turn-tls") == Verdict::Pass);
    CHECK(outcome.verdict("ports.turn-dtls") == Verdict::Unknown);
}

TEST_CASE("What answers on the TURN port and is no TURN is a failure without a firewall")
{
    NetworkRun run;
    run.net.turn.script = [](const TurnServer&) { return FakeReply::fails(ErrorKind::NotStun); };
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.verdict("ports.turn-dtls") == Verdict::Fail);
    CHECK(outcome.verdict("ports.turn-tls") == Verdict::Fail);
}

TEST_CASE("STUN on port 443")
{
    NetworkRun run;
    SECTION("passes in both ways")
    {
        declareNonWeb(run);
        const NetworkOutcome outcome = portsOutcomeOf(run);
        CHECK(outcome.codes().isEmpty());
        CHECK(outcome.verdict("ports.non-web-443") == Verdict::Pass);
    }
    SECTION("is cut inside TLS")
    {
        declareNonWeb(run);
        run.net.turn.alter = cutNonWeb;
        const NetworkOutcome outcome = portsOutcomeOf(run);
        REQUIRE(outcome.codes() == only("fw.non-web-443"));
        CHECK(describe(outcome.diagnoses.first()).adminAdvice.contains(QLatin1String(", 0 B")));
        CHECK(outcome.verdict("ports.non-web-443") == Verdict::Fail);
    }
    SECTION("is answered by a web server")
    {
        declareNonWeb(run);
        run.net.turn.alter = [](StunExchange& exchange) {
            if (exchange.server.port != 443)
                return;
            exchange.error = Error{ErrorKind::NotStun, {}, 0};
            exchange.foreignBytes = "HTTP/1.1 400 Bad Request";
        };
        const NetworkOutcome outcome = portsOutcomeOf(run);
        CHECK(outcome.codes().isEmpty());
        CHECK(outcome.verdict("ports.non-web-443") == Verdict::Unknown);
        CHECK(outcome.reason("ports.non-web-443") == QLatin1String("wrong-server"));
    }
    SECTION("passes inside TLS, and the server takes nothing else")
    {
        declareNonWeb(run);
        run.net.stun.alter = [](StunExchange& exchange) {
            if (exchange.server.port != 443)
                return;
            exchange.error = Error{ErrorKind::NotStun, {}, 0};
            exchange.foreignBytes = QByteArray::fromHex("15030300020246");
        };
        const NetworkOutcome outcome = portsOutcomeOf(run);
        CHECK(outcome.codes().isEmpty());
        CHECK(outcome.verdict("ports.non-web-443") == Verdict::Unknown);
        CHECK(outcome.reason("ports.non-web-443") == QLatin1String("tls-only"));
    }
    SECTION("passes inside TLS alone, as something on the way cuts the rest")
    {
        declareNonWeb(run);
        run.net.stun.alter = cutNonWeb;
        const NetworkOutcome outcome = portsOutcomeOf(run);
        REQUIRE(outcome.codes() == only("fw.non-web-443"));
        CHECK(describe(outcome.diagnoses.first())
                  .summary.contains(QLatin1String("only encrypted connections")));
    }
    SECTION("cannot be asked of anybody")
    {
        declareNonWeb(run, false);
        const NetworkOutcome outcome = portsOutcomeOf(run);
        CHECK(outcome.verdict("ports.non-web-443") == Verdict::Unknown);
        CHECK(outcome.reason("ports.non-web-443") == QLatin1String("nobody-to-ask"));
    }
    SECTION("is not cut where no HTTPS passes either")
    {
        declareNonWeb(run);
        run.net.turn.alter = cutNonWeb;
        run.failWeb([](const QUrl& url) { return url.scheme() == QLatin1String("https"); }, ErrorKind::Reset);
        CHECK_FALSE(portsOutcomeOf(run).codes().contains(QStringLiteral("fw.non-web-443")));
    }
}

TEST_CASE("A refusal by the TURN server is the server's word, not the network's")
{
    const int code = GENERATE(401, 403, 437, 438, 441, 442, 486, 508);
    NetworkRun run;
    useTurnServer(run);
    run.net.turn.rehearsed = [code](TurnRehearsal& rehearsal) {
        rehearsal.reached = TurnStep::Allocate;
        rehearsal.code = code;
        rehearsal.error = Error{ErrorKind::Protocol, QStringLiteral("TURN error"), code};
    };
    const NetworkOutcome outcome = portsOutcomeOf(run);
    REQUIRE(outcome.codes() == only("turn.rejected"));
    CHECK(outcome.diagnoses.first().facts.value(QLatin1String("error")).toInt() == code);
    CHECK(outcome.verdict("ports.turn") == Verdict::Fail);
    CHECK(outcome.verdict("ports.turn-tls") == Verdict::Pass);
    CHECK_FALSE(describe(outcome.diagnoses.first()).summary.isEmpty());
}

TEST_CASE("A server with both families relays over each, IPv4 first")
{
    NetworkRun run;
    useTurnServer(run);
    const QHostAddress six(QStringLiteral("2001:db8::7"));
    run.net.interfaces.link.hasIpv6Route = true;
    run.net.resolver.hosts[QStringLiteral("www.meet.example")].prepend(six);
    const NetworkOutcome outcome = portsOutcomeOf(run);
    QStringList addresses;
    for (const Finding& finding : outcome.findings)
        if (finding.code == QLatin1String("ports.turn"))
            addresses.append(finding.facts.value(QLatin1String("address")).toString());
    REQUIRE(addresses.size() == 2);
    CHECK(addresses.last() == six.toString());
    CHECK(outcome.codes().isEmpty());
}

TEST_CASE("A rehearsal is made with credentials only, and its failure in silence has no cause")
{
    NetworkRun run;
    useTurnServer(run);
    SECTION("without credentials")
    {
        run.settings.turn = {};
        CHECK(findingOf(portsOutcomeOf(run).findings, QStringLiteral("ports.turn")).code.isEmpty());
    }
    SECTION("passes")
    {
        CHECK(portsOutcomeOf(run).verdict("ports.turn") == Verdict::Pass);
    }
    SECTION("data lost on the way")
    {
        run.net.turn.rehearsed = [](TurnRehearsal& rehearsal) {
            rehearsal.reached = TurnStep::Data;
            rehearsal.relayed = {rehearsal.server.endpoint};
            rehearsal.error = Error{ErrorKind::TimedOut, {}, 0};
        };
        const NetworkOutcome outcome = portsOutcomeOf(run);
        CHECK(outcome.codes().isEmpty());
        CHECK(outcome.verdict("ports.turn") == Verdict::Unknown);
    }
}
