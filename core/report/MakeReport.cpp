#include "core/base/Version.h"
#include "core/checks/Checkers.h"
#include "core/diagnosis/Diagnoses.h"
#include "core/profile/ProfileReader.h"
#include "core/profile/RequirementTexts.h"
#include "core/report/Report.h"

#include <QHash>
#include <QLocale>
#include <QSysInfo>

#include <algorithm>
#include <utility>

namespace precall {

namespace {

QString languageOfTheMoment()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QStringLiteral("en")
                                           : locale.name().section(QLatin1Char('_'), 0, 0);
}

/// Who emits a finding code of this version, and how it is said.
struct Author
{
    const Checker* checker = nullptr;
    QString sayable;
};

QHash<QString, Author> authorsByCode()
{
    QHash<QString, Author> authors;
    for (const Checker* each : checkers())
        for (const SayableCode& code : each->codes())
            authors.insert(code.code, {each, code.sayable});
    return authors;
}

void word(QList<ReportedFinding>& findings)
{
    const QHash<QString, Author> authors = authorsByCode();
    for (ReportedFinding& reported : findings) {
        const auto author = authors.constFind(reported.finding.code);
        if (author == authors.cend())
            continue;
        reported.words = author->checker->describe(reported.finding);
        reported.sayable = author->sayable;
    }
}

void word(QList<ReportedDiagnosis>& diagnoses)
{
    for (const SayableCode& known : diagnosisCodes())
        for (ReportedDiagnosis& reported : diagnoses)
            if (reported.diagnosis.code == known.code) {
                reported.words = describe(reported.diagnosis);
                reported.sayable = known.sayable;
            }
}

/// The machine block: what the `system` check saw of it; without that check, what Qt tells of any machine.
QJsonObject machineBlock(const QList<CheckResult>& checks)
{
    const auto system = std::find_if(checks.begin(), checks.end(), [](const CheckResult& result) {
        return result.id == QLatin1String("system") && !result.evidence.isEmpty();
    });
    if (system != checks.end())
        return system->evidence.value(QLatin1String("machine")).toObject();
    return {{QStringLiteral("os"), QSysInfo::prettyProductName()},
            {QStringLiteral("kernel"), QSysInfo::kernelType() + QLatin1Char(' ') + QSysInfo::kernelVersion()},
            {QStringLiteral("architecture"), QSysInfo::currentCpuArchitecture()}};
}

void takeIdentity(Report& report, const RunRecord& run, const RequirementsProfile& profile)
{
    report.id = run.id;
    report.toolVersion = toolVersion();
    report.profileId = profile.id;
    report.profileVersion = profile.version;
    report.profileTitle = profile.titleFor(languageOfTheMoment());
    report.profileSha256 = profile.sha256;
    report.profileSupport = profile.support;
    report.ticket = run.settings.ticket;
    report.remark = run.settings.remark;
    report.started = run.started.toUTC();
    report.durationMs = run.durationMs;
    report.interrupted = run.interrupted;
}

/// Moves the findings out of the checks, in the order of the checks.
QList<Finding> takeFindings(QList<CheckResult>& checks)
{
    QList<Finding> all;
    for (CheckResult& check : checks)
        all += std::exchange(check.findings, {});
    return all;
}

/// A run that was stopped is not called ready while a `must` that was asked for was not reached.
Readiness verdictOf(const Report& report, const RequirementsProfile& profile)
{
    const Readiness verdict = readiness(report.requirements, profile);
    if (verdict == Readiness::NotReady)
        return verdict;
    const bool missed =
        std::any_of(report.requirements.begin(), report.requirements.end(), [&](const RequirementRow& row) {
            const Requirement* requirement = profile.requirement(row.id);
            return row.level == Level::Must && row.state == RequirementState::NotRun &&
                   requirement->proof == Proof::Required &&
                   std::any_of(report.checks.begin(), report.checks.end(), [&](const CheckResult& check) {
                       return check.id == requirement->check && check.outcome == CheckOutcome::Cancelled;
                   });
        });
    return missed ? Readiness::Undecided : verdict;
}

void word(QList<RequirementRow>& rows, const RequirementsProfile& profile)
{
    for (RequirementRow& row : rows)
        if (const Requirement* requirement = profile.requirement(row.id)) {
            const RequirementText text = requirementText(*requirement);
            row.title = text.title;
            row.purpose = text.purpose;
        }
}

void word(Report& report)
{
    word(report.findings);
    word(report.diagnoses);
    report.locale = languageOfTheMoment();
}

} // namespace

Report makeReport(const RunRecord& run, const RequirementsProfile& profile)
{
    Report report;
    takeIdentity(report, run, profile);
    report.checks = run.checks;
    const QList<Finding> findings = takeFindings(report.checks);
    const QList<Diagnosis> diagnoses = diagnose(findings, profile);
    report.machine = machineBlock(report.checks);
    report.requirements = requirementRows(report.checks, findings, diagnoses, profile);
    report.verdict = verdictOf(report, profile);
    for (const Finding& finding : findings)
        report.findings << ReportedFinding{finding, {}, {}};
    for (const Diagnosis& diagnosis : diagnoses)
        report.diagnoses << ReportedDiagnosis{diagnosis, {}, {}};
    word(report.requirements, profile);
    word(report);
    return report;
}

Report reworded(Report report)
{
    if (builtInProfiles().contains(report.profileId))
        if (const Result<RequirementsProfile> profile = loadProfile(report.profileId);
            profile && profile->sha256 == report.profileSha256) {
            word(report.requirements, *profile);
            report.profileTitle = profile->titleFor(languageOfTheMoment());
        }
    word(report);
    return report;
}

} // namespace precall
