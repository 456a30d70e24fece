#pragma once

#include "app/gui/RunModel.h"
#include "app/gui/Symbol.h"

namespace precall {

/// A state as people see it: a shape and a word, in the language of the moment.
struct StateSign
{
    Symbol symbol;
    QString word;
};

StateSign signOf(StepState state);
StateSign signOf(Verdict verdict);
StateSign signOf(RequirementState state);
StateSign signOf(Readiness readiness);

/// What the state of a step means, as one sentence for its page. Of a running one: that it runs.
QString sentenceOf(StepState state);

} // namespace precall
