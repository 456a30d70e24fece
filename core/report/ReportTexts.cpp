#include "core/report/ReportTexts.h"

#include "core/checks/Checkers.h"
#include "core/report/ReportText.h"

#include <QHash>
#include <QLocale>

#include <algorithm>

namespace precall {

namespace {

/// What is required and could neither be proven nor disproved: the first three by name.
QString unprovenTitles(const Report& report)
{
    constexpr qsizetype mostTitles = 3;
    QStringList titles;
    for (const RequirementRow& row : report.requirements)
        if (row.level == Level::Must && row.state == RequirementState::NotProven)
            titles << ReportText::tr("“%1”").arg(row.title.isEmpty() ? row.id : row.title);
    const QString first = titles.mid(0, mostTitles).join(QStringLiteral(", "));
    return titles.size() <= mostTitles
               ? first
               : ReportText::tr("%1 and %2 more").arg(first).arg(titles.size() - mostTitles);
}

/// Of a report in which nothing required failed.
QString requiredWorks(const Report& report)
{
    const QString unproven = unprovenTitles(report);
    return unproven.isEmpty()
               ? ReportText::tr("Everything that was checked and is required works.")
               : ReportText::tr("Nothing that is required was found to fail. What could not be tested: %1.")
                     .arg(unproven);
}

QString explanation(const Report& report)
{
    switch (report.verdict) {
    case Readiness::Ready:
        return requiredWorks(report);
    case Readiness::ReadyWithLimits:
        return requiredWorks(report) + QLatin1Char(' ') +
               ReportText::tr("Something that is recommended does not work: picture or sound may be worse "
                              "than they could be.");
    case Readiness::NotReady:
        return ReportText::tr(
            "Something that the meeting needs does not work yet. Below is what to do about it.");
    case Readiness::Undecided:
        return ReportText::tr(
            "Nothing was found to be wrong, but something that the meeting needs could not be "
            "proven to work.");
    }
    Q_UNREACHABLE();
}

/// By the user, or by the time that was given.
bool wasCutShort(const Report& report)
{
    return report.interrupted ||
           std::any_of(report.checks.begin(), report.checks.end(),
                       [](const auto& check) { return check.outcome == CheckOutcome::Cancelled; });
}

} // namespace

bool leavesOutRequired(const Report& report)
{
    return std::any_of(report.requirements.begin(), report.requirements.end(), [](const RequirementRow& row) {
        return row.level == Level::Must && row.state == RequirementState::NotRun;
    });
}

QString readinessTitle(const Report& report)
{
    const bool partial = leavesOutRequired(report);
    switch (report.verdict) {
    case Readiness::Ready:
        return partial ? ReportText::tr("What was checked is in order")
                       : ReportText::tr("You are ready for your video meeting");
    case Readiness::ReadyWithLimits:
        return partial ? ReportText::tr("What was checked works, with some limits")
                       : ReportText::tr("You can take part, with some limits");
    case Readiness::NotReady:
        return ReportText::tr("You are not ready yet");
    case Readiness::Undecided:
        return ReportText::tr("Not everything could be checked");
    }
    Q_UNREACHABLE();
}

QString readinessExplanation(const Report& report)
{
    QStringList sentences;
    if (wasCutShort(report))
        sentences << ReportText::tr("The test was stopped before its end.");
    sentences << explanation(report);
    if (!report.interrupted && leavesOutRequired(report))
        sentences << ReportText::tr("Not every step was run: what was not checked is not counted.");
    return sentences.join(QLatin1Char(' '));
}

QString requirementStateText(RequirementState state)
{
    switch (state) {
    case RequirementState::Met:
        return ReportText::tr("Met");
    case RequirementState::NotMet:
        return ReportText::tr("Not met");
    case RequirementState::NotProven:
        return ReportText::tr("Not proven");
    case RequirementState::NotApplicable:
        return ReportText::tr("Does not apply");
    case RequirementState::NotRun:
        return ReportText::tr("Not checked");
    }
    Q_UNREACHABLE();
}

QString levelText(Level level)
{
    switch (level) {
    case Level::Must:
        return ReportText::tr("required");
    case Level::Should:
        return ReportText::tr("recommended");
    case Level::Info:
        return ReportText::tr("information");
    }
    Q_UNREACHABLE();
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return ReportText::tr("OK");
    case Verdict::Unknown:
        return ReportText::tr("Not certain");
    case Verdict::Warn:
        return ReportText::tr("Note");
    case Verdict::Fail:
        return ReportText::tr("Problem");
    }
    Q_UNREACHABLE();
}

Verdict shownVerdict(const Finding& finding, Level level)
{
    return finding.verdict == Verdict::Fail && level == Level::Info ? Verdict::Warn : finding.verdict;
}

Verdict shownVerdict(const Finding& finding, const Report& report)
{
    const auto row = std::ranges::find(report.requirements, finding.requirement, &RequirementRow::id);
    return row == report.requirements.end() ? finding.verdict : shownVerdict(finding, row->level);
}

QString outcomeText(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Completed:
        return ReportText::tr("done");
    case CheckOutcome::Cancelled:
        return ReportText::tr("stopped");
    case CheckOutcome::Skipped:
        return ReportText::tr("not asked for");
    case CheckOutcome::Failed:
        return ReportText::tr("could not run");
    }
    Q_UNREACHABLE();
}

QString checkTitle(const QString& checkId)
{
    if (const Checker* known = checker(checkId))
        return known->title();
    static const QHash<QString, const char*> ofOtherBuilds{
        {QStringLiteral("browsers"), QT_TRANSLATE_NOOP("Report", "Browsers")},
        {QStringLiteral("camera"), QT_TRANSLATE_NOOP("Report", "Camera")},
        {QStringLiteral("microphone"), QT_TRANSLATE_NOOP("Report", "Microphone")},
        {QStringLiteral("speaker"), QT_TRANSLATE_NOOP("Report", "Speakers")},
        {QStringLiteral("bandwidth"), QT_TRANSLATE_NOOP("Report", "Bandwidth")},
        {QStringLiteral("calendar"), QT_TRANSLATE_NOOP("Report", "Calendar")}};
    const char* title = ofOtherBuilds.value(checkId);
    return title ? ReportText::tr(title) : checkId;
}

QString pageCode(const QString& checkId)
{
    const Checker* known = checker(checkId);
    return known ? known->pageCode() : QString();
}

QString whereToGetHelp(const Report& report)
{
    if (report.profileSupport.isEmpty())
        return ReportText::tr("If you ask someone for help, name the report number %1.").arg(report.id);
    return ReportText::tr("Help: %1. Name the report number %2.").arg(report.profileSupport, report.id);
}

QString startedText(const Report& report)
{
    const QDateTime local = report.started.toLocalTime();
    const int minutes = local.offsetFromUtc() / 60;
    return QStringLiteral("%1 (UTC%2%3:%4)")
        .arg(local.toString(QStringLiteral("yyyy-MM-dd HH:mm")),
             minutes < 0 ? QStringLiteral("-") : QStringLiteral("+"))
        .arg(qAbs(minutes) / 60, 2, 10, QLatin1Char('0'))
        .arg(qAbs(minutes) % 60, 2, 10, QLatin1Char('0'));
}

QString durationText(qint64 milliseconds)
{
    if (milliseconds < 1000)
        return ReportText::tr("%1 ms").arg(milliseconds);
    if (milliseconds < 60'000)
        return ReportText::tr("%1 s").arg(QLocale().toString(double(milliseconds) / 1000, 'f', 1));
    return ReportText::tr("%1 min %2 s").arg(milliseconds / 60'000).arg(milliseconds / 1000 % 60);
}

} // namespace precall
