#include "app/gui/Display.h"

#include <cstdio>

namespace precall {

void answerAtStart(const QString& text, Answer kind)
{
    std::fputs(qUtf8Printable(text), kind == Answer::Fault ? stderr : stdout);
}

} // namespace precall
