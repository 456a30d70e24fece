#pragma once

#include "core/report/Report.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace precall {

/// The words that every rendering of a report shares, in the language of the moment. Plain text.

/// Whether something required was not checked in this run.
bool leavesOutRequired(const Report& report);

/// "You are not ready yet". It speaks of the meeting only when everything required was checked.
QString readinessTitle(const Report& report);
QString readinessExplanation(const Report& report); ///< one or two sentences below the title
QString requirementStateText(
    RequirementState state);          ///< "Met", "Not met", "Not proven", "Does not apply", "Not checked"
QString levelText(Level level);       ///< "required", "recommended", "information"
QString verdictText(Verdict verdict); ///< of one finding: "OK", "Not certain", "Note", "Problem"
/// As people see it: what fails a row that is for information only is a note.
Verdict shownVerdict(const Finding& finding, Level level);
Verdict shownVerdict(const Finding& finding, const Report& report);
QString outcomeText(CheckOutcome outcome);  ///< "done", "stopped", "not asked for", "could not run"
QString checkTitle(const QString& checkId); ///< the checker's title; a known title, else the id, of a check
                                            ///< that this build has not
QString
pageCode(const QString& checkId); ///< "P07", of the step's page; empty for a check that this build has not

/// Why, and what to do about it, with the short codes of what asks for it.
struct Advice
{
    QString text;
    QStringList codes;
    bool operator==(const Advice&) const = default;
};

/// What the user does now: to repeat a test that was stopped, then what makes something required work, then
/// the rest; within each the advice of the diagnoses, then of failed findings that none of them explains and
/// of what kept a verdict open. What asks for the same act is one step, with up to three reasons. Never
/// empty.
QList<Advice> whatToDo(const Report& report);

/// The advice of what is fine, with a note: nothing that has to be done.
QList<Advice> goodToKnow(const Report& report);

/// "Ask for port 3478 to be opened. (X10, N05)"
QString withCodes(const Advice& advice);

/// Who helps, and the number to name: "Help: support@… Say report number K7M-4QX."
QString whereToGetHelp(const Report& report);

/// "2026-03-04 14:05 (UTC+01:00)", in the local time zone.
QString startedText(const Report& report);
QString durationText(qint64 milliseconds); ///< "450 ms", "1.0 s", "2 min 5 s"

} // namespace precall
