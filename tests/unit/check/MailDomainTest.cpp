#include "core/check/MailDomain.h"

#include <catch2/catch.hpp>

using namespace precall;

TEST_CASE("A mail domain, or an address of it")
{
    for (const char* text : {"example.com", " Example.COM ", "example.com.", "@example.com",
                             "name@example.com", "odd@name@example.com"}) {
        CAPTURE(text);
        const auto domain = readMailDomain(QString::fromUtf8(text));
        REQUIRE(domain);
        CHECK(*domain == QStringLiteral("example.com"));
    }
    CHECK(*readMailDomain(QStringLiteral("müller.example")) == QStringLiteral("xn--mller-kva.example"));
}

TEST_CASE("What is no mail domain")
{
    for (const char* text :
         {"", "example", "192.0.2.1", "[192.0.2.1]", "https://example.com/", "example.com/x", "exa mple.com",
          "-example.com", "example..com", "example.com:25", "a_b.example", "@", "example.com\n.org"}) {
        CAPTURE(text);
        CHECK_FALSE(readMailDomain(QString::fromUtf8(text)));
    }
    CHECK_FALSE(readMailDomain(QString(250, QLatin1Char('a')) + QStringLiteral(".example")));
    CHECK_FALSE(readMailDomain(QStringLiteral("a.").repeated(200) + QStringLiteral("example")));
}
