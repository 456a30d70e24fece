#include "core/check/NetworkFacts.h"
#include "core/checks/Checkers.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/fakes/NetworkRun.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

// Each broken network, from the probes to the diagnoses: exactly its own, none beside.

using namespace precall;

namespace {

bool isSecure(const QUrl& url)
{
    return url.scheme() == QLatin1String("https");
}

bool isPlain(const QUrl& url)
{
    return !isSecure(url);
}

bool all(const QUrl&)
{
    return true;
}

auto on(Transport transport, quint16 port)
{
    return [=](Transport t, quint16 p) { return t == transport && p == port; };
}

QStringList codesOf(const QList<Diagnosis>& diagnoses)
{
    QStringList codes;
    for (const Diagnosis& diagnosis : diagnoses)
        codes.append(diagnosis.code);
    return codes;
}

struct Outcome
{
    QList<Finding> findings;
    QList<Diagnosis> diagnoses;

    Verdict verdict(const char* code, const char* subject = "") const
    {
        const Finding finding = findingOf(findings, QLatin1String(code), QLatin1String(subject));
        REQUIRE(finding.code == QLatin1String(code));
        return finding.verdict;
    }
    QStringList codes() const { return codesOf(diagnoses); }
    bool explains(const char* code) const
    {
        for (const Diagnosis& diagnosis : diagnoses)
            for (const int index : diagnosis.explains)
                if (findings.at(index).code == QLatin1String(code))
                    return true;
        return false;
    }
};

Outcome outcomeOf(NetworkRun& run)
{
    Outcome outcome;
    outcome.findings = run.runBoth();
    outcome.diagnoses = diagnose(outcome.findings, run.profile);
    return outcome;
}

QStringList only(const char* code)
{
    return {QLatin1String(code)};
}

bool noneFails(const QList<Finding>& findings)
{
    return std::none_of(findings.begin(), findings.end(),
                        [](const Finding& finding) { return finding.verdict == Verdict::Fail; });
}

} // namespace

TEST_CASE("An open network passes everything, without a diagnosis")
{
    NetworkRun run;
    const Outcome outcome = outcomeOf(run);
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
    const Outcome outcome = outcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.verdict("ports.stun-udp") == Verdict::Pass);
    CHECK(
        findingOf(outcome.findings, QStringLiteral("ports.stun-udp")).facts.value(QLatin1String("control")) ==
        QStringLiteral("stun.control.example"));
    CHECK(noneFails(outcome.findings));
}

TEST_CASE("Offline is one diagnosis that explains everything")
{
    NetworkRun run;
    run.net.interfaces.link = {};
    const Outcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("net.offline"));
    CHECK(outcome.verdict("ports.link") == Verdict::Fail);
    CHECK(outcome.diagnoses.first().explains.size() == outcome.findings.size());
    CHECK(run.net.web.asked.isEmpty());
    CHECK(run.net.stun.asked.isEmpty());
}

TEST_CASE("A dead name service closes what needs names, bare addresses are still asked")
{
    NetworkRun run;
    run.net.resolver.everyReply =
        FakeReply::fails(GENERATE(ErrorKind::TimedOut, ErrorKind::ServerFailure, ErrorKind::QueryRefused));
    const Outcome outcome = outcomeOf(run);
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
        const Outcome outcome = outcomeOf(run);
        CHECK(outcome.codes() == only("dns.name-blocked"));
        CHECK(outcome.verdict("whitelist.domain", "*.stream.example") == Verdict::Fail);
        CHECK(outcome.verdict("whitelist.domain", "cdn.other.example/lib/*") == Verdict::Fail);
        CHECK(outcome.verdict("ports.tls") == Verdict::Pass);
    }
    SECTION("representatives alone prove nothing")
    {
        run.net.resolver.hosts.remove(QStringLiteral("api.stream.example"));
        run.net.resolver.hosts.remove(QStringLiteral("static.stream.example"));
        const Outcome outcome = outcomeOf(run);
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
        const Outcome outcome = outcomeOf(run);
        CHECK(outcome.codes().isEmpty());
        CHECK(outcome.verdict("whitelist.domain", "*.stream.example") == Verdict::Pass);
    }
    SECTION(
        "the platform's names blocked: the port is proven by the control host, the cause explains the note")
    {
        run.net.resolver.hosts.remove(QStringLiteral("meet.example"));
        run.net.resolver.hosts.remove(QStringLiteral("www.meet.example"));
        const Outcome outcome = outcomeOf(run);
        CHECK(outcome.codes() == only("dns.name-blocked"));
        CHECK(outcome.verdict("ports.tls") == Verdict::Warn);
        CHECK(outcome.explains("ports.tls"));
    }
    SECTION("all names unknown, control hosts too: a fault without a cause")
    {
        run.net.resolver.hosts.clear();
        const Outcome outcome = outcomeOf(run);
        CHECK(outcome.codes().isEmpty());
        CHECK(outcome.verdict("ports.dns") == Verdict::Fail);
        CHECK(outcome.verdict("whitelist.domain", "meet.example") == Verdict::Unknown);
    }
}

TEST_CASE("UDP 3478 alone is shut")
{
    NetworkRun run;
    run.failStun(on(Transport::Udp, 3478),
                 GENERATE(ErrorKind::TimedOut, ErrorKind::Refused, ErrorKind::HostUnreachable));
    const Outcome outcome = outcomeOf(run);
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
    CHECK(advice.contains(QStringLiteral("UDP 203.0.113.0/28:3478")));
    CHECK(advice.contains(QStringLiteral("UDP 198.51.100.128/28:3478")));
    CHECK_FALSE(advice.contains(QStringLiteral("control")));
    CHECK_FALSE(advice.contains(QStringLiteral("203.0.113.1")));
}

TEST_CASE("TCP 3478 alone is shut")
{
    NetworkRun run;
    run.failStun(on(Transport::Tcp, 3478), GENERATE(ErrorKind::Refused, ErrorKind::TimedOut));
    const Outcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("fw.port-3478-blocked"));
    CHECK(outcome.diagnoses.first().facts.value(QLatin1String("transports")).toArray() ==
          QJsonArray{QStringLiteral("tcp")});
    CHECK(outcome.verdict("ports.stun-udp") == Verdict::Pass);
}

TEST_CASE("Port 3478 is shut on both transports: the public address falls with it")
{
    NetworkRun run;
    run.failStun([](Transport, quint16 port) { return port == 3478; }, ErrorKind::TimedOut);
    const Outcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("fw.port-3478-blocked"));
    CHECK(outcome.verdict("ports.public-address") == Verdict::Unknown);
    CHECK(outcome.explains("ports.public-address"));
}

TEST_CASE("All UDP is dropped")
{
    NetworkRun run;
    run.failStun([](Transport transport, quint16) { return transport == Transport::Udp; },
                 ErrorKind::TimedOut);
    const Outcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("fw.udp-blocked"));
    CHECK(outcome.verdict("ports.stun-tcp") == Verdict::Pass);
    CHECK(outcome.explains("ports.udp-other-port"));
}

TEST_CASE("TCP 443 is dropped or refused everywhere")
{
    NetworkRun run;
    const auto [error, code] =
        GENERATE(table<ErrorKind, const char*>({{ErrorKind::TimedOut, "fw.tcp-dropped"},
                                                {ErrorKind::Refused, "fw.tcp-refused"},
                                                {ErrorKind::AccessDenied, "fw.prohibited"},
                                                {ErrorKind::NetworkUnreachable, "fw.prohibited"}}));
    run.failWeb(isSecure, error);
    const Outcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only(code));
    CHECK(outcome.verdict("ports.http") == Verdict::Pass);
    CHECK(outcome.verdict("ports.tls") == Verdict::Fail);
    CHECK(outcome.verdict("whitelist.domain", "meet.example") == Verdict::Fail);
    CHECK(describe(outcome.diagnoses.first()).adminAdvice.contains(QLatin1String("TCP 192.0.2.")));
}

TEST_CASE("A router that rejects tells only some: the silent connects to that port have the same cause")
{
    NetworkRun run;
    const auto [error, code] = GENERATE(table<ErrorKind, const char*>(
        {{ErrorKind::AccessDenied, "fw.prohibited"}, {ErrorKind::Refused, "fw.tcp-refused"}}));
    run.failWeb(isSecure, ErrorKind::TimedOut);
    run.failWeb([](const QUrl& url) { return isSecure(url) && url.host() == QLatin1String("meet.example"); },
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
    run.failWeb(isPlain, ErrorKind::TimedOut);
    const Outcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("fw.tcp-dropped"));
    CHECK(outcome.verdict("ports.http") == Verdict::Fail);
    CHECK(outcome.verdict("ports.tls") == Verdict::Pass);
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
    const Outcome outcome = outcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(noneFails(outcome.findings));
    for (const WebRequest& request : run.net.web.asked)
        CHECK(request.address.protocol() == QAbstractSocket::IPv4Protocol);
}

TEST_CASE("Everything but the name service is silent: dropped, and nothing that was not tested")
{
    NetworkRun run;
    run.failWeb(all, ErrorKind::TimedOut);
    run.failStun([](Transport, quint16) { return true; }, ErrorKind::TimedOut);
    const Outcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("fw.tcp-dropped"));
    CHECK(outcome.verdict("ports.stun-udp") == Verdict::Unknown);
}

TEST_CASE("Two faults at once are both named")
{
    NetworkRun run;
    SECTION("all UDP dropped, port 80 refused")
    {
        run.failStun([](Transport transport, quint16) { return transport == Transport::Udp; },
                     ErrorKind::TimedOut);
        run.failWeb(isPlain, ErrorKind::Refused);
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
        run.failWeb(isPlain, ErrorKind::TimedOut);
        run.failWeb([](const QUrl& url) { return url.host() == QLatin1String("cdn.other.example"); },
                    ErrorKind::Refused);
        CHECK(outcomeOf(run).codes() ==
              QStringList{QStringLiteral("fw.tcp-refused"), QStringLiteral("fw.tcp-dropped")});
    }
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
                exchange.tls->trust = Trust::Neither;
        };
        CHECK(outcomeOf(run).codes() == only("dns.sinkhole"));
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
    const Outcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("server.down"));
    CHECK(outcome.verdict("ports.stun-udp", "udp://turn.meet.example:3478") == Verdict::Fail);
}

TEST_CASE("STUN answered by garbage is a failure without a firewall")
{
    NetworkRun run;
    run.failStun(on(Transport::Tcp, 3478), ErrorKind::Protocol);
    const Outcome outcome = outcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.verdict("ports.stun-tcp") == Verdict::Fail);
    CHECK(findingOf(outcome.findings, QStringLiteral("ports.stun-tcp")).facts.value(QLatin1String("error")) ==
          QStringLiteral("not-stun"));
}

TEST_CASE("Only the whitelist is run: causes are found without the ports check")
{
    NetworkRun run;
    const auto diagnosesOf = [&] {
        const QList<Finding> findings = run.run(*checker(QStringLiteral("whitelist"))).findings;
        return codesOf(diagnose(findings, run.profile));
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
