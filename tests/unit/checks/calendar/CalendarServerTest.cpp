#include "tests/unit/checks/calendar/MailRun.h"

#include <catch2/catch.hpp>
#include <functional>

using namespace precall;

namespace {

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
