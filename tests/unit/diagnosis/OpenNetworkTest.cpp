#include "core/checks/Checkers.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/fakes/NetworkOutcome.h"

#include <catch2/catch.hpp>

// Networks that are whole, absent, or broken in more than one way: exactly their diagnoses, none beside.

using namespace precall;

TEST_CASE("An open network passes everything, without a diagnosis")
{
    NetworkRun run;
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    for (const Finding& finding : outcome.findings) {
        INFO(finding.code.toStdString() << " " << finding.subject.toStdString());
        CHECK(finding.verdict == Verdict::Pass);
    }
}

TEST_CASE("An open network in whose ranges nobody speaks STUN is proven by the control hosts")
{
    NetworkRun run;
    run.net.stun.script = [](Transport, const Endpoint& server) {
        const bool isControl = server.address.isInSubnet(QHostAddress(QStringLiteral("192.0.2.0")), 24);
        return isControl ? FakeReply::answer() : FakeReply::silence();
    };
    run.net.turn.script = [](const TurnServer& server) {
        return server.name.isEmpty() ? FakeReply::silence() : FakeReply::answer();
    };
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.verdict("ports.stun-udp") == Verdict::Pass);
    CHECK(
        findingOf(outcome.findings, QStringLiteral("ports.stun-udp")).facts.value(QLatin1String("control")) ==
        QStringLiteral("stun.control.example"));
    CHECK(outcome.noneFails());
}

TEST_CASE("Offline is one diagnosis that explains everything")
{
    NetworkRun run;
    run.net.interfaces.link = {};
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("net.offline"));
    CHECK(outcome.verdict("ports.link") == Verdict::Fail);
    CHECK(outcome.diagnoses.first().explains.size() == outcome.findings.size());
    CHECK(run.net.web.asked.isEmpty());
    CHECK(run.net.stun.asked.isEmpty());
}

TEST_CASE("Names with IPv6 addresses on a machine without IPv6 do no harm")
{
    NetworkRun run;
    for (auto& addresses : run.net.resolver.hosts)
        addresses.prepend(QHostAddress(QStringLiteral("2001:db8::1")));
    run.net.web.script = [](const WebRequest& request) {
        return request.address.protocol() == QAbstractSocket::IPv6Protocol
                   ? FakeReply::fails(ErrorKind::NetworkUnreachable)
                   : FakeReply::answer();
    };
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.noneFails());
    for (const WebRequest& request : run.net.web.asked)
        CHECK(request.address.protocol() == QAbstractSocket::IPv4Protocol);
}

TEST_CASE("Two faults at once are both named")
{
    NetworkRun run;
    SECTION("all UDP dropped, port 80 refused")
    {
        run.failStun([](Transport transport, quint16) { return transport == Transport::Udp; },
                     ErrorKind::TimedOut);
        run.failWeb(urls::isPlain, ErrorKind::Refused);
        CHECK(outcomeOf(run).codes() ==
              QStringList{QStringLiteral("fw.udp-blocked"), QStringLiteral("fw.tcp-refused")});
    }
    SECTION("a name blocked, TCP 3478 reset")
    {
        run.net.resolver.hosts.remove(QStringLiteral("cdn.other.example"));
        run.failStun(on(Transport::Tcp, 3478), ErrorKind::Refused);
        CHECK(outcomeOf(run).codes() ==
              QStringList{QStringLiteral("dns.name-blocked"), QStringLiteral("fw.port-3478-blocked")});
    }
    SECTION("port 80 dropped, one host refused on 443")
    {
        run.failWeb(urls::isPlain, ErrorKind::TimedOut);
        run.failWeb([](const QUrl& url) { return url.host() == QLatin1String("cdn.other.example"); },
                    ErrorKind::Refused);
        CHECK(outcomeOf(run).codes() ==
              QStringList{QStringLiteral("fw.tcp-refused"), QStringLiteral("fw.tcp-dropped")});
    }
}

TEST_CASE("Only the whitelist is run: causes are found without the ports check")
{
    NetworkRun run;
    const auto diagnosesOf = [&] {
        NetworkOutcome outcome;
        outcome.findings = run.run(*checker(QStringLiteral("whitelist"))).findings;
        outcome.diagnoses = diagnose(outcome.findings, run.profile);
        return outcome.codes();
    };
    SECTION("offline")
    {
        run.net.interfaces.link = {};
        CHECK(diagnosesOf() == only("net.offline"));
    }
    SECTION("names dead")
    {
        run.net.resolver.everyReply = FakeReply::fails(ErrorKind::TimedOut);
        CHECK(diagnosesOf() == only("dns.resolver-down"));
    }
    SECTION("one host refused")
    {
        run.failWeb([](const QUrl& url) { return url.host() == QLatin1String("cdn.other.example"); },
                    ErrorKind::Refused);
        CHECK(diagnosesOf() == only("fw.tcp-refused"));
    }
}
