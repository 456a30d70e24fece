#include "core/net/proxy/AuthChallenge.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

AuthChallenge challenge(const char* scheme, const char* realm = "")
{
    return {QString::fromUtf8(scheme), QString::fromUtf8(realm)};
}

} // namespace

TEST_CASE("Challenges are read as proxies send them")
{
    using List = QList<AuthChallenge>;
    CHECK(parseChallenges({"Basic realm=\"Corporate proxy\""}) ==
          List{challenge("Basic", "Corporate proxy")});
    CHECK(parseChallenges({"Negotiate", "NTLM", "Basic realm=x"}) ==
          List{challenge("Negotiate"), challenge("NTLM"), challenge("Basic", "x")});
    // RFC 9110 section 11.6.1: several in one value, commas in between and within
    CHECK(parseChallenges(
              {"Basic realm=\"simple, \\\"quoted\\\"\", Newauth realm=\"apps\", type=1, title=\"Login\""}) ==
          List{challenge("Basic", "simple, \"quoted\""), challenge("Newauth", "apps")});
    CHECK(parseChallenges({"Negotiate oYG2MIGzoAMKAQE==, Digest nonce=\"a\", realm=\"r\", qop=\"auth\""}) ==
          List{challenge("Negotiate"), challenge("Digest", "r")});
    CHECK(parseChallenges({"basic REALM = \"y\""}) == List{challenge("basic", "y")});
}

TEST_CASE("Challenges that are not well formed are passed over")
{
    CHECK(parseChallenges({}).isEmpty());
    CHECK(parseChallenges({"", ",,,", "=", "realm=\"alone\"", "\"\"", QByteArray(1, '\0')}).isEmpty());
    CHECK(parseChallenges({"Basic realm=\"no end"}) == QList<AuthChallenge>{challenge("Basic")});
    CHECK(parseChallenges({QByteArray("A,").repeated(100)}).size() == 32);
    CHECK(parseChallenges({QByteArray(1 << 20, '"')}).size() <= 1);
}

TEST_CASE("Challenges are shown without tokens")
{
    CHECK(challengeText("Basic realm=\"Corp, Inc\"") == QLatin1String("Basic realm=\"Corp, Inc\""));
    CHECK(challengeText("Negotiate oYG2MIGzoAMKAQE==, NTLM") == QStringLiteral("Negotiate …, NTLM"));
    CHECK(challengeText("NTLM TlRMTVNTUAACAAAA") == QStringLiteral("NTLM …"));
    CHECK(challengeText("Digest nonce=\"secret\", realm=\"r\", opaque=secret, qop=\"auth\"") ==
          QStringLiteral("Digest nonce=…, realm=\"r\", opaque=…, qop=\"auth\""));
    CHECK(challengeText(QByteArray(100'000, 'x')).size() <= 500);
}

TEST_CASE("Basic alone is told from Basic beside a single sign-on")
{
    const auto basic = parseChallenges({"Basic realm=x"});
    const auto both = parseChallenges({"BASIC realm=x", "Negotiate"});
    CHECK(offersOnlyBasic(basic));
    CHECK_FALSE(offersSingleSignOn(basic));
    CHECK_FALSE(offersOnlyBasic(both));
    CHECK(offersSingleSignOn(both));
    CHECK_FALSE(offersOnlyBasic({}));
}
