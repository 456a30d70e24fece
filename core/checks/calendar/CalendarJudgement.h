#pragma once

#include "core/check/Finding.h"
#include "core/checks/calendar/CalendarEvidence.h"
#include "core/profile/RequirementsProfile.h"

namespace precall {

/// Pure: who runs the calendar, whether Autodiscover is there, whether Exchange Web Services are to be had
/// from outside, and the connector that Microsoft 365 may have to let in.
QList<Finding> judgeCalendar(const CalendarEvidence& evidence, const RequirementsProfile& profile);

/// What the calendars of that provider do not have to meet.
QStringList calendarNotApplicable(const CalendarEvidence& evidence, const RequirementsProfile& profile);

} // namespace precall
