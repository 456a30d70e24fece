#include "core/checks/calendar/CalendarChecker.h"

#include "core/checks/calendar/CalendarJudgement.h"
#include "core/checks/calendar/CalendarMeasurement.h"
#include "core/checks/calendar/CalendarWording.h"

namespace precall {

QString CalendarChecker::title() const
{
    return tr("Calendar");
}

QString CalendarChecker::introduction() const
{
    return tr(
        "Meetings can appear in your calendar. This step looks whether your mail server is found for that; "
        "meetings work without it. It needs your mail domain, which you can give on the first page.");
}

QList<SayableCode> CalendarChecker::codes() const
{
    return {{QStringLiteral("calendar.provider"), QStringLiteral("K01")},
            {QStringLiteral("calendar.autodiscover"), QStringLiteral("K02")},
            {QStringLiteral("calendar.ews"), QStringLiteral("K03")},
            {QStringLiteral("calendar.connector"), QStringLiteral("K04")}};
}

CheckResult CalendarChecker::run(CheckContext& context) const
{
    if (!context.settings.mailDomain.isEmpty())
        return EvidenceChecker::run(context);
    CheckResult result;
    result.id = id();
    result.outcome = CheckOutcome::Skipped;
    return result;
}

CalendarEvidence CalendarChecker::measure(CheckContext& context) const
{
    return CalendarMeasurement(context).run();
}

QList<Finding> CalendarChecker::judge(const CalendarEvidence& evidence,
                                      const RequirementsProfile& profile) const
{
    return judgeCalendar(evidence, profile);
}

QStringList CalendarChecker::notApplicable(const CalendarEvidence& evidence,
                                           const RequirementsProfile& profile) const
{
    return calendarNotApplicable(evidence, profile);
}

Wording CalendarChecker::describe(const Finding& finding) const
{
    return describeCalendar(finding);
}

} // namespace precall
