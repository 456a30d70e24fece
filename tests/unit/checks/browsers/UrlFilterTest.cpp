#include "core/checks/browsers/UrlFilter.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

struct FilterCase
{
    const char* filter;
    const char* url;
    bool matches;
};

/// The rules and examples of chromium.org/administrators/url-blocklist-filter-format.
const FilterCase filterCases[]{
    {"example.com", "https://example.com/", true},
    {"example.com", "http://www.example.com/any", true},
    {"example.com", "https://a.b.example.com", true},
    {"example.com", "https://notexample.com/", false},
    {"EXAMPLE.com", "https://www.example.com/", true},
    {".www.example.com", "https://www.example.com/", true},
    {".www.example.com", "https://sub.www.example.com/", false},
    {".www.example.com", "https://example.com/", false},
    {"http://example.com", "http://www.example.com/", true},
    {"http://example.com", "https://www.example.com/", false},
    {"https://*", "https://anything.test/x", true},
    {"https://*", "http://anything.test/x", false},
    {"https:*", "https://anything.test/x", true},
    {"https:*", "http://anything.test/x", false},
    {"*", "https://anything.test/", true},
    {"*:8080", "https://anything.test:8080/", true},
    {"*:8080", "https://anything.test/", false},
    {"example.com:443", "https://example.com/", true},
    {"example.com:8443", "https://example.com/", false},
    {"example.com/stuff", "https://example.com/stuff/more", true},
    {"example.com/stuff", "https://example.com/stuffing", true},
    {"example.com/stuff", "https://example.com/other", false},
    {"example.com/Stuff", "https://example.com/stuff", false},
    {"example.com/", "https://example.com/any", true},
    {"example.com.", "https://www.example.com/", true},
    {"192.168.1.2", "https://192.168.1.2/", true},
    {"192.168.1.2", "https://1.192.168.1.2/", false},
    {"https://[2001:db8::1]:8443", "https://[2001:db8::1]:8443/", true},
    {"http://user:pass@example.com/pub", "http://example.com/pub/file", true},
    {"example.com#part", "https://example.com/", true},
    {"youtube.com/watch?v=V1", "https://www.youtube.com/watch?v=V1", true},
    {"youtube.com/watch?v=V1", "https://www.youtube.com/watch?a=1&v=V1", true},
    {"youtube.com/watch?v=V1", "https://www.youtube.com/watch?v=V2", false},
    {"youtube.com/watch?v=V*", "https://www.youtube.com/watch?v=V2", true},
    {"youtube.com/watch?v", "https://www.youtube.com/watch?v=V2", true},
    {"youtube.com/watch?v", "https://www.youtube.com/watch?w=V2", false},
};

struct Decision
{
    const char* url;
    const char* blocked;
    const char* allowed;
    const char* decides; ///< "-" for blocked by, "+" for allowed by, then the filter; empty: open
};

const Decision decisions[]{
    {"https://www.example.com/", "example.com", "", "-example.com"},
    {"https://www.example.com/", "*", "example.com", "+example.com"},
    {"https://www.example.com/", "*", "other.test", "-*"},
    {"https://www.example.com/", "example.com", "www.example.com", "+www.example.com"},
    {"https://www.example.com/", "www.example.com", "example.com", "-www.example.com"},
    {"https://www.example.com/", "example.com", "example.com", "+example.com"},
    {"https://www.example.com/", "www.example.com", ".www.example.com", "+.www.example.com"},
    {"https://www.example.com/", ".www.example.com", "www.example.com", "-.www.example.com"},
    {"https://www.example.com/docs", "example.com/docs", "example.com", "-example.com/docs"},
    {"https://www.example.com/docs", "example.com", "example.com/docs", "+example.com/docs"},
    {"https://www.example.com/", "http://example.com", "", ""},
    {"https://www.example.com/", "https://*", "*", "+*"},
    {"https://www.example.com/?v=1&v=2", "*", "example.com?v=1", "-*"},
    {"https://www.example.com/?v=1&v=2", "example.com?v=1", "", "-example.com?v=1"},
    {"https://www.example.com/", "", "", ""},
};

QStringList list(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("URL filters match as Chromium documents them")
{
    for (const FilterCase& each : filterCases) {
        INFO(each.filter << " on " << each.url);
        const auto filter = parseUrlFilter(QString::fromLatin1(each.filter));
        REQUIRE(filter);
        CHECK(matches(*filter, QUrl(QString::fromLatin1(each.url)), true) == each.matches);
    }
}

TEST_CASE("The most specific URL filter decides, an allowing one among equals")
{
    for (const Decision& each : decisions) {
        INFO(each.url << " blocked " << each.blocked << " allowed " << each.allowed);
        const auto decision =
            decideUrl(QUrl(QString::fromLatin1(each.url)), list(each.blocked), list(each.allowed));
        const QString decides =
            decision ? QLatin1Char(decision->blocked ? '-' : '+') + decision->filter : QString();
        CHECK(decides == QLatin1String(each.decides));
    }
}

TEST_CASE("What is no URL filter is passed over, and only the first thousand count")
{
    for (const char* text :
         {"", ":*", "https://", "example.com:0", "example.com:99999", "example.com:port", "/path", "?q"})
        CHECK_FALSE(parseUrlFilter(QString::fromLatin1(text)));
    const QUrl url(QStringLiteral("https://example.com/"));
    CHECK_FALSE(decideUrl(url, {QStringLiteral("https://")}, {}));
    QStringList many(1000, QStringLiteral("other.test"));
    many.append(QStringLiteral("example.com"));
    CHECK_FALSE(decideUrl(url, many, {}));
    many.removeFirst();
    CHECK(decideUrl(url, many, {}));
}
