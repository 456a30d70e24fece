#include "core/report/ForAdministrators.h"

#include "core/report/FirewallRequest.h"
#include "core/report/ReportText.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace precall {

namespace {

QString text(const QJsonObject& object, const char* name)
{
    return object.value(QLatin1String(name)).toVariant().toString();
}

QString firstOf(std::initializer_list<QString> candidates)
{
    for (const QString& candidate : candidates)
        if (!candidate.isEmpty())
            return candidate;
    return {};
}

/// Raw words, with what else was told of the failure.
QString errorOf(const QJsonObject& target)
{
    const QString error = firstOf({text(target, "error"), text(target, "reason")});
    const QString more = firstOf({text(target, "reason"), text(target, "detail")});
    return more.isEmpty() || more == error ? error : QStringLiteral("%1 (%2)").arg(error, more);
}

/// Reads one of `facts.targets`; see NetworkFacts, which keeps them, for its members.
ClosedWay closedWay(const QJsonObject& target, const QString& sayable)
{
    const QString address = text(target, "address");
    const QString name = text(target, "name");
    return {firstOf({name, text(target, "range"), address}),
            address == name ? QString() : address,
            text(target, "transport").toUpper() + QLatin1Char(' ') + text(target, "port"),
            text(target, "route"),
            errorOf(target),
            sayable};
}

bool isClosed(const QJsonObject& target)
{
    return text(target, "outcome") == QLatin1String("failed") &&
           text(target, "role") != QLatin1String("control");
}

void addOnce(QList<ClosedWay>& ways, const ClosedWay& way)
{
    const bool known = std::any_of(ways.begin(), ways.end(), [&](const ClosedWay& other) {
        return other.destination == way.destination && other.address == way.address &&
               other.port == way.port && other.route == way.route;
    });
    if (!known)
        ways << way;
}

/// "TCP 443 95.172.85.0/25", "TCP 443 *.example.com (do not inspect)"
QString permissionLine(const Permission& permission)
{
    const QString line = portText(permission) + QLatin1Char(' ') + permission.destination;
    return permission.action == Permission::Action::Allow
               ? line
               : QStringLiteral("%1 (%2)").arg(line, actionText(permission.action));
}

/// What to allow for a requirement; the first forty.
QStringList permissionLines(const QList<Permission>& request, const QString& requirement)
{
    constexpr qsizetype mostLines = 40;
    QStringList lines;
    for (const Permission& permission : request)
        if (permission.requirement == requirement && !permission.seenClosed && lines.size() <= mostLines)
            lines << (lines.size() == mostLines ? QStringLiteral("…") : permissionLine(permission));
    return lines;
}

} // namespace

QList<ClosedWay> closedWays(const Report& report)
{
    QList<ClosedWay> ways;
    for (const ReportedFinding& reported : report.findings) {
        if (reported.finding.verdict != Verdict::Fail)
            continue;
        for (const QJsonValue target : reported.finding.facts.value(QLatin1String("targets")).toArray())
            if (isClosed(target.toObject()))
                addOnce(ways, closedWay(target.toObject(), reported.sayable));
    }
    return ways;
}

namespace {

/// What an administrator can allow in the network.
bool isOfNetwork(const RequirementRow& row)
{
    return row.check == QLatin1String("ports") || row.check == QLatin1String("whitelist");
}

bool mayBeClosed(const RequirementRow& row)
{
    return isOfNetwork(row) &&
           (row.state == RequirementState::NotProven || row.state == RequirementState::NotMet);
}

/// What findings of a row that no permission mends are about; "tcp://*:443" names nobody.
QStringList unprovenSubjects(const Report& report, const RequirementRow& row)
{
    QStringList subjects;
    for (const int index : row.findings)
        if (const Finding& finding = report.findings[index].finding;
            finding.verdict == Verdict::Unknown && !finding.subject.isEmpty() &&
            !finding.subject.contains(QLatin1String("://*:")) && !subjects.contains(finding.subject))
            subjects << finding.subject;
    return subjects;
}

} // namespace

QString firewallRequestNote(const Report& report)
{
    const auto isMissing = [](const RequirementRow& row) {
        return isOfNetwork(row) && row.state == RequirementState::NotRun;
    };
    const auto isShut = [](const RequirementRow& row) {
        return isOfNetwork(row) && row.state == RequirementState::NotMet;
    };
    const QList<RequirementRow>& rows = report.requirements;
    if (report.interrupted && std::any_of(rows.begin(), rows.end(), isMissing))
        return ReportText::tr(
            "The check was stopped before everything in the network was looked at: more may be "
            "closed than is asked for here.");
    if (std::any_of(rows.begin(), rows.end(), isShut) && firewallRequest(report).isEmpty())
        return ReportText::tr(
            "Nothing is asked for here, and not everything is open: first mend the causes that were "
            "found, then repeat the check.");
    return {};
}

QList<UnprovenRequirement> unprovenRequirements(const Report& report)
{
    const QList<Permission> request = firewallRequest(report);
    QList<UnprovenRequirement> unproven;
    for (const RequirementRow& row : report.requirements) {
        QStringList subjects = permissionLines(request, row.id);
        if (subjects.isEmpty() && row.state == RequirementState::NotProven)
            subjects = unprovenSubjects(report, row);
        if (mayBeClosed(row) && !subjects.isEmpty())
            unproven << UnprovenRequirement{row.id, row.title, row.level, subjects};
    }
    return unproven;
}

QList<CalendarNote> calendarNotes(const Report& report)
{
    QSet<int> explained;
    for (const ReportedDiagnosis& diagnosis : report.diagnoses)
        explained.unite(QSet<int>(diagnosis.diagnosis.explains.begin(), diagnosis.diagnosis.explains.end()));
    QList<CalendarNote> notes;
    for (int i = 0; i < report.findings.size(); ++i) {
        const ReportedFinding& reported = report.findings[i];
        if (reported.finding.code.startsWith(QLatin1String("calendar.")) &&
            !reported.words.advice.isEmpty() && !explained.contains(i))
            notes << CalendarNote{reported.sayable, reported.words.summary, reported.words.advice};
    }
    return notes;
}

QString calendarNotesIntroduction()
{
    return ReportText::tr(
        "The calendar service connects from the internet to the mail server. The user's computer "
        "has no part in that, so it cannot be tested from there.");
}

QString outgoingOnlyNote()
{
    return ReportText::tr(
        "All connections for meetings go out from the user's computer; answers come back on the "
        "same connection. No rule for incoming connections is needed for them.");
}

} // namespace precall
