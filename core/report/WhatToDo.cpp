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

/// Nothing failed and nothing is open: what is worth knowing, not what has to be done.
bool isNoteOnly(const Report& report, const QList<int>& findings)
{
    return !findings.isEmpty() && std::ranges::all_of(findings, [&](int index) {
        const Verdict shown = shownVerdict(report.findings.at(index).finding, report);
        return shown == Verdict::Warn || shown == Verdict::Pass;
    });
}

/// One act, and everything that asks for it.
struct Act
{
    QString advice;
    QStringList reasons;
    QStringList codes;
    bool isRequired = false; ///< it makes something required work
    bool isNote = true;
};

/// The first reasons, how many there are more, and what to do.
QString textOf(const Act& act)
{
    constexpr qsizetype mostReasons = 3;
    QStringList sentences = act.reasons.mid(0, mostReasons);
    if (act.reasons.size() > mostReasons)
        sentences << ReportText::tr("And %1 more.").arg(act.reasons.size() - mostReasons);
    return (sentences << act.advice).join(QLatin1Char(' '));
}

void appendOnce(QStringList& texts, const QString& text)
{
    if (!text.isEmpty() && !texts.contains(text))
        texts << text;
}

/// What findings and causes advise, each act once.
class Acts
{
public:
    explicit Acts(const Report& report) : m_report(report) {}

    /// `findings`: those for which it is done.
    void add(const QString& reason, const QString& advice, const QString& code, const QList<int>& findings)
    {
        if (advice.isEmpty())
            return;
        auto known = std::ranges::find(m_acts, advice, &Act::advice);
        if (known == m_acts.end())
            known = m_acts.insert(m_acts.end(), Act{advice, {}, {}});
        appendOnce(known->reasons, reason);
        appendOnce(known->codes, code);
        known->isRequired = known->isRequired || closesRequired(m_report, findings);
        known->isNote = known->isNote && isNoteOnly(m_report, findings);
    }

    /// The advice of the findings of one verdict that no diagnosis explains.
    void addAdvice(Verdict verdict, const QSet<int>& explained)
    {
        for (int i = 0; i < m_report.findings.size(); ++i) {
            const ReportedFinding& reported = m_report.findings[i];
            if (reported.finding.verdict == verdict && !explained.contains(i))
                add(reported.words.summary, reported.words.advice, reported.sayable, {i});
        }
    }

    QList<Advice> toDo() const { return those(false, true) + those(false, false); }
    QList<Advice> notes() const { return those(true, true) + those(true, false); }

private:
    QList<Advice> those(bool notes, bool required) const
    {
        QList<Advice> list;
        for (const Act& act : m_acts)
            if (act.isNote == notes && act.isRequired == required)
                list << Advice{textOf(act), act.codes};
        return list;
    }

    const Report& m_report;
    QList<Act> m_acts;
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

Acts actsOf(const Report& report)
{
    const QSet<int> explained = explainedFindings(report);
    Acts acts(report);
    for (const ReportedDiagnosis& diagnosis : report.diagnoses)
        acts.add(diagnosis.words.summary, diagnosis.words.userAdvice, diagnosis.sayable,
                 diagnosis.diagnosis.explains);
    acts.addAdvice(Verdict::Fail, explained);
    if (report.verdict == Readiness::Undecided)
        acts.addAdvice(Verdict::Unknown, explained);
    acts.addAdvice(Verdict::Warn, explained);
    return acts;
}

} // namespace

QList<Advice> whatToDo(const Report& report)
{
    QList<Advice> steps;
    if (report.interrupted)
        steps << Advice{ReportText::tr("Run the test again, to its end."), {}};
    else if (report.verdict == Readiness::Ready)
        steps << Advice{generalStep(report), {}};
    steps += actsOf(report).toDo();
    return steps.isEmpty() ? QList<Advice>{{generalStep(report), {}}} : steps;
}

QList<Advice> goodToKnow(const Report& report)
{
    return actsOf(report).notes();
}

QString withCodes(const Advice& advice)
{
    return advice.codes.isEmpty()
               ? advice.text
               : QStringLiteral("%1 (%2)").arg(advice.text, advice.codes.join(QStringLiteral(", ")));
}

} // namespace precall
