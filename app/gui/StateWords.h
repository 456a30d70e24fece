#pragma once

#include "app/gui/RunModel.h"
#include "core/report/StatusSymbol.h"

namespace precall {

/// A state as people see it: a shape and a word, in the language of the moment.
struct StateSign
{
    StatusSymbol symbol;
    QString word;
};

StateSign signOf(StepState state);
/// The words of all states of a step.
QStringList stepStateWords();
/// What fails a row that is not required limits the meeting, and does not prevent it.
StateSign signOf(Verdict verdict, Level level = Level::Must);
StateSign signOf(const Report& report);

/// What the state of a step means, as one sentence for its page. Of a running one: that it runs.
QString sentenceOf(StepState state);

} // namespace precall
