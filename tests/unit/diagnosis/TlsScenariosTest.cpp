#include "core/check/NetworkFacts.h"
#include "core/checks/Checkers.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/fakes/NetworkOutcome.h"

#include <QJsonArray>
#include <QLocale>

#include <catch2/catch.hpp>

// What certificates and Date headers tell: from the probes to the diagnoses.

using namespace precall;

namespace {

void putDate(WebExchange& exchange, int secondsAgo, int age = 0)
{
    const QDateTime date = QDateTime::currentDateTimeUtc().addSecs(-secondsAgo);
    const QString text = QLocale::c().toString(date, QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    exchange.answer->headers = {{"Date", text.toLatin1()}, {"Age", QByteArray::number(age)}};
}

void openOnTheWay(WebExchange& exchange, bool logged = false)
{
    if (!exchange.tls)
        return;
    Certificate leaf;
    leaf.issuer = QStringLiteral("CN=McAfee Web Gateway,O=McAfee");
    leaf.sha256 = QStringLiteral("ab12");
    leaf.hasScts = logged;
    exchange.tls->trust = Trust::LocalOnly;
    exchange.tls->chain = {leaf};
}

bool isOf(const WebExchange& exchange, const char* host)
{
    return exchange.url.host() == QLatin1String(host);
}

struct TlsOutcome : NetworkOutcome
{
    QString inspectionLevel() const
    {
        return findingOf(findings, QStringLiteral("ports.tls-inspection"))
            .facts.value(QLatin1String("level"))
            .toString();
    }
    QString summary(const char* code) const
    {
        const Finding finding = findingOf(findings, QLatin1String(code));
        return checker(finding.code.section(QLatin1Char('.'), 0, 0))->describe(finding).summary;
    }
    /// Exactly one diagnosis, and every finding that is not met has it as its cause.
    void isAllBecauseOf(const char* code) const
    {
        REQUIRE(diagnoses.size() == 1);
        CHECK(diagnoses.first().code == QLatin1String(code));
        for (int i = 0; i < findings.size(); ++i) {
            INFO(findings.at(i).code.toStdString() << " " << findings.at(i).subject.toStdString());
            CHECK((findings.at(i).verdict == Verdict::Pass || diagnoses.first().explains.contains(i)));
        }
    }
};

TlsOutcome tlsOutcomeOf(std::function<void(WebExchange&)> alter)
{
    NetworkRun run;
    run.net.web.alter = std::move(alter);
    return {outcomeOf(run)};
}

Requirement rangeRow()
{
    Requirement row;
    row.id = QStringLiteral("IP-STREAM");
    row.check = QStringLiteral("whitelist");
    row.probe = QStringLiteral("range");
    row.values = probeValues::Range{{QHostAddress(QStringLiteral("198.51.100.0")), 28}};
    return row;
}

QStringList factsOf(const Diagnosis& diagnosis, const char* key)
{
    QStringList list;
    for (const auto& entry : diagnosis.facts.value(QLatin1String(key)).toArray())
        list.append(entry.toString());
    return list;
}

} // namespace

TEST_CASE("Connections opened on the way: the ports are open, the inspection is the fault")
{
    SECTION("everywhere")
    {
        const TlsOutcome outcome = tlsOutcomeOf([](WebExchange& exchange) { openOnTheWay(exchange); });
        outcome.isAllBecauseOf("tls.intercepted");
        CHECK(outcome.verdict("ports.tls-inspection") == Verdict::Fail);
        CHECK(outcome.inspectionLevel() == QStringLiteral("must"));
        CHECK(outcome.verdict("ports.tls") == Verdict::Warn);
        CHECK(outcome.verdict("ports.http") == Verdict::Pass);
        CHECK(outcome.verdict("whitelist.domain", "meet.example") == Verdict::Warn);
        const Diagnosis& diagnosis = outcome.diagnoses.first();
        CHECK(diagnosis.facts.value(QLatin1String("product")) == QStringLiteral("McAfee Web Gateway"));
        CHECK(factsOf(diagnosis, "exempt").isEmpty());
        CHECK(factsOf(diagnosis, "intercepted").contains(QStringLiteral("cdn.other.example")));
        CHECK(describe(diagnosis).adminAdvice.contains(QLatin1String("SHA-256 ab12")));
        CHECK(describe(diagnosis).adminAdvice.contains(QLatin1String("whole host")));
    }
    SECTION("TURN that breaks inside such a connection makes the row a must")
    {
        const auto [issuer, level] = GENERATE(
            table<const char*, const char*>({{"CN=Acme Web Authority", "must"}, {"CN=Public CA", ""}}));
        NetworkRun run;
        run.net.web.alter = [](WebExchange& exchange) {
            openOnTheWay(exchange);
            if (exchange.tls)
                exchange.tls->chain.first().issuer = QStringLiteral("CN=Acme Web Authority");
        };
        run.net.turn.alter = [issuer = issuer](StunExchange& exchange) {
            exchange.secured = true;
            exchange.issuer = QLatin1String(issuer);
            exchange.error = Error{ErrorKind::Closed, {}, 0};
        };
        const Finding row = findingOf(run.runBoth(), QStringLiteral("ports.tls-inspection"));
        CHECK(row.facts.value(QLatin1String("level")).toString() == QLatin1String(level));
    }
    SECTION("a WebSocket that breaks inside it makes the row a must")
    {
        const bool breaks = GENERATE(true, false);
        NetworkRun run;
        const auto openByAcme = [](WebExchange& exchange) {
            openOnTheWay(exchange);
            if (exchange.tls)
                exchange.tls->chain.first().issuer = QStringLiteral("CN=Acme Web Authority");
        };
        run.net.web.alter = openByAcme;
        run.net.webSocket.alter = [=](WebSocketOpening& opening) {
            openByAcme(opening.exchange);
            if (breaks)
                opening.reached = WebSocketStep::Pong;
        };
        const Finding row = findingOf(run.runBoth(), QStringLiteral("ports.tls-inspection"));
        CHECK((row.facts.value(QLatin1String("level")).toString() == QLatin1String("must")) == breaks);
    }
    SECTION("one host only: the others are exempt")
    {
        const TlsOutcome outcome = tlsOutcomeOf([](WebExchange& exchange) {
            if (isOf(exchange, "cdn.other.example"))
                openOnTheWay(exchange);
        });
        outcome.isAllBecauseOf("tls.intercepted");
        CHECK(outcome.verdict("ports.tls-inspection") == Verdict::Pass);
        CHECK(outcome.summary("ports.tls-inspection").contains(QLatin1String("www.meet.example")));
        const Finding listed = findingOf(outcome.findings, QStringLiteral("whitelist.tls-inspection"));
        CHECK(listed.verdict == Verdict::Fail);
        CHECK(listed.requirement == QStringLiteral("NET-TLS-INSPECTION"));
        CHECK(listed.facts.value(QLatin1String("level")) == QStringLiteral("must"));
        CHECK(outcome.summary("whitelist.tls-inspection").contains(QLatin1String("cdn.other.example")));
        CHECK(describe(outcome.diagnoses.first()).adminAdvice.contains(QLatin1String("SHA-256 ab12")));
        CHECK(factsOf(outcome.diagnoses.first(), "intercepted") ==
              QStringList{QStringLiteral("cdn.other.example")});
        CHECK(factsOf(outcome.diagnoses.first(), "exempt").contains(QStringLiteral("www.meet.example")));
    }
    SECTION("a WebSocket's host only")
    {
        NetworkRun run;
        run.net.webSocket.alter = [](WebSocketOpening& opening) { openOnTheWay(opening.exchange); };
        const Finding row = findingOf(run.runBoth(), QStringLiteral("ports.tls-inspection"));
        CHECK(row.verdict == Verdict::Fail);
        CHECK(row.facts.value(QLatin1String("level")) == QStringLiteral("must"));
    }
    SECTION("an address of a listed range only")
    {
        NetworkRun run;
        run.profile.requirements.append(rangeRow());
        run.failStun([](Transport, quint16) { return true; }, ErrorKind::TimedOut);
        run.net.web.alter = [](WebExchange& exchange) {
            if (!QHostAddress(exchange.url.host()).isNull())
                openOnTheWay(exchange);
        };
        const TlsOutcome outcome{outcomeOf(run)};
        CHECK(outcome.verdict("ports.tls-inspection") == Verdict::Pass);
        CHECK(outcome.verdict("whitelist.tls-inspection") == Verdict::Fail);
        const auto opened =
            std::find_if(outcome.diagnoses.begin(), outcome.diagnoses.end(), [](const Diagnosis& diagnosis) {
                return diagnosis.code == QLatin1String("tls.intercepted");
            });
        REQUIRE(opened != outcome.diagnoses.end());
        CHECK(factsOf(*opened, "intercepted").first().startsWith(QLatin1String("198.51.100.")));
        CHECK(opened->facts.value(QLatin1String("issuer")).toString().contains(QLatin1String("McAfee")));
    }
    SECTION("TURN breaks inside what was issued for a listed host only: a must")
    {
        const auto openByAcme = [](WebExchange& exchange) {
            if (!isOf(exchange, "cdn.other.example"))
                return;
            openOnTheWay(exchange);
            exchange.tls->chain.first().issuer = QStringLiteral("CN=Acme Web Authority");
        };
        const bool breaks = GENERATE(true, false);
        NetworkRun run;
        run.net.web.alter = openByAcme;
        run.net.turn.alter = [=](StunExchange& exchange) {
            exchange.secured = true;
            exchange.issuer = QStringLiteral("CN=Acme Web Authority");
            if (breaks)
                exchange.error = Error{ErrorKind::Closed, {}, 0};
        };
        const Finding row = findingOf(run.runBoth(), QStringLiteral("whitelist.tls-inspection"));
        CHECK((row.facts.value(QLatin1String("level")).toString() == QLatin1String("must")) == breaks);
    }
    SECTION("refused there: the server's word or the filter's, told as opened all the same")
    {
        const TlsOutcome outcome = tlsOutcomeOf([](WebExchange& exchange) {
            openOnTheWay(exchange);
            if (exchange.tls && isOf(exchange, "www.meet.example"))
                exchange.answer->status = 403;
        });
        CHECK(outcome.codes() == only("tls.intercepted"));
        CHECK(outcome.verdict("ports.tls") == Verdict::Unknown);
        CHECK(outcome.verdict("whitelist.domain", "*.meet.example") == Verdict::Unknown);
        CHECK(factsOf(outcome.diagnoses.first(), "intercepted").contains(QStringLiteral("www.meet.example")));
    }
    SECTION("a block page at one address is not hidden by a refusal at another")
    {
        NetworkRun run;
        run.net.resolver.hosts[QStringLiteral("www.meet.example")] = {
            QHostAddress(QStringLiteral("192.0.2.1")), QHostAddress(QStringLiteral("192.0.2.2"))};
        run.net.web.alter = [](WebExchange& exchange) {
            openOnTheWay(exchange);
            if (!exchange.tls || !isOf(exchange, "www.meet.example"))
                return;
            exchange.answer->status = 403;
            if (exchange.address == QHostAddress(QStringLiteral("192.0.2.2")))
                exchange.answer->body = "<title>Web Page Blocked!</title>";
        };
        const TlsOutcome outcome{outcomeOf(run)};
        CHECK(outcome.verdict("ports.tls") == Verdict::Fail);
        CHECK(outcome.codes().contains(QStringLiteral("fw.page-blocked")));
    }
    SECTION("one page for hosts of two owners that refuses is the filter's")
    {
        const TlsOutcome outcome = tlsOutcomeOf([](WebExchange& exchange) {
            openOnTheWay(exchange);
            if (!exchange.tls || exchange.url.host().endsWith(QLatin1String("stream.example")))
                return;
            exchange.answer->status = 403;
            exchange.answer->body = "<title>Acme: access denied</title>";
        });
        CHECK(outcome.verdict("whitelist.domain", "meet.example") == Verdict::Fail);
        CHECK(outcome.verdict("whitelist.domain", "cdn.other.example/lib/*") == Verdict::Fail);
        CHECK(outcome.verdict("whitelist.domain", "*.stream.example") == Verdict::Warn);
        CHECK(outcome.codes() ==
              QStringList{QStringLiteral("tls.intercepted"), QStringLiteral("fw.page-blocked")});
    }
    SECTION("a leaf that is logged may be of a new public root")
    {
        const TlsOutcome outcome = tlsOutcomeOf([](WebExchange& exchange) { openOnTheWay(exchange, true); });
        CHECK(outcome.diagnoses.isEmpty());
        CHECK(outcome.verdict("ports.tls-inspection") == Verdict::Unknown);
        CHECK(outcome.verdict("ports.tls") == Verdict::Unknown);
    }
}

TEST_CASE("Certificates that fail on dates: the clock's fault or theirs")
{
    const auto dated = [](int secondsAgo, int age) {
        return tlsOutcomeOf([=](WebExchange& exchange) {
            putDate(exchange, secondsAgo, age);
            if (exchange.tls)
                exchange.tls->datesValid = false;
        });
    };
    SECTION("the clock is off")
    {
        const int ahead = GENERATE(86'400, -86'400, 400);
        const TlsOutcome outcome = dated(ahead, 0);
        outcome.isAllBecauseOf("tls.clock-skew");
        CHECK(std::abs(outcome.diagnoses.first().facts.value(QLatin1String("offset")).toInt() - ahead) < 60);
    }
    SECTION("the clock is right")
    {
        const TlsOutcome outcome = GENERATE_COPY(dated(0, 0), dated(200, 0), dated(3600, 3600));
        outcome.isAllBecauseOf("tls.untrusted");
        CHECK(outcome.diagnoses.first().facts.value(QLatin1String("reason")) == QStringLiteral("dates"));
    }
    SECTION("nobody tells the time: no cause is named")
    {
        const TlsOutcome outcome = tlsOutcomeOf([](WebExchange& exchange) {
            if (exchange.tls)
                exchange.tls->datesValid = false;
        });
        CHECK(outcome.diagnoses.isEmpty());
        CHECK(outcome.verdict("ports.tls") == Verdict::Fail);
    }
    SECTION("one host alone tells a wrong time")
    {
        const TlsOutcome outcome = tlsOutcomeOf([](WebExchange& exchange) {
            if (isOf(exchange, "meet.example"))
                putDate(exchange, 86'400);
            if (exchange.tls)
                exchange.tls->datesValid = false;
        });
        CHECK(outcome.diagnoses.isEmpty());
    }
}

TEST_CASE("A clock that is off while all certificates hold is no diagnosis")
{
    const TlsOutcome outcome = tlsOutcomeOf([](WebExchange& exchange) { putDate(exchange, 86'400); });
    CHECK(outcome.diagnoses.isEmpty());
    CHECK(outcome.verdict("ports.tls") == Verdict::Pass);
}

TEST_CASE("Certificates that nobody can trust")
{
    const auto [alter, reason] = GENERATE(table<std::function<void(TlsFacts&)>, const char*>(
        {{[](TlsFacts& tls) { tls.trust = Trust::Neither; }, "unknown-root"},
         {[](TlsFacts& tls) { tls.nameMatches = false; }, "wrong-name"}}));
    const TlsOutcome outcome = tlsOutcomeOf([&, alter = alter](WebExchange& exchange) {
        if (exchange.tls && exchange.url.host().endsWith(QLatin1String("meet.example")))
            alter(*exchange.tls);
    });
    outcome.isAllBecauseOf("tls.untrusted");
    CHECK(outcome.verdict("ports.tls") == Verdict::Fail);
    CHECK(outcome.diagnoses.first().facts.value(QLatin1String("reason")) == QLatin1String(reason));
}

TEST_CASE("The chain of a listed host that nobody can trust is told")
{
    const TlsOutcome outcome = tlsOutcomeOf([](WebExchange& exchange) {
        if (!isOf(exchange, "cdn.other.example"))
            return;
        openOnTheWay(exchange);
        exchange.tls->trust = Trust::Neither;
    });
    outcome.isAllBecauseOf("tls.untrusted");
    CHECK(describe(outcome.diagnoses.first()).adminAdvice.contains(QLatin1String("SHA-256 ab12")));
}
