#include "tests/gui/Heartbeat.h"

#include "core/base/Abandonable.h"
#include "tests/gui/WizardStage.h"
#include "tests/servers/Stopping.h"

#include <QApplication>
#include <QLabel>

#include <catch2/catch.hpp>

using namespace precall;
using namespace precall::test;

namespace {

/// Counts the labels that are painted lower than their text needs: a frame in which a growing page is seen
/// squeezed.
class SqueezedPaintings : public QObject
{
public:
    SqueezedPaintings() { qApp->installEventFilter(this); }
    int count() const { return m_count; }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint)
            if (const auto* label = qobject_cast<const QLabel*>(watched); label && label->wordWrap())
                m_count += label->height() < label->heightForWidth(label->width());
        return false;
    }

private:
    int m_count = 0;
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
    const Heartbeat heartbeat;
    while (stage.press(QWizard::NextButton))
        stage.settle();
    REQUIRE(stage.untilFinished());
    CHECK(heartbeat.mostWorkMs() < mostWorkMs);
}

TEST_CASE("a check that ignores stop does not stall the window that stops it")
{
    // Less than the time after which it is given up.
    constexpr std::chrono::milliseconds bound{50};
    const auto round = [] {
        std::atomic<bool> release = false;
        QList<Script> scripts = threeScripts();
        scripts[0].act = [&](CheckContext&) { release.wait(false); };
        WizardStage stage(scripts);
        stage.open();
        stage.press(QWizard::NextButton);
        REQUIRE(stage.until(
            [&] { return stage.model().step(QStringLiteral("system")).state == StepState::Running; }));
        const auto time = timeOf([&] { stage.model().stop(); });
        REQUIRE(stage.until([&] { return !stage.model().isRunning(); }));
        CHECK(stage.model().step(QStringLiteral("system")).outcome == CheckOutcome::Cancelled);
        release = true;
        release.notify_all();
        REQUIRE(stage.until([] { return abandonedCalls() == 0; }));
        return time;
    };
    CHECK(leastOfThree(bound, round) < bound);
}

TEST_CASE("no page is ever painted squeezed while it grows")
{
    QList<Script> scripts = threeScripts();
    for (int i = 0; i < 40; ++i)
        scripts[2].findings.append(someFinding(QStringLiteral("ports.target%1").arg(i), Verdict::Pass));
    WizardStage stage(scripts);
    stage.open();
    const SqueezedPaintings squeezed;
    while (stage.press(QWizard::NextButton))
        REQUIRE(stage.untilFinished());
    stage.settle();
    CHECK(squeezed.count() == 0);
}
