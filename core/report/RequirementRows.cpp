#include "core/base/Error.h"
#include "core/checks/Checkers.h"
#include "core/report/Report.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace precall {

namespace {

/// What the row of a requirement is judged on.
struct Bearing
{
    QList<int> own;     ///< findings of the requirement itself
    QList<int> closers; ///< failed prerequisites of it
};

bool closes(const QJsonObject& facts, const QString& requirement)
{
    return facts.value(QLatin1String("closes")).toArray().contains(requirement);
}

Bearing bearing(const QList<Finding>& findings, const QString& requirement)
{
    Bearing result;
    for (int i = 0; i < findings.size(); ++i) {
        const Finding& finding = findings[i];
        if (finding.requirement == requirement)
            result.own << i;
        else if (finding.verdict == Verdict::Fail && closes(finding.facts, requirement))
            result.closers << i;
    }
    return result;
}

/// A probe that was stopped says nothing about the world.
bool wasStopped(const Finding& finding)
{
    return finding.verdict == Verdict::Unknown &&
           finding.facts.value(QLatin1String("error")).toString() == errorWord(ErrorKind::Cancelled);
}

/// The findings that a closing diagnosis explains.
QSet<int> closedFindings(const QList<Diagnosis>& diagnoses)
{
    QSet<int> closed;
    for (const Diagnosis& diagnosis : diagnoses)
        if (closesRoutes(diagnosis.code))
            closed.unite(QSet<int>(diagnosis.explains.begin(), diagnosis.explains.end()));
    return closed;
}

const CheckResult* resultOf(const QList<CheckResult>& checks, const QString& id)
{
    const auto found = std::find_if(checks.begin(), checks.end(), [&](const CheckResult& result) {
        return result.id == id && result.outcome != CheckOutcome::Skipped;
    });
    return found == checks.end() ? nullptr : &*found;
}

/// States of the rows of one run.
class RowJudge
{
public:
    RowJudge(const QList<CheckResult>& checks, const QList<Finding>& findings,
             const QList<Diagnosis>& diagnoses)
        : m_checks(checks), m_findings(findings), m_diagnoses(diagnoses), m_closed(closedFindings(diagnoses))
    {
    }

    RequirementRow row(const Requirement& requirement, bool covered) const
    {
        const Bearing bearing = precall::bearing(m_findings, requirement.id);
        RequirementRow row{requirement.id,
                           levelOf(requirement, bearing.own),
                           state(requirement, bearing, covered),
                           bearing.own,
                           {},
                           requirement.check,
                           {},
                           requirement.proof == Proof::BestEffort};
        if (row.state != RequirementState::NotRun && row.state != RequirementState::NotApplicable)
            row.findings += bearing.closers;
        std::sort(row.findings.begin(), row.findings.end());
        return row;
    }

private:
    /// A failed finding can make its row weigh more than the profile says (`facts.level`).
    Level levelOf(const Requirement& requirement, const QList<int>& own) const
    {
        return any(own, isFailedMust) ? Level::Must : requirement.level;
    }

    RequirementState state(const Requirement& requirement, const Bearing& bearing, bool covered) const
    {
        const CheckResult* result = resultOf(m_checks, requirement.check);
        if (!result || !covered)
            return RequirementState::NotRun;
        if (result->notApplicable.contains(requirement.id))
            return RequirementState::NotApplicable;
        if (isClosed(requirement.id, bearing))
            return RequirementState::NotMet;
        if (result->outcome == CheckOutcome::Cancelled && all(bearing.own, wasStopped))
            return RequirementState::NotRun;
        return stateOfOwn(bearing.own);
    }

    RequirementState stateOfOwn(const QList<int>& own) const
    {
        if (any(own, [](const Finding& finding) { return finding.verdict == Verdict::Fail; }))
            return RequirementState::NotMet;
        if (own.isEmpty() ||
            any(own, [](const Finding& finding) { return finding.verdict == Verdict::Unknown; }))
            return RequirementState::NotProven;
        return RequirementState::Met;
    }

    bool isClosed(const QString& requirement, const Bearing& bearing) const
    {
        if (!bearing.closers.isEmpty())
            return true;
        if (std::any_of(m_diagnoses.begin(), m_diagnoses.end(),
                        [&](const Diagnosis& diagnosis) { return closes(diagnosis.facts, requirement); }))
            return true;
        return !bearing.own.isEmpty() &&
               std::all_of(bearing.own.begin(), bearing.own.end(), [this](int index) {
                   return m_closed.contains(index) && m_findings[index].verdict == Verdict::Unknown;
               });
    }

    template<class Predicate>
    bool any(const QList<int>& indices, Predicate predicate) const
    {
        return std::any_of(indices.begin(), indices.end(),
                           [&](int index) { return predicate(m_findings[index]); });
    }

    template<class Predicate>
    bool all(const QList<int>& indices, Predicate predicate) const
    {
        return std::all_of(indices.begin(), indices.end(),
                           [&](int index) { return predicate(m_findings[index]); });
    }

    const QList<CheckResult>& m_checks;
    const QList<Finding>& m_findings;
    const QList<Diagnosis>& m_diagnoses;
    const QSet<int> m_closed;
};

bool wasRun(const RequirementRow& row)
{
    return row.state != RequirementState::NotRun;
}

} // namespace

bool isFailedMust(const Finding& finding)
{
    return finding.verdict == Verdict::Fail &&
           finding.facts.value(QLatin1String("level")).toString() == QLatin1String("must");
}

bool coveredByThisBuild(const Requirement& requirement)
{
    const Checker* responsible = checker(requirement.check);
    return responsible && responsible->covers(requirement);
}

bool closesRoutes(const QString& diagnosisCode)
{
    static const QStringList closing{QStringLiteral("net.offline"),
                                     QStringLiteral("net.captive-portal"),
                                     QStringLiteral("dns.resolver-down"),
                                     QStringLiteral("dns.name-blocked"),
                                     QStringLiteral("dns.sinkhole"),
                                     QStringLiteral("fw.tcp-dropped"),
                                     QStringLiteral("fw.tcp-refused"),
                                     QStringLiteral("fw.prohibited"),
                                     QStringLiteral("fw.udp-blocked"),
                                     QStringLiteral("fw.port-3478-blocked"),
                                     QStringLiteral("fw.port-5349-blocked"),
                                     QStringLiteral("fw.sni-filtered"),
                                     QStringLiteral("fw.non-web-443"),
                                     QStringLiteral("proxy.unreachable"),
                                     QStringLiteral("proxy.pac-broken"),
                                     QStringLiteral("proxy.auth-required"),
                                     QStringLiteral("proxy.connect-port-denied"),
                                     QStringLiteral("proxy.host-denied"),
                                     QStringLiteral("proxy.required"),
                                     QStringLiteral("mtu.blackhole"),
                                     QStringLiteral("server.down")};
    return closing.contains(diagnosisCode);
}

QList<RequirementRow> requirementRows(const QList<CheckResult>& checks, const QList<Finding>& findings,
                                      const QList<Diagnosis>& diagnoses, const RequirementsProfile& profile,
                                      const std::function<bool(const Requirement&)>& covered)
{
    const RowJudge judge(checks, findings, diagnoses);
    QList<RequirementRow> rows;
    for (const Requirement& requirement : profile.requirements)
        rows << judge.row(requirement, covered(requirement));
    return rows;
}

Readiness readiness(const QList<RequirementRow>& rows, const RequirementsProfile& profile)
{
    const auto has = [&](Level level, RequirementState state, bool proofRequired) {
        return std::any_of(rows.begin(), rows.end(), [&](const RequirementRow& row) {
            const Requirement* requirement = profile.requirement(row.id);
            return row.level == level && row.state == state &&
                   (!proofRequired || !requirement || requirement->proof == Proof::Required);
        });
    };
    if (has(Level::Must, RequirementState::NotMet, false))
        return Readiness::NotReady;
    if (has(Level::Must, RequirementState::NotProven, true) || std::none_of(rows.begin(), rows.end(), wasRun))
        return Readiness::Undecided;
    return has(Level::Should, RequirementState::NotMet, false) ? Readiness::ReadyWithLimits
                                                               : Readiness::Ready;
}

} // namespace precall
