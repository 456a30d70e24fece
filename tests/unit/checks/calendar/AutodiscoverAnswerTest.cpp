#include "core/checks/calendar/AutodiscoverAnswer.h"

#include "tests/servers/Mutation.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// Shaped after Microsoft's "POX Autodiscover response for Exchange".
const QByteArray settingsAnswer = R"(<?xml version="1.0" encoding="utf-8"?>
<Autodiscover xmlns="http://schemas.microsoft.com/exchange/autodiscover/responseschema/2006">
 <Response xmlns="http://schemas.microsoft.com/exchange/autodiscover/outlook/responseschema/2006a">
  <User><DisplayName>First Last</DisplayName></User>
  <Account><AccountType>email</AccountType><Action>settings</Action>
   <Protocol><Type>EXCH</Type><EwsUrl>https://inside.corp.example/ews/exchange.asmx</EwsUrl></Protocol>
   <Protocol><Type>EXPR</Type><EwsUrl>https://mail.corp.example/ews/exchange.asmx</EwsUrl></Protocol>
   <Protocol><Type>WEB</Type><EwsUrl>https://web.corp.example/ews/exchange.asmx</EwsUrl></Protocol>
  </Account>
 </Response>
</Autodiscover>)";

QByteArray account(const QByteArray& inner)
{
    return "<Autodiscover><Response><Account>" + inner + "</Account></Response></Autodiscover>";
}

} // namespace

TEST_CASE("The settings of an Autodiscover answer: the address for outside comes first")
{
    const auto answer = readPoxAnswer(settingsAnswer);
    REQUIRE(answer);
    CHECK(answer->action == QStringLiteral("settings"));
    CHECK(answer->ews == QUrl(QStringLiteral("https://mail.corp.example/ews/exchange.asmx")));
}

TEST_CASE("Redirections and errors of an Autodiscover answer")
{
    const auto led = readPoxAnswer(account(
        "<Action>redirectUrl</Action><RedirectUrl> https://other.example/autodiscover.xml </RedirectUrl>"));
    REQUIRE(led);
    CHECK(led->redirectUrl == QUrl(QStringLiteral("https://other.example/autodiscover.xml")));
    const auto failed = readPoxAnswer("<Autodiscover><Response><Error Time=\"1\"><ErrorCode>600</ErrorCode>"
                                      "<Message>Invalid Request</Message></Error></Response></Autodiscover>");
    REQUIRE(failed);
    CHECK(failed->errorCode == QStringLiteral("600"));
}

TEST_CASE("Addresses that are not to be gone on to are not taken from an Autodiscover answer")
{
    for (const char* url : {"http://other.example/", "https://user:pw@other.example/", "file:///etc/passwd",
                            "https:///x", "javascript:alert(1)", ""}) {
        CAPTURE(url);
        const auto answer = readPoxAnswer(
            account(QByteArray("<Action>redirectUrl</Action><RedirectUrl>") + url + "</RedirectUrl>"));
        REQUIRE(answer);
        CHECK(answer->redirectUrl.isEmpty());
    }
}

TEST_CASE("Hostile XML is no Autodiscover answer")
{
    QByteArray deep;
    for (int i = 0; i < 8000; ++i)
        deep += "<a>";
    const QByteArray utf16(QByteArrayLiteral("\xFE\xFF\0<\0a\0>"));
    const QList<QByteArray> hostile{
        "",
        "plain",
        "<html><body>Welcome</body></html>",
        "<Autodiscover>",
        deep,
        "<Autodiscover>" + deep,
        utf16,
        "<!DOCTYPE a [<!ENTITY b \"c\">]><Autodiscover><Response>&b;</Response></Autodiscover>",
        "<!doctype html><Autodiscover></Autodiscover>",
        "<Autodiscover>&unknown;</Autodiscover>",
        "<Autodiscover><Action><b>settings</b></Action></Autodiscover>",
        QByteArray("<Autodiscover>\xFF\xFE</Autodiscover>")};
    for (const QByteArray& body : hostile) {
        CAPTURE(body.left(60).toStdString());
        CHECK_FALSE(readPoxAnswer(body));
    }
    const auto large =
        readPoxAnswer("<Autodiscover>" + QByteArray(mostAutodiscoverBytes, ' ') + "</Autodiscover>");
    REQUIRE_FALSE(large);
    CHECK(large.error().kind == ErrorKind::TooLarge);
}

TEST_CASE("Autodiscover answers that were changed on the way are read or refused, and no more")
{
    test::forEachMutation(settingsAnswer, 3000, [](const QByteArray& changed) {
        const auto answer = readPoxAnswer(changed);
        CHECK((!answer || answer->ews.isEmpty() || answer->ews.scheme() == QStringLiteral("https")));
        const auto json = readJsonAnswer(changed);
        CHECK((!json || json->url.isEmpty() || json->url.scheme() == QStringLiteral("https")));
    });
}

TEST_CASE("The second version answers in JSON")
{
    const auto found =
        readJsonAnswer(R"({"Protocol":"EWS","Url":"https://mail.corp.example/EWS/Exchange.asmx"})");
    REQUIRE(found);
    CHECK(found->url == QUrl(QStringLiteral("https://mail.corp.example/EWS/Exchange.asmx")));
    const auto refused = readJsonAnswer(R"({"ErrorCode":"InvalidProtocol","ErrorMessage":"no"})");
    REQUIRE(refused);
    CHECK(refused->errorCode == QStringLiteral("InvalidProtocol"));
    for (const char* body :
         {"", "[]", "{}", "{\"Url\":\"https://a.example/\"}", "{\"ErrorCode\":\"x\"}",
          "{\"Protocol\":\"EWS\",\"Url\":\"http://a.example/\"}", "{\"Protocol\":1,\"Url\":[]}"}) {
        CAPTURE(body);
        CHECK_FALSE(readJsonAnswer(body));
    }
}

TEST_CASE("What is asked for is an address, escaped")
{
    const QByteArray request = poxRequest(QStringLiteral("postmaster@<corp>.example"));
    CHECK(request.contains("<EMailAddress>postmaster@&lt;corp&gt;.example</EMailAddress>"));
    CHECK(request.contains("requestschema/2006"));
    CHECK(request.contains("responseschema/2006a"));
}
