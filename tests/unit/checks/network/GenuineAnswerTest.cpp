#include "core/checks/network/GenuineAnswer.h"

#include "core/checks/network/BlockPage.h"
#include "tests/fakes/NetworkRun.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

WebExchange answered(const char* url, int status = 200)
{
    WebExchange exchange;
    exchange.url = QUrl(QLatin1String(url));
    exchange.address = QHostAddress(QStringLiteral("192.0.2.1"));
    exchange.reached = Stage::Done;
    exchange.answer = HttpAnswer{status, {}, {}, {}, true};
    if (exchange.url.scheme() == QLatin1String("https")) {
        exchange.tls = TlsFacts{};
        exchange.tls->trust = Trust::Public;
    }
    return exchange;
}

Genuineness judged(const WebExchange& exchange)
{
    return genuineness(exchange, meetProfile());
}

const Genuineness passed{TargetOutcome::Passed, {}};

Genuineness failed(const char* reason)
{
    return {TargetOutcome::Failed, QLatin1String(reason)};
}

Genuineness unproven(const char* reason)
{
    return {TargetOutcome::Unproven, QLatin1String(reason)};
}

} // namespace

TEST_CASE("HTTPS: the chain says who answers, any status will do")
{
    WebExchange exchange = answered("https://www.meet.example/", GENERATE(200, 301, 403, 404, 500, 503));
    CHECK(judged(exchange) == passed);
    SECTION("dates")
    {
        exchange.tls->datesValid = false;
        exchange.tls->trust = Trust::Neither;
        CHECK(judged(exchange) == failed("dates"));
    }
    SECTION("name")
    {
        exchange.tls->nameMatches = false;
        CHECK(judged(exchange) == failed("wrong-name"));
    }
    SECTION("trusted by nobody")
    {
        exchange.tls->trust = Trust::Neither;
        CHECK(judged(exchange) == failed("untrusted"));
    }
    SECTION("a locally installed root whose leaf is logged proves neither")
    {
        exchange.tls->trust = Trust::LocalOnly;
        exchange.tls->chain = {Certificate{}};
        exchange.tls->chain.first().hasScts = true;
        CHECK(judged(exchange) == unproven("local-root"));
        exchange.answer->body = "<html><title>McAfee Web Gateway - Notification</title>";
        CHECK(judged(exchange) == failed("block-page"));
    }
    SECTION("a locally installed root whose leaf is not logged opened the connection")
    {
        exchange.tls->trust = Trust::LocalOnly;
        exchange.tls->chain = {Certificate{}};
        const bool isRefusal = exchange.answer->status == 403;
        CHECK(judged(exchange) == (isRefusal
                                       ? unproven("perhaps-blocked")
                                       : Genuineness{TargetOutcome::Passed, QStringLiteral("intercepted")}));
        exchange.answer->body = "<html><title>McAfee Web Gateway - Notification</title>";
        CHECK(judged(exchange) == failed("block-page"));
        exchange.tls->nameMatches = false;
        CHECK(judged(exchange) == failed("wrong-name"));
    }
    SECTION("a good chain and no answer")
    {
        exchange.reached = Stage::FirstByte;
        exchange.answer.reset();
        exchange.error = Error{ErrorKind::TimedOut, {}, 0};
        CHECK(judged(exchange) == failed(""));
    }
    SECTION("a block page's title on a publicly trusted host is the host's own")
    {
        exchange.answer->body = "<title>Site Blocked</title>";
        CHECK(judged(exchange) == passed);
    }
}

TEST_CASE("Port 80: where the answer leads, and whose page it is")
{
    WebExchange exchange = answered("http://www.meet.example/", 302);
    const auto leadingTo = [&](const char* location) {
        exchange.answer->headers = {{"location", location}};
        return judged(exchange);
    };
    CHECK(judged(exchange) == passed);
    CHECK(leadingTo("https://www.meet.example/") == passed);
    CHECK(leadingTo("/start") == passed);
    CHECK(leadingTo("https://meet.example/") == passed);
    CHECK(leadingTo("https://deep.sub.meet.example/") == passed);
    CHECK(leadingTo("https://api.stream.example/") == passed);
    CHECK(leadingTo("http://portal.hotel.example/login") == failed("foreign-redirect"));
    CHECK(leadingTo("http://notmeet.example/") == failed("foreign-redirect"));
    CHECK(leadingTo("http://192.0.2.200:8080/blocked") == failed("foreign-redirect"));
    exchange.answer->headers.clear();
    exchange.answer->body = "<TITLE>Web Page Blocked!</TITLE>";
    CHECK(judged(exchange) == failed("block-page"));
}

TEST_CASE("Plain HTTP that is refused: the server's word without a proxy, anybody's through one")
{
    const auto [status, kind, expected] = GENERATE(
        table<int, Route::Kind, Genuineness>({{403, Route::Kind::Direct, passed},
                                              {403, Route::Kind::Socks5, passed},
                                              {403, Route::Kind::HttpProxy, unproven("proxy-or-server")},
                                              {451, Route::Kind::HttpProxy, unproven("proxy-or-server")},
                                              {404, Route::Kind::HttpProxy, passed}}));
    WebExchange exchange = answered("http://www.meet.example/", status);
    exchange.route.kind = kind;
    CHECK(judged(exchange) == expected);
    exchange.answer->body = "<title>Web Page Blocked!</title>";
    CHECK(judged(exchange) == failed("block-page"));
}

TEST_CASE("What never answered is no foreign answer")
{
    WebExchange exchange;
    exchange.url = QUrl(QStringLiteral("http://www.meet.example/"));
    exchange.error = Error{ErrorKind::TimedOut, {}, 0};
    CHECK(judged(exchange) == failed(""));
}

TEST_CASE("Block pages are known by marks that only they bear")
{
    HttpAnswer answer;
    CHECK(blockPageOf(answer).isEmpty());
    answer.body = "<title>Welcome</title> this site is blocked";
    CHECK(blockPageOf(answer).isEmpty());
    answer.headers = {{"X-Squid-Error", "ERR_ACCESS_DENIED 0"}};
    CHECK(blockPageOf(answer) == QStringLiteral("Squid"));
    answer.headers = {{"X-Squid-Error", "ERR_DNS_FAIL 0"}};
    CHECK(blockPageOf(answer).isEmpty());
    answer.headers = {{"server", "Barracuda/NGFirewall"}};
    CHECK(blockPageOf(answer) == QStringLiteral("Barracuda"));
}
