#include "core/checks/browsers/proof/ProofPage.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

RequirementsProfile profileWith(const QList<IceServer>& servers)
{
    RequirementsProfile profile;
    profile.servers = servers;
    profile.controls.ice = {{QStringLiteral("stun.control.example"), 3478, Transport::Udp, false, false},
                            {QStringLiteral("turn.control.example"), 3478, Transport::Udp, true, false}};
    Requirement row;
    row.values = probeValues::WebSockets{{{QUrl(QStringLiteral("wss://www.meet.example/a")), true, true}}};
    profile.requirements = {row};
    return profile;
}

IceServer iceServer(const char* host, Transport transport, bool turn, quint16 port = 3478)
{
    return {QLatin1String(host), port, transport, turn, false};
}

QStringList urlsOf(const ProofQuestion& question)
{
    QStringList urls;
    for (const QJsonValue& entry : question.iceServers)
        urls.append(entry.toObject().value(QLatin1String("urls")).toString());
    return urls;
}

/// What stands in the page's element of that id.
QByteArray elementOf(const QByteArray& html, const QByteArray& id)
{
    const qsizetype start = html.indexOf('>', html.indexOf("id=\"" + id + '"')) + 1;
    return html.mid(start, html.indexOf("</script>", start) - start);
}

} // namespace

TEST_CASE("A browser is given the profile's servers, with credentials only where there are any")
{
    const RequirementsProfile profile = profileWith(
        {iceServer("a.example", Transport::Udp, true), iceServer("a.example", Transport::Tcp, true),
         iceServer("a.example", Transport::Tls, true, 5349),
         iceServer("a.example", Transport::Dtls, true, 5349), iceServer("b.example", Transport::Tcp, false)});
    RunSettings settings;
    CHECK(urlsOf(proofQuestion(profile, settings)) == QStringList{QStringLiteral("stun:a.example:3478")});
    settings.turn = {QStringLiteral("lab"), QStringLiteral("secret")};
    const ProofQuestion question = proofQuestion(profile, settings);
    CHECK(urlsOf(question) == QStringList{QStringLiteral("turn:a.example:3478?transport=udp"),
                                          QStringLiteral("turn:a.example:3478?transport=tcp"),
                                          QStringLiteral("turns:a.example:5349?transport=tcp")});
    CHECK(question.iceServers.at(0).toObject().value(QLatin1String("credential")) ==
          QJsonValue(QStringLiteral("secret")));
    CHECK(question.iceHosts == QStringList{QStringLiteral("a.example")});
    CHECK(question.webSockets == QList<QUrl>{QUrl(QStringLiteral("wss://www.meet.example/a"))});
}

TEST_CASE(
    "Control hosts are asked only where the profile names no server, they may be, and never with credentials")
{
    RunSettings settings;
    settings.turn = {QStringLiteral("lab"), QStringLiteral("secret")};
    const ProofQuestion question = proofQuestion(profileWith({}), settings);
    CHECK(urlsOf(question) == QStringList{QStringLiteral("stun:stun.control.example:3478"),
                                          QStringLiteral("stun:turn.control.example:3478")});
    CHECK_FALSE(QJsonDocument(question.iceServers).toJson().contains("secret"));
    settings.askControlHosts = false;
    CHECK(urlsOf(proofQuestion(profileWith({}), settings)).isEmpty());
    QList<IceServer> many;
    for (char name = 'a'; name < 'k'; ++name)
        many.append(iceServer(std::string{name}.c_str(), Transport::Udp, false));
    CHECK(urlsOf(proofQuestion(profileWith(many), settings)).size() == 4);
}

TEST_CASE("The page is whole, and nothing in it can end its script or its texts")
{
    RunSettings settings;
    settings.turn = {QStringLiteral("</script><script>alert(1)</script>"), QStringLiteral("<!--{{nonce}}")};
    const ProofQuestion question =
        proofQuestion(profileWith({iceServer("<b>.example", Transport::Udp, true)}), settings);
    const QByteArray html = ProofPage::html(question, "NONCE");
    CHECK(html.startsWith("<!DOCTYPE html>"));
    CHECK(html.count("nonce=\"NONCE\"") == 3);
    CHECK(html.count("</script>") == 2);
    CHECK(html.contains("&lt;b&gt;.example"));
    const QJsonObject json = QJsonDocument::fromJson(elementOf(html, "question")).object();
    CHECK(json.value(QLatin1String("iceServers")) == QJsonValue(question.iceServers));
    for (const QJsonValue& word : json.value(QLatin1String("words")).toObject())
        CHECK_FALSE(word.toString().isEmpty());
    // The one pair of braces left is the password's own.
    CHECK(html.count("{{") == 1);
}

TEST_CASE("The page may only talk to its server and to the platform's WebSockets")
{
    const QByteArray policy =
        ProofPage::securityPolicy(proofQuestion(profileWith({}), RunSettings()), "NONCE");
    CHECK(policy.contains("default-src 'none'"));
    CHECK(policy.contains("connect-src 'self' wss://www.meet.example;"));
    CHECK(policy.contains("script-src 'nonce-NONCE'"));
    CHECK_FALSE(policy.contains("unsafe"));
}
