#include "core/base/Abandonable.h"
#include "tests/gui/WizardStage.h"

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// What a person notices.
constexpr qint64 mostStallMs = 50;

/// The longest time between two beats of an event loop.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_clock.start();
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_timer.start(0);
    }
    qint64 longestMs() const { return m_longest; }

private:
    QTimer m_timer{this};
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

/// The same of a thread that has nothing else to do: what the machine's own load costs at that time.
class IdleHeartbeat : public QThread
{
public:
    IdleHeartbeat() { start(); }
    ~IdleHeartbeat() override { end(); }
    qint64 longestMs()
    {
        end();
        return m_longest;
    }

protected:
    void run() override
    {
        const Heartbeat heartbeat;
        exec();
        m_longest = heartbeat.longestMs();
    }

private:
    void end()
    {
        quit();
        wait();
    }
    qint64 m_longest = 0;
};

/// A check that tells its progress as fast as it can.
void flood(CheckContext& context)
{
    for (int i = 0; i < 200'000 && !context.stop.stop_requested(); ++i)
        context.progress.report(i / 200'000.0, QStringLiteral("target %1").arg(i));
}

} // namespace

TEST_CASE("a check that floods the window with progress does not stall it")
{
    QList<Script> scripts = threeScripts();
    scripts[0].act = flood;
    for (int i = 0; i < 80; ++i)
        scripts[2].findings.append(someFinding(QStringLiteral("ports.target%1").arg(i), Verdict::Pass));
    WizardStage stage(scripts);
    stage.open();
    IdleHeartbeat idle;
    const Heartbeat heartbeat;
    while (stage.press(QWizard::NextButton))
        stage.settle();
    REQUIRE(stage.untilFinished());
    const qint64 longest = heartbeat.longestMs();
    CHECK(longest <= mostStallMs + 4 * idle.longestMs());
}

TEST_CASE("a check that ignores stop does not stall the window that stops it")
{
    std::atomic<bool> release = false;
    QList<Script> scripts = threeScripts();
    scripts[0].act = [&](CheckContext&) { release.wait(false); };
    WizardStage stage(scripts);
    stage.open();
    stage.press(QWizard::NextButton);
    REQUIRE(stage.until(
        [&] { return stage.model().step(QStringLiteral("system")).state == StepState::Running; }));
    QElapsedTimer clock;
    clock.start();
    stage.model().stop();
    CHECK(clock.elapsed() < 50);
    REQUIRE(stage.until([&] { return !stage.model().isRunning(); }));
    CHECK(stage.model().step(QStringLiteral("system")).outcome == CheckOutcome::Cancelled);
    release = true;
    release.notify_all();
    REQUIRE(stage.until([] { return abandonedCalls() == 0; }));
}
