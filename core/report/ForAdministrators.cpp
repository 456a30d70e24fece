#include "core/report/ForAdministrators.h"

#include "core/report/FirewallRequest.h"
#include "core/report/ReportText.h"

#include <QSet>

#include <algorithm>

namespace precall {

namespace {

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
