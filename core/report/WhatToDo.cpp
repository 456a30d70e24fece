#include "core/report/ReportText.h"
#include "core/report/ReportTexts.h"

#include <QSet>

#include <algorithm>

namespace precall {

namespace {

/// Whether one of these findings is why something that the meeting requires does not work.
bool closesRequired(const Report& report, const QList<int>& findings)
{
    return std::ranges::any_of(report.requirements, [&](const RequirementRow& row) {
        return row.level == Level::Must && row.state == RequirementState::NotMet &&
               std::ranges::any_of(findings, [&](int index) {
                   return row.findings.contains(index) &&
                          report.findings.at(index).finding.verdict == Verdict::Fail;
               });
    });
}

/// Steps, each once, with the first reason for it.
class Steps
{
public:
    explicit Steps(const Report& report) : m_report(report) {}

    /// `findings`: those for which it is done.
    void add(const QString& reason, const QString& advice, const QList<int>& findings = {})
    {
        if (advice.isEmpty() || m_advice.contains(advice))
            return;
        m_advice << advice;
        (closesRequired(m_report, findings) ? m_required : m_others)
            << (reason.isEmpty() ? advice : reason + QLatin1Char(' ') + advice);
    }

    /// The advice of the findings of one verdict that no diagnosis explains.
    void addAdvice(Verdict verdict, const QSet<int>& explained)
    {
        for (int i = 0; i < m_report.findings.size(); ++i) {
            const ReportedFinding& reported = m_report.findings[i];
            if (reported.finding.verdict == verdict && !explained.contains(i))
                add(reported.words.summary, reported.words.advice, {i});
        }
    }

    QStringList steps() const { return m_required + m_others; }

private:
    const Report& m_report;
    QStringList m_advice;
    QStringList m_required;
    QStringList m_others;
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
    const bool isFine = report.verdict == Readiness::Ready || report.verdict == Readiness::ReadyWithLimits;
    if (isFine && leavesOutRequired(report))
        return ReportText::tr(
            "Run the steps that are left before your meeting: this was a part of the test.");
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
    Steps steps(report);
    if (report.verdict == Readiness::Ready)
        steps.add({}, generalStep(report));
    for (const ReportedDiagnosis& diagnosis : report.diagnoses)
        steps.add(diagnosis.words.summary, diagnosis.words.userAdvice, diagnosis.diagnosis.explains);
    steps.addAdvice(Verdict::Fail, explained);
    if (report.verdict == Readiness::Undecided)
        steps.addAdvice(Verdict::Unknown, explained);
    steps.addAdvice(Verdict::Warn, explained);
    if (report.interrupted)
        steps.add({}, ReportText::tr("Run the test again, to its end."));
    if (steps.steps().isEmpty())
        steps.add({}, generalStep(report));
    return steps.steps();
}

} // namespace precall
