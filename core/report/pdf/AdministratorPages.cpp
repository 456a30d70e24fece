#include "core/report/ClosedWays.h"
#include "core/report/FirewallRequest.h"
#include "core/report/ForAdministrators.h"
#include "core/report/ReportText.h"
#include "core/report/ReportTexts.h"
#include "core/report/pdf/ReportPages.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace precall::pdf {

namespace {

/// Of each finding; the rest is in the attached JSON.
constexpr int mostTargets = 4;

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
                {ReportText::tr("Action"), 1.6},
                {ReportText::tr("Purpose"), 3.1},
                {ReportText::tr("Requirement"), 2.6},
                {ReportText::tr("Seen"), 2.2}},
               rows);
}

void closedRoute(Flow& flow, const ClosedRoute& route)
{
    QList<QList<Cell>> rows;
    for (const ClosedWay& way : route.ways)
        rows << QList<Cell>{Cell{way.sayable, styles::strong}, Cell{way.destination, styles::exact},
                            Cell{addressesText(way), styles::exact}, Cell{way.port, styles::exact},
                            Cell{way.error, styles::exact}};
    if (route.further > 0)
        rows << QList<Cell>{Cell{}, Cell{furtherText(route)}, Cell{}, Cell{}, Cell{}};
    flow.text(ReportText::tr("Route: %1").arg(route.route));
    flow.space(3 * pt);
    flow.table({{ReportText::tr("Code"), 1},
                {ReportText::tr("Destination"), 3.8},
                {ReportText::tr("Address"), 3.5},
                {ReportText::tr("Port"), 1.5},
                {ReportText::tr("Error"), 4.2}},
               rows);
    flow.space(6 * pt);
}

void closed(Flow& flow, const Report& report)
{
    const QList<ClosedRoute> routes = closedRoutes(report);
    if (!routes.isEmpty())
        flow.heading(ReportText::tr("Closed ways, as they were tried"), styles::subheading);
    for (const ClosedRoute& route : routes)
        closedRoute(flow, route);
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

/// Without what the facts above it say already.
QJsonObject withoutCommon(const QJsonObject& target, const QJsonObject& facts)
{
    QJsonObject own;
    for (auto member = target.begin(); member != target.end(); ++member)
        if (facts.value(member.key()) != *member)
            own.insert(member.key(), *member);
    return own;
}

/// The facts themselves, then one line for each target.
QString evidenceText(QJsonObject facts)
{
    const QJsonArray targets = facts.take(QStringLiteral("targets")).toArray();
    QStringList lines{factLine(facts)};
    for (qsizetype i = 0; i < std::min<qsizetype>(targets.size(), mostTargets); ++i)
        lines << QStringLiteral("- ") + factLine(withoutCommon(targets[i].toObject(), facts));
    if (targets.size() > mostTargets)
        lines << ReportText::tr("… and %1 more in the attached precall-report.json")
                     .arg(targets.size() - mostTargets);
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

/// Of a cause that shuts the network the evidence is its own; of anything else that of its findings, unless the closed ways tell it.
QList<QList<QList<Cell>>> evidenceRows(const Report& report)
{
    const auto rows = [](const QString& sayable, const QString& about, const QJsonObject& facts) {
        return QList<QList<Cell>>{{Cell{sayable, styles::strong}, Cell{about, styles::strong}},
                                  {Cell{}, Cell{evidenceText(facts), styles::fixed}}};
    };
    QList<QList<QList<Cell>>> all;
    if (const ReportedDiagnosis* cause = networkWideCause(report))
        all << rows(cause->sayable, cause->diagnosis.code, cause->diagnosis.facts);
    const QList<int> leftOut = networkWideFindings(report);
    for (int i = 0; i < report.findings.size(); ++i)
        if (const ReportedFinding& reported = report.findings[i];
            reported.finding.verdict != Verdict::Pass && !reported.finding.facts.isEmpty() &&
            !leftOut.contains(i) && !isToldByClosedWays(reported.finding))
            all << rows(reported.sayable, reported.finding.subject, reported.finding.facts);
    return all;
}

void evidence(Flow& flow, const Report& report)
{
    const QList<QList<QList<Cell>>> all = evidenceRows(report);
    if (!all.isEmpty())
        flow.heading(ReportText::tr("Evidence"), styles::subheading);
    for (const QList<QList<Cell>>& rows : all)
        flow.group(rows, {26 * pt}, 6 * pt);
}

} // namespace

void administratorPages(Flow& flow, const Report& report)
{
    flow.heading(ReportText::tr("For the administrator"), styles::heading);
    flow.text(outgoingOnlyNote());
    causes(flow, report);
    request(flow, report);
    closed(flow, report);
    if (const QString note = networkWideNote(report); !note.isEmpty())
        flow.text(note);
    unproven(flow, report);
    calendar(flow, report);
    evidence(flow, report);
}

} // namespace precall::pdf
