#include "tests/fakes/ScriptedChecker.h"

#include <QCoreApplication>

#include <condition_variable>
#include <mutex>

namespace precall {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScriptedChecker)
};

} // namespace

QString ScriptedChecker::title() const
{
    return Words::tr("Step %1").arg(m_script.id);
}

QString ScriptedChecker::introduction() const
{
    return Words::tr(
        "This step looks at what its script says, and at nothing else. You need not do anything here.");
}

QList<SayableCode> ScriptedChecker::codes() const
{
    QList<SayableCode> codes;
    for (const Finding& finding : m_script.findings)
        codes.append({finding.code, QStringLiteral("T%1").arg(codes.size() + 1, 2, 10, QLatin1Char('0'))});
    return codes;
}

CheckResult ScriptedChecker::run(CheckContext& context) const
{
    ++m_runs;
    context.progress.report(0.1, Words::tr("Doing as the script says"));
    if (m_script.act)
        m_script.act(context);
    CheckResult result;
    result.id = m_script.id;
    result.outcome = context.stop.stop_requested() ? CheckOutcome::Cancelled : CheckOutcome::Completed;
    for (const Finding& finding : m_script.findings) {
        result.findings.append(finding);
        context.progress.show(result.findings);
        context.progress.report(double(result.findings.size()) / double(m_script.findings.size()),
                                Words::tr("Seen: %1").arg(finding.subject));
    }
    return result;
}

Wording ScriptedChecker::describe(const Finding& finding) const
{
    return {Words::tr("This was seen at %1.").arg(finding.subject),
            finding.verdict == Verdict::Pass ? QString()
                                             : Words::tr("Ask for help with %1.").arg(finding.subject)};
}

void waitForStop(CheckContext& context)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    stopped.wait(lock, context.stop, [] { return false; });
}

} // namespace precall
