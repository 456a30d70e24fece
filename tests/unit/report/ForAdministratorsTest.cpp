#include "core/report/ForAdministrators.h"

#include "core/report/ReportFormats.h"

#include <catch2/catch.hpp>

using namespace precall;

namespace {

/// A row of the calendar that could not be proven, and the finding that says why and what to do.
Report reportOnCalendar()
{
    Report report;
    ReportedFinding ews;
    ews.finding = {QStringLiteral("calendar.ews"),
                   Verdict::Unknown,
                   QStringLiteral("CAL-EWS"),
                   QStringLiteral("mail.corp.example"),
                   {}};
    ews.words = {QStringLiteral("Cannot be seen from here."), QStringLiteral("Let 192.0.2.7 in.")};
    ews.sayable = QStringLiteral("K03");
    ReportedFinding provider = ews;
    provider.finding.code = QStringLiteral("calendar.provider");
    provider.words.advice.clear();
    report.findings = {provider, ews};
    RequirementRow row;
    row.id = QStringLiteral("CAL-EWS");
    row.check = QStringLiteral("calendar");
    row.state = RequirementState::NotProven;
    row.findings = {1};
    report.requirements = {row};
    return report;
}

} // namespace

TEST_CASE("What only who runs the mail server can settle is told apart from what a firewall has to let out")
{
    const Report report = reportOnCalendar();
    const QList<CalendarNote> notes = calendarNotes(report);
    REQUIRE(notes.size() == 1);
    CHECK(notes.first().sayable == QStringLiteral("K03"));
    CHECK(notes.first().toDo == QStringLiteral("Let 192.0.2.7 in."));
    CHECK(unprovenRequirements(report).isEmpty());
    CHECK(administratorText(report).contains(QStringLiteral("Let 192.0.2.7 in.")));
}

TEST_CASE("What a diagnosis explains is no note on the calendar")
{
    Report report = reportOnCalendar();
    ReportedDiagnosis diagnosis;
    diagnosis.diagnosis = {QStringLiteral("cal.ews-not-published"), {1}, {}};
    report.diagnoses = {diagnosis};
    CHECK(calendarNotes(report).isEmpty());
}
