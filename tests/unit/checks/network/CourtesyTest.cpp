#include "core/checks/network/Courtesy.h"

#include "core/base/InParallel.h"
#include "core/checks/Checkers.h"
#include "tests/fakes/NetworkRun.h"

#include <algorithm>
#include <atomic>
#include <catch2/catch.hpp>
#include <thread>

using namespace precall;

namespace {

const Endpoint crowdedServer{QHostAddress(QStringLiteral("192.0.2.1")), 443};

WebExchange connectedExchange()
{
    WebExchange exchange;
    exchange.reached = Stage::Done;
    exchange.connectMs = 1;
    return exchange;
}

WebExchange silentExchange(ErrorKind kind = ErrorKind::TimedOut)
{
    WebExchange exchange;
    exchange.reached = Stage::Connect;
    exchange.error = Error{kind, {}, 0};
    return exchange;
}

/// The most that were asked at once, of 64 who would all like to.
int mostAtOnce(const Route& route)
{
    Courtesy courtesy;
    std::atomic<int> now = 0;
    std::atomic<int> most = 0;
    inParallel(64, 64, {}, [&](int) {
        courtesy.inTurn(route, crowdedServer, {}, [&] {
            const int here = ++now;
            for (int seen = most; seen < here && !most.compare_exchange_weak(seen, here);) {
            }
            std::this_thread::yield();
            --now;
            return connectedExchange();
        });
    });
    return most;
}

} // namespace

TEST_CASE("No more connections at once than a browser makes")
{
    CHECK(mostAtOnce({}) <= 6);
    CHECK(mostAtOnce({Route::Kind::HttpProxy, QStringLiteral("proxy.example"), 3128,
                      QHostAddress(QStringLiteral("192.0.2.9"))}) <= 32);
}

TEST_CASE("Who has let a connect run into its time is not connected to again, unless it has answered")
{
    Courtesy courtesy;
    int asked = 0;
    const auto ask = [&](const WebExchange& outcome) {
        return courtesy.inTurn({}, crowdedServer, {}, [&] {
            ++asked;
            return outcome;
        });
    };
    SECTION("silence is told again without a packet")
    {
        ask(silentExchange());
        CHECK(ask(connectedExchange()) == silentExchange());
        CHECK(asked == 1);
        const Endpoint otherPort{crowdedServer.address, 80};
        courtesy.inTurn({}, otherPort, {}, [&] {
            ++asked;
            return connectedExchange();
        });
        CHECK(asked == 2);
    }
    SECTION("what is turned away is asked again: each page for itself")
    {
        ask(silentExchange(ErrorKind::Refused));
        CHECK(ask(connectedExchange()) == connectedExchange());
    }
    SECTION("a packet that got lost says nothing about a server that answers")
    {
        ask(connectedExchange());
        ask(silentExchange());
        CHECK(ask(connectedExchange()) == connectedExchange());
    }
    SECTION("also what an earlier check has seen counts")
    {
        WebExchange earlier = silentExchange();
        earlier.address = crowdedServer.address;
        earlier.port = crowdedServer.port;
        courtesy.note(earlier);
        CHECK(ask(connectedExchange()) == earlier);
        CHECK(asked == 0);
    }
}

TEST_CASE("Many pages of a silent server cost one connect")
{
    NetworkRun run;
    Requirement& row = run.profile.requirements.last();
    auto& patterns = std::get<probeValues::Domains>(row.values).patterns;
    for (int i = 0; i < 40; ++i) {
        const QString path = QStringLiteral("cdn.other.example/p%1/").arg(i);
        patterns.append({path + QLatin1Char('*'), {QUrl(QStringLiteral("https://") + path)}});
    }
    run.failWeb([](const QUrl& url) { return url.host() == QLatin1String("cdn.other.example"); },
                ErrorKind::TimedOut);
    const auto findings = run.run(*checker(QStringLiteral("whitelist"))).findings;
    CHECK(std::count_if(findings.begin(), findings.end(), [](const Finding& finding) {
              return finding.requirement == QLatin1String("DOM-CDN") && finding.verdict == Verdict::Fail;
          }) == 41);
    CHECK(std::count_if(run.net.web.asked.begin(), run.net.web.asked.end(), [](const WebRequest& request) {
              return request.url.host() == QLatin1String("cdn.other.example");
          }) <= 6);
}
