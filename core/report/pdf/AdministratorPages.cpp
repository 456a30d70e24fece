#include "core/report/FirewallRequest.h"
#include "core/report/ForAdministrators.h"
#include "core/report/ReportText.h"
#include "core/report/ReportTexts.h"
#include "core/report/pdf/ReportPages.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace precall::pdf {

namespace {

/// Of each finding; the rest is in the attached JSON.
constexpr int mostTargets = 12;

void cause(Flow& flow, const ReportedDiagnosis& reported)
{
    QList<QList<Cell>> rows{
        {Cell{reported.sayable, styles::strong}, Cell{reported.words.summary, styles::strong}}};
    if (!reported.words.adminAdvice.isEmpty())
        rows << QList<Cell>{Cell{}, Cell{reported.words.adminAdvice}};
    rows << QList<Cell>{Cell{}, Cell{reported.diagnosis.code, styles::small}};
    flow.group(rows, {26 * pt}, 7 * pt);
}

void causes(Flow& flow, const Report& report)
{
    flow.heading(ReportText::tr("What was found to be the cause, and what to change"), styles::subheading);
    if (report.diagnoses.isEmpty())
        flow.text(
            ReportText::tr("No cause could be told with certainty. What was seen stands on the pages for "
                           "the helpdesk and in "
                           "the evidence below."));
    for (const ReportedDiagnosis& reported : report.diagnoses)
        cause(flow, reported);
}

/// What was seen closed; destinations for which the same is asked stand below each other.
QList<Permission> groupedRequest(const Report& report)
{
    QList<Permission> groups;
    for (const Permission& permission : firewallRequest(report)) {
        if (!permission.seenClosed)
            continue;
        Permission last = groups.isEmpty() ? Permission{} : groups.last();
        last.destination = permission.destination;
        if (!groups.isEmpty() && last == permission)
            groups.last().destination += QLatin1Char('\n') + permission.destination;
        else
            groups.append(permission);
    }
    return groups;
}

/// What was seen, and where a proxy is on the way, what that is asked for and its address.
QString seenAndBy(const Permission& group)
{
    return QStringList{group.seen, proxyMethod(group), group.proxy}.join(QLatin1Char('\n')).trimmed();
}

void request(Flow& flow, const Report& report)
{
    QList<QList<Cell>> rows;
    for (const Permission& group : groupedRequest(report))
        rows << QList<Cell>{Cell{portText(group), styles::strong},  Cell{group.destination, styles::exact},
                            Cell{actionText(group.action)},         Cell{group.purpose},
                            Cell{group.requirement, styles::small}, Cell{seenAndBy(group), styles::exact}};
    const QString note = firewallRequestNote(report);
    if (rows.isEmpty() && note.isEmpty())
        return;
    flow.heading(ReportText::tr("Firewall request: outgoing only"), styles::subheading);
    if (!note.isEmpty())
        flow.text(note);
    if (rows.isEmpty())
        return;
    flow.table({{ReportText::tr("Port"), 1.5},
                {ReportText::tr("Destination"), 3.6},
                {ReportText::tr("Action"), 1.3},
                {ReportText::tr("Purpose"), 3.4},
                {ReportText::tr("Requirement"), 2.6},
                {ReportText::tr("Seen"), 2.2}},
               rows);
}

void closed(Flow& flow, const Report& report)
{
    QList<QList<Cell>> rows;
    for (const ClosedWay& way : closedWays(report))
        rows << QList<Cell>{Cell{way.sayable, styles::strong}, Cell{way.destination, styles::exact},
                            Cell{way.address, styles::exact},  Cell{way.port, styles::exact},
                            Cell{way.route, styles::exact},    Cell{way.error, styles::exact}};
    if (rows.isEmpty())
        return;
    flow.heading(ReportText::tr("Closed ways, as they were tried"), styles::subheading);
    flow.table({{ReportText::tr("Code"), 1},
                {ReportText::tr("Destination"), 4},
                {ReportText::tr("Address"), 3.2},
                {ReportText::tr("Port"), 1.5},
                {ReportText::tr("Route"), 2.4},
                {ReportText::tr("Error"), 2}},
               rows);
}

void unproven(Flow& flow, const Report& report)
{
    QList<QList<Cell>> rows;
    for (const UnprovenRequirement& requirement : unprovenRequirements(report))
        rows << QList<Cell>{Cell{requirement.subjects.join(QLatin1Char('\n')), styles::exact, {}},
                            Cell{requirement.title}, Cell{levelText(requirement.level), styles::small}};
    if (rows.isEmpty())
        return;
    flow.heading(ReportText::tr("Could not be proven: allow it anyway"), styles::subheading);
    flow.text(
        ReportText::tr("The test could neither show that these work nor that they are blocked. The platform "
                       "asks for them."),
        styles::small);
    flow.space(3 * pt);
    flow.table(
        {{ReportText::tr("What"), 4}, {ReportText::tr("Requirement"), 5}, {ReportText::tr("Weight"), 1.8}},
        rows);
}

void calendar(Flow& flow, const Report& report)
{
    const QList<CalendarNote> notes = calendarNotes(report);
    if (notes.isEmpty())
        return;
    flow.heading(ReportText::tr("Calendar: to be looked at where the mail server runs"), styles::subheading);
    flow.text(calendarNotesIntroduction(), styles::small);
    flow.space(3 * pt);
    for (const CalendarNote& note : notes)
        flow.group({{Cell{note.sayable, styles::strong}, Cell{note.seen, styles::strong}},
                    {Cell{}, Cell{note.toDo}}},
                   {26 * pt}, 7 * pt);
}

QString factText(const QJsonValue& value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

/// Names and values as they are in the JSON, on one line; empty values are left out.
QString factLine(const QJsonObject& facts)
{
    QStringList texts;
    for (auto fact = facts.begin(); fact != facts.end(); ++fact)
        if (const QString text = factText(*fact); !text.isEmpty())
            texts << fact.key() + QLatin1Char('=') + text;
    return texts.join(QStringLiteral("  "));
}

/// The finding's own facts, then one line for each target.
QString evidenceText(const Finding& finding)
{
    QJsonObject facts = finding.facts;
    const QJsonArray targets = facts.take(QStringLiteral("targets")).toArray();
    QStringList lines{factLine(facts)};
    for (qsizetype i = 0; i < std::min<qsizetype>(targets.size(), mostTargets); ++i)
        lines << QStringLiteral("- ") + factLine(targets[i].toObject());
    if (targets.size() > mostTargets)
        lines << ReportText::tr("… and %1 more in the attached precall-report.json")
                     .arg(targets.size() - mostTargets);
    return lines.join(QLatin1Char('\n'));
}

void evidence(Flow& flow, const Report& report)
{
    bool any = false;
    for (const ReportedFinding& reported : report.findings) {
        if (reported.finding.verdict == Verdict::Pass || reported.finding.facts.isEmpty())
            continue;
        if (!std::exchange(any, true))
            flow.heading(ReportText::tr("Evidence"), styles::subheading);
        flow.group({{Cell{reported.sayable, styles::strong}, Cell{reported.finding.subject, styles::strong}},
                    {Cell{}, Cell{evidenceText(reported.finding), styles::fixed}}},
                   {26 * pt}, 6 * pt);
    }
}

} // namespace

void administratorPages(Flow& flow, const Report& report)
{
    flow.heading(ReportText::tr("For the administrator"), styles::heading);
    flow.text(outgoingOnlyNote());
    causes(flow, report);
    request(flow, report);
    closed(flow, report);
    unproven(flow, report);
    calendar(flow, report);
    evidence(flow, report);
}

} // namespace precall::pdf
