#include "app/gui/StateWords.h"

#include "core/report/ReportTexts.h"

#include <QCoreApplication>

namespace precall {

namespace {

struct StateWords
{
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

} // namespace

StateSign signOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return {Symbol::Waiting, StateWords::tr("waiting")};
    case StepState::Running:
        return {Symbol::Running, StateWords::tr("checking now")};
    case StepState::Fine:
        return {Symbol::Good, StateWords::tr("fine")};
    case StepState::Limits:
        return {Symbol::Caution, StateWords::tr("works, with limits")};
    case StepState::Problem:
        return {Symbol::Problem, StateWords::tr("problem found")};
    case StepState::Undecided:
        return {Symbol::Unknown, StateWords::tr("could not tell")};
    case StepState::Stopped:
        return {Symbol::Stopped, StateWords::tr("stopped")};
    case StepState::Failed:
        return {Symbol::Unknown, StateWords::tr("could not be run")};
    }
    Q_UNREACHABLE();
}

StateSign signOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass:
        return {Symbol::Good, verdictText(verdict)};
    case Verdict::Warn:
        return {Symbol::Caution, verdictText(verdict)};
    case Verdict::Fail:
        return {Symbol::Problem, verdictText(verdict)};
    case Verdict::Unknown:
        return {Symbol::Unknown, verdictText(verdict)};
    }
    Q_UNREACHABLE();
}

StateSign signOf(RequirementState state)
{
    switch (state) {
    case RequirementState::Met:
        return {Symbol::Good, requirementStateText(state)};
    case RequirementState::NotMet:
        return {Symbol::Problem, requirementStateText(state)};
    case RequirementState::NotProven:
        return {Symbol::Unknown, requirementStateText(state)};
    case RequirementState::NotApplicable:
        return {Symbol::Stopped, requirementStateText(state)};
    case RequirementState::NotRun:
        return {Symbol::Waiting, requirementStateText(state)};
    }
    Q_UNREACHABLE();
}

StateSign signOf(Readiness readiness)
{
    switch (readiness) {
    case Readiness::Ready:
        return {Symbol::Good, readinessTitle(readiness)};
    case Readiness::ReadyWithLimits:
        return {Symbol::Caution, readinessTitle(readiness)};
    case Readiness::NotReady:
        return {Symbol::Problem, readinessTitle(readiness)};
    case Readiness::Undecided:
        return {Symbol::Unknown, readinessTitle(readiness)};
    }
    Q_UNREACHABLE();
}

QString sentenceOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return StateWords::tr("This step waits for its turn.");
    case StepState::Running:
        return StateWords::tr("Checking now. This takes a moment.");
    case StepState::Fine:
        return StateWords::tr("Everything is fine here.");
    case StepState::Limits:
        return StateWords::tr("This works, with limits. See below.");
    case StepState::Problem:
        return StateWords::tr("There is a problem. See below what it is.");
    case StepState::Undecided:
        return StateWords::tr("Not everything could be told for certain.");
    case StepState::Stopped:
        return StateWords::tr("This step was stopped before it was finished.");
    case StepState::Failed:
        return StateWords::tr("This step could not be run. The other steps are not affected.");
    }
    Q_UNREACHABLE();
}

} // namespace precall
