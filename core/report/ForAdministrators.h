#pragma once

#include "core/report/Report.h"

#include <QString>
#include <QStringList>

namespace precall {

/// What a reader of the firewall request has to know of what it does not ask for, in the language of the
/// moment; empty where it is complete.
QString firewallRequestNote(const Report& report);

/// A requirement that could not be proven, or not in every part, and what to allow for it all the same.
struct UnprovenRequirement
{
    QString id, title;
    Level level = Level::Must;
    QStringList subjects; ///< "TCP 443 37.61.222.224/27", else what findings are about
};

/// Of the network's own checks: nobody can allow a browser or a camera at a firewall.
QList<UnprovenRequirement> unprovenRequirements(const Report& report);

/// What was found about the calendar that cannot be settled from the user's computer, and what to do about it
/// where the mail server runs.
struct CalendarNote
{
    QString sayable, seen, toDo;
};

/// Findings with an advice that no diagnosis explains.
QList<CalendarNote> calendarNotes(const Report& report);

/// Who connects to whom for the calendar, in the language of the moment.
QString calendarNotesIntroduction();

/// That no rule for incoming connections is needed, in the language of the moment.
QString outgoingOnlyNote();

} // namespace precall
