#include "core/base/Abandonable.h"
#include "core/net/proxy/SystemProxies.h"
#include "tests/servers/Stopping.h"

#include <catch2/catch.hpp>

#include <QThread>

#include <atomic>
#include <future>
#include <thread>
#include <vector>

using namespace precall;
using namespace precall::test;

namespace {

const QUrl askedPage(QStringLiteral("https://www.example/"));
const QString bySystem = QStringLiteral("system");

SystemProxies::Settings oneProxy(const QUrl&)
{
    return {{QNetworkProxy(QNetworkProxy::HttpProxy, QStringLiteral("p.example"), 3128)}, {}};
}

/// What `count` threads are told that ask at the same time, with so much patience each.
std::vector<ProxyChoice> choicesOf(SystemProxies& proxies, int count, int patienceMs)
{
    std::vector<ProxyChoice> choices(static_cast<std::size_t>(count));
    std::vector<std::jthread> threads;
    for (ProxyChoice& choice : choices)
        threads.emplace_back([&] { choice = proxies.choose(askedPage, within(patienceMs)); });
    threads.clear();
    return choices;
}

} // namespace

TEST_CASE("System proxies: who waits for a turn has the whole time from then on")
{
    std::atomic<int> asking = 0, most = 0;
    // A script that takes its time; eight at once, so that the last of forty wait for five of them.
    SystemProxies proxies(bySystem, [&](const QUrl& url) {
        const int together = ++asking;
        for (int seen = most; seen < together && !most.compare_exchange_weak(seen, together);) {
        }
        QThread::msleep(200);
        --asking;
        return oneProxy(url);
    });
    for (const ProxyChoice& choice : choicesOf(proxies, 40, 900)) {
        CHECK_FALSE(choice.error.has_value());
        CHECK(choice.routes.first().host == QLatin1String("p.example"));
    }
    CHECK(most <= 8);
}

TEST_CASE("System proxies: a system that hangs is asked no more, and keeps nobody")
{
    std::promise<void> release;
    std::atomic<int> asked = 0;
    SystemProxies proxies(bySystem, [&asked, released = release.get_future().share()](const QUrl& url) {
        ++asked;
        released.wait();
        return oneProxy(url);
    });
    for (const ProxyChoice& choice : choicesOf(proxies, 20, 100)) {
        REQUIRE(choice.error.has_value());
        CHECK(choice.error->kind == ErrorKind::TimedOut);
    }
    CHECK(asked <= 8);
    const int before = asked;
    CHECK(proxies.choose(askedPage, within(60000)).error.has_value());
    CHECK(asked == before);
    release.set_value();
    CHECK(eventually([] { return abandonedCalls() == 0; }));
}

TEST_CASE("System proxies: a stop ends the wait for a turn and for the answer")
{
    std::promise<void> release;
    std::atomic<int> asked = 0, cancelled = 0;
    SystemProxies proxies(bySystem, [&asked, released = release.get_future().share()](const QUrl& url) {
        ++asked;
        released.wait();
        return oneProxy(url);
    });
    const auto took = timeToStop(
        [&](std::stop_token stop) {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 12; ++i)
                threads.emplace_back([&, stop] {
                    const ProxyChoice choice = proxies.choose(askedPage, {QDeadlineTimer(60000), stop});
                    cancelled += choice.error && choice.error->kind == ErrorKind::Cancelled;
                });
        },
        [&] { return asked == 8; });
    CHECK(took < stopBound);
    CHECK(cancelled == 12);
    release.set_value();
    CHECK(eventually([] { return abandonedCalls() == 0; }));
}
