#include "core/diagnosis/Diagnoses.h"
#include "tests/fakes/NetworkOutcome.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

// Networks that break STUN, from the probes to the diagnoses: exactly their own, none beside.

using namespace precall;

TEST_CASE("UDP 3478 alone is shut")
{
    NetworkRun run;
    run.failStun(on(Transport::Udp, 3478),
                 GENERATE(ErrorKind::TimedOut, ErrorKind::Refused, ErrorKind::HostUnreachable));
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("fw.port-3478-blocked"));
    CHECK(outcome.diagnoses.first().facts.value(QLatin1String("transports")).toArray() ==
          QJsonArray{QStringLiteral("udp")});
    CHECK(outcome.verdict("ports.stun-udp") == Verdict::Fail);
    CHECK(outcome.verdict("ports.stun-tcp") == Verdict::Pass);
    CHECK(outcome.verdict("ports.public-address") == Verdict::Pass);
    CHECK(outcome.verdict("ports.udp-other-port") == Verdict::Pass);
}

TEST_CASE("The administrator is asked for whole ranges, not for the addresses that were sampled, nor for "
          "control hosts")
{
    NetworkRun run;
    run.failStun(on(Transport::Udp, 3478), ErrorKind::TimedOut);
    const QString advice = describe(outcomeOf(run).diagnoses.first()).adminAdvice;
    CHECK(advice.endsWith(QStringLiteral("\nUDP 3478: 198.51.100.128/28, 203.0.113.0/28 (timed-out)")));
    CHECK_FALSE(advice.contains(QStringLiteral("control")));
    CHECK_FALSE(advice.contains(QStringLiteral("203.0.113.1")));
}

TEST_CASE("TCP 3478 alone is shut")
{
    NetworkRun run;
    run.failStun(on(Transport::Tcp, 3478), GENERATE(ErrorKind::Refused, ErrorKind::TimedOut));
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("fw.port-3478-blocked"));
    CHECK(outcome.diagnoses.first().facts.value(QLatin1String("transports")).toArray() ==
          QJsonArray{QStringLiteral("tcp")});
    CHECK(outcome.verdict("ports.stun-udp") == Verdict::Pass);
}

TEST_CASE("Port 3478 is shut on both transports: the public address falls with it")
{
    NetworkRun run;
    run.failStun([](Transport, quint16 port) { return port == 3478; }, ErrorKind::TimedOut);
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("fw.port-3478-blocked"));
    CHECK(outcome.verdict("ports.public-address") == Verdict::Unknown);
    CHECK(outcome.explains("ports.public-address"));
}

TEST_CASE("All UDP is dropped")
{
    NetworkRun run;
    run.failStun([](Transport transport, quint16) { return transport == Transport::Udp; },
                 ErrorKind::TimedOut);
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("fw.udp-blocked"));
    CHECK(outcome.verdict("ports.stun-tcp") == Verdict::Pass);
    CHECK(outcome.explains("ports.udp-other-port"));
}

TEST_CASE("Where nobody is known to serve another UDP port, silence of that one is no proof")
{
    NetworkRun run;
    run.profile.controls.ice.removeIf([](const IceServer& server) { return server.port == 53; });
    run.failStun([](Transport transport, quint16) { return transport == Transport::Udp; },
                 ErrorKind::TimedOut);
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("fw.port-3478-blocked"));
    CHECK(outcome.verdict("ports.stun-udp") == Verdict::Fail);
    CHECK(findingOf(outcome.findings, QStringLiteral("ports.udp-other-port")).code.isEmpty());
}

TEST_CASE("One server that is silent may be down: it is no blocked port as long as nothing else of it passes")
{
    NetworkRun run;
    run.settings.askControlHosts = false;
    const auto addServer = [&](const QString& name, const char* address) {
        run.net.resolver.hosts.insert(name, {QHostAddress(QLatin1String(address))});
        run.profile.servers.append({name, 3478, Transport::Udp, false, false});
    };
    addServer(QStringLiteral("stun.meet.example"), "192.0.2.98");
    run.failStun([](Transport, quint16) { return true; }, ErrorKind::TimedOut);
    SECTION("the daemon is down, and the platform's pages come")
    {
        const NetworkOutcome outcome = portsOutcomeOf(run);
        CHECK(outcome.verdict("ports.stun-udp") == Verdict::Fail);
        CHECK(outcome.codes().isEmpty());
    }
    SECTION("a second one of the profile is as silent")
    {
        addServer(QStringLiteral("stun2.meet.example"), "192.0.2.99");
        CHECK(portsOutcomeOf(run).codes() == only("fw.port-3478-blocked"));
    }
    SECTION("another port of the same passes")
    {
        run.net.resolver.hosts[QStringLiteral("stun.meet.example")] =
            run.net.resolver.hosts.value(QStringLiteral("www.meet.example"));
        CHECK(portsOutcomeOf(run).codes() == only("fw.port-3478-blocked"));
    }
}

TEST_CASE("STUN answered by garbage, or by an error, is a failure without a firewall, each in its own word")
{
    const auto [error, word] = GENERATE(
        table<ErrorKind, const char*>({{ErrorKind::NotStun, "not-stun"}, {ErrorKind::Protocol, "protocol"}}));
    NetworkRun run;
    run.failStun(on(Transport::Tcp, 3478), error);
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.verdict("ports.stun-tcp") == Verdict::Fail);
    CHECK(findingOf(outcome.findings, QStringLiteral("ports.stun-tcp")).facts.value(QLatin1String("error")) ==
          QLatin1String(word));
}
