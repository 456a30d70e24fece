#include "core/report/ReportText.h"
#include "core/report/ReportTexts.h"

#include <QSet>

namespace precall {

namespace {

/// Steps, each once, with the first reason for it.
class Steps
{
public:
    void add(const QString& reason, const QString& advice)
    {
        if (advice.isEmpty() || m_advice.contains(advice))
            return;
        m_advice << advice;
        m_steps << (reason.isEmpty() ? advice : reason + QLatin1Char(' ') + advice);
    }

    /// The advice of the findings of one verdict that no diagnosis explains.
    void addAdvice(const Report& report, Verdict verdict, const QSet<int>& explained)
    {
        for (int i = 0; i < report.findings.size(); ++i)
            if (report.findings[i].finding.verdict == verdict && !explained.contains(i))
                add(report.findings[i].words.summary, report.findings[i].words.advice);
    }

    const QStringList& steps() const { return m_steps; }

private:
    QStringList m_advice;
    QStringList m_steps;
};

QSet<int> explainedFindings(const Report& report)
{
    QSet<int> explained;
    for (const ReportedDiagnosis& diagnosis : report.diagnoses)
        for (const int index : diagnosis.diagnosis.explains)
            explained.insert(index);
    return explained;
}

/// What to do where no finding has an advice of its own.
QString generalStep(const Report& report)
{
    switch (report.verdict) {
    case Readiness::Ready:
        return ReportText::tr("You can join your meeting.");
    case Readiness::ReadyWithLimits:
        return ReportText::tr(
            "You can join your meeting. For the best quality, show this report to whoever looks after your "
            "computer or network.");
    case Readiness::NotReady:
    case Readiness::Undecided:
        return ReportText::tr("Show this report to whoever looks after your computer or network.");
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList whatToDo(const Report& report)
{
    const QSet<int> explained = explainedFindings(report);
    Steps steps;
    if (report.verdict == Readiness::Ready)
        steps.add({}, generalStep(report));
    for (const ReportedDiagnosis& diagnosis : report.diagnoses)
        steps.add(diagnosis.words.summary, diagnosis.words.userAdvice);
    steps.addAdvice(report, Verdict::Fail, explained);
    if (report.verdict == Readiness::Undecided)
        steps.addAdvice(report, Verdict::Unknown, explained);
    steps.addAdvice(report, Verdict::Warn, explained);
    if (report.interrupted)
        steps.add({}, ReportText::tr("Run the test again, to its end."));
    if (steps.steps().isEmpty())
        steps.add({}, generalStep(report));
    return steps.steps();
}

} // namespace precall
