#include "core/report/ReportTexts.h"
#include "core/report/RequirementGroups.h"
#include "core/report/pdf/ReportPages.h"

#include <QCoreApplication>
#include <QLocale>

namespace precall::pdf {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

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
    QList<QList<Cell>> rows{pair(Words::tr("Report"), report.id),
                            pair(Words::tr("Verdict"), readinessTitle(report.verdict))};
    if (!report.ticket.isEmpty())
        rows << pair(Words::tr("Ticket"), report.ticket);
    if (!report.remark.isEmpty())
        rows << pair(Words::tr("Remark of the user"), report.remark);
    rows << pair(Words::tr("Started"), startedText(report))
         << pair(Words::tr("Duration"),
                 durationText(report.durationMs) +
                     (report.interrupted ? QStringLiteral(", ") + Words::tr("stopped before the end")
                                         : QString()))
         << pair(Words::tr("Profile"), report.profileTitle)
         << pair(Words::tr("Version of the profile"),
                 report.profileId + QLatin1Char(' ') + report.profileVersion)
         << pair(Words::tr("Checksum (SHA-256)"), report.profileSha256)
         << pair(Words::tr("Program"), QStringLiteral("Precall ") + report.toolVersion);
    flow.heading(Words::tr("The run"), styles::subheading);
    pairs(flow, rows);
}

QString label(const QString& key)
{
    if (key == QLatin1String("os"))
        return Words::tr("Operating system");
    if (key == QLatin1String("kernel"))
        return Words::tr("Kernel");
    if (key == QLatin1String("cpu"))
        return Words::tr("Processor");
    if (key == QLatin1String("cores"))
        return Words::tr("Cores");
    if (key == QLatin1String("ram_bytes"))
        return Words::tr("Memory");
    if (key == QLatin1String("virtual_desktop"))
        return Words::tr("Remote session");
    if (key == QLatin1String("virtual_machine"))
        return Words::tr("Virtual machine");
    if (key == QLatin1String("architecture"))
        return Words::tr("Architecture");
    if (key == QLatin1String("host_name"))
        return Words::tr("Name of the computer");
    return key;
}

QString valueText(const QString& key, const QJsonValue& value)
{
    if (key == QLatin1String("ram_bytes"))
        return QLocale().formattedDataSize(qint64(value.toDouble()));
    if (value.isBool())
        return value.toBool() ? Words::tr("yes") : Words::tr("no");
    const QString text = value.toVariant().toString();
    return text.isEmpty() || text == QLatin1String("none") ? Words::tr("none") : text;
}

void machine(Flow& flow, const Report& report)
{
    QList<QList<Cell>> rows;
    for (auto fact = report.machine.begin(); fact != report.machine.end(); ++fact)
        if (!fact->isObject() && !fact->isArray() && !fact->isNull())
            rows << pair(label(fact.key()), valueText(fact.key(), *fact));
    if (rows.isEmpty())
        return;
    flow.heading(Words::tr("The computer"), styles::subheading);
    pairs(flow, rows);
}

int countOf(const Report& report, const QString& check, Verdict verdict)
{
    int count = 0;
    for (const ReportedFinding& reported : report.findings)
        if (reported.finding.verdict == verdict &&
            reported.finding.code.section(QLatin1Char('.'), 0, 0) == check)
            ++count;
    return count;
}

void steps(Flow& flow, const Report& report)
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
    flow.heading(Words::tr("Steps"), styles::subheading);
    flow.table({{Words::tr("Step"), 4},
                {Words::tr("How it ended"), 4},
                {Words::tr("Duration"), 2.2},
                {verdictText(Verdict::Fail), 1.9},
                {verdictText(Verdict::Unknown), 1.9},
                {verdictText(Verdict::Warn), 1.7},
                {verdictText(Verdict::Pass), 1.3}},
               rows);
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
    flow.heading(Words::tr("Requirements"), styles::subheading);
    flow.table({{Words::tr("State"), 2.5},
                {Words::tr("Requirement"), 6},
                {Words::tr("Weight"), 1.9},
                {Words::tr("Id"), 3}},
               rows);
}

void finding(Flow& flow, const ReportedFinding& reported)
{
    const Finding& finding = reported.finding;
    const StatusSymbol symbol = symbolOf(finding.verdict);
    QStringList about{finding.subject, finding.requirement, finding.code};
    about.removeAll(QString());
    QList<QList<Cell>> rows{
        {Cell{{}, styles::body, symbol}, Cell{reported.sayable, styles::strong},
         Cell{verdictText(finding.verdict) + QStringLiteral(": ") + reported.words.summary}}};
    if (!reported.words.advice.isEmpty())
        rows << QList<Cell>{Cell{}, Cell{}, Cell{reported.words.advice, styles::body.inked(inkOf(symbol))}};
    rows << QList<Cell>{Cell{}, Cell{}, Cell{about.join(QStringLiteral("   ")), styles::small}};
    flow.group(rows, {16 * pt, 26 * pt}, 6 * pt);
}

void findings(Flow& flow, const Report& report)
{
    if (report.findings.isEmpty())
        return;
    flow.heading(Words::tr("All findings, problems first"), styles::subheading);
    for (const Verdict verdict : {Verdict::Fail, Verdict::Unknown, Verdict::Warn, Verdict::Pass})
        for (const ReportedFinding& reported : report.findings)
            if (reported.finding.verdict == verdict)
                finding(flow, reported);
}

} // namespace

void helpdeskPages(Flow& flow, const Report& report)
{
    flow.heading(Words::tr("For the helpdesk"), styles::heading);
    flow.text(Words::tr("Ask the user for the report number and for the codes beside the findings: they are "
                        "the same in every "
                        "language."),
              styles::small);
    run(flow, report);
    machine(flow, report);
    steps(flow, report);
    requirements(flow, report);
    findings(flow, report);
}

} // namespace precall::pdf
