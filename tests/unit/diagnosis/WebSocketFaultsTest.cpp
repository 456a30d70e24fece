#include "core/check/NetworkFacts.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/fakes/NetworkOutcome.h"

#include <QJsonArray>

#include <catch2/catch.hpp>

// Networks and servers that break WebSockets, from the probes to the diagnoses: exactly their own, none
// beside.

using namespace precall;
using WatchEnd = WebSocketWatch::End;

namespace {

/// The first endpoint of the profile is, or is not, a WebSocket for certain.
void declareWebSocket(NetworkRun& run, bool declared)
{
    for (Requirement& row : run.profile.requirements)
        if (auto* sockets = std::get_if<probeValues::WebSockets>(&row.values))
            sockets->endpoints.first().declared = declared;
}

/// A server, or something in its place, that answers the upgrade with a status of its own.
void answerUpgradeWith(NetworkRun& run, int status)
{
    run.net.webSocket.alter = [status](WebSocketOpening& opening) {
        opening.exchange.answer->status = status;
        opening.exchange.answer->headers = {{"Server", "somebody"}, {"Set-Cookie", "session=planted"}};
        opening.reached = WebSocketStep::Upgrade;
        opening.error = Error{ErrorKind::Protocol, QStringLiteral("HTTP %1").arg(status), 0};
    };
}

void failAt(NetworkRun& run, WebSocketStep step, ErrorKind error, bool toldGoodbye = false)
{
    run.net.webSocket.alter = [=](WebSocketOpening& opening) {
        opening.reached = step;
        opening.error = Error{error, {}, 0};
        opening.toldGoodbye = toldGoodbye;
    };
}

/// All TLS of WebSockets ends at somebody whom only this computer trusts.
void interceptWebSockets(NetworkRun& run)
{
    run.net.webSocket.alter = [earlier = run.net.webSocket.alter](WebSocketOpening& opening) {
        earlier(opening);
        opening.exchange.tls->trust = Trust::LocalOnly;
        opening.exchange.tls->chain = {Certificate{}};
        opening.exchange.tls->chain.first().issuer = QStringLiteral("CN=Company");
    };
}

void endUnused(NetworkRun& run, WatchEnd end, ErrorKind error)
{
    run.net.webSocket.endOfFailedWatch = end;
    run.net.webSocket.watch = [error](bool unused) {
        return unused ? FakeReply::fails(error) : FakeReply::answer();
    };
}

} // namespace

TEST_CASE("A WebSocket that opens, answers and stays open unused passes")
{
    NetworkRun run;
    bool wasHandedOver = false;
    run.handOver = [&] { wasHandedOver = true; };
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.verdict("ports.websocket") == Verdict::Pass);
    CHECK(wasHandedOver);
    CHECK(run.net.webSocket.asked.size() == 2); // and its twin
    CHECK(run.net.webSocket.asked.first().echo);
}

TEST_CASE("A WebSocket that was not watched is not proven")
{
    NetworkRun run;
    run.settings.idleWatch = std::chrono::seconds(0);
    run.handOver = [] { FAIL("nothing is waited for"); };
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.verdict("ports.websocket") == Verdict::Unknown);
    CHECK(outcome.reason("ports.websocket") == QLatin1String("not-watched"));
}

TEST_CASE("Another answer than 101 fails only what is declared to be a WebSocket")
{
    NetworkRun run;
    const bool declared = GENERATE(true, false);
    declareWebSocket(run, declared);
    answerUpgradeWith(run, 200);
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(outcome.verdict("ports.websocket") == (declared ? Verdict::Fail : Verdict::Unknown));
    CHECK(outcome.reason("ports.websocket") ==
          (declared ? QLatin1String("no-upgrade") : QLatin1String("not-declared")));
    // Nobody else can have answered inside TLS that a public root vouches for.
    CHECK(outcome.codes() == (declared ? only("server.down") : QStringList()));
    const QJsonObject facts = findingOf(outcome.findings, QStringLiteral("ports.websocket")).facts;
    CHECK(facts.value(QLatin1String("answer")).toArray().first() ==
          QLatin1String("HTTP 200 Switching Protocols"));
    CHECK(facts.value(QLatin1String("answer")).toArray().last() == QLatin1String("Server: somebody"));
}

TEST_CASE("Where TLS is opened on the way, what breaks there is the opener's doing")
{
    NetworkRun run;
    SECTION("another answer than 101")
    {
        answerUpgradeWith(run, 400);
    }
    SECTION("the end when unused, even with a goodbye")
    {
        endUnused(run, WatchEnd::Closed, ErrorKind::Closed);
    }
    interceptWebSockets(run);
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(outcome.verdict("ports.websocket") == Verdict::Fail);
    CHECK(outcome.codes() == only("tls.intercepted"));
}

TEST_CASE("A WebSocket passes also through an authority that this computer was told to trust")
{
    NetworkRun run;
    interceptWebSockets(run);
    CHECK(portsOutcomeOf(run).verdict("ports.websocket") == Verdict::Pass);
}

TEST_CASE("A WebSocket whose certificate nobody vouches for fails")
{
    NetworkRun run;
    run.net.webSocket.alter = [](WebSocketOpening& opening) {
        opening.exchange.tls->trust = Trust::Neither;
        opening.reached = WebSocketStep::Pong;
    };
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(outcome.verdict("ports.websocket") == Verdict::Fail);
    CHECK(outcome.reason("ports.websocket") == QLatin1String("untrusted"));
}

TEST_CASE("What opens and then breaks fails, declared or not, and has no cause that was tested")
{
    struct Row
    {
        WebSocketStep step;
        ErrorKind error;
        const char* reason;
    };
    const Row row = GENERATE(Row{WebSocketStep::Upgrade, ErrorKind::Protocol, "wrong-accept"},
                             Row{WebSocketStep::Pong, ErrorKind::TimedOut, "no-pong"},
                             Row{WebSocketStep::Pong, ErrorKind::Reset, "cut"},
                             Row{WebSocketStep::Echo, ErrorKind::TimedOut, "no-echo"},
                             Row{WebSocketStep::Echo, ErrorKind::Protocol, "cut"});
    NetworkRun run;
    declareWebSocket(run, GENERATE(true, false));
    failAt(run, row.step, row.error);
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(outcome.verdict("ports.websocket") == Verdict::Fail);
    CHECK(outcome.reason("ports.websocket") == QLatin1String(row.reason));
    const bool isServers = row.step == WebSocketStep::Upgrade;
    CHECK(outcome.codes() == (isServers ? only("server.down") : QStringList()));
}

TEST_CASE("A server that takes its leave proves nothing about the network")
{
    NetworkRun run;
    SECTION("at once")
    {
        failAt(run, WebSocketStep::Pong, ErrorKind::Closed, true);
    }
    SECTION("while it is left unused")
    {
        endUnused(run, WatchEnd::Closed, ErrorKind::Closed);
    }
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.verdict("ports.websocket") == Verdict::Unknown);
    CHECK(outcome.reason("ports.websocket") == QLatin1String("server-closed"));
}

TEST_CASE("Unused it dies, in use it lives: the network gives up idle connections")
{
    NetworkRun run;
    const auto [end, error] = GENERATE(table<WatchEnd, ErrorKind>(
        {{WatchEnd::Cut, ErrorKind::Reset}, {WatchEnd::Silent, ErrorKind::TimedOut}}));
    endUnused(run, end, error);
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(outcome.codes() == only("fw.idle-cut"));
    CHECK(outcome.reason("ports.websocket") == QLatin1String("idle-cut"));
    CHECK(outcome.diagnoses.first().facts.value(QLatin1String("seconds")).toDouble() == 10);
    CHECK(describe(outcome.diagnoses.first()).adminAdvice.contains(QLatin1String("TCP 192.0.2.11:443")));
}

TEST_CASE("When the used twin dies too, idleness is not the cause")
{
    NetworkRun run;
    SECTION("with it")
    {
        run.net.webSocket.watch = [](bool) { return FakeReply::fails(ErrorKind::TimedOut); };
    }
    SECTION("or before it is known what became of the unused one")
    {
        run.net.webSocket.watch = [uses = std::make_shared<std::atomic<int>>(0)](bool unused) {
            if (unused)
                return FakeReply::fails(ErrorKind::TimedOut, std::chrono::milliseconds(100));
            return (*uses)++ == 0 ? FakeReply::answer() : FakeReply::fails(ErrorKind::TimedOut);
        };
    }
    SECTION("or cannot be opened")
    {
        endUnused(run, WatchEnd::Cut, ErrorKind::Reset);
        run.net.webSocket.script = [opened = std::make_shared<int>(0)](const WebSocketRequest&) {
            return (*opened)++ == 0 ? FakeReply::answer() : FakeReply::fails(ErrorKind::Reset);
        };
    }
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.verdict("ports.websocket") == Verdict::Fail);
    CHECK(outcome.reason("ports.websocket") == QLatin1String("cut"));
}

TEST_CASE("An undeclared address that cannot be reached is outweighed by one that answers")
{
    NetworkRun run;
    declareWebSocket(run, false);
    for (Requirement& row : run.profile.requirements)
        if (auto* sockets = std::get_if<probeValues::WebSockets>(&row.values))
            sockets->endpoints.append({QUrl(QStringLiteral("wss://cdn.other.example/")), false, false});
    run.net.webSocket.script = [](const WebSocketRequest& request) {
        return request.url.host() == QLatin1String("cdn.other.example") ? FakeReply::fails(ErrorKind::Refused)
                                                                        : FakeReply::answer();
    };
    SECTION("by a web page")
    {
        answerUpgradeWith(run, 404);
        CHECK(portsOutcomeOf(run).reason("ports.websocket") == QLatin1String("not-declared"));
    }
    SECTION("by a WebSocket")
    {
        CHECK(portsOutcomeOf(run).verdict("ports.websocket") == Verdict::Pass);
    }
    CHECK(portsOutcomeOf(run).codes().isEmpty());
}

TEST_CASE("What keeps all of TCP 443 away keeps WebSockets away")
{
    NetworkRun run;
    run.failWeb(urls::isSecure, ErrorKind::TimedOut);
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("fw.tcp-dropped"));
    CHECK(outcome.verdict("ports.websocket") == Verdict::Fail);
    CHECK(outcome.explains("ports.websocket"));
}

TEST_CASE("Without names WebSockets are not reached")
{
    NetworkRun run;
    run.net.resolver.everyReply = FakeReply::fails(ErrorKind::TimedOut);
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(outcome.codes() == only("dns.resolver-down"));
    CHECK(outcome.verdict("ports.websocket") == Verdict::Unknown);
    CHECK(NetworkFacts::of(findingOf(outcome.findings, QStringLiteral("ports.dns")))
              .closes.contains(QStringLiteral("NET-WSS")));
}

TEST_CASE("A watch that is stopped says nothing")
{
    NetworkRun run;
    run.net.webSocket.watch = [](bool) { return FakeReply::silence(); };
    run.handOver = [&] { run.stop.request_stop(); };
    const NetworkOutcome outcome = portsOutcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(findingOf(outcome.findings, QStringLiteral("ports.websocket")).code.isEmpty());
}

namespace {

struct Proxied
{
    const char* reason;
    const char* issuer = "";
    int status = 101;
    bool httpsPasses = true;
};

/// What the ports check says of a network with a proxy that treats HTTPS and WebSockets so.
QList<Diagnosis> diagnosesBehindProxy(const Proxied& seen)
{
    NetworkTarget page, socket;
    page.url = QStringLiteral("https://www.meet.example/");
    socket.url = QStringLiteral("wss://www.meet.example/live");
    page.name = socket.name = QStringLiteral("www.meet.example");
    page.port = socket.port = 443;
    page.route = socket.route = QStringLiteral("http://proxy.lan:3128");
    page.outcome = seen.httpsPasses ? TargetOutcome::Passed : TargetOutcome::Failed;
    socket.outcome = TargetOutcome::Failed;
    socket.stage = Stage::FirstByte;
    socket.issuer = QLatin1String(seen.issuer);
    socket.status = seen.status;
    NetworkFacts pageFacts, socketFacts;
    pageFacts.targets = {page};
    socketFacts.targets = {socket};
    socketFacts.reason = QLatin1String(seen.reason);
    socketFacts.more.insert(QStringLiteral("idle_ms"), 10004);
    return diagnose({{QStringLiteral("ports.tls"),
                      seen.httpsPasses ? Verdict::Pass : Verdict::Unknown,
                      {},
                      {},
                      pageFacts.toJson()},
                     {QStringLiteral("ports.websocket"), Verdict::Fail, {}, {}, socketFacts.toJson()}},
                    meetProfile());
}

} // namespace

TEST_CASE("A proxy that passes HTTPS and breaks WebSockets is named, a server's own word is not its doing")
{
    const auto [seen, code] = GENERATE(table<Proxied, const char*>({
        {Proxied{"no-upgrade", "CN=Company", 200}, "proxy.websocket-broken"},
        {Proxied{"wrong-accept", "CN=Company"}, "proxy.websocket-broken"},
        {Proxied{"no-pong"}, "proxy.websocket-broken"},
        {Proxied{"no-echo"}, "proxy.websocket-broken"},
        {Proxied{"idle-cut"}, "proxy.websocket-broken"},
        {Proxied{"", "", 0}, "proxy.websocket-broken"},
        {Proxied{"no-upgrade", "", 404}, "server.down"},
        {Proxied{"cut"}, ""},
        {Proxied{"idle-cut", "", 101, false}, ""},
    }));
    INFO(seen.reason << ' ' << seen.status);
    const QList<Diagnosis> diagnoses = diagnosesBehindProxy(seen);
    REQUIRE(diagnoses.size() == (*code ? 1 : 0));
    if (!*code)
        return;
    CHECK(diagnoses.first().code == QLatin1String(code));
    CHECK(describe(diagnoses.first()).adminAdvice.contains(QLatin1String("TCP www.meet.example:443")));
}
