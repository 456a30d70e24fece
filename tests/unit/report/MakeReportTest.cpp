#include "core/base/Version.h"
#include "core/checks/Checkers.h"
#include "core/profile/ProfileReader.h"
#include "core/report/Report.h"

#include <QRegularExpression>
#include <QSet>

#include <catch2/catch.hpp>

using namespace precall;
using namespace Qt::StringLiterals;

namespace {

RequirementsProfile shippedProfile()
{
    const Result<RequirementsProfile> profile = loadProfile(u"flexperto"_s);
    REQUIRE(profile.ok());
    return *profile;
}

CheckResult systemResult(CheckOutcome outcome)
{
    CheckResult result;
    result.id = u"system"_s;
    result.outcome = outcome;
    result.evidence = {{u"machine"_s, QJsonObject{{u"os"_s, u"Example OS 7"_s}}}};
    if (outcome == CheckOutcome::Completed)
        for (const char* id : {"OS-VERSION", "HW-CPU", "HW-RAM", "OS-VDI"})
            result.findings << Finding{u"system.cpu"_s, Verdict::Pass, QString::fromLatin1(id), {}, {}};
    return result;
}

RunRecord recordOf(const QList<CheckResult>& checks)
{
    RunRecord run;
    run.id = u"K7M-4QX"_s;
    run.started = QDateTime(QDate(2026, 3, 4), QTime(13, 5), Qt::OffsetFromUTC, 3600);
    run.durationMs = 1234;
    run.settings.ticket = u"INC-1"_s;
    run.settings.remark = u"late"_s;
    run.checks = checks;
    return run;
}

RequirementState stateIn(const Report& report, const QString& id)
{
    for (const RequirementRow& row : report.requirements)
        if (row.id == id)
            return row.state;
    FAIL("no row " << qPrintable(id));
    return {};
}

} // namespace

TEST_CASE("A report tells whose it is and what it was measured against")
{
    const RequirementsProfile profile = shippedProfile();
    const Report report = makeReport(recordOf({systemResult(CheckOutcome::Completed)}), profile);
    CHECK(report.id == u"K7M-4QX"_s);
    CHECK(report.toolVersion == toolVersion());
    CHECK(report.profileId == profile.id);
    CHECK(report.profileSha256 == profile.sha256);
    CHECK(report.started == QDateTime(QDate(2026, 3, 4), QTime(12, 5), Qt::UTC));
    CHECK(report.started.timeSpec() == Qt::UTC);
    CHECK(report.durationMs == 1234);
    CHECK(report.ticket == u"INC-1"_s);
    CHECK(report.remark == u"late"_s);
    CHECK(report.machine == QJsonObject{{u"os"_s, u"Example OS 7"_s}});
}

TEST_CASE("There is one row for each requirement of the profile, and only what ran counts")
{
    const RequirementsProfile profile = shippedProfile();
    const Report report = makeReport(recordOf({systemResult(CheckOutcome::Completed)}), profile);
    REQUIRE(report.requirements.size() == profile.requirements.size());
    CHECK(stateIn(report, u"HW-CPU"_s) == RequirementState::Met);
    CHECK(stateIn(report, u"NET-TCP-443"_s) == RequirementState::NotRun);
    CHECK(report.verdict == Readiness::Ready);
    for (const RequirementRow& row : report.requirements)
        CHECK_FALSE(row.title.isEmpty());
}

TEST_CASE("Findings move to the report in the order of the checks, with their words")
{
    const Report report = makeReport(recordOf({systemResult(CheckOutcome::Completed)}), shippedProfile());
    REQUIRE(report.findings.size() == 4);
    CHECK(report.checks.first().findings.isEmpty());
    CHECK(report.findings.first().words == checker(u"system"_s)->describe(report.findings.first().finding));
    CHECK_FALSE(report.findings.first().sayable.isEmpty());
}

TEST_CASE("A run that was stopped before a required row is undecided")
{
    const RequirementsProfile profile = shippedProfile();
    CHECK(makeReport(recordOf({systemResult(CheckOutcome::Cancelled)}), profile).verdict ==
          Readiness::Undecided);
    CheckResult ports;
    ports.id = u"ports"_s;
    ports.outcome = CheckOutcome::Cancelled;
    CHECK(makeReport(recordOf({systemResult(CheckOutcome::Completed), ports}), profile).verdict ==
          Readiness::Undecided);
    ports.outcome = CheckOutcome::Skipped;
    CHECK(makeReport(recordOf({systemResult(CheckOutcome::Completed), ports}), profile).verdict ==
          Readiness::Ready);
}

TEST_CASE("Without the system check the machine is still named")
{
    const Report report = makeReport(recordOf({}), shippedProfile());
    CHECK_FALSE(report.machine[u"os"_s].toString().isEmpty());
    CHECK_FALSE(report.machine[u"kernel"_s].toString().isEmpty());
}

TEST_CASE("Words of codes that this version does not know are kept")
{
    Report report = makeReport(recordOf({systemResult(CheckOutcome::Completed)}), shippedProfile());
    const Report original = report;
    report.findings[0].words = {u"altered"_s, {}};
    report.findings << ReportedFinding{
        {u"later.thing"_s, Verdict::Pass, {}, {}, {}}, {u"stored"_s, {}}, u"Z99"_s};
    report.diagnoses << ReportedDiagnosis{{u"later.cause"_s, {}, {}}, {u"kept"_s, {}, {}}, {}};
    report.requirements[0].title = u"altered"_s;
    const Report again = reworded(report);
    CHECK(again.findings[0].words == original.findings[0].words);
    CHECK(again.findings.last().words.summary == u"stored"_s);
    CHECK(again.findings.last().sayable == u"Z99"_s);
    CHECK(again.diagnoses.last().words.summary == u"kept"_s);
    CHECK(again.requirements == original.requirements);
}

TEST_CASE("Report numbers can be said on the phone and differ")
{
    static const QRegularExpression shape(u"^[ACDEFGHJKMNPQRTVWXY2-9]{3}-[ACDEFGHJKMNPQRTVWXY2-9]{3}$"_s);
    QSet<QString> ids;
    QSet<QChar> characters;
    for (int i = 0; i < 500; ++i) {
        const QString id = newReportId();
        REQUIRE(shape.match(id).hasMatch());
        ids.insert(id);
        for (const QChar character : id)
            characters.insert(character);
    }
    CHECK(ids.size() >= 499);       // one pair in 3,000 runs is chance
    CHECK(characters.size() == 28); // all of the alphabet, and the hyphen
}
