#include "tests/unit/checks/calendar/MailRun.h"

#include <QElapsedTimer>

#include <catch2/catch.hpp>
#include <latch>
#include <mutex>
#include <thread>

using namespace precall;

TEST_CASE("Without a mail domain the calendar is not looked at")
{
    MailRun run;
    run.settings.mailDomain.clear();
    const CheckResult result = run.result();
    CHECK(result.outcome == CheckOutcome::Skipped);
    CHECK(result.findings.isEmpty());
    CHECK(run.net.web.asked.isEmpty());
}

TEST_CASE("What is no mail domain is said to be none, and nobody is asked")
{
    MailRun run;
    run.settings.mailDomain = QStringLiteral("not a domain");
    const Finding finding = run.finding("calendar.autodiscover");
    CHECK(finding.verdict == Verdict::Unknown);
    CHECK(fact(finding, "reason") == QStringLiteral("no-domain"));
    CHECK(run.net.web.asked.isEmpty());
}

TEST_CASE("A 401 in any of the documented places is an Autodiscover that asks for a logon")
{
    struct Row
    {
        const char* step;
        const char* url;
    };
    const Row rows[] = {{"domain", "https://corp.example/autodiscover/autodiscover.xml"},
                        {"host", "https://autodiscover.corp.example/autodiscover/autodiscover.xml"},
                        {"srv", "https://exchange.corp.example:8443/autodiscover/autodiscover.xml"}};
    for (const Row& row : rows) {
        CAPTURE(row.step);
        MailRun run;
        run.net.resolver.hosts[QStringLiteral("exchange.corp.example")] = {publicAddress};
        run.net.resolver.served[QStringLiteral("_autodiscover._tcp.corp.example")] = {
            {QStringLiteral("exchange.corp.example"), 8443, 0}};
        run.answers[QLatin1String(row.url)] = exchange401;
        const Finding finding = run.finding("calendar.autodiscover");
        CHECK(finding.verdict == Verdict::Pass);
        CHECK(fact(finding, "step") == QLatin1String(row.step));
        CHECK(fact(finding, "found") == QLatin1String(row.url));
        CHECK(finding.facts.value(QStringLiteral("schemes")).toArray() ==
              QJsonArray{QStringLiteral("Negotiate"), QStringLiteral("NTLM")});
        CHECK(run.diagnoses().isEmpty());
    }
}

TEST_CASE("The plain address leads on to a secure one, which is asked in turn")
{
    MailRun run;
    const QString target = QStringLiteral("https://hosted.example/autodiscover/autodiscover.xml");
    run.net.resolver.hosts[QStringLiteral("hosted.example")] = {publicAddress};
    run.answers[QStringLiteral("http://autodiscover.corp.example/autodiscover/autodiscover.xml")] = {
        302, {}, {{"Location", target.toLatin1()}}};
    run.answers[target] = exchange401;
    const Finding finding = run.finding("calendar.autodiscover");
    CHECK(finding.verdict == Verdict::Pass);
    CHECK(fact(finding, "step") == QStringLiteral("redirect"));
    CHECK(fact(finding, "found") == target);
}

TEST_CASE("A ring of redirections ends")
{
    MailRun run;
    const QString ring = QStringLiteral("https://corp.example/autodiscover/autodiscover.xml");
    run.answers[ring] = {301, {}, {{"Location", ring.toLatin1()}}};
    const Finding finding = run.finding("calendar.autodiscover");
    CHECK(outcomeOf(finding, "domain") == QStringLiteral("not-there"));
    CHECK(std::count_if(run.net.web.asked.begin(), run.net.web.asked.end(),
                        [&](const WebRequest& request) { return request.url == QUrl(ring); }) == 11);
}

TEST_CASE("The second version tells where the calendar server is, without a logon")
{
    MailRun run;
    run.net.resolver.hosts[QStringLiteral("mail.corp.example")] = {publicAddress};
    run.answers[QStringLiteral("https://autodiscover.corp.example/autodiscover/autodiscover.json")] = {
        200, R"({"Protocol":"EWS","Url":"https://mail.corp.example/EWS/Exchange.asmx"})"};
    run.answers[QStringLiteral("https://mail.corp.example/EWS/Exchange.asmx")] = exchange401;
    CHECK(fact(run.finding("calendar.autodiscover"), "step") == QStringLiteral("json"));
    const Finding ews = run.finding("calendar.ews");
    CHECK(ews.subject == QStringLiteral("mail.corp.example"));
    CHECK(fact(ews, "published") == QStringLiteral("yes"));
    CHECK(ews.verdict == Verdict::Unknown);
    CHECK(ews.facts.value(QStringLiteral("callers")).toArray() == QJsonArray{QStringLiteral("192.0.2.7")});
}

TEST_CASE("Settings without a logon are found as well")
{
    MailRun run;
    run.answers[QStringLiteral("https://autodiscover.corp.example/autodiscover/autodiscover.xml")] = {
        200, "<Autodiscover><Response><Account><Action>settings</Action><Protocol><Type>EXCH</Type>"
             "<EwsUrl>https://corp.example/EWS/Exchange.asmx</EwsUrl></Protocol></Account></Response></"
             "Autodiscover>"};
    CHECK(outcomeOf(run.finding("calendar.autodiscover"), "host") == QStringLiteral("settings"));
    CHECK(fact(run.finding("calendar.ews"), "url") ==
          QStringLiteral("https://corp.example/EWS/Exchange.asmx"));
}

TEST_CASE("The question is posted to secure addresses only, and holds no credentials")
{
    MailRun run;
    run.result();
    REQUIRE_FALSE(run.net.web.asked.isEmpty());
    for (const WebRequest& request : run.net.web.asked) {
        CAPTURE(request.url.toString().toStdString());
        CHECK(request.url.userInfo().isEmpty());
        CHECK((request.posted.isEmpty() || request.url.scheme() == QStringLiteral("https")));
        CHECK((request.posted.isEmpty() || request.posted.contains("postmaster@corp.example")));
    }
}

TEST_CASE("Nowhere: Autodiscover is missing")
{
    MailRun run;
    run.net.resolver.hosts.remove(autodiscoverHost);
    const Finding finding = run.finding("calendar.autodiscover");
    CHECK(finding.verdict == Verdict::Fail);
    CHECK(outcomeOf(finding, "host") == QStringLiteral("no-name"));
    CHECK(outcomeOf(finding, "srv") == QStringLiteral("no-name"));
    CHECK(run.diagnoses() == QStringList{QStringLiteral("cal.autodiscover-missing")});
}

TEST_CASE("What cannot be told is no missing Autodiscover")
{
    MailRun run;
    SECTION("nobody answers")
    {
        run.net.web.script = [](const WebRequest& request) {
            return request.url.host() == autodiscoverHost ? FakeReply::fails(ErrorKind::TimedOut)
                                                          : FakeReply::answer();
        };
    }
    SECTION("names cannot be looked up")
    {
        run.net.resolver.everyReply = FakeReply::fails(ErrorKind::ServerFailure);
    }
    SECTION("the service records cannot be asked for")
    {
        run.net.resolver.replies[QStringLiteral("_autodiscover._tcp.corp.example")] =
            FakeReply::fails(ErrorKind::TimedOut);
    }
    SECTION("the server has trouble of its own")
    {
        run.answers[QStringLiteral("https://autodiscover.corp.example/autodiscover/autodiscover.xml")] = {503,
                                                                                                          {}};
    }
    SECTION("its certificate cannot be trusted")
    {
        run.net.web.alter = [&](WebExchange& exchange) {
            run.alter(exchange);
            if (exchange.tls)
                exchange.tls->trust = Trust::Neither;
        };
    }
    SECTION("the whole web site is locked")
    {
        const MailAnswer locked{401, {}, {{"WWW-Authenticate", "Basic realm=\"staging\""}}};
        run.answers[QStringLiteral("https://corp.example/autodiscover/autodiscover.xml")] = locked;
        run.answers[QStringLiteral("https://corp.example/")] = locked;
    }
    SECTION("the domain does not exist: it may be spelt wrongly")
    {
        run.net.resolver.hosts.clear();
        run.net.resolver.mail.clear();
        CHECK(fact(run.finding("calendar.autodiscover"), "reason") == QStringLiteral("no-such-domain"));
    }
    CHECK(run.finding("calendar.autodiscover").verdict == Verdict::Unknown);
    CHECK(run.diagnoses().isEmpty());
}

TEST_CASE("Somebody else's certificate on the name is somebody else's server")
{
    MailRun run;
    run.net.web.alter = [&](WebExchange& exchange) {
        run.alter(exchange);
        if (exchange.tls)
            exchange.tls->nameMatches = exchange.url.host() != autodiscoverHost;
    };
    const Finding finding = run.finding("calendar.autodiscover");
    CHECK(outcomeOf(finding, "host") == QStringLiteral("wrong-name"));
    CHECK(finding.verdict == Verdict::Fail);
}

TEST_CASE("Somebody else's certificate on every name may be a captive portal: nothing is missing for that")
{
    MailRun run;
    run.net.web.alter = [&](WebExchange& exchange) {
        run.alter(exchange);
        if (exchange.tls)
            exchange.tls->nameMatches = false;
    };
    CHECK(run.finding("calendar.autodiscover").verdict == Verdict::Unknown);
    WebExchange genuine;
    genuine.reached = Stage::Done;
    genuine.tls = TlsFacts{};
    genuine.tls->trust = Trust::Public;
    run.survey.web.insert(QUrl(QStringLiteral("https://www.example.com/")), {genuine});
    CHECK(run.finding("calendar.autodiscover").verdict == Verdict::Fail);
}

TEST_CASE("Basic alone is an Autodiscover where the rest of the site is open")
{
    MailRun run;
    run.answers[QStringLiteral("https://autodiscover.corp.example/autodiscover/autodiscover.xml")] = {
        401, {}, {{"WWW-Authenticate", "Basic realm=\"mail\""}}};
    CHECK(outcomeOf(run.finding("calendar.autodiscover"), "host") == QStringLiteral("asks-for-logon"));
}

TEST_CASE("The search for the calendar obeys stop within 200 ms")
{
    MailRun run;
    std::latch asked(1);
    std::once_flag once;
    run.net.web.script = [&](const WebRequest&) {
        std::call_once(once, [&] { asked.count_down(); });
        return FakeReply::silence();
    };
    QElapsedTimer timer;
    std::jthread stopper([&] {
        asked.wait();
        timer.start();
        run.stop.request_stop();
    });
    const CheckResult result = run.result();
    CHECK(timer.elapsed() < PRECALL_STOP_BOUND_MS);
    CHECK(result.outcome == CheckOutcome::Cancelled);
}

TEST_CASE("Every finding of the calendar is worded, whatever of its facts is missing")
{
    for (const SayableCode& code : calendarChecker.codes())
        for (const Verdict verdict : {Verdict::Pass, Verdict::Unknown, Verdict::Warn, Verdict::Fail}) {
            CAPTURE(code.code.toStdString());
            CHECK_FALSE(calendarChecker.describe({code.code, verdict, {}, mailDomain, {}}).summary.isEmpty());
        }
}

TEST_CASE("Every diagnosis of the calendar is worded, whatever of its facts is missing")
{
    for (const char* code : {"cal.proxy-in-the-way", "cal.autodiscover-missing", "cal.ews-not-published"}) {
        CAPTURE(code);
        const DiagnosisWording words = describe(Diagnosis{QLatin1String(code), {}, {}});
        CHECK_FALSE(words.summary.isEmpty());
        CHECK_FALSE(words.userAdvice.isEmpty());
        CHECK_FALSE(words.adminAdvice.isEmpty());
    }
}

TEST_CASE("The administrator reads every place that was tried, and the addresses to let in")
{
    MailRun run;
    run.net.resolver.hosts.remove(autodiscoverHost);
    const QList<Diagnosis> missing = diagnose(run.result().findings, run.profile);
    REQUIRE(missing.size() == 1);
    const QString advice = describe(missing.first()).adminAdvice;
    for (const char* line :
         {"domain https://corp.example/autodiscover/autodiscover.xml: not-there",
          "host https://autodiscover.corp.example/autodiscover/autodiscover.xml: no-name",
          "redirect http://autodiscover.corp.example/autodiscover/autodiscover.xml: no-name", "srv: no-name"})
        CHECK(advice.contains(QLatin1String(line)));
    CHECK(calendarChecker.describe(run.finding("calendar.ews")).advice.contains(QStringLiteral("192.0.2.7")));
}
