#include "core/check/NetworkFacts.h"
#include "core/checks/Checkers.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/unit/diagnosis/ProxiedRun.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

// Networks with a proxy, from the probes to the diagnoses: exactly their own, none beside.

using namespace precall;

TEST_CASE("A proxy in use and fine gives no diagnosis, whatever the computer itself can look up")
{
    ProxiedRun run;
    SECTION("direct is open too") {}
    SECTION("names are not looked up here")
    {
        run.net.resolver.everyReply = FakeReply::fails(GENERATE(ErrorKind::NoSuchName, ErrorKind::TimedOut));
    }
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.noneFails());
    for (const char* code : {"ports.proxy", "ports.proxy-logon", "ports.http", "ports.tls", "ports.stun-tcp",
                             "ports.turn-tls", "whitelist.domain"})
        CHECK(outcome.verdict(code) == Verdict::Pass);
    const Finding tls = findingOf(outcome.findings, QStringLiteral("ports.tls"));
    CHECK(tls.facts.value(QLatin1String("route")) == QStringLiteral("http://10.0.0.9:3128"));
    CHECK(tls.facts.value(QLatin1String("address")) == QStringLiteral("www.meet.example"));
}

TEST_CASE("Results of the direct route stand beside, and nothing is judged on them")
{
    ProxiedRun run;
    run.net.web.script = [](const WebRequest& request) {
        const bool isPage = urls::isSecure(request.url) || urls::isPlain(request.url);
        return request.route.isDirect() && isPage && request.url.scheme() != QLatin1String("tcp")
                   ? FakeReply::fails(ErrorKind::TimedOut)
                   : FakeReply::answer();
    };
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    const NetworkFacts facts = NetworkFacts::of(findingOf(outcome.findings, QStringLiteral("ports.tls")));
    REQUIRE(facts.beside.size() == 1);
    CHECK(facts.beside.first().failedToConnect());
}

TEST_CASE("Of several proxies the first that can be reached is used")
{
    Route dead = corporate;
    dead.host = QStringLiteral("10.0.0.8");
    ProxiedRun run({dead, corporate});
    run.net.web.script = [](const WebRequest& request) {
        return request.url.host() == QLatin1String("10.0.0.8") ? FakeReply::fails(ErrorKind::Refused)
                                                               : FakeReply::answer();
    };
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(findingOf(outcome.findings, QStringLiteral("ports.tls")).facts.value(QLatin1String("route")) ==
          QStringLiteral("http://10.0.0.9:3128"));
}

TEST_CASE("A proxy that cannot be reached closes what goes through it")
{
    ProxiedRun run;
    run.failWeb([](const QUrl& url) { return url.scheme() == QLatin1String("tcp"); },
                GENERATE(ErrorKind::Refused, ErrorKind::TimedOut));
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("proxy.unreachable"));
    CHECK(outcome.verdict("ports.proxy") == Verdict::Fail);
    CHECK(outcome.verdict("ports.tls") == Verdict::Unknown);
    CHECK(outcome.verdict("ports.stun-udp") == Verdict::Pass);
    CHECK(outcome.explains("whitelist.domain"));
    CHECK(outcome.explains("ports.stun-tcp"));
    CHECK(NetworkFacts::of(findingOf(outcome.findings, QStringLiteral("ports.proxy")))
              .closes.contains(QStringLiteral("NET-TCP-443")));
}

TEST_CASE("A platform that the settings exempt from the proxy says nothing about what goes through it")
{
    ProxiedRun run;
    run.exempt([](const QUrl& url) { return url.host().endsWith(QLatin1String("meet.example")); });
    SECTION("the proxy is fine")
    {
        const NetworkOutcome outcome = outcomeOf(run);
        CHECK(outcome.codes().isEmpty());
        CHECK(outcome.noneFails());
        CHECK(outcome.verdict("ports.proxy-logon") == Verdict::Pass);
        CHECK(outcome.reason("ports.proxy-logon").isEmpty());
    }
    SECTION("it takes Basic alone")
    {
        run.refuse(urls::all, replyOf(407, "Basic realm=\"Corp\""));
        run.refusePorts(replyOf(407, "Basic realm=\"Corp\""));
        const NetworkOutcome outcome = outcomeOf(run);
        CHECK(outcome.codes() == only("proxy.auth-required"));
        CHECK(outcome.verdict("ports.proxy-logon") == Verdict::Fail);
        CHECK(outcome.verdict("ports.tls") == Verdict::Pass);
    }
    SECTION("it is not there")
    {
        run.failWeb([](const QUrl& url) { return url.scheme() == QLatin1String("tcp"); }, ErrorKind::Refused);
        const NetworkOutcome outcome = outcomeOf(run);
        CHECK(outcome.codes() == only("proxy.unreachable"));
        CHECK(outcome.verdict("ports.tls") == Verdict::Pass);
        QStringList closed =
            NetworkFacts::of(findingOf(outcome.findings, QStringLiteral("ports.proxy"))).closes;
        closed.sort();
        CHECK(outcome.verdict("ports.proxy-logon") == Verdict::Pass);
        CHECK(closed == QStringList{QStringLiteral("DOM-CDN"), QStringLiteral("DOM-STREAM"),
                                    QStringLiteral("NET-STUN-TCP-3478"),
                                    QStringLiteral("NET-TURN-TCP-5349")});
    }
    SECTION("it is the only way for the rest, and the platform passes")
    {
        run.shutDirect();
        run.net.web.script = [](const WebRequest& request) {
            const bool isAddress = !QHostAddress(request.url.host()).isNull();
            const bool isProxy = request.url.scheme() == QLatin1String("tcp");
            return request.route.isDirect() && isAddress && !isProxy ? FakeReply::fails(ErrorKind::TimedOut)
                                                                     : FakeReply::answer();
        };
        CHECK_FALSE(outcomeOf(run).codes().contains(QStringLiteral("proxy.required")));
    }
}

TEST_CASE("Of several proxies only those that are missing are called so")
{
    ProxiedRun run;
    Route dead = corporate;
    dead.host = QStringLiteral("10.0.0.8");
    run.net.proxies.script = [dead](const QUrl& url) {
        const bool isStream = url.host().endsWith(QLatin1String("stream.example"));
        return ProxyChoice{{isStream ? dead : corporate}, QStringLiteral("system"), {}, {}, {}};
    };
    run.failWeb(
        [](const QUrl& url) {
            return url.scheme() == QLatin1String("tcp") && url.host() == QLatin1String("10.0.0.8");
        },
        ErrorKind::Refused);
    const NetworkOutcome outcome = outcomeOf(run);
    REQUIRE(outcome.codes() == only("proxy.unreachable"));
    CHECK(outcome.verdict("ports.tls") == Verdict::Pass);
    CHECK(outcome.diagnoses.first().facts.value(QLatin1String("proxies")).toArray() ==
          QJsonArray{QStringLiteral("http://10.0.0.8:3128")});
    const Finding finding = findingOf(outcome.findings, QStringLiteral("ports.proxy"));
    CHECK_FALSE(
        checker(QStringLiteral("ports"))->describe(finding).summary.contains(QLatin1String("10.0.0.9")));
    CHECK(NetworkFacts::of(finding).closes == QStringList{QStringLiteral("DOM-STREAM")});
}

TEST_CASE("A missing proxy closes no row that has another way")
{
    ProxiedRun run;
    run.exempt([](const QUrl& url) { return url.host() != QLatin1String("api.stream.example"); });
    run.failWeb([](const QUrl& url) { return url.scheme() == QLatin1String("tcp"); }, ErrorKind::Refused);
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("proxy.unreachable"));
    CHECK(NetworkFacts::of(findingOf(outcome.findings, QStringLiteral("ports.proxy"))).closes.isEmpty());
    CHECK(outcome.verdict("whitelist.domain", "*.stream.example") == Verdict::Pass);
}

TEST_CASE("A proxy whose name is unknown is the proxy's fault, unless no name can be looked up at all")
{
    Route named = corporate;
    named.host = QStringLiteral("proxy.corp.example");
    ProxiedRun run({named});
    SECTION("others resolve")
    {
        CHECK(outcomeOf(run).codes() == only("proxy.unreachable"));
    }
    SECTION("the name service is down")
    {
        run.net.resolver.everyReply = FakeReply::fails(ErrorKind::TimedOut);
        const NetworkOutcome outcome = outcomeOf(run);
        CHECK(outcome.codes() == only("dns.resolver-down"));
        CHECK(outcome.noneFails() == false);
    }
}

TEST_CASE("A proxy that takes connections and says nothing, or nothing of a proxy")
{
    ProxiedRun run;
    const ErrorKind error = GENERATE(ErrorKind::TimedOut, ErrorKind::Closed);
    run.net.web.script = [error](const WebRequest& request) {
        return request.route.isDirect() ? FakeReply::answer() : FakeReply::fails(error);
    };
    run.net.web.alterFailed = [](WebExchange& exchange) { exchange.reached = Stage::Proxy; };
    run.net.turn.script = [error](const TurnServer& server) {
        return server.route.isDirect() ? FakeReply::answer() : FakeReply::fails(error);
    };
    run.net.webSocket.script = [error](const WebSocketRequest&) { return FakeReply::fails(error); };
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("proxy.no-answer"));
    CHECK(outcome.explains("ports.tls"));
    CHECK(outcome.explains("whitelist.domain"));
    CHECK(outcome.verdict("ports.proxy") == Verdict::Pass);
}

TEST_CASE("A proxy that passes 443 and not the ports of STUN and TURN")
{
    ProxiedRun run;
    run.refusePorts(replyOf(403));
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("proxy.connect-port-denied"));
    CHECK(outcome.verdict("ports.stun-tcp") == Verdict::Fail);
    CHECK(outcome.verdict("ports.turn-tls") == Verdict::Fail);
    CHECK(outcome.verdict("ports.stun-udp") == Verdict::Pass);
    const QString advice = describe(outcome.diagnoses.first()).adminAdvice;
    CHECK(advice.contains(QLatin1String("HTTP/1.1 200 Said")));
    CHECK(advice.contains(QLatin1String("HTTP/1.1 403 Said")));
}

TEST_CASE("A proxy that refuses hosts on every port says nothing about ports")
{
    ProxiedRun run;
    run.refusePorts(replyOf(403));
    run.refuse(
        [](const QUrl& url) {
            return !QHostAddress(url.host()).isNull() || url.host().startsWith(QLatin1String("stun.")) ||
                   url.host().startsWith(QLatin1String("turn."));
        },
        replyOf(403));
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("proxy.host-denied"));
    CHECK(outcome.explains("ports.stun-tcp"));
    CHECK(outcome.explains("ports.turn-tls"));
}

TEST_CASE("A proxy that refuses listed hosts and passes others")
{
    ProxiedRun run;
    run.refuse([](const QUrl& url) { return url.host().endsWith(QLatin1String("stream.example")); },
               replyOf(403));
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("proxy.host-denied"));
    CHECK(outcome.verdict("whitelist.domain", "*.stream.example") == Verdict::Fail);
    CHECK(outcome.verdict("whitelist.domain", "*.meet.example") == Verdict::Pass);
}

TEST_CASE("A host to which a proxy finds no way proves nothing")
{
    ProxiedRun run;
    run.refuse([](const QUrl& url) { return url.host().endsWith(QLatin1String("stream.example")); },
               replyOf(GENERATE(502, 503, 504)));
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.verdict("whitelist.domain", "*.stream.example") == Verdict::Unknown);
}

TEST_CASE("Only a proxy out: what it does not carry is its cause, not a firewall's")
{
    ProxiedRun run;
    SECTION("to every port")
    {
        run.shutDirect();
        const NetworkOutcome outcome = outcomeOf(run);
        CHECK(outcome.codes() == only("proxy.required"));
        CHECK(outcome.verdict("ports.stun-tcp") == Verdict::Pass);
        CHECK(outcome.explains("ports.stun-udp"));
        CHECK(outcome.explains("ports.public-address"));
    }
    SECTION("to 443 only")
    {
        run.refusePorts(replyOf(403));
        run.shutDirect();
        const NetworkOutcome outcome = outcomeOf(run);
        CHECK(outcome.codes() ==
              QStringList{QStringLiteral("proxy.connect-port-denied"), QStringLiteral("proxy.required")});
    }
}

TEST_CASE("The automatic configuration is followed to where it was moved, as browsers do")
{
    NetworkRun run;
    for (const char* host : {"pac.corp.example", "new.corp.example"})
        run.net.resolver.hosts.insert(QLatin1String(host), {QHostAddress(QStringLiteral("10.0.0.7"))});
    run.net.proxies.script = [](const QUrl&) {
        ProxyChoice choice;
        choice.source = QStringLiteral("environment:auto_proxy");
        choice.script = QStringLiteral("http://pac.corp.example/proxy.pac");
        choice.error = Error{ErrorKind::Unsupported, {}, 0};
        return choice;
    };
    const bool endless = GENERATE(false, true);
    run.net.web.alter = [=](WebExchange& exchange) {
        if (!exchange.url.host().endsWith(QLatin1String(".corp.example")))
            return;
        const bool isThere = !endless && exchange.url.path() == QLatin1String("/there.pac");
        exchange.answer =
            isThere ? HttpAnswer{200, {}, {}, "function FindProxyForURL() { return 'DIRECT'; }", true}
                    : HttpAnswer{302, {}, {{"Location", "//new.corp.example/there.pac"}}, {}, true};
    };
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.verdict("ports.proxy-script") == (endless ? Verdict::Fail : Verdict::Pass));
    CHECK(findingOf(outcome.findings, QStringLiteral("ports.proxy-script")).subject ==
          QStringLiteral("http://pac.corp.example/proxy.pac"));
}

TEST_CASE("The automatic configuration: fetched, missing, a page in its place")
{
    NetworkRun run;
    run.net.resolver.hosts.insert(QStringLiteral("pac.corp.example"),
                                  {QHostAddress(QStringLiteral("10.0.0.7"))});
    run.net.proxies.script = [](const QUrl&) {
        ProxyChoice choice;
        choice.source = QStringLiteral("environment:auto_proxy");
        choice.script = QStringLiteral("http://pac.corp.example/proxy.pac?key=hidden");
        choice.error = Error{ErrorKind::Unsupported, {}, 0};
        return choice;
    };
    const auto answer = [&](int status, const QByteArray& body) {
        run.net.web.alter = [=](WebExchange& exchange) {
            if (exchange.url.host() == QLatin1String("pac.corp.example"))
                exchange.answer = HttpAnswer{status, {}, {}, body, true};
        };
        return outcomeOf(run);
    };
    const NetworkOutcome good = answer(200, "function FindProxyForURL(url, host) { return 'DIRECT'; }");
    CHECK(good.codes().isEmpty());
    CHECK(good.verdict("ports.proxy-script") == Verdict::Pass);
    CHECK(good.verdict("ports.proxy-logon") == Verdict::Unknown);
    const QByteArray cutShort("function FindProxyForURL(url, host) { if (isPlainHostName(host)) return 'DIR");
    for (const auto& [status, body, error] :
         {std::tuple{404, QByteArray(), "no-script"}, std::tuple{200, QByteArray("<html>"), "no-script"},
          std::tuple{200, cutShort, "broken-script"}}) {
        const NetworkOutcome bad = answer(status, body);
        CHECK(bad.diagnoses.first().facts.value(QLatin1String("error")) == QLatin1String(error));
        CHECK(bad.codes() == only("proxy.pac-broken"));
        CHECK(bad.verdict("ports.proxy-script") == Verdict::Fail);
        CHECK_FALSE(QJsonDocument(bad.diagnoses.first().facts).toJson().contains("hidden"));
    }
}

TEST_CASE("A wpad that nobody is told to use is a note")
{
    NetworkRun run;
    run.net.resolver.hosts.insert(QStringLiteral("wpad"), {QHostAddress(QStringLiteral("10.0.0.7"))});
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.verdict("ports.proxy") == Verdict::Warn);
    CHECK(outcome.verdict("ports.proxy-logon") == Verdict::Pass);
}

TEST_CASE("A WebSocket goes through the proxy, and what breaks it there is the proxy's")
{
    ProxiedRun run;
    SECTION("it opens and lasts")
    {
        const NetworkOutcome outcome = outcomeOf(run);
        CHECK(outcome.verdict("ports.websocket") == Verdict::Pass);
        CHECK(findingOf(outcome.findings, QStringLiteral("ports.websocket"))
                  .facts.value(QLatin1String("route")) == QStringLiteral("http://10.0.0.9:3128"));
    }
    SECTION("no ping is answered")
    {
        run.net.webSocket.alter = [](WebSocketOpening& opening) {
            opening.reached = WebSocketStep::Pong;
            opening.error = Error{ErrorKind::TimedOut, {}, 0};
        };
        CHECK(outcomeOf(run).codes() == only("proxy.websocket-broken"));
    }
    SECTION("another answer inside a publicly trusted chain is the server's")
    {
        run.net.webSocket.alter = [](WebSocketOpening& opening) {
            opening.reached = WebSocketStep::Upgrade;
            opening.exchange.answer->status = 200;
        };
        CHECK_FALSE(outcomeOf(run).codes().contains(QStringLiteral("proxy.websocket-broken")));
    }
    SECTION("the proxy is not there")
    {
        run.failWeb([](const QUrl& url) { return url.scheme() == QLatin1String("tcp"); }, ErrorKind::Refused);
        run.net.webSocket.script = [](const WebSocketRequest&) {
            return FakeReply::fails(ErrorKind::HostUnreachable);
        };
        const NetworkOutcome outcome = outcomeOf(run);
        CHECK(outcome.codes() == only("proxy.unreachable"));
        CHECK(outcome.explains("ports.websocket"));
    }
}
