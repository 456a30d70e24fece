#include "core/checks/bandwidth/TurnRestCredentials.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("TURN REST: what an operator's address hands out")
{
    const auto rest = readTurnRest(R"({"username":"1700000000:u","password":"s3cret","ttl":3600,
        "uris":["turn:turn.example:3479?transport=udp","turns:turn.example","stun:turn.example","turn:[2001:db8::1]"]})");
    REQUIRE(rest);
    CHECK(rest->credentials.user == QStringLiteral("1700000000:u"));
    REQUIRE(rest->servers.size() == 3);
    CHECK(rest->servers[0].port == 3479);
    CHECK(rest->servers[0].transport == Transport::Udp);
    CHECK(rest->servers[1].transport == Transport::Tls);
    CHECK(rest->servers[1].port == 5349);
    CHECK(rest->servers[2].host == QStringLiteral("2001:db8::1"));
}

TEST_CASE("TURN REST: what is not well formed is refused without a word of it")
{
    const QByteArray secret = "planted-secret";
    for (const QByteArray& json :
         {QByteArray("[]"), QByteArray("{}"), QByteArray(R"({"username":"u"})"),
          QByteArray(R"({"username":"u","password":"planted-secret","ttl":-1})"),
          QByteArray(R"({"username":"u\u0007","password":"planted-secret"})"),
          QByteArray(R"({"username":"u","password":")") + QByteArray(600, 'x') + "\"}",
          QByteArray(mostTurnRestBytes + 1, ' ')}) {
        const auto rest = readTurnRest(json);
        REQUIRE_FALSE(rest);
        CHECK_FALSE(rest.error().detail.contains(QString::fromLatin1(secret)));
    }
}

TEST_CASE("TURN URIs (RFC 7065)")
{
    CHECK(turnServerOf(QStringLiteral("turn:a.example"))->port == 3478);
    CHECK(turnServerOf(QStringLiteral("turn:a.example?transport=tcp"))->transport == Transport::Tcp);
    for (const char* bad : {"turn:", "turn:a.example:0", "turn:a.example:70000", "turns:a.example?transport=udp",
                            "turn:a.example?transport=sctp", "http://a.example", "turn:a.example\n"})
        CHECK_FALSE(turnServerOf(QString::fromLatin1(bad)));
}
