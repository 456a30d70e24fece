#include "core/report/ForAdministrators.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace precall {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QString factText(const QJsonObject& facts, QLatin1String name)
{
    return facts.value(name).toVariant().toString();
}

ClosedWay closedWay(const ReportedFinding& reported, const QJsonObject& facts)
{
    return {reported.finding.subject,
            factText(facts, QLatin1String("address")),
            factText(facts, QLatin1String("port")),
            factText(facts, QLatin1String("route")),
            factText(facts, QLatin1String("error")),
            reported.sayable};
}

/// Whether these facts tell of a network exchange that failed.
bool isClosed(const QJsonObject& facts)
{
    return facts.contains(QLatin1String("route")) && !factText(facts, QLatin1String("error")).isEmpty();
}

void addOnce(QList<ClosedWay>& ways, const ClosedWay& way)
{
    if (!ways.contains(way))
        ways << way;
}

void addTargets(QList<ClosedWay>& ways, const ReportedFinding& reported)
{
    for (const QJsonValue target : reported.finding.facts.value(QLatin1String("targets")).toArray())
        if (isClosed(target.toObject()))
            addOnce(ways, closedWay(reported, target.toObject()));
}

} // namespace

QList<ClosedWay> closedWays(const Report& report)
{
    QList<ClosedWay> ways;
    for (const ReportedFinding& reported : report.findings) {
        if (reported.finding.verdict != Verdict::Fail)
            continue;
        if (isClosed(reported.finding.facts))
            addOnce(ways, closedWay(reported, reported.finding.facts));
        addTargets(ways, reported);
    }
    return ways;
}

QList<UnprovenRequirement> unprovenRequirements(const Report& report)
{
    QList<UnprovenRequirement> unproven;
    for (const RequirementRow& row : report.requirements) {
        if (row.state != RequirementState::NotProven)
            continue;
        UnprovenRequirement requirement{row.id, row.title, row.level, {}};
        for (const int index : row.findings)
            if (const Finding& finding = report.findings[index].finding;
                finding.verdict == Verdict::Unknown && !requirement.subjects.contains(finding.subject))
                requirement.subjects << finding.subject;
        unproven << requirement;
    }
    return unproven;
}

QString outgoingOnlyNote()
{
    return Words::tr("All connections go out from the user's computer; answers come back on the same "
                     "connection. No rule for "
                     "incoming connections is needed.");
}

} // namespace precall
