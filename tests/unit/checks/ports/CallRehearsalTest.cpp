#include "core/checks/ports/CallRehearsal.h"

#include "tests/fakes/NetworkOutcome.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

const IceCandidate relayedCandidate{IceCandidateKind::Relayed, {QHostAddress(quint32(1)), 1}};

IceConnection connection(bool connected)
{
    IceConnection one;
    if (connected)
        one.local = one.remote = relayedCandidate;
    return one;
}

void logOn(NetworkRun& run, Transport transport)
{
    run.profile.servers = {{QStringLiteral("www.meet.example"), 3478, transport, true, false}};
    run.settings.turn = {QStringLiteral("user"), QStringLiteral("planted-secret")};
}

} // namespace

TEST_CASE("What a rehearsed call came to")
{
    struct Row
    {
        QList<bool> pairs;
        Verdict verdict;
    };
    const auto row = GENERATE(Row{{true, true}, Verdict::Pass}, Row{{true}, Verdict::Pass},
                              Row{{true, false}, Verdict::Warn}, Row{{false, false}, Verdict::Fail},
                              Row{{}, Verdict::Unknown});
    PortsEvidence evidence;
    evidence.call = IceRehearsal{};
    for (const bool connected : row.pairs)
        evidence.call->connections.append(connection(connected));
    CHECK(judgeCall(evidence)->verdict == row.verdict);
}

TEST_CASE("Without credentials candidates are gathered, and the report says that no call was rehearsed")
{
    NetworkRun run;
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(outcome.verdict("ports.ice") == Verdict::Pass);
    const Finding finding = findingOf(outcome.findings, QStringLiteral("ports.ice"));
    CHECK(finding.facts.value(QLatin1String("rehearsed")) == false);
    REQUIRE(run.net.ice.asked.size() == 1);
    CHECK(run.net.ice.asked.first().stun);
    CHECK_FALSE(run.net.ice.asked.first().turn);
}

TEST_CASE("With credentials a call is rehearsed over a server that relays, and that ICE can speak to")
{
    NetworkRun run;
    SECTION("over UDP")
    {
        logOn(run, Transport::Udp);
        CHECK(portsOutcomeOf(run).verdict("ports.ice") == Verdict::Pass);
        CHECK(run.net.ice.asked.first().turn);
    }
    SECTION("not over TLS")
    {
        logOn(run, Transport::Tls);
        portsOutcomeOf(run);
        CHECK_FALSE(run.net.ice.asked.first().turn);
    }
    SECTION("not where the server refuses")
    {
        logOn(run, Transport::Udp);
        run.net.turn.rehearsed = [](TurnRehearsal& rehearsal) {
            rehearsal.reached = TurnStep::Allocate;
            rehearsal.code = 401;
            rehearsal.error = Error{ErrorKind::Protocol, {}, 401};
        };
        portsOutcomeOf(run);
        CHECK_FALSE(run.net.ice.asked.first().turn);
    }
}

TEST_CASE("Nobody to ask: nothing is gathered")
{
    NetworkRun run;
    run.settings.askControlHosts = false;
    CHECK(findingOf(portsOutcomeOf(run).findings, QStringLiteral("ports.ice")).code.isEmpty());
    CHECK(run.net.ice.asked.isEmpty());
}
