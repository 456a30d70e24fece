#pragma once

#include "core/check/CheckResult.h"
#include "core/check/RunSettings.h"
#include "core/profile/RequirementsProfile.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace precall {

/// The answer to "am I ready?".
enum class Readiness { Ready, ReadyWithLimits, NotReady, Undecided };

enum class RequirementState { Met, NotMet, NotProven, NotApplicable, NotRun };

QString readinessWord(Readiness readiness); ///< "ready", "ready-with-limits", "not-ready", "undecided"
QString
requirementStateWord(RequirementState state); ///< "met", "not-met", "not-proven", "not-applicable", "not-run"
QString levelWord(Level level);               ///< "must", "should", "info"
QString proofWord(bool bestEffort);           ///< "best-effort", "required"

/// The inverses; nothing for any other word.
std::optional<Readiness> readinessFromWord(const QString& word);
std::optional<RequirementState> requirementStateFromWord(const QString& word);
std::optional<Level> levelFromWord(const QString& word);

/// The exit status of the contract for a finished run: 0, 4, 1, 3.
int exitStatus(Readiness readiness);

struct RequirementRow
{
    QString id;
    Level level = Level::Must;
    RequirementState state = RequirementState::NotRun;
    QList<int> findings; ///< indices into Report::findings
    QString title;       ///< in the language that the report was written in
    QString check;       ///< id of the check that proves it; empty in reports that do not tell
    QString purpose;     ///< what it is for, in that language; empty where nobody tells
    bool bestEffort = false; ///< the profile does not require its proof
    bool operator==(const RequirementRow&) const = default;
};

/// A finding with the words it was reported with. Known codes are worded anew when a report is shown
/// (reworded()); the stored words serve codes of other versions.
struct ReportedFinding
{
    Finding finding;
    Wording words;
    QString sayable; ///< empty for a code without one
    bool operator==(const ReportedFinding&) const = default;
};

struct ReportedDiagnosis
{
    Diagnosis diagnosis;
    DiagnosisWording words;
    QString sayable;
    bool operator==(const ReportedDiagnosis&) const = default;
};

/// What a run came to, as one plain value: everything that is rendered, saved, shown or compared.
struct Report
{
    QString id; ///< short, sayable: "K7M-4QX"
    QString toolVersion;
    QString profileId, profileVersion, profileTitle, profileSha256, profileSupport;
    QJsonObject machine; ///< "os", "kernel", "cpu", "cores", "ram_bytes", "virtual_desktop", …
    QString locale;      ///< of the words: "en", "de", "fr"
    QString ticket, remark;
    QDateTime started; ///< UTC
    qint64 durationMs = 0;
    bool interrupted = false;
    Readiness verdict = Readiness::Undecided;
    QList<RequirementRow> requirements;
    QList<CheckResult> checks; ///< findings moved to `findings`; order of the wizard
    QList<ReportedFinding> findings;
    QList<ReportedDiagnosis> diagnoses;

    bool operator==(const Report&) const = default;
};

/// What a run has come to so far.
struct RunRecord
{
    QString id; ///< of the report; see newReportId()
    QDateTime started;
    qint64 durationMs = 0;
    bool interrupted = false;
    RunSettings settings;
    QList<CheckResult> checks; ///< of the checks that ended, in the wizard's order

    /// Adds the result of a check, or puts it in the place of an earlier one of the same check.
    void put(const CheckResult& result);
};

/// Six characters without look-alikes (no 0 O 1 I L …), two groups of three: sayable, 27^6 possibilities.
QString newReportId();

/// The report of a run: diagnoses, requirement states and the verdict by the contract's rules, words in the
/// language of the moment. Pure but for the language.
Report makeReport(const RunRecord& run, const RequirementsProfile& profile);

/// The same report with the words of every code that this version knows made anew in the language of the
/// moment.
Report reworded(Report report);

/// Whether some check of this build looks at a requirement.
bool coveredByThisBuild(const Requirement& requirement);

/// State of each requirement of the profile, in its order, from what the checks that ran found:
/// - not-run: its check did not run, does not cover it, or was stopped before it came to it;
/// - not-applicable: its check says so;
/// - not-met: a finding of it failed; or a failed prerequisite or a diagnosis names it in `facts.closes`; or
/// each of its
///   findings is explained by a diagnosis that shuts the way there (closesRoutes());
/// - not-proven: a finding of it is unknown, or there is none;
/// - met: else. A warning is met with a note.
/// A row lists the findings that bear on it and the failed prerequisites that close it. Pure but for the
/// default `covered`, which asks the registry of checkers.
QList<RequirementRow>
requirementRows(const QList<CheckResult>& checks, const QList<Finding>& findings,
                const QList<Diagnosis>& diagnoses, const RequirementsProfile& profile,
                const std::function<bool(const Requirement&)>& covered = coveredByThisBuild);

/// Whether a finding failed, and makes its row a `must` whatever the profile says (`facts.level`).
bool isFailedMust(const Finding& finding);

/// Whether a diagnosis of that code says that what it explains cannot be reached (a closed port, a blocked
/// name, no network), as against one that describes how something reached behaves.
bool closesRoutes(const QString& diagnosisCode);

/// The overall verdict from the rows that were run: not-ready when a `must` is not met; else undecided when a
/// `must` whose proof the profile requires is not proven, or when no row was run at all; else
/// ready-with-limits when a `should` is not met; else ready.
Readiness readiness(const QList<RequirementRow>& rows, const RequirementsProfile& profile);

} // namespace precall
