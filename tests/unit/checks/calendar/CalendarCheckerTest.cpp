#include "core/checks/calendar/CalendarChecker.h"

#include "core/check/NetworkFacts.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/fakes/NetworkRun.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <catch2/catch.hpp>
#include <latch>
#include <mutex>
#include <thread>

using namespace precall;

namespace {

const CalendarChecker calendarChecker;
const QString mailDomain = QStringLiteral("corp.example");
const QString autodiscoverHost = QStringLiteral("autodiscover.corp.example");
const QHostAddress publicAddress(QStringLiteral("203.0.113.7"));
const QHostAddress insideAddress(QStringLiteral("10.0.0.7"));

/// What a mail server says to one address; everything else is a web page of no interest, or does not exist.
struct MailAnswer
{
    int status = 404;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers{};
};

const MailAnswer exchange401{401, {}, {{"WWW-Authenticate", "Negotiate"}, {"WWW-Authenticate", "NTLM"}}};

Requirement calendarRow(const char* id, const char* probe, Level level, RequirementValues values = {})
{
    Requirement row;
    row.id = QLatin1String(id);
    row.check = QStringLiteral("calendar");
    row.probe = QLatin1String(probe);
    row.level = level;
    row.proof = Proof::BestEffort;
    row.values = std::move(values);
    return row;
}

/// A company whose mail arrives at its own server; autodiscover.corp.example exists and answers nothing yet.
struct MailRun : NetworkRun
{
    QMap<QString, MailAnswer> answers; ///< by URL without query

    MailRun()
    {
        profile.support = QStringLiteral("help@meet.example");
        profile.controls.resolver = QUrl(QStringLiteral("https://dns.control.example/dns-query"));
        profile.requirements = {calendarRow("CAL-EWS", "ews", Level::Info,
                                            probeValues::Ews{{QHostAddress(QStringLiteral("192.0.2.7"))}}),
                                calendarRow("CAL-AUTODISCOVER", "autodiscover", Level::Should),
                                calendarRow("CAL-O365-CONNECTOR", "o365-connector", Level::Info)};
        settings.mailDomain = mailDomain;
        net.resolver.hosts[mailDomain] = net.resolver.hosts[autodiscoverHost] = {publicAddress};
        net.resolver.hosts[QStringLiteral("dns.control.example")] = {publicAddress};
        net.resolver.mail[mailDomain] = {{QStringLiteral("mail.corp.example"), 0, 10}};
        net.web.alter = [this](WebExchange& exchange) { alter(exchange); };
    }

    void alter(WebExchange& exchange) const
    {
        const MailAnswer answer = answers.value(exchange.url.toString(QUrl::RemoveQuery));
        exchange.answer->status = answer.status;
        exchange.answer->body = answer.body;
        exchange.answer->headers = answer.headers;
    }

    CheckResult result() { return run(calendarChecker); }
    Finding finding(const char* code) { return findingOf(result().findings, QLatin1String(code)); }
    QStringList diagnoses()
    {
        QStringList codes;
        for (const Diagnosis& diagnosis : diagnose(result().findings, profile))
            codes.append(diagnosis.code);
        return codes;
    }
};

QString fact(const Finding& finding, const char* name)
{
    return finding.facts.value(QLatin1String(name)).toString();
}

QString outcomeOf(const Finding& finding, const char* step)
{
    for (const QJsonValue entry : finding.facts.value(QLatin1String("tries")).toArray())
        if (entry[QLatin1String("step")].toString() == QLatin1String(step))
            return entry[QLatin1String("outcome")].toString();
    return {};
}

/// The answer of a public name service, in DNS's own form: a code, and an address of IPv4 for who asks for
/// that.
std::function<void(WebExchange&)> publicService(MailRun& run, int code, const QByteArray& address)
{
    return [&run, code, address](WebExchange& exchange) {
        run.alter(exchange);
        if (exchange.url.host() != QStringLiteral("dns.control.example"))
            return;
        const QByteArray encoded = exchange.url.query().mid(4).toLatin1();
        QByteArray reply = QByteArray::fromBase64(encoded, QByteArray::Base64UrlEncoding);
        const bool asksForIpv4 = reply.at(reply.size() - 3) == 1;
        reply[2] = char(0x81);
        reply[3] = char(0x80 | code);
        if (!address.isEmpty() && asksForIpv4) {
            reply[7] = 1;
            reply += QByteArrayLiteral("\xC0\x0C\0\1\0\1\0\0\0\x3C\0\4") + address;
        }
        *exchange.answer = {200, {}, {{"Content-Type", "application/dns-message"}}, reply, true};
    };
}

} // namespace

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

namespace {

const Route calendarProxy{Route::Kind::HttpProxy, QStringLiteral("proxy.example"), 3128, publicAddress};

/// All goes through a proxy that answers everybody with that status.
void refuseByProxy(MailRun& run, int status)
{
    run.net.resolver.hosts[QStringLiteral("proxy.example")] = {publicAddress};
    run.net.proxies.script = [](const QUrl&) {
        ProxyChoice choice;
        choice.routes = {calendarProxy};
        return choice;
    };
    run.net.web.script = [](const WebRequest& request) {
        return request.route.isDirect() ? FakeReply::answer() : FakeReply::fails(ErrorKind::AccessDenied);
    };
    run.net.web.alterFailed = [status](WebExchange& exchange) {
        exchange.reached = Stage::Proxy;
        exchange.proxy = ProxyReply{status, QStringLiteral("HTTP/1.1 %1 No").arg(status), {}, {}};
        exchange.error = httpRefusal(*exchange.proxy);
    };
}

} // namespace

TEST_CASE("The proxy's 407 is not the server's 401")
{
    MailRun run;
    refuseByProxy(run, 407);
    const Finding kept = run.finding("calendar.autodiscover");
    CHECK(kept.verdict == Verdict::Unknown);
    CHECK(outcomeOf(kept, "host") == QStringLiteral("proxy-logon"));
    CHECK(run.diagnoses() == QStringList{QStringLiteral("cal.proxy-in-the-way")});

    run.answers[QStringLiteral("https://autodiscover.corp.example/autodiscover/autodiscover.xml")] =
        exchange401;
    const Finding straight = run.finding("calendar.autodiscover");
    CHECK(straight.verdict == Verdict::Warn);
    CHECK(fact(straight, "route") == QStringLiteral("direct"));
    CHECK(run.diagnoses() == QStringList{QStringLiteral("cal.proxy-in-the-way")});
}

TEST_CASE("A proxy that refuses a domain which may not exist is not in the way of anything")
{
    MailRun run;
    refuseByProxy(run, 403);
    run.net.resolver.hosts.remove(mailDomain);
    run.net.resolver.mail.clear();
    CHECK(run.finding("calendar.autodiscover").verdict == Verdict::Unknown);
    CHECK(run.diagnoses().isEmpty());
}

TEST_CASE("What the proxy does not find, and the resolvers say is not there, is not there")
{
    MailRun run;
    refuseByProxy(run, 503);
    run.net.resolver.hosts.remove(autodiscoverHost);
    run.net.resolver.hosts.remove(mailDomain);
    CHECK(run.finding("calendar.autodiscover").verdict == Verdict::Fail);
    run.net.resolver.hosts[autodiscoverHost] = {publicAddress};
    CHECK(run.finding("calendar.autodiscover").verdict == Verdict::Unknown);
}

TEST_CASE("Who runs the calendar is told by the mail servers, and better by Autodiscover")
{
    struct Row
    {
        const char* mailServer;
        const char* provider;
        QStringList notApplicable;
    };
    const QStringList none{};
    const QString autodiscover = QStringLiteral("CAL-AUTODISCOVER"), ews = QStringLiteral("CAL-EWS"),
                  connector = QStringLiteral("CAL-O365-CONNECTOR");
    const Row rows[] = {
        {"corp-example.mail.protection.outlook.com", "microsoft-365", {ews}},
        {"corp-example.a-v1.mx.microsoft", "microsoft-365", {ews}},
        {"outlook-com.olc.protection.outlook.com", "outlook.com", {autodiscover, ews, connector}},
        {"aspmx.l.google.com", "google", {autodiscover, ews, connector}},
        {"smtp.google.com", "google", {autodiscover, ews, connector}},
        {"mx01.mail.icloud.com", "icloud", {autodiscover, ews, connector}},
        {"evilgoogle.com", "unknown", none},
        {"mail.corp.example", "unknown", none}};
    for (const Row& row : rows) {
        CAPTURE(row.mailServer);
        MailRun run;
        run.net.resolver.mail[mailDomain] = {{QLatin1String(row.mailServer), 0, 1}};
        const CheckResult result = run.result();
        CHECK(fact(findingOf(result.findings, QStringLiteral("calendar.provider")), "provider") ==
              QLatin1String(row.provider));
        CHECK(result.notApplicable == row.notApplicable);
        run.answers[QStringLiteral("https://corp.example/autodiscover/autodiscover.xml")] = exchange401;
        CHECK(fact(run.finding("calendar.provider"), "provider") == QStringLiteral("other"));
    }
}

TEST_CASE(
    "Microsoft 365: an own entry passes, without one Microsoft's own answers, and the connector is told of")
{
    MailRun run;
    const QString microsofts = QStringLiteral("autodiscover-s.outlook.com");
    run.net.resolver.mail[mailDomain] = {{QStringLiteral("corp-example.mail.protection.outlook.com"), 0, 0}};
    run.net.resolver.hosts[microsofts] = {publicAddress};
    run.answers[QStringLiteral("https://autodiscover-s.outlook.com/autodiscover/autodiscover.xml")] =
        exchange401;
    const Finding only = run.finding("calendar.autodiscover");
    CHECK(only.verdict == Verdict::Warn);
    CHECK(fact(only, "reason") == QStringLiteral("provider-only"));
    CHECK(run.diagnoses().isEmpty());

    run.answers[QStringLiteral("http://autodiscover.corp.example/autodiscover/autodiscover.xml")] = {
        302, {}, {{"Location", "https://autodiscover-s.outlook.com/autodiscover/autodiscover.xml"}}};
    CHECK(run.finding("calendar.autodiscover").verdict == Verdict::Pass);
    CHECK(fact(run.finding("calendar.provider"), "provider") == QStringLiteral("microsoft-365"));
    CHECK(fact(run.finding("calendar.connector"), "support") == QStringLiteral("help@meet.example"));
    CHECK(run.finding("calendar.ews").code.isEmpty());
}

TEST_CASE(
    "A calendar server with an address of the inside only: the public name service decides, with consent")
{
    MailRun run;
    run.net.resolver.hosts[autodiscoverHost] = {insideAddress};
    run.answers[QStringLiteral("https://autodiscover.corp.example/autodiscover/autodiscover.xml")] =
        exchange401;
    run.answers[QStringLiteral("https://autodiscover.corp.example/EWS/Exchange.asmx")] = exchange401;
    QString published;
    QStringList diagnoses;
    SECTION("it does not know the name")
    {
        run.net.web.alter = publicService(run, 3, {});
        published = QStringLiteral("no");
        diagnoses = {QStringLiteral("cal.ews-not-published")};
    }
    SECTION("it knows the name and no address")
    {
        run.net.web.alter = publicService(run, 0, {});
        published = QStringLiteral("no");
        diagnoses = {QStringLiteral("cal.ews-not-published")};
    }
    SECTION("it knows an address of the inside")
    {
        run.net.web.alter = publicService(run, 0, QByteArrayLiteral("\x0A\0\0\7"));
        published = QStringLiteral("no");
        diagnoses = {QStringLiteral("cal.ews-not-published")};
    }
    SECTION("it knows a public address")
    {
        run.net.web.alter = publicService(run, 0, QByteArrayLiteral("\xCB\0\x71\7"));
        published = QStringLiteral("yes");
    }
    SECTION("it has trouble")
    {
        run.net.web.alter = publicService(run, 2, {});
        published = QStringLiteral("untold");
    }
    SECTION("somebody else answers in its place")
    {
        run.net.web.alter = [&, known = publicService(run, 3, {})](WebExchange& exchange) {
            known(exchange);
            if (exchange.url.host() == QStringLiteral("dns.control.example"))
                exchange.tls->trust = Trust::Neither;
        };
        published = QStringLiteral("untold");
    }
    SECTION("without consent it is not asked")
    {
        run.settings.askControlHosts = false;
        run.net.web.alter = publicService(run, 3, {});
        published = QStringLiteral("untold");
        const Finding finding = run.finding("calendar.ews");
        CHECK(fact(finding, "public_service").isEmpty());
    }
    const Finding finding = run.finding("calendar.ews");
    CHECK(fact(finding, "published") == published);
    CHECK((finding.verdict == Verdict::Fail) == (published == QStringLiteral("no")));
    CHECK(run.diagnoses() == diagnoses);
}

TEST_CASE("A found Autodiscover without Exchange Web Services")
{
    MailRun run;
    run.answers[QStringLiteral("https://autodiscover.corp.example/autodiscover/autodiscover.xml")] = {
        200,
        "<Autodiscover><Response><Account><Action>settings</Action></Account></Response></Autodiscover>"};
    const Finding finding = run.finding("calendar.ews");
    CHECK(finding.verdict == Verdict::Unknown);
    CHECK(fact(finding, "reason") == QStringLiteral("not-found"));
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
