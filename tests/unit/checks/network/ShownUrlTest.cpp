#include "core/checks/network/ShownUrl.h"

#include "core/checks/Checkers.h"
#include "core/diagnosis/Diagnoses.h"
#include "tests/fakes/NetworkOutcome.h"

#include <QJsonDocument>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

QString shownText(const char* url)
{
    return shownUrl(QUrl(QLatin1String(url)));
}

/// Each secret that a server or the profile can bring into an exchange.
void plantSecrets(NetworkRun& run)
{
    for (Requirement& row : run.profile.requirements) {
        if (auto* web = std::get_if<probeValues::Web>(&row.values))
            for (QUrl& url : web->urls)
                url.setQuery(QStringLiteral("token=planted-query"));
        if (auto* sockets = std::get_if<probeValues::WebSockets>(&row.values))
            for (probeValues::WebSocketEndpoint& endpoint : sockets->endpoints)
                endpoint.url.setQuery(QStringLiteral("token=planted-query"));
    }
    const auto plant = [](HttpAnswer& answer) {
        answer.status = 302;
        answer.headers = {{"Set-Cookie", "session=planted-cookie"},
                          {"Authorization", "Bearer planted-bearer"},
                          {"Location", "https://u:planted-user@elsewhere.example/in?t=planted-t#planted-f"}};
    };
    run.net.web.alter = [plant](WebExchange& exchange) { plant(*exchange.answer); };
    run.net.webSocket.alter = [plant](WebSocketOpening& opening) {
        plant(*opening.exchange.answer);
        opening.reached = WebSocketStep::Upgrade;
        opening.error = Error{ErrorKind::Protocol, {}, 0};
    };
    run.settings.turn = {QStringLiteral("user"), QStringLiteral("planted-password")};
    run.profile.servers = {{QStringLiteral("www.meet.example"), 5349, Transport::Tls, true, false}};
}

} // namespace

TEST_CASE("Addresses are shown without what may be secret")
{
    CHECK(shownText("https://www.example/a/b") == QLatin1String("https://www.example/a/b"));
    CHECK(shownText("https://u:p@www.example:8443/a?token=x#y") ==
          QStringLiteral("https://www.example:8443/a?…"));
    CHECK(shownText("/log-on?session=x") == QStringLiteral("/log-on?…"));
    CHECK(shownText("").isEmpty());
    CHECK(shownUrl(QUrl(QStringLiteral("http://x/") + QString(1000, QLatin1Char('a')))).size() <= 500);
}

TEST_CASE("No secret of an exchange comes into findings, evidence, diagnoses or words")
{
    NetworkRun run;
    plantSecrets(run);
    QByteArray text;
    for (const char* id : {"ports", "whitelist"}) {
        const Checker& check = *checker(QLatin1String(id));
        const CheckResult result = run.run(check);
        text += QJsonDocument(result.evidence).toJson();
        for (const Finding& finding : result.findings) {
            const Wording words = check.describe(finding);
            text += QJsonDocument(finding.facts).toJson() + finding.subject.toUtf8() + words.summary.toUtf8();
        }
        for (const Diagnosis& diagnosis : diagnose(result.findings, run.profile)) {
            const DiagnosisWording words = describe(diagnosis);
            text +=
                QJsonDocument(diagnosis.facts).toJson() + words.summary.toUtf8() + words.adminAdvice.toUtf8();
        }
    }
    CHECK(text.contains("elsewhere.example"));
    CHECK_FALSE(text.contains("planted"));
}
