#include "core/checks/ports/NatBehaviour.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

Endpoint at(const char* address, quint16 port)
{
    return {QHostAddress(QLatin1String(address)), port};
}

const Endpoint ownSocket = at("192.168.1.20", 50000);

/// "server:port sees mapped:port"
NatView view(const char* server, quint16 port, const char* mapped, quint16 mappedPort)
{
    return {at(server, port), at(mapped, mappedPort)};
}

NatView silentView(const char* server, quint16 port)
{
    return {at(server, port), {}};
}

Finding findingFrom(const QList<NatView>& views)
{
    PortsEvidence evidence;
    evidence.nat = {{ownSocket, views, {}, {}}};
    return judgeNat(evidence).first();
}

StunAttempt told(std::optional<Endpoint> mapped, std::optional<Endpoint> xorMapped)
{
    StunAttempt attempt;
    attempt.exchange.server = at("192.0.2.1", 3478);
    attempt.exchange.mapped = mapped;
    attempt.exchange.xorMapped = xorMapped;
    return attempt;
}

} // namespace

TEST_CASE("What the views of one socket say of the NAT")
{
    struct Row
    {
        QList<NatView> views;
        NatMapping mapping;
        Verdict verdict;
    };
    const char* const a = "192.0.2.1";
    const char* const b = "192.0.2.2";
    const char* const c = "192.0.2.3";
    const char* const out = "198.51.100.7";
    const char* const out2 = "198.51.100.8";
    const auto row = GENERATE_COPY(
        Row{{view(a, 3478, "192.168.1.20", 50000), view(b, 3478, "192.168.1.20", 50000)},
            NatMapping::None,
            Verdict::Pass},
        Row{{view(a, 3478, out, 1), view(b, 3478, out, 1)}, NatMapping::EndpointIndependent, Verdict::Pass},
        Row{{view(a, 3478, out, 1), view(b, 3478, out, 1), view(c, 3478, "192.168.1.20", 50000)},
            NatMapping::EndpointIndependent,
            Verdict::Pass},
        Row{{view(a, 3478, out, 1), view(b, 3478, out, 2)}, NatMapping::AddressDependent, Verdict::Warn},
        Row{{view(a, 3478, out, 1), view(b, 3478, out, 2), silentView(a, 5349)},
            NatMapping::AddressDependent,
            Verdict::Warn},
        Row{{view(a, 3478, out, 1), view(b, 3478, out, 2), view(a, 5349, out, 1)},
            NatMapping::AddressDependent,
            Verdict::Warn},
        Row{{view(a, 3478, out, 1), view(b, 3478, out, 2), view(a, 5349, out, 3)},
            NatMapping::AddressAndPortDependent,
            Verdict::Warn},
        Row{{view(a, 3478, out, 1), view(b, 3478, out, 1), view(b, 3479, out, 1)},
            NatMapping::EndpointIndependent,
            Verdict::Pass},
        Row{{view(a, 3478, out, 1), view(b, 3478, out, 2), view(c, 3478, out, 1)},
            NatMapping::Unknown,
            Verdict::Unknown},
        Row{{view(a, 3478, out, 9), view(b, 3478, out, 1), view(a, 5349, out, 1)},
            NatMapping::Unknown,
            Verdict::Unknown},
        Row{{view(a, 3478, out, 1), view(b, 3479, out, 2)}, NatMapping::Unknown, Verdict::Unknown},
        Row{{view(a, 3478, out, 1)}, NatMapping::Unknown, Verdict::Unknown},
        Row{{view(a, 3478, out, 1), silentView(b, 3478)}, NatMapping::Unknown, Verdict::Unknown},
        Row{{view(a, 3478, out, 1), view(b, 3478, out2, 1)}, NatMapping::Unknown, Verdict::Unknown},
        Row{{view(a, 3478, out, 1), view(b, 3478, out2, 2)}, NatMapping::Unknown, Verdict::Unknown});
    CHECK(mappingOf({ownSocket, row.views, {}, {}}) == row.mapping);
    CHECK(findingFrom(row.views).verdict == row.verdict);
}

TEST_CASE("A mapping that cannot be told says why")
{
    const auto reason = [](const QList<NatView>& views) {
        return NetworkFacts::of(findingFrom(views)).reason;
    };
    const NatView one = view("192.0.2.1", 3478, "198.51.100.7", 1);
    CHECK(reason({one, view("192.0.2.2", 3478, "198.51.100.7", 2),
                  view("192.0.2.3", 3478, "198.51.100.7", 1)}) == QLatin1String("contradictory"));
    CHECK(reason({one}) == QLatin1String("one-server"));
    CHECK(reason({one, view("192.0.2.2", 3478, "198.51.100.8", 1)}) == QLatin1String("split-egress"));
}

TEST_CASE("Filtering is named where it was tested")
{
    using Entered = std::optional<bool>;
    const auto [otherPort, otherAddress, word] = GENERATE(table<Entered, Entered, const char*>(
        {{Entered(), Entered(), ""},
         {Entered(true), Entered(true), "endpoint-independent"},
         {Entered(true), Entered(false), "address-dependent"},
         {Entered(false), Entered(false), "address-and-port-dependent"}}));
    PortsEvidence evidence;
    evidence.nat = {{ownSocket, {view("192.0.2.1", 3478, "198.51.100.7", 1)}, otherPort, otherAddress}};
    CHECK(judgeNat(evidence).first().facts.value(QLatin1String("filtering")).toString() ==
          QLatin1String(word));
}

TEST_CASE("Both families are told apart")
{
    PortsEvidence evidence;
    const Endpoint six = at("2001:db8::20", 50000);
    evidence.nat = {{ownSocket, {view("192.0.2.1", 3478, "198.51.100.7", 1)}, {}, {}},
                    {six, {{at("2001:db8::1", 3478), six}}, {}, {}}};
    const QList<Finding> findings = judgeNat(evidence);
    REQUIRE(findings.size() == 2);
    CHECK(findings.first().subject == QLatin1String("IPv4"));
    CHECK(findings.last().subject == QLatin1String("IPv6"));
    CHECK(findings.last().verdict == Verdict::Pass);
}

TEST_CASE("An ALG is seen where both addresses are told and differ")
{
    const Endpoint inside = ownSocket, outside = at("198.51.100.7", 1);
    PortsEvidence evidence;
    SECTION("nobody tells both")
    {
        evidence.stun = {told({}, outside), told(outside, {})};
        CHECK_FALSE(judgeStunAlg(evidence));
    }
    SECTION("both agree")
    {
        evidence.stun = {told(outside, outside)};
        CHECK(judgeStunAlg(evidence)->verdict == Verdict::Pass);
    }
    SECTION("one was changed")
    {
        evidence.stun = {told(outside, outside), told(inside, outside)};
        const auto finding = judgeStunAlg(evidence);
        CHECK(finding->verdict == Verdict::Warn);
        CHECK(finding->facts.value(QLatin1String("rewritten")).toArray().size() == 1);
    }
    SECTION("what was not answered says nothing")
    {
        StunAttempt failed = told(inside, outside);
        failed.exchange.error = Error{ErrorKind::TimedOut, {}, 0};
        evidence.stun = {failed};
        CHECK_FALSE(judgeStunAlg(evidence));
    }
}
