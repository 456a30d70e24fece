#include "core/base/Abandonable.h"
#include "core/net/proxy/SystemProxies.h"
#include "tests/servers/Stopping.h"

#include <catch2/catch.hpp>

#include <QThread>

#include <atomic>
#include <future>
#include <memory>
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

/// Settings that nobody tells; its end is the end of the wait for them.
class HungSystem
{
public:
    ~HungSystem()
    {
        m_release.set_value();
        eventually([] { return abandonedCalls() == 0; });
    }

    SystemProxies::ReadSettings read()
    {
        return [asked = m_asked, released = m_release.get_future().share()](const QUrl& url) {
            ++*asked;
            released.wait();
            return oneProxy(url);
        };
    }
    int asked() const { return *m_asked; }

private:
    std::promise<void> m_release;
    const std::shared_ptr<std::atomic<int>> m_asked = std::make_shared<std::atomic<int>>(0);
};

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
    // A script that takes its time: eight at once, so that the last of 32 wait for three rounds, longer than they would
    // wait for an answer.
    struct Script
    {
        std::atomic<int> asking = 0, most = 0;
    };
    const auto script = std::make_shared<Script>();
    SystemProxies proxies(bySystem, [script](const QUrl& url) {
        const int together = ++script->asking;
        for (int seen = script->most; seen < together && !script->most.compare_exchange_weak(seen, together);) {
        }
        QThread::msleep(1000);
        --script->asking;
        return oneProxy(url);
    });
    for (const ProxyChoice& choice : choicesOf(proxies, 32, 2900)) {
        CHECK_FALSE(choice.error.has_value());
        CHECK(choice.routes.first().host == QLatin1String("p.example"));
    }
    CHECK(script->most <= 8);
}

TEST_CASE("System proxies: a system that hangs is asked no more, and keeps nobody")
{
    HungSystem system;
    SystemProxies proxies(bySystem, system.read());
    for (const ProxyChoice& choice : choicesOf(proxies, 20, 100)) {
        REQUIRE(choice.error.has_value());
        CHECK(choice.error->kind == ErrorKind::TimedOut);
    }
    REQUIRE(eventually([&] { return system.asked() == abandonedCalls(); }));
    const int before = system.asked();
    CHECK(before <= 8);
    CHECK(proxies.choose(askedPage, within(60000)).error.has_value());
    CHECK(system.asked() == before);
}

TEST_CASE("System proxies: a stop ends the wait for a turn and for the answer")
{
    HungSystem system;
    SystemProxies proxies(bySystem, system.read());
    std::atomic<int> cancelled = 0;
    const auto took = timeToStop(
        [&](std::stop_token stop) {
            std::vector<std::jthread> threads;
            for (int i = 0; i < 12; ++i)
                threads.emplace_back([&, stop] {
                    const ProxyChoice choice = proxies.choose(askedPage, {QDeadlineTimer(60000), stop});
                    cancelled += choice.error && choice.error->kind == ErrorKind::Cancelled;
                });
        },
        [&] { return system.asked() == 8; });
    CHECK(took < stopBound);
    CHECK(cancelled == 12);
}
