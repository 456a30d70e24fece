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
        return {StatusSymbol::Waiting, StateWords::tr("waiting")};
    case StepState::Running:
        return {StatusSymbol::Running, StateWords::tr("checking now")};
    case StepState::Asking:
        return {StatusSymbol::Question, StateWords::tr("waits for your answer")};
    case StepState::Fine:
        return {StatusSymbol::Good, StateWords::tr("fine")};
    case StepState::Noted:
        return {StatusSymbol::Good, StateWords::tr("fine, with notes")};
    case StepState::Limits:
        return {StatusSymbol::Note, StateWords::tr("works, with limits")};
    case StepState::Problem:
        return {StatusSymbol::Bad, StateWords::tr("problem found")};
    case StepState::Undecided:
        return {StatusSymbol::Question, StateWords::tr("could not tell")};
    case StepState::Stopped:
        return {StatusSymbol::Nothing, StateWords::tr("stopped")};
    case StepState::Skipped:
        return {StatusSymbol::Nothing, StateWords::tr("not asked for")};
    case StepState::Failed:
        return {StatusSymbol::Question, StateWords::tr("could not be run")};
    }
    Q_UNREACHABLE();
}

QStringList stepStateWords()
{
    QStringList words;
    for (int state = int(StepState::Waiting); state <= int(StepState::Failed); ++state)
        words.append(signOf(StepState(state)).word);
    return words;
}

StateSign signOf(Verdict verdict, Level level)
{
    if (verdict == Verdict::Fail && level != Level::Must)
        return {StatusSymbol::Note, StateWords::tr("Limitation")};
    return {symbolOf(verdict), verdictText(verdict)};
}

StateSign signOf(const Report& report)
{
    return {symbolOf(report.verdict), readinessTitle(report)};
}

QString sentenceOf(StepState state)
{
    switch (state) {
    case StepState::Waiting:
        return StateWords::tr("This step waits for its turn.");
    case StepState::Running:
        return StateWords::tr("Checking now. This takes a moment.");
    case StepState::Asking:
        return StateWords::tr("This step waits for your answer.");
    case StepState::Fine:
        return StateWords::tr("Everything is fine here.");
    case StepState::Noted:
        return StateWords::tr("Fine, as far as it could be told. See the notes below.");
    case StepState::Limits:
        return StateWords::tr("This works, with limits. See below.");
    case StepState::Problem:
        return StateWords::tr("There is a problem. See below what it is.");
    case StepState::Undecided:
        return StateWords::tr("Not everything could be told for certain.");
    case StepState::Stopped:
        return StateWords::tr("This step was stopped before it was finished.");
    case StepState::Skipped:
        return StateWords::tr("Nothing was looked at here, as it was not asked for.");
    case StepState::Failed:
        return StateWords::tr("This step could not be run. The other steps are not affected.");
    }
    Q_UNREACHABLE();
}

} // namespace precall
