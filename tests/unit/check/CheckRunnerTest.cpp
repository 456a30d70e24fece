#include "core/check/CheckRunner.h"

#include "core/base/Abandonable.h"
#include "tests/fakes/FakeUser.h"
#include "tests/fakes/StillWorld.h"
#include "tests/servers/Stopping.h"

#include <catch2/catch.hpp>
#include <condition_variable>
#include <mutex>
#include <stdexcept>

using namespace precall;
using namespace precall::test;

namespace {

/// A gate that a test holds shut.
class Gate
{
public:
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_open = true;
        m_changed.notify_all();
    }
    void passDeaf()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_open; });
    }
    bool pass(std::stop_token stop)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait(lock, stop, [this] { return m_open; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable_any m_changed;
    bool m_open = false;
};

class ScriptedChecker : public Checker
{
public:
    using Script = std::function<void(CheckContext&)>;
    ScriptedChecker(QString id, Lane lane, Script script)
        : m_id(std::move(id)), m_lane(lane), m_script(std::move(script))
    {
    }
    QString id() const override { return m_id; }
    QString pageCode() const override { return QStringLiteral("P00"); }
    QString title() const override { return m_id; }
    QString introduction() const override { return {}; }
    Lane lane() const override { return m_lane; }
    QList<SayableCode> codes() const override { return {}; }
    Wording describe(const Finding&) const override { return {}; }
    CheckResult run(CheckContext& context) const override
    {
        m_script(context);
        CheckResult result;
        result.id = m_id;
        result.outcome = context.stop.stop_requested() ? CheckOutcome::Cancelled : CheckOutcome::Completed;
        return result;
    }

private:
    QString m_id;
    Lane m_lane;
    Script m_script;
};

class Diary : public RunObserver
{
public:
    QStringList lines() const
    {
        const std::lock_guard lock(m_mutex);
        return m_lines;
    }
    void checkStarted(const QString& id) override { write(QStringLiteral("start ") + id); }
    void checkProgressed(const QString& id, double fraction, const QString&) override
    {
        write(QStringLiteral("%1 at %2").arg(id).arg(fraction));
    }
    void checkShowed(const QString& id, const QList<Finding>&) override
    {
        write(QStringLiteral("shown ") + id);
    }
    void checkFinished(const CheckResult& result) override
    {
        write(result.id + QLatin1Char(' ') + outcomeWord(result.outcome));
    }
    void allFinished() override { write(QStringLiteral("all finished")); }

private:
    void write(const QString& line)
    {
        const std::lock_guard lock(m_mutex);
        m_lines.append(line);
    }
    mutable std::mutex m_mutex;
    QStringList m_lines;
};

struct Bench
{
    StillWorld world;
    Diary diary;
    CheckRunner runner;

    explicit Bench(QList<const Checker*> checkers)
        : runner(std::move(checkers), std::make_shared<RequirementsProfile>(), {}, world.capabilities(),
                 diary)
    {
    }
};

const auto nothing = [](CheckContext&) {};
const QDeadlineTimer soon()
{
    return QDeadlineTimer(5000);
}

} // namespace

TEST_CASE("Checks of one lane run in the wizard's order, load last, however they are asked for")
{
    const ScriptedChecker load(QStringLiteral("load"), Lane::Load, nothing);
    const ScriptedChecker first(QStringLiteral("first"), Lane::Network, nothing);
    const ScriptedChecker second(QStringLiteral("second"), Lane::Network, nothing);
    Bench bench({&load, &first, &second});
    bench.runner.start({QStringLiteral("second"), QStringLiteral("load"), QStringLiteral("first")});
    REQUIRE(bench.runner.wait(soon()));
    CHECK(bench.diary.lines() == QStringList{QStringLiteral("start first"), QStringLiteral("first completed"),
                                             QStringLiteral("start second"),
                                             QStringLiteral("second completed"), QStringLiteral("start load"),
                                             QStringLiteral("load completed"),
                                             QStringLiteral("all finished")});
}

TEST_CASE("Lanes run beside each other")
{
    Gate gate;
    const ScriptedChecker waits(QStringLiteral("waits"), Lane::Network,
                                [&](CheckContext& c) { gate.pass(c.stop); });
    const ScriptedChecker opens(QStringLiteral("opens"), Lane::Facts, [&](CheckContext&) { gate.open(); });
    Bench bench({&waits, &opens});
    bench.runner.start({QStringLiteral("waits"), QStringLiteral("opens")});
    REQUIRE(bench.runner.wait(soon()));
    CHECK(bench.diary.lines().contains(QStringLiteral("waits completed")));
}

TEST_CASE("A checker that throws has failed and the rest goes on")
{
    const ScriptedChecker throws(QStringLiteral("throws"), Lane::Network,
                                 [](CheckContext&) { throw std::runtime_error("no"); });
    const ScriptedChecker after(QStringLiteral("after"), Lane::Network, nothing);
    Bench bench({&throws, &after});
    bench.runner.start({QStringLiteral("throws"), QStringLiteral("after")});
    REQUIRE(bench.runner.wait(soon()));
    CHECK(bench.diary.lines().contains(QStringLiteral("throws failed")));
    CHECK(bench.diary.lines().contains(QStringLiteral("after completed")));
}

TEST_CASE("Progress never goes back")
{
    const ScriptedChecker checker(QStringLiteral("c"), Lane::Facts, [](CheckContext& context) {
        context.progress.report(0.5, {});
        context.progress.report(0.25, {});
        context.progress.report(7, {});
    });
    Bench bench({&checker});
    bench.runner.start({QStringLiteral("c")});
    REQUIRE(bench.runner.wait(soon()));
    CHECK(bench.diary.lines().mid(1, 3) ==
          QStringList{QStringLiteral("c at 0.5"), QStringLiteral("c at 0.5"), QStringLiteral("c at 1")});
}

TEST_CASE("Stop cancels what runs and what waits")
{
    Gate gate;
    Gate running;
    const ScriptedChecker runs(QStringLiteral("runs"), Lane::Network, [&](CheckContext& context) {
        running.open();
        gate.pass(context.stop);
    });
    const ScriptedChecker waits(QStringLiteral("waits"), Lane::Network, nothing);
    Bench bench({&runs, &waits});
    bench.runner.start({QStringLiteral("runs"), QStringLiteral("waits")});
    running.passDeaf();
    bench.runner.stop();
    const QStringList lines = bench.diary.lines();
    CHECK(lines.contains(QStringLiteral("runs cancelled")));
    CHECK(lines.contains(QStringLiteral("waits cancelled")));
    CHECK(lines.count(QStringLiteral("all finished")) == 1);
    CHECK(lines.last() == QStringLiteral("all finished"));
}

TEST_CASE("A checker deaf to stop is given up, its late words are dropped, and the lane works again")
{
    auto gate = std::make_shared<Gate>();
    auto running = std::make_shared<Gate>();
    const ScriptedChecker deaf(QStringLiteral("deaf"), Lane::Network, [gate, running](CheckContext& context) {
        running->open();
        gate->passDeaf();
        context.progress.report(1, {});
    });
    const ScriptedChecker next(QStringLiteral("next"), Lane::Network, nothing);
    Bench bench({&deaf, &next});
    bench.runner.start({QStringLiteral("deaf")});
    running->passDeaf();
    bench.runner.stop();
    CHECK(bench.diary.lines().contains(QStringLiteral("deaf cancelled")));

    bench.runner.start({QStringLiteral("next")});
    REQUIRE(bench.runner.wait(soon()));
    const QStringList before = bench.diary.lines();
    CHECK(before.contains(QStringLiteral("next completed")));
    gate->open();
    REQUIRE(eventually([] { return abandonedCalls() == 0; }));
    CHECK(bench.diary.lines() == before);
}

TEST_CASE("Stop waits for a deaf checker no longer than for one that obeys")
{
    const auto round = [] {
        auto gate = std::make_shared<Gate>();
        Gate running;
        const ScriptedChecker deaf(QStringLiteral("deaf"), Lane::Network, [&running, gate](CheckContext&) {
            running.open();
            gate->passDeaf();
        });
        Bench bench({&deaf});
        bench.runner.start({QStringLiteral("deaf")});
        running.passDeaf();
        const auto time = timeOf([&] { bench.runner.stop(); });
        gate->open();
        REQUIRE(eventually([] { return abandonedCalls() == 0; }));
        return time;
    };
    CHECK(leastOfThree(stopBound, round) < stopBound);
}

TEST_CASE("A check that hands its lane over ends beside those that follow, and load waits for it")
{
    Gate watched;
    std::atomic<bool> hasEnded = false;
    bool loadWasAlone = false;
    const ScriptedChecker watches(QStringLiteral("watches"), Lane::Network, [&](CheckContext& context) {
        context.handOver();
        watched.pass(context.stop);
        hasEnded = true;
    });
    const ScriptedChecker next(QStringLiteral("next"), Lane::Network, nothing);
    const ScriptedChecker last(QStringLiteral("last"), Lane::Network, [&](CheckContext&) { watched.open(); });
    const ScriptedChecker load(QStringLiteral("load"), Lane::Load,
                               [&](CheckContext&) { loadWasAlone = hasEnded.load(); });
    Bench bench({&watches, &next, &last, &load});
    bench.runner.start(
        {QStringLiteral("watches"), QStringLiteral("next"), QStringLiteral("last"), QStringLiteral("load")});
    REQUIRE(bench.runner.wait(soon()));
    const QStringList lines = bench.diary.lines();
    CHECK(lines.mid(0, 4) == QStringList{QStringLiteral("start watches"), QStringLiteral("start next"),
                                         QStringLiteral("next completed"), QStringLiteral("start last")});
    CHECK(lines.contains(QStringLiteral("watches completed")));
    CHECK(loadWasAlone);
    CHECK(lines.last() == QLatin1String("all finished"));
    CHECK(lines.size() == 9);
}

TEST_CASE("Stop ends a check that has handed its lane over, deaf or not")
{
    auto gate = std::make_shared<Gate>();
    const bool isDeaf = GENERATE(false, true);
    Gate running;
    const ScriptedChecker watches(QStringLiteral("watches"), Lane::Network,
                                  [gate, isDeaf](CheckContext& context) {
                                      context.handOver();
                                      context.handOver(); // no more than once
                                      isDeaf ? gate->passDeaf() : void(gate->pass(context.stop));
                                  });
    const ScriptedChecker next(QStringLiteral("next"), Lane::Network, [&](CheckContext& context) {
        running.open();
        gate->pass(context.stop);
    });
    Bench bench({&watches, &next});
    bench.runner.start({QStringLiteral("watches"), QStringLiteral("next")});
    running.passDeaf();
    bench.runner.start({QStringLiteral("watches")}); // it is under way
    bench.runner.stop();
    const QStringList lines = bench.diary.lines();
    CHECK(lines.contains(QStringLiteral("watches cancelled")));
    CHECK(lines.contains(QStringLiteral("next cancelled")));
    CHECK(lines.count(QStringLiteral("start watches")) == 1);
    CHECK(lines.last() == QLatin1String("all finished"));
    gate->open();
    REQUIRE(eventually([] { return abandonedCalls() == 0; }));
    CHECK(bench.diary.lines() == lines);
}

TEST_CASE("A check that is asked for twice runs once, and again after it has ended")
{
    Gate gate;
    const ScriptedChecker checker(QStringLiteral("c"), Lane::Facts,
                                  [&](CheckContext& c) { gate.pass(c.stop); });
    Bench bench({&checker});
    bench.runner.start({QStringLiteral("c")});
    bench.runner.start({QStringLiteral("c")});
    gate.open();
    REQUIRE(bench.runner.wait(soon()));
    CHECK(bench.diary.lines().count(QStringLiteral("c completed")) == 1);
    bench.runner.start({QStringLiteral("c")});
    REQUIRE(bench.runner.wait(soon()));
    CHECK(bench.diary.lines().count(QStringLiteral("c completed")) == 2);
}

TEST_CASE("One survey serves the checks asked for together, and a repeat starts afresh")
{
    QList<int> seen;
    const auto count = [&](CheckContext& context) {
        seen.append(context.survey.names.size());
        context.survey.names.insert(QString::number(seen.size()), {});
    };
    const ScriptedChecker first(QStringLiteral("first"), Lane::Network, count);
    const ScriptedChecker second(QStringLiteral("second"), Lane::Network, count);
    Bench bench({&first, &second});
    bench.runner.start({QStringLiteral("first"), QStringLiteral("second")});
    REQUIRE(bench.runner.wait(soon()));
    bench.runner.start({QStringLiteral("second")});
    REQUIRE(bench.runner.wait(soon()));
    CHECK(seen == QList<int>{0, 1, 0});
}
