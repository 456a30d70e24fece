#include "app/gui/Display.h"

#include <windows.h>

namespace precall {

bool displayAvailable()
{
    return true;
}

void answerAtStart(const QString& text, Answer kind)
{
    const UINT icon = kind == Answer::Fault ? MB_ICONERROR : MB_ICONINFORMATION;
    MessageBoxW(nullptr, qUtf16Printable(text), L"Precall", icon | MB_OK | MB_SETFOREGROUND);
}

} // namespace precall
