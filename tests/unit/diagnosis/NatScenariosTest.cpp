#include "core/diagnosis/Diagnoses.h"
#include "tests/fakes/NetworkOutcome.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

// NAT, several ways out, ALG: from the probes to the diagnoses.

using namespace precall;

TEST_CASE("A NAT with endpoint-independent mapping is no diagnosis")
{
    NetworkRun run;
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(outcome.diagnoses.isEmpty());
    CHECK(outcome.verdict("ports.nat") == Verdict::Pass);
}

TEST_CASE("A NAT with another port for each server is named, and the public address stays found")
{
    NetworkRun run;
    run.net.nat.alter = [](NatObservation& seen) {
        for (int i = 0; i < seen.views.size(); ++i)
            seen.views[i].mapped->port = quint16(40000 + i);
    };
    const NetworkOutcome outcome = portsOutcomeOf(run);
    REQUIRE(outcome.codes() == only("nat.address-dependent"));
    CHECK(outcome.verdict("ports.nat") == Verdict::Warn);
    CHECK(outcome.verdict("ports.public-address") == Verdict::Pass);
    const Diagnosis& diagnosis = outcome.diagnoses.first();
    CHECK(diagnosis.facts.value(QLatin1String("mapping")) == QLatin1String("address-dependent"));
    CHECK(describe(diagnosis).adminAdvice.contains(QStringLiteral(":3478 → 198.51.100.7:40001")));
}

TEST_CASE("Different public addresses are several ways out, not a symmetric NAT")
{
    NetworkRun run;
    run.net.stun.mapped = [](Transport, const Endpoint& server) { return server.address; };
    run.net.nat.alter = [](NatObservation& seen) {
        for (NatView& view : seen.views)
            view.mapped = Endpoint{view.server.address, quint16(view.server.address.toIPv4Address())};
    };
    const NetworkOutcome outcome = portsOutcomeOf(run);
    REQUIRE(outcome.codes() == only("nat.split-egress"));
    CHECK(outcome.diagnoses.first().explains.size() == 2);
    CHECK(outcome.diagnoses.first().facts.value(QLatin1String("tuples")).toArray().size() > 1);
}

TEST_CASE("Addresses that were rewritten on the way are named, and the true one counts")
{
    NetworkRun run;
    run.net.stun.alter = [](StunExchange& exchange) {
        exchange.mapped = Endpoint{QHostAddress(QStringLiteral("192.168.1.5")), 1};
    };
    const NetworkOutcome outcome = portsOutcomeOf(run);
    REQUIRE(outcome.codes() == only("stun.rewritten"));
    CHECK(outcome.verdict("ports.public-address") == Verdict::Pass);
    CHECK(describe(outcome.diagnoses.first())
              .adminAdvice.contains(QStringLiteral("MAPPED-ADDRESS 192.168.1.5:1")));
}

TEST_CASE("Without UDP nobody looks at the NAT")
{
    NetworkRun run;
    run.failStun([](Transport way, quint16) { return way == Transport::Udp; }, ErrorKind::TimedOut);
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(findingOf(outcome.findings, QStringLiteral("ports.nat")).code.isEmpty());
}
