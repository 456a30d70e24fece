#include "core/report/ClosedWays.h"
#include "core/report/FirewallRequest.h"
#include "core/report/ForAdministrators.h"
#include "core/report/PlainText.h"
#include "core/report/ReportFormats.h"
#include "core/report/ReportText.h"
#include "core/report/ReportTexts.h"
#include "core/report/RequirementGroups.h"

namespace precall {

namespace {

constexpr int columns = 100;

QString heading(const QString& title)
{
    return QLatin1Char('\n') + title + QLatin1Char('\n') + QString(title.size(), QLatin1Char('-')) +
           QLatin1Char('\n');
}

QString head(const Report& report)
{
    QList<QStringList> rows{
        {ReportText::tr("Report"), report.id},
        {ReportText::tr("Date"),
         startedText(report) + QStringLiteral(", ") + durationText(report.durationMs)},
        {ReportText::tr("Profile"), report.profileTitle + QLatin1Char(' ') + report.profileVersion}};
    if (!report.ticket.isEmpty())
        rows << QStringList{ReportText::tr("Ticket"), report.ticket};
    if (!report.remark.isEmpty())
        rows << QStringList{ReportText::tr("Remark"), report.remark};
    return paragraph({}, readinessTitle(report).toUpper(), columns) +
           paragraph({}, readinessExplanation(report), columns) + QLatin1Char('\n') +
           textTable(rows, {12}, columns);
}

QString steps(const Report& report)
{
    QString text = heading(ReportText::tr("What to do now"));
    const QList<Advice> list = whatToDo(report);
    for (int i = 0; i < list.size(); ++i)
        text += paragraphs(QStringLiteral("%1. ").arg(i + 1, 2), withCodes(list[i]), columns);
    return text + QLatin1Char('\n') + paragraph({}, whereToGetHelp(report), columns);
}

QString notes(const Report& report)
{
    const QList<Advice> list = goodToKnow(report);
    QString text = heading(ReportText::tr("Good to know"));
    for (const Advice& note : list)
        text += paragraphs(QStringLiteral("  - "), withCodes(note), columns);
    return list.isEmpty() ? QString() : text;
}

/// What each step came to, under its page's code.
QString stepTable(const Report& report)
{
    QList<QStringList> rows;
    for (const RequirementGroup& group : requirementGroups(report))
        rows << QStringList{pageCode(group.check), checkTitle(group.check), stepResultText(group.result),
                            groupCounts(group)};
    return rows.isEmpty()
               ? QString()
               : heading(ReportText::tr("What was checked")) + textTable(rows, {3, 30, 27}, columns);
}

QString requirements(const Report& report)
{
    QList<QStringList> rows;
    for (const RequirementRow& row : worstFirst(report.requirements))
        rows << QStringList{requirementStateText(row.state), levelText(row.level), row.id, row.title};
    return heading(ReportText::tr("Requirements")) + textTable(rows, {16, 14, 24}, columns);
}

/// The sayable code in a column of its own.
QString codeColumn(const QString& sayable)
{
    return oneLine(sayable).left(4).leftJustified(5);
}

QString adviceLine(const QString& advice)
{
    return advice.trimmed().isEmpty() ? QString()
                                      : paragraphs(codeColumn({}) + QStringLiteral("> "), advice, columns);
}

QString finding(const ReportedFinding& reported, Verdict shown)
{
    const Finding& finding = reported.finding;
    QStringList about{finding.subject, finding.requirement, finding.code};
    about.removeAll(QString());
    return paragraph(codeColumn(reported.sayable),
                     ReportText::tr("%1: %2").arg(verdictText(shown), reported.words.summary), columns) +
           paragraph(codeColumn({}), about.join(QStringLiteral(" | ")), columns) +
           adviceLine(reported.words.advice);
}

/// Problems first, what is in order last; what one cause explains for the whole network as one line.
QString findings(const Report& report)
{
    QString text = heading(ReportText::tr("What was found"));
    if (const QString note = networkWideNote(report); !note.isEmpty())
        text += paragraph({}, note, columns) + QLatin1Char('\n');
    const QList<int> leftOut = networkWideFindings(report);
    for (const Verdict verdict : {Verdict::Fail, Verdict::Unknown, Verdict::Warn, Verdict::Pass})
        for (int i = 0; i < report.findings.size(); ++i)
            if (const ReportedFinding& reported = report.findings[i];
                shownVerdict(reported.finding, report) == verdict && !leftOut.contains(i))
                text += finding(reported, verdict);
    return report.findings.isEmpty() ? QString() : text;
}

QString diagnoses(const Report& report)
{
    QString text = heading(ReportText::tr("Causes, for the administrator"));
    for (const ReportedDiagnosis& reported : report.diagnoses)
        text += paragraph(codeColumn(reported.sayable),
                          QStringLiteral("%1 (%2)").arg(reported.words.summary, reported.diagnosis.code),
                          columns) +
                adviceLine(reported.words.adminAdvice);
    return report.diagnoses.isEmpty() ? QString() : text;
}

/// "timed-out"; where a proxy is on the way with what that is asked for and its address.
QString seenAndProxy(const Permission& permission)
{
    return QStringList{permission.seen, proxyMethod(permission), permission.proxy}
        .join(QLatin1Char(' '))
        .trimmed();
}

QString request(const Report& report)
{
    QList<QStringList> rows{{ReportText::tr("Port"), ReportText::tr("Destination"), ReportText::tr("Action"),
                             ReportText::tr("Requirement"), ReportText::tr("Seen")}};
    for (const Permission& permission : firewallRequest(report))
        if (permission.seenClosed)
            rows << QStringList{portText(permission), permission.destination, actionText(permission.action),
                                permission.requirement, seenAndProxy(permission)};
    const QString note = firewallRequestNote(report);
    if (rows.size() == 1 && note.isEmpty())
        return {};
    const QString text =
        heading(ReportText::tr("Firewall request: outgoing only")) + paragraphs({}, note, columns);
    return rows.size() == 1 ? text
                            : text + textTable(rows, {10, 34, 12, 20}, columns) +
                                  paragraph({}, outgoingOnlyNote(), columns);
}

QString closedRoute(const ClosedRoute& route)
{
    QList<QStringList> rows{{ReportText::tr("Destination"), ReportText::tr("Address"), ReportText::tr("Port"),
                             ReportText::tr("Error")}};
    for (const ClosedWay& way : route.ways)
        rows << QStringList{way.destination, addressesText(way), way.port, way.error};
    return paragraph({}, ReportText::tr("Route: %1").arg(route.route), columns) +
           textTable(rows, {32, 28, 9}, columns) +
           (route.further == 0 ? QString() : paragraph({}, furtherText(route), columns));
}

QString closed(const Report& report)
{
    QStringList texts;
    for (const ClosedRoute& route : closedRoutes(report))
        texts << closedRoute(route);
    return texts.isEmpty() ? QString()
                           : heading(ReportText::tr("Closed ways, for the administrator")) +
                                 texts.join(QLatin1Char('\n'));
}

QString unproven(const Report& report)
{
    QList<QStringList> rows;
    for (const UnprovenRequirement& requirement : unprovenRequirements(report))
        rows << QStringList{requirement.id, requirement.title,
                            requirement.subjects.join(QStringLiteral(", "))};
    if (rows.isEmpty())
        return {};
    return heading(ReportText::tr("Could not be proven: allow it anyway")) +
           textTable(rows, {24, 36}, columns);
}

QString calendar(const Report& report)
{
    const QList<CalendarNote> notes = calendarNotes(report);
    if (notes.isEmpty())
        return {};
    QString text = heading(ReportText::tr("Calendar: to be looked at where the mail server runs")) +
                   paragraph({}, calendarNotesIntroduction(), columns);
    for (const CalendarNote& note : notes)
        text += paragraph(codeColumn(note.sayable), note.seen, columns) + adviceLine(note.toDo);
    return text;
}

} // namespace

QString administratorText(const Report& report)
{
    return (diagnoses(report) + request(report) + closed(report) + unproven(report) + calendar(report))
        .trimmed();
}

QString toText(const Report& report)
{
    return head(report) + steps(report) + stepTable(report) + notes(report) + requirements(report) +
           diagnoses(report) + request(report) + closed(report) + unproven(report) + calendar(report) +
           findings(report);
}

} // namespace precall
