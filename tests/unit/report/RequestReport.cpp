#include "tests/unit/report/RequestReport.h"

namespace precall {

NetworkTarget askedAt(const char* name, const char* address, Transport transport, quint16 port,
                      TargetOutcome outcome)
{
    NetworkTarget target;
    target.name = QLatin1String(name);
    target.address = QHostAddress(QLatin1String(address));
    target.transport = transport;
    target.port = port;
    target.outcome = outcome;
    if (outcome == TargetOutcome::Failed) {
        target.error = ErrorKind::TimedOut;
        target.stage = Stage::Connect;
    }
    return target;
}

NetworkTarget sampledIn(const char* range, const char* address, Transport transport, quint16 port,
                        TargetOutcome outcome)
{
    NetworkTarget target = askedAt("", address, transport, port, outcome);
    target.role = TargetRole::Sampled;
    target.range = QLatin1String(range);
    return target;
}

NetworkTarget answeredAt(const char* name, const char* address, TargetOutcome outcome, const char* reason,
                         const char* issuer)
{
    NetworkTarget target = askedAt(name, address, Transport::Tcp, 443, TargetOutcome::Passed);
    target.outcome = outcome;
    target.reason = QLatin1String(reason);
    target.issuer = QLatin1String(issuer);
    return target;
}

void RequestReport::add(const char* requirement, const char* code, const char* subject, Verdict verdict,
                        const QList<NetworkTarget>& targets, QJsonObject more)
{
    NetworkFacts facts;
    facts.targets = targets;
    facts.more = std::move(more);
    const auto state = verdict == Verdict::Fail      ? RequirementState::NotMet
                       : verdict == Verdict::Unknown ? RequirementState::NotProven
                                                     : RequirementState::Met;
    RequirementRow row;
    row.id = QLatin1String(requirement);
    row.state = state;
    row.findings = {int(report.findings.size())};
    row.title = QStringLiteral("Title of %1").arg(row.id);
    row.purpose = QStringLiteral("Purpose of %1").arg(row.id);
    row.check = QString::fromLatin1(code).section(QLatin1Char('.'), 0, 0);
    report.requirements.append(row);
    report.findings.append(ReportedFinding{
        {QLatin1String(code), verdict, row.id, QLatin1String(subject), facts.toJson()}, {}, {}});
}

void RequestReport::setFact(const char* name, const QJsonValue& value)
{
    report.findings.last().finding.facts.insert(QLatin1String(name), value);
}

void RequestReport::explain(const char* diagnosis, int finding)
{
    NetworkFacts facts;
    facts.targets = NetworkFacts::targetsOf(report.findings.at(finding).finding);
    report.diagnoses.append(ReportedDiagnosis{{QLatin1String(diagnosis), {finding}, facts.toJson()}, {}, {}});
}

QStringList RequestReport::lines() const
{
    QStringList all;
    for (const Permission& permission : firewallRequest(report))
        all.append(QStringLiteral("%1%2 %3").arg(permission.seenClosed ? QString() : QStringLiteral("? "),
                                                 portText(permission), permission.destination));
    return all;
}

} // namespace precall
