#include "app/cli/Command.h"
#include "app/cli/Console.h"
#include "core/base/Process.h"

#include <windows.h>

namespace precall {

namespace {

std::stop_source& interruption()
{
    static std::stop_source stop;
    return stop;
}

BOOL WINAPI onConsoleEvent(DWORD)
{
    if (!interruption().request_stop())
        endProcess(interruptedStatus);
    return TRUE;
}

} // namespace

std::stop_token stopOnInterrupt()
{
    SetConsoleCtrlHandler(onConsoleEvent, TRUE);
    SetConsoleOutputCP(CP_UTF8);
    return interruption().get_token();
}

int terminalColumns()
{
    const HANDLE console = GetStdHandle(STD_ERROR_HANDLE);
    CONSOLE_SCREEN_BUFFER_INFO screen{};
    DWORD mode = 0;
    // The live line is redrawn with escape sequences.
    if (!GetConsoleScreenBufferInfo(console, &screen) || !GetConsoleMode(console, &mode) ||
        !SetConsoleMode(console, mode | ENABLE_VIRTUAL_TERMINAL_PROCESSING))
        return 0;
    return screen.srWindow.Right - screen.srWindow.Left + 1;
}

void prepareForNoDisplay() {} // the "windows" platform plug-in starts without a desktop, too

} // namespace precall
