#include "core/checks/browsers/OriginPattern.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

struct PatternCase
{
    const char* pattern;
    const char* origin;
    bool matches;
};

/// The rules of cloud.google.com/docs/chrome-enterprise/policies/url-patterns.
const PatternCase patternCases[]{
    {"*", "https://www.example.com", true},
    {"https://www.example.com", "https://www.example.com", true},
    {"https://www.example.com", "http://www.example.com", false},
    {"https://www.example.com", "https://example.com", false},
    {"https://www.example.com", "https://a.www.example.com", false},
    {"https://www.example.com/", "https://www.example.com", true},
    {"https://www.example.com/*", "https://www.example.com", true},
    {"www.example.com", "http://www.example.com", true},
    {"*://www.example.com", "https://www.example.com", true},
    {"[*.]example.com", "https://example.com", true},
    {"[*.]example.com", "https://a.b.example.com", true},
    {"[*.]example.com", "https://badexample.com", false},
    {"https://[*.]example.com", "http://www.example.com", false},
    {"https://[*.]example.com:443", "https://www.example.com", true},
    {"https://[*.]example.com:8443", "https://www.example.com", false},
    {"https://[*.]example.com:*", "https://www.example.com:8443", true},
    {"https://*", "https://www.example.com", true},
    {"https://*", "http://www.example.com", false},
    {"https://*:443", "https://www.example.com:8443", false},
    {"example.com.", "https://example.com", true},
    {"EXAMPLE.com", "https://example.com", true},
    {"localhost", "http://localhost:8080", true},
    {"https://[2001:db8::1]", "https://[2001:db8::1]", true},
    {"10.0.0.1:8080", "https://10.0.0.1:8080", true},
};

/// developer.mozilla.org, "Match patterns in extension manifests".
const PatternCase extensionCases[]{
    {"<all_urls>", "https://www.example.com/", true},
    {"<all_urls>", "ftp://www.example.com/", false},
    {"*://*/*", "https://www.example.com/", true},
    {"*://*.example.com/*", "https://www.example.com/a", true},
    {"*://*.example.com/*", "https://example.com/", true},
    {"*://*.example.com/*", "https://badexample.com/", false},
    {"*://example.com/*", "https://www.example.com/", false},
    {"https://*/path/*", "https://www.example.com/path/x", true},
    {"https://*/path/*", "https://www.example.com/", false},
    {"http://*.example.com/*", "https://www.example.com/", false},
    {"https://www.example.com/", "https://www.example.com", true},
    {"*.example.com", "https://www.example.com/", false},
    {"https://*zilla.org/*", "https://mozilla.org/", false},
};

} // namespace

TEST_CASE("Origin patterns match as Chrome Enterprise documents them")
{
    for (const PatternCase& each : patternCases) {
        INFO(each.pattern << " on " << each.origin);
        const auto pattern = parseOriginPattern(QString::fromLatin1(each.pattern));
        REQUIRE(pattern);
        CHECK(matches(*pattern, QUrl(QString::fromLatin1(each.origin))) == each.matches);
    }
}

TEST_CASE("What is no origin pattern is passed over")
{
    for (const char* text :
         {"", "https://", "*.example.com", "[*.]", "[*.]*", "www.*.com",
          "example.com:port", "example.com:70000", "https://a@b", "[*.example.com"})
        CHECK_FALSE(parseOriginPattern(QString::fromLatin1(text)));
}

TEST_CASE("The most specific origin pattern of a list is taken")
{
    const QUrl origin(QStringLiteral("https://www.example.com"));
    const QStringList ascending{QStringLiteral("*"),
                                QStringLiteral("https://*"),
                                QStringLiteral("[*.]com"),
                                QStringLiteral("[*.]example.com"),
                                QStringLiteral("https://[*.]example.com"),
                                QStringLiteral("www.example.com"),
                                QStringLiteral("https://www.example.com"),
                                QStringLiteral("https://www.example.com:443")};
    for (qsizetype count = 1; count <= ascending.size(); ++count) {
        CHECK(bestMatch(origin, ascending.first(count))->text == ascending.at(count - 1));
        QStringList reversed = ascending.first(count);
        std::reverse(reversed.begin(), reversed.end());
        CHECK(bestMatch(origin, reversed)->text == ascending.at(count - 1));
    }
    CHECK_FALSE(bestMatch(origin, {QStringLiteral("https://other.test")}));
}

TEST_CASE("WebExtension patterns match as MDN documents them")
{
    for (const PatternCase& each : extensionCases) {
        INFO(each.pattern << " on " << each.origin);
        CHECK(matchesWebExtensionPattern(QString::fromLatin1(each.pattern),
                                         QUrl(QString::fromLatin1(each.origin))) == each.matches);
    }
}
