#include "core/net/tls/ChainVerifier.h"

#include "core/net/tls/Roots.h"
#include "tests/servers/TestAuthority.h"

#include <openssl/x509v3.h>

#include <QTemporaryDir>

#include <algorithm>
#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

const TestAuthority publicAuthority(QStringLiteral("Public Root"));
const TestAuthority localAuthority(QStringLiteral("Company Root"));
const TestAuthority unknownAuthority(QStringLiteral("Unknown Root"));
const QString serverName = QStringLiteral("www.example");

Roots rootsOf(const TestAuthority& authority)
{
    return Roots([pem = authority.root().pem()] { return parsePem(pem); });
}

X509List chainOf(std::initializer_list<Identity> identities)
{
    QByteArray pem;
    for (const Identity& identity : identities)
        pem += identity.pem();
    return parsePem(pem);
}

TlsFacts judge(const X509List& chain, const QString& host = serverName)
{
    const Roots publicRoots = rootsOf(publicAuthority);
    const Roots localRoots = rootsOf(localAuthority);
    TlsFacts facts;
    ChainVerifier(publicRoots, localRoots).judge(chain, host, facts);
    return facts;
}

} // namespace

TEST_CASE("Which roots trust a chain", "[tls]")
{
    const TlsFacts known = judge(chainOf({publicAuthority.leaf()}));
    CHECK(known.trust == Trust::Public);
    CHECK(known.trustError.isEmpty());
    CHECK(known.nameMatches);
    CHECK(known.datesValid);

    const TlsFacts local = judge(chainOf({localAuthority.leaf()}));
    CHECK(local.trust == Trust::LocalOnly);
    CHECK(local.trustError == QLatin1String("unable to get local issuer certificate"));

    const TlsFacts unknown = judge(chainOf({unknownAuthority.leaf(), unknownAuthority.root()}));
    CHECK(unknown.trust == Trust::Neither);
    CHECK(unknown.trustError == QLatin1String("self-signed certificate in certificate chain"));

    const TlsFacts alone = judge(chainOf({TestAuthority::selfSigned()}));
    CHECK(alone.trust == Trust::Neither);
    CHECK(alone.trustError == QLatin1String("self-signed certificate"));
}

TEST_CASE("Intermediates count when they are sent", "[tls]")
{
    const Identity middle = publicAuthority.intermediate(QStringLiteral("Public Middle"));
    const Identity leaf = TestAuthority::leaf({}, middle);
    CHECK(judge(chainOf({leaf, middle})).trust == Trust::Public);
    CHECK(judge(chainOf({leaf})).trust == Trust::Neither);
    // A leaf is no authority, whoever signed it.
    CHECK(judge(chainOf({TestAuthority::leaf({}, leaf), leaf, middle})).trust == Trust::Neither);
}

TEST_CASE("Dates are judged apart from trust", "[tls]")
{
    struct Row
    {
        const TestAuthority* authority;
        int before, after;
        Trust trust;
        bool datesValid;
    };
    const auto row = GENERATE(values<Row>({{&publicAuthority, 10, 1, Trust::Public, true},
                                           {&publicAuthority, 10, -1, Trust::Public, false},
                                           {&publicAuthority, -1, 10, Trust::Public, false},
                                           {&localAuthority, 10, -1, Trust::LocalOnly, false},
                                           {&unknownAuthority, 10, 1, Trust::Neither, true},
                                           {&unknownAuthority, 10, -1, Trust::Neither, false}}));
    LeafWish wish;
    wish.daysBefore = row.before;
    wish.daysAfter = row.after;
    const TlsFacts facts = judge(chainOf({row.authority->leaf(wish)}));
    CHECK(facts.trust == row.trust);
    CHECK(facts.datesValid == row.datesValid);
}

TEST_CASE("An expired certificate beside the path does no harm", "[tls]")
{
    LeafWish old;
    old.daysAfter = -1;
    CHECK(judge(chainOf({publicAuthority.leaf(), unknownAuthority.leaf(old)})).datesValid);
}

TEST_CASE("Names: exact, wildcard, address, none", "[tls]")
{
    struct Row
    {
        const char* host;
        bool matches;
    };
    const auto row = GENERATE(values<Row>({{"www.example", true},
                                           {"WWW.EXAMPLE", true},
                                           {"other.example", false},
                                           {"a.wild.example", true},
                                           {"a.b.wild.example", false},
                                           {"192.0.2.1", true},
                                           {"192.0.2.2", false},
                                           {"2001:db8::1", true},
                                           {"", true}}));
    LeafWish wish;
    wish.names = QStringList{serverName, QStringLiteral("*.wild.example"), QStringLiteral("192.0.2.1"),
                             QStringLiteral("2001:db8::1")};
    CHECK(judge(chainOf({publicAuthority.leaf(wish)}), QString::fromLatin1(row.host)).nameMatches ==
          row.matches);
}

TEST_CASE("A chain is described for people", "[tls]")
{
    LeafWish wish;
    wish.names = QStringList{serverName, QStringLiteral("192.0.2.1")};
    wish.scts = true;
    const TlsFacts facts = judge(chainOf({publicAuthority.leaf(wish), publicAuthority.root()}));
    REQUIRE(facts.chain.size() == 2);
    const Certificate& leaf = facts.chain.first();
    CHECK(leaf.subject == QLatin1String("CN=www.example"));
    CHECK(leaf.issuer == QLatin1String("CN=Public Root"));
    CHECK(leaf.names == wish.names);
    CHECK(leaf.hasScts);
    CHECK(leaf.sha256.size() == 64);
    CHECK(leaf.notBefore.timeSpec() == Qt::UTC);
    CHECK(leaf.notBefore.daysTo(QDateTime::currentDateTimeUtc()) == 1);
    CHECK(leaf.notBefore.daysTo(leaf.notAfter) == 31);
    CHECK(facts.chain.last().subject == QLatin1String("CN=Public Root"));
    CHECK_FALSE(facts.chain.last().hasScts);
    CHECK_FALSE(judge(chainOf({publicAuthority.leaf()})).chain.first().hasScts);
}

TEST_CASE("The shipped roots are there, dated, and all of use", "[tls]")
{
    const X509List roots = shippedRoots();
    CHECK(roots.size() > 100);
    CHECK(shippedRootsDate().isValid());
    CHECK(shippedRootsDate() >= QDate(2025, 1, 1));
    const bool allAuthorities = std::all_of(roots.begin(), roots.end(),
                                            [](const auto& root) { return X509_check_ca(root.get()) > 0; });
    CHECK(allAuthorities);
    int loads = 0;
    const Roots lazy([&] {
        ++loads;
        return shippedRoots();
    });
    CHECK(loads == 0);
    CHECK(lazy.store() == lazy.store());
    CHECK(loads == 1);
    // A public root is trusted by the shipped list, the test's own root is not.
    const Roots none([] { return X509List(); });
    TlsFacts facts;
    ChainVerifier(lazy, none).judge(chainOf({publicAuthority.leaf()}), serverName, facts);
    CHECK(facts.trust == Trust::Neither);
}

TEST_CASE("The system's roots can be read", "[tls]")
{
    CHECK(systemRoots().size() > 10);
}

TEST_CASE("A file of roots is read, or refused with a reason", "[tls]")
{
    const QTemporaryDir folder;
    const auto write = [&](const QByteArray& bytes) {
        QFile file(folder.filePath(QStringLiteral("roots.pem")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    };
    const auto good =
        readTrustRoots(write("a comment\n" + publicAuthority.root().pem() + localAuthority.root().pem()));
    REQUIRE(good.ok());
    CHECK(parsePem(*good).size() == 2);
    CHECK(readTrustRoots(folder.filePath(QStringLiteral("none.pem"))).error().kind == ErrorKind::NotFound);
    CHECK(readTrustRoots(folder.path()).error().kind == ErrorKind::Io);
    CHECK(readTrustRoots(write("")).error().kind == ErrorKind::Invalid);
    CHECK(readTrustRoots(write("-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"))
              .error()
              .kind == ErrorKind::Invalid);
    CHECK(readTrustRoots(write(QByteArray(5 * 1024 * 1024, 'x'))).error().kind == ErrorKind::TooLarge);
}

TEST_CASE("A chain that is met again is judged as before, and for each name by itself")
{
    const Roots publicRoots = rootsOf(publicAuthority);
    const Roots localRoots = rootsOf(localAuthority);
    const ChainVerifier verifier(publicRoots, localRoots);
    const X509List chain = chainOf({publicAuthority.leaf()});
    TlsFacts first, again, other;
    verifier.judge(chain, serverName, first);
    verifier.judge(chainOf({publicAuthority.leaf()}), serverName, other);
    verifier.judge(chain, QStringLiteral("elsewhere.example"), again);
    CHECK(again.trust == Trust::Public);
    CHECK(again.chain == first.chain);
    CHECK_FALSE(again.nameMatches);
    CHECK(other.chain.first().sha256 != first.chain.first().sha256);
}
