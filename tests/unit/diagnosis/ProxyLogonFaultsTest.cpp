#include "core/check/NetworkFacts.h"
#include "core/checks/Checkers.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/unit/diagnosis/ProxiedRun.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <catch2/catch.hpp>

// Networks whose proxy wants to know who asks, from the probes to the diagnoses.

using namespace precall;

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
    SECTION("for a page")
    {
        run.refuse([](const QUrl& url) { return url.host() == QLatin1String("control.example"); },
                   replyOf(407, "Basic realm=\"Corp\""));
    }
    SECTION("for STUN and TURN")
    {
        run.net.turn.script = [](const TurnServer& server) {
            return server.name.contains(QLatin1String("control")) ? FakeReply::fails(ErrorKind::AccessDenied)
                                                                  : FakeReply::answer();
        };
        run.net.turn.alter = [](StunExchange& exchange) {
            if (exchange.error)
                exchange.proxy = replyOf(407, "Basic realm=\"Corp\"");
        };
    }
    const NetworkOutcome outcome = outcomeOf(run);
    CHECK(outcome.codes().isEmpty());
    CHECK(outcome.verdict("ports.proxy-logon") == Verdict::Pass);
}
