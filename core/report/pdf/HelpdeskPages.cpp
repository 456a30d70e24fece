#include "core/base/Quantities.h"
#include "core/report/ClosedWays.h"
#include "core/report/RateGraph.h"
#include "core/report/ReportText.h"
#include "core/report/ReportTexts.h"
#include "core/report/RequirementGroups.h"
#include "core/report/pdf/ReportPages.h"

namespace precall::pdf {

namespace {

constexpr qreal graphHeight = 170 * pt;

QList<Cell> pair(const QString& name, const QString& value)
{
    return {Cell{name, styles::small}, Cell{value, styles::body}};
}

/// Names on the left, values on the right, without lines.
void pairs(Flow& flow, const QList<QList<Cell>>& rows)
{
    for (const QList<Cell>& row : rows)
        flow.row(row, {118 * pt}, 1.5 * pt);
}

void run(Flow& flow, const Report& report)
{
    QList<QList<Cell>> rows{pair(ReportText::tr("Report"), report.id),
                            pair(ReportText::tr("Verdict"), readinessTitle(report))};
    if (!report.ticket.isEmpty())
        rows << pair(ReportText::tr("Ticket"), report.ticket);
    if (!report.remark.isEmpty())
        rows << pair(ReportText::tr("Remark of the user"), report.remark);
    rows << pair(ReportText::tr("Started"), startedText(report))
         << pair(ReportText::tr("Duration"),
                 durationText(report.durationMs) +
                     (report.interrupted ? QStringLiteral(", ") + ReportText::tr("stopped before the end")
                                         : QString()))
         << pair(ReportText::tr("Profile"), report.profileTitle)
         << pair(ReportText::tr("Version of the profile"),
                 report.profileId + QLatin1Char(' ') + report.profileVersion)
         << pair(ReportText::tr("Checksum (SHA-256)"), report.profileSha256)
         << pair(ReportText::tr("Program"), QStringLiteral("Precall ") + report.toolVersion);
    flow.heading(ReportText::tr("The run"), styles::subheading);
    pairs(flow, rows);
}

QString label(const QString& key)
{
    if (key == QLatin1String("os"))
        return ReportText::tr("Operating system");
    if (key == QLatin1String("kernel"))
        return ReportText::tr("Kernel");
    if (key == QLatin1String("cpu"))
        return ReportText::tr("Processor");
    if (key == QLatin1String("cores"))
        return ReportText::tr("Cores");
    if (key == QLatin1String("ram_bytes"))
        return ReportText::tr("Memory");
    if (key == QLatin1String("virtual_desktop"))
        return ReportText::tr("Remote session");
    if (key == QLatin1String("virtual_machine"))
        return ReportText::tr("Virtual machine");
    if (key == QLatin1String("architecture"))
        return ReportText::tr("Architecture");
    if (key == QLatin1String("host_name"))
        return ReportText::tr("Name of the computer");
    return key;
}

QString valueText(const QString& key, const QJsonValue& value)
{
    if (key == QLatin1String("ram_bytes"))
        return sizeText(value.toDouble());
    if (value.isBool())
        return value.toBool() ? ReportText::tr("yes") : ReportText::tr("no");
    const QString text = value.toVariant().toString();
    return text.isEmpty() || text == QLatin1String("none") ? ReportText::tr("none") : text;
}

void machine(Flow& flow, const Report& report)
{
    QList<QList<Cell>> rows;
    for (auto fact = report.machine.begin(); fact != report.machine.end(); ++fact)
        if (!fact->isObject() && !fact->isArray() && !fact->isNull())
            rows << pair(label(fact.key()), valueText(fact.key(), *fact));
    if (rows.isEmpty())
        return;
    flow.heading(ReportText::tr("The computer"), styles::subheading);
    pairs(flow, rows);
}

int countOf(const Report& report, const QString& check, Verdict verdict)
{
    int count = 0;
    for (const ReportedFinding& reported : report.findings)
        if (shownVerdict(reported.finding, report) == verdict &&
            reported.finding.code.section(QLatin1Char('.'), 0, 0) == check)
            ++count;
    return count;
}

void stepsTable(Flow& flow, const Report& report)
{
    QList<QList<Cell>> rows;
    for (const CheckResult& check : report.checks) {
        const QString outcome = check.error.isEmpty()
                                    ? outcomeText(check.outcome)
                                    : outcomeText(check.outcome) + QStringLiteral(": ") + check.error;
        rows << QList<Cell>{Cell{checkTitle(check.id)},
                            Cell{outcome},
                            Cell{durationText(check.durationMs)},
                            Cell{QString::number(countOf(report, check.id, Verdict::Fail))},
                            Cell{QString::number(countOf(report, check.id, Verdict::Unknown))},
                            Cell{QString::number(countOf(report, check.id, Verdict::Warn))},
                            Cell{QString::number(countOf(report, check.id, Verdict::Pass))}};
    }
    flow.heading(ReportText::tr("Steps"), styles::subheading);
    flow.table({{ReportText::tr("Step"), 4},
                {ReportText::tr("How it ended"), 4},
                {ReportText::tr("Duration"), 2.2},
                {verdictText(Verdict::Fail), 1.9},
                {verdictText(Verdict::Unknown), 1.9},
                {verdictText(Verdict::Warn), 1.7},
                {verdictText(Verdict::Pass), 1.3}},
               rows);
}

/// The same picture as on the page of the step.
void rateGraph(Flow& flow, const Report& report)
{
    for (const CheckResult& check : report.checks) {
        const RateGraph graph = rateGraphOf(check.evidence);
        if (graph.isEmpty())
            continue;
        flow.heading(checkTitle(check.id), styles::subheading, graphHeight);
        drawRateGraph(flow.painter(), flow.take(graphHeight), graph, {}, styles::small.font());
        flow.text(rateGraphText(graph), styles::small);
    }
}

void requirements(Flow& flow, const Report& report)
{
    QList<QList<Cell>> rows;
    for (const RequirementRow& row : worstFirst(report.requirements)) {
        const StatusSymbol symbol = symbolOf(row.state, row.level);
        rows << QList<Cell>{
            Cell{requirementStateText(row.state), styles::strong.inked(inkOf(symbol)), symbol},
            Cell{row.title}, Cell{levelText(row.level), styles::small}, Cell{row.id, styles::small}};
    }
    flow.heading(ReportText::tr("Requirements"), styles::subheading);
    flow.table({{ReportText::tr("State"), 2.5},
                {ReportText::tr("Requirement"), 6},
                {ReportText::tr("Weight"), 1.9},
                {ReportText::tr("Id"), 3}},
               rows);
}

/// `advice` is left out where the finding before had the same.
void finding(Flow& flow, const ReportedFinding& reported, Verdict shown, const QString& advice)
{
    const Finding& finding = reported.finding;
    const StatusSymbol symbol = symbolOf(shown);
    QStringList about{finding.subject, finding.requirement, finding.code};
    about.removeAll(QString());
    QList<QList<Cell>> rows{
        {Cell{{}, styles::body, symbol}, Cell{reported.sayable, styles::strong},
         Cell{ReportText::tr("%1: %2").arg(verdictText(shown), reported.words.summary)}}};
    if (!advice.isEmpty())
        rows << QList<Cell>{Cell{}, Cell{}, Cell{advice, styles::body.inked(inkOf(symbol))}};
    rows << QList<Cell>{Cell{}, Cell{}, Cell{about.join(QStringLiteral("   ")), styles::small}};
    flow.group(rows, {16 * pt, 26 * pt}, 6 * pt);
}

void findings(Flow& flow, const Report& report)
{
    if (report.findings.isEmpty())
        return;
    flow.heading(ReportText::tr("All findings, problems first"), styles::subheading);
    if (const QString note = networkWideNote(report); !note.isEmpty()) {
        flow.text(note);
        flow.space(6 * pt);
    }
    const QList<int> leftOut = networkWideFindings(report);
    QString lastAdvice;
    for (const Verdict verdict : {Verdict::Fail, Verdict::Unknown, Verdict::Warn, Verdict::Pass})
        for (int i = 0; i < report.findings.size(); ++i)
            if (const ReportedFinding& reported = report.findings[i];
                shownVerdict(reported.finding, report) == verdict && !leftOut.contains(i)) {
                const QString& advice = reported.words.advice;
                finding(flow, reported, verdict, advice == lastAdvice ? QString() : advice);
                lastAdvice = advice;
            }
}

} // namespace

void helpdeskPages(Flow& flow, const Report& report)
{
    flow.heading(ReportText::tr("For the helpdesk"), styles::heading);
    flow.text(
        ReportText::tr("Ask the user for the report number and for the codes beside the findings: they are "
                       "the same in every "
                       "language."),
        styles::small);
    run(flow, report);
    machine(flow, report);
    stepsTable(flow, report);
    rateGraph(flow, report);
    requirements(flow, report);
    findings(flow, report);
}

} // namespace precall::pdf
