#include "core/checks/network/Courtesy.h"

#include "core/base/InParallel.h"
#include "core/check/NetworkFacts.h"
#include "core/checks/Checkers.h"
#include "core/diagnosis/Diagnoses.h"
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
    SECTION("after two silent connects nobody is sent there any more, and what was not tried says so")
    {
        ask(silentExchange());
        CHECK(ask(silentExchange()) == silentExchange());
        const WebExchange untried = ask(connectedExchange());
        CHECK(untried.attempts == 0);
        CHECK_FALSE(untried.answered());
        CHECK_FALSE(untried.error);
        CHECK(asked == 2);
        const Endpoint otherPort{crowdedServer.address, 80};
        courtesy.inTurn({}, otherPort, {}, [&] {
            ++asked;
            return connectedExchange();
        });
        CHECK(asked == 3);
    }
    SECTION("one may have been lost on the way, and the next is answered")
    {
        ask(silentExchange());
        CHECK(ask(connectedExchange()) == connectedExchange());
        ask(silentExchange());
        ask(silentExchange());
        CHECK(ask(connectedExchange()) == connectedExchange());
    }
    SECTION("what was not tried is no further silence")
    {
        WebExchange untried;
        untried.attempts = 0;
        ask(silentExchange());
        ask(untried);
        CHECK(ask(connectedExchange()) == connectedExchange());
    }
    SECTION("what is turned away is asked again: each page for itself")
    {
        ask(silentExchange(ErrorKind::Refused));
        ask(silentExchange(ErrorKind::Refused));
        CHECK(ask(connectedExchange()) == connectedExchange());
    }
    SECTION("a packet that got lost says nothing about a server that answers")
    {
        ask(connectedExchange());
        ask(silentExchange());
        ask(silentExchange());
        CHECK(ask(connectedExchange()) == connectedExchange());
    }
    SECTION("also what an earlier check has seen counts")
    {
        WebExchange earlier = silentExchange();
        earlier.address = crowdedServer.address;
        earlier.port = crowdedServer.port;
        courtesy.note(earlier);
        ask(silentExchange());
        CHECK(ask(connectedExchange()).attempts == 0);
        CHECK(asked == 1);
    }
}

TEST_CASE("Many pages of a silent server cost few connects, and only what was tried counts as tested")
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
    const Checker& whitelist = *checker(QStringLiteral("whitelist"));
    const auto findings = run.run(whitelist).findings;
    const auto connects =
        std::count_if(run.net.web.asked.begin(), run.net.web.asked.end(), [](const WebRequest& request) {
            return request.url.host() == QLatin1String("cdn.other.example");
        });
    CHECK(connects >= 2);
    CHECK(connects <= 7); // the second silence ends it, with five more under way
    int tried = 0, untried = 0;
    for (const Finding& finding : findings) {
        if (finding.requirement != QLatin1String("DOM-CDN"))
            continue;
        const NetworkFacts facts = NetworkFacts::of(finding);
        (facts.decisive()->attempts > 0 ? tried : untried) += 1;
        CHECK((finding.verdict == Verdict::Fail) == (facts.decisive()->attempts > 0));
        CHECK((facts.reason == QLatin1String("server-silent")) == (facts.decisive()->attempts == 0));
        if (facts.decisive()->attempts == 0)
            CHECK(whitelist.describe(finding).summary.contains(QLatin1String("Not tried")));
    }
    CHECK(tried == connects);
    CHECK(tried + untried == 41);

    const QList<Diagnosis> causes = diagnose(findings, run.profile);
    REQUIRE(causes.size() == 1);
    CHECK(causes.first().code == QLatin1String("fw.tcp-dropped"));
    CHECK(causes.first().explains.size() == 41); // one server, one cause
}
