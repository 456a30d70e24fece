#include "core/check/NetworkFacts.h"
#include "core/checks/Checkers.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/fakes/NetworkOutcome.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

// Networks with a proxy, from the probes to the diagnoses: exactly their own, none beside.

using namespace precall;

namespace {

const Route corporate{Route::Kind::HttpProxy, QStringLiteral("10.0.0.9"), 3128, {}};

ProxyReply replyOf(int status, const QByteArray& authenticate = {})
{
    ProxyReply reply;
    reply.status = status;
    reply.line = QStringLiteral("HTTP/1.1 %1 Said").arg(status);
    if (!authenticate.isEmpty())
        reply.headers = {{"Proxy-Authenticate", authenticate}};
    return reply;
}

/// A network in which everything goes by one proxy, which passes everything; direct is open too.
struct ProxiedRun : NetworkRun
{
    using Fits = std::function<bool(const QUrl&)>;

    explicit ProxiedRun(const QList<Route>& routes = {corporate})
    {
        net.proxies.script = [routes](const QUrl&) {
            return ProxyChoice{routes, QStringLiteral("environment:https_proxy"), {}, {}, {}};
        };
        net.web.alter = [](WebExchange& exchange) {
            if (!exchange.route.isDirect() && urls::isSecure(exchange.url))
                exchange.proxy = replyOf(200);
        };
    }

    /// The settings name no proxy for what fits.
    void exempt(Fits fits)
    {
        net.proxies.script = [earlier = net.proxies.script, fits](const QUrl& url) {
            ProxyChoice choice = earlier(url);
            if (fits(url))
                choice.routes = {Route()};
            return choice;
        };
    }

    /// The proxy refuses the pages that fit.
    void refuse(Fits fits, const ProxyReply& reply)
    {
        net.web.script = [earlier = net.web.script, fits, reply](const WebRequest& request) {
            const bool asked = !request.route.isDirect() && fits(request.url);
            return asked ? FakeReply::fails(httpRefusal(reply).kind) : earlier(request);
        };
        net.web.alterFailed = [reply](WebExchange& exchange) {
            if (exchange.route.isDirect())
                return;
            exchange.reached = Stage::Proxy;
            exchange.proxy = reply;
        };
    }

    /// … and CONNECT to ports of STUN and TURN.
    void refusePorts(const ProxyReply& reply)
    {
        net.turn.script = [reply](const TurnServer& server) {
            return server.route.isDirect() ? FakeReply::answer() : FakeReply::fails(httpRefusal(reply).kind);
        };
        net.turn.alter = [reply](StunExchange& exchange) {
            if (exchange.error)
                exchange.proxy = reply;
        };
    }

    /// Nothing but the proxy itself can be reached.
    void shutDirect()
    {
        net.web.script = [earlier = net.web.script](const WebRequest& request) {
            const bool isProxy = request.url.scheme() == QLatin1String("tcp");
            return request.route.isDirect() && !isProxy ? FakeReply::fails(ErrorKind::TimedOut)
                                                        : earlier(request);
        };
        net.stun.script = [](Transport, const Endpoint&) { return FakeReply::fails(ErrorKind::TimedOut); };
        net.turn.script = [earlier = net.turn.script](const TurnServer& server) {
            return server.route.isDirect() ? FakeReply::fails(ErrorKind::TimedOut) : earlier(server);
        };
    }
};

} // namespace

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

TEST_CASE("A proxy that takes Basic alone is forbidden, and closes what it keeps away")
{
    ProxiedRun run;
    run.refuse(urls::all, replyOf(407, "Basic realm=\"Corp\""));
    run.refusePorts(replyOf(407, "Basic realm=\"Corp\""));
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("proxy.auth-required"));
    CHECK(outcome.verdict("ports.proxy-logon") == Verdict::Fail);
    CHECK(outcome.verdict("ports.tls") == Verdict::Unknown);
    for (const char* code : {"ports.http", "ports.tls", "ports.stun-tcp", "whitelist.domain"})
        CHECK(outcome.explains(code));
    const QJsonObject facts = outcome.diagnoses.first().facts;
    CHECK(facts.value(QLatin1String("schemes")).toArray() == QJsonArray{QStringLiteral("Basic")});
    CHECK(facts.value(QLatin1String("realm")) == QStringLiteral("Corp"));
}

TEST_CASE("Where a browser may log on by itself nothing is closed, and no token is told")
{
    ProxiedRun run;
    const QByteArray offered =
        GENERATE(as<QByteArray>(), "NTLM c2VjcmV0LXRva2Vu", "Negotiate c2VjcmV0LXRva2Vu",
                 "Negotiate, NTLM c2VjcmV0LXRva2Vu, Basic realm=\"Corp\"",
                 "Digest realm=\"Corp\", nonce=\"c2VjcmV0LXRva2Vu\"");
    run.refuse(urls::all, replyOf(407, offered));
    run.refusePorts(replyOf(407, offered));
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("proxy.auth-required"));
    CHECK(outcome.noneFails());
    CHECK(outcome.verdict("ports.proxy-logon") == Verdict::Warn);
    CHECK(outcome.verdict("ports.tls") == Verdict::Unknown);
    CHECK_FALSE(outcome.explains("ports.tls"));
    for (const Finding& finding : outcome.findings)
        CHECK_FALSE(QJsonDocument(finding.facts).toJson().contains("c2VjcmV0LXRva2Vu"));
}

TEST_CASE("A proxy that lets the user's own account in is a note and no cause, and one that does not is told")
{
    ProxiedRun run;
    run.settings.proxyLogon = true;
    ProxyReply reply = replyOf(200);
    reply.logon = ProxyLogonTry{QStringLiteral("Negotiate"), {"Negotiate"}, 1, {}};
    SECTION("it lets in")
    {
        run.net.web.alter = [reply](WebExchange& exchange) {
            if (!exchange.route.isDirect())
                exchange.proxy = reply;
        };
        const NetworkOutcome outcome = outcomeOf(run);
        CHECK(outcome.codes().isEmpty());
        CHECK(outcome.verdict("ports.proxy-logon") == Verdict::Warn);
        for (const WebRequest& request : std::as_const(run.net.web.asked))
            CHECK((request.route.isDirect() || request.route.logon == &run.net.proxyLogon));
        const NetworkFacts facts =
            NetworkFacts::of(findingOf(outcome.findings, QStringLiteral("ports.proxy-logon")));
        CHECK(facts.reason == QLatin1String("logged-on"));
        CHECK(facts.more.value(QLatin1String("schemes")).toArray() ==
              QJsonArray{QStringLiteral("Negotiate")});
    }
    SECTION("there is no ticket")
    {
        reply = replyOf(407, "Negotiate");
        reply.logon = ProxyLogonTry{QStringLiteral("Negotiate"),
                                    {"Negotiate"},
                                    0,
                                    Error{ErrorKind::AccessDenied, QStringLiteral("no ticket"), 0}};
        run.refuse(urls::all, reply);
        run.refusePorts(reply);
        const NetworkOutcome outcome = outcomeOf(run);
        CHECK(outcome.codes() == only("proxy.auth-required"));
        CHECK(outcome.noneFails());
        CHECK(outcome.verdict("ports.tls") == Verdict::Unknown);
        CHECK(describe(outcome.diagnoses.first()).summary.contains(QLatin1String("no ticket")));
    }
}

TEST_CASE(
    "A proxy that takes Basic alone stays forbidden with the right password, and what lies behind it is seen")
{
    ProxiedRun run;
    run.settings.passwordLogon = std::make_shared<PasswordLogon>(corporate.toString(), std::nullopt,
                                                                 QStringLiteral("kim"), QStringLiteral("p"));
    ProxyReply reply = replyOf(200);
    reply.logon = ProxyLogonTry{QStringLiteral("Basic"), {"Basic realm=\"Corp\""}, 1, {}};
    run.net.web.alter = [reply](WebExchange& exchange) {
        if (!exchange.route.isDirect())
            exchange.proxy = reply;
    };
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("proxy.auth-required"));
    CHECK(outcome.verdict("ports.proxy-logon") == Verdict::Fail);
    CHECK(outcome.reason("ports.proxy-logon") == QLatin1String("logged-on"));
    CHECK(outcome.verdict("ports.tls") == Verdict::Pass);
    CHECK(outcome.verdict("whitelist.domain") == Verdict::Pass);
    CHECK_FALSE(checker(QStringLiteral("ports"))->passwordRequest(outcome.findings));
    for (const WebRequest& request : std::as_const(run.net.web.asked))
        CHECK((request.route.isDirect() || request.route.logon == run.settings.passwordLogon.get()));
}

TEST_CASE("Who is asked for a password learns for which proxy, and a wrong one has words of its own")
{
    ProxiedRun run;
    const QByteArray offered =
        GENERATE(as<QByteArray>(), "Basic realm=\"Corp\"", "NTLM, Basic realm=\"Corp\"");
    const bool typed = GENERATE(false, true);
    ProxyReply reply = replyOf(407, offered);
    if (typed)
        reply.logon =
            ProxyLogonTry{QStringLiteral("Basic"), {offered}, 1, Error{ErrorKind::AccessDenied, {}, 407}};
    run.refuse(urls::all, reply);
    run.refusePorts(reply);
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("proxy.auth-required"));
    const auto request = checker(QStringLiteral("ports"))->passwordRequest(outcome.findings);
    CHECK(request == PasswordRequest{QStringLiteral("http://10.0.0.9:3128"), QStringLiteral("Corp")});
    const Finding finding = findingOf(outcome.findings, QStringLiteral("ports.proxy-logon"));
    const QString words = checker(QStringLiteral("ports"))->describe(finding).summary;
    CHECK(words.contains(QLatin1String("tried once only")) == typed);
}

TEST_CASE("A password (Basic) for one listed domain alone fails the row, too")
{
    ProxiedRun run;
    run.refuse([](const QUrl& url) { return url.host() == QLatin1String("cdn.other.example"); },
               replyOf(407, "Basic realm=\"Corp\""));
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("proxy.auth-required"));
    CHECK(outcome.verdict("ports.proxy-logon") == Verdict::Fail);
    CHECK(outcome.verdict("ports.tls") == Verdict::Pass);
    CHECK(outcome.explains("whitelist.domain"));
}

TEST_CASE("A password (Basic) for addresses of the listed ranges alone fails the row, too")
{
    ProxiedRun run;
    const ProxyReply reply = replyOf(407, "Basic realm=\"Corp\"");
    QString range = QStringLiteral("203.0.113.0/28");
    SECTION("on the ports of STUN and TURN")
    {
        run.refusePorts(reply);
    }
    SECTION("of a range that no STUN server is looked for in")
    {
        Requirement row;
        row.id = QStringLiteral("IP-MAIN");
        row.check = QStringLiteral("whitelist");
        row.probe = QStringLiteral("range");
        row.values = probeValues::Range{{QHostAddress(QStringLiteral("192.0.2.128")), 27}};
        range = QStringLiteral("192.0.2.128/27");
        run.profile.requirements.append(row);
        run.refuse([](const QUrl& url) { return url.host().startsWith(QLatin1String("192.0.2.")); }, reply);
    }
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes() == only("proxy.auth-required"));
    CHECK(outcome.verdict("ports.tls") == Verdict::Pass);
    const Finding finding = findingOf(outcome.findings, QStringLiteral("ports.proxy-logon"));
    CHECK(finding.verdict == Verdict::Fail);
    const QList<NetworkTarget> targets = NetworkFacts::targetsOf(finding);
    CHECK(std::any_of(targets.begin(), targets.end(),
                      [&](const NetworkTarget& target) { return target.range == range; }));
}

TEST_CASE("A password for control hosts alone is no fault: nobody lists them")
{
    ProxiedRun run;
    run.net.turn.script = [](const TurnServer& server) {
        return server.name.contains(QLatin1String("control")) ? FakeReply::fails(ErrorKind::AccessDenied)
                                                              : FakeReply::answer();
    };
    run.net.turn.alter = [](StunExchange& exchange) {
        if (exchange.error)
            exchange.proxy = replyOf(407, "Basic realm=\"Corp\"");
    };
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.verdict("ports.proxy-logon") == Verdict::Pass);
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

TEST_CASE("A password that is asked for control hosts alone is nobody's business")
{
    ProxiedRun run;
    run.refuse([](const QUrl& url) { return url.host() == QLatin1String("control.example"); },
               replyOf(407, "Basic realm=\"Corp\""));
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.verdict("ports.proxy-logon") == Verdict::Pass);
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
