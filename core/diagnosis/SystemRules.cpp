#include "core/diagnosis/Rule.h"

namespace precall {

QList<Rule> systemRules()
{
    return {};
}

} // namespace precall
