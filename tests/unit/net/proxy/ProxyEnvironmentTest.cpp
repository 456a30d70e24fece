#include "core/net/proxy/ProxyEnvironment.h"

#include "core/net/proxy/SystemProxies.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// What the environment "name=value name=value" says about a URL: "source route", or "-" when nothing.
QString said(const char* environment, const char* url)
{
    QProcessEnvironment variables;
    for (const QString& setting :
         QString::fromLatin1(environment).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        variables.insert(setting.section(QLatin1Char('='), 0, 0), setting.section(QLatin1Char('='), 1));
    const auto choice = environmentChoice(variables, QUrl(QLatin1String(url)));
    if (!choice)
        return QStringLiteral("-");
    QStringList parts{choice->source, choice->routes.first().toString()};
    if (!choice->script.isEmpty())
        parts.append(choice->script);
    return (parts + choice->unusable).join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("Proxies of the environment")
{
    struct Row
    {
        const char *environment, *url, *said;
    };
    const Row rows[] = {
        {"", "https://www.example/", "-"},
        {"http_proxy=p:1", "https://www.example/", "-"},
        {"https_proxy= HTTPS_PROXY=", "https://www.example/", "-"},
        {"http_proxy=p:1", "http://www.example/", "environment:http_proxy http://p:1"},
        {"HTTPS_PROXY=http://p:1", "https://www.example/", "environment:HTTPS_PROXY http://p:1"},
        {"https_proxy=http://low:1 HTTPS_PROXY=http://up:1", "https://www.example/",
         "environment:https_proxy http://low:1"},
        {"all_proxy=socks5://s", "https://www.example/", "environment:all_proxy socks5://s:1080"},
        {"all_proxy=socks5://s https_proxy=p:1", "https://www.example/",
         "environment:https_proxy http://p:1"},
        {"https_proxy=http://user:secret@p:1/", "https://www.example/", "environment:https_proxy http://p:1"},
        {"https_proxy=socks4://user:secret@p:1", "https://www.example/",
         "environment:https_proxy direct socks4://p:1"},
        {"auto_proxy=http://pac.example/proxy.pac?x=y", "https://www.example/",
         "environment:auto_proxy direct http://pac.example/proxy.pac?x=y"}};
    for (const Row& row : rows) {
        INFO(row.environment);
        CHECK(said(row.environment, row.url) == QLatin1String(row.said));
    }
}

TEST_CASE("Exceptions of the environment's proxies")
{
    const auto isExcepted = [](const char* list, const char* url) {
        return said((QByteArray("all_proxy=p:1 no_proxy=") + list).constData(), url) ==
               QLatin1String("environment:no_proxy direct");
    };
    CHECK(isExcepted("*", "https://www.example/"));
    CHECK(isExcepted("other,Example", "https://www.example/"));
    CHECK(isExcepted(".example", "https://www.example/"));
    CHECK(isExcepted("*.example", "https://www.example/"));
    CHECK(isExcepted("www.example:443", "https://www.example/"));
    CHECK(isExcepted("192.0.2.0/24", "https://192.0.2.7/"));
    CHECK(isExcepted("192.0.2.7", "https://192.0.2.7/"));
    CHECK_FALSE(isExcepted("", "https://www.example/"));
    CHECK_FALSE(isExcepted("xample", "https://www.example/"));
    CHECK_FALSE(isExcepted("www.example:8443", "https://www.example/"));
    CHECK_FALSE(isExcepted("example.www", "https://www.example/"));
    CHECK_FALSE(isExcepted("192.0.2.0/24", "https://198.51.100.7/"));
    CHECK_FALSE(isExcepted("2", "https://192.0.2.2/"));
}

TEST_CASE("A proxy that was asked for comes before all others")
{
    const QUrl url(QStringLiteral("https://www.example/"));
    CHECK(SystemProxies(QStringLiteral("none")).choose(url, {}).routes == QList<Route>{Route()});
    const ProxyChoice choice = SystemProxies(QStringLiteral("http://p.example:3128")).choose(url, {});
    CHECK(choice.source == QLatin1String("command-line"));
    CHECK(choice.routes == QList<Route>{{Route::Kind::HttpProxy, QStringLiteral("p.example"), 3128, {}}});
}
