#include "app/cli/Command.h"
#include "app/cli/Console.h"

#include <csignal>
#include <sys/ioctl.h>
#include <thread>
#include <unistd.h>

namespace precall {

namespace {

sigset_t interruptSignals()
{
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGINT);
    sigaddset(&signals, SIGTERM);
    return signals;
}

} // namespace

std::stop_token stopOnInterrupt()
{
    static std::stop_source stop;
    const sigset_t signals = interruptSignals();
    // Blocked here and so in every later thread: only the thread below ever sees them.
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
    std::signal(SIGPIPE, SIG_IGN);
    std::thread([signals] {
        int received = 0;
        sigwait(&signals, &received);
        stop.request_stop();
        sigwait(&signals, &received);
        _exit(interruptedStatus);
    }).detach();
    return stop.get_token();
}

int terminalColumns()
{
    winsize size{};
    if (!isatty(STDERR_FILENO) || ioctl(STDERR_FILENO, TIOCGWINSZ, &size) != 0)
        return 0;
    return size.ws_col > 0 ? size.ws_col : 80;
}

void prepareForNoDisplay()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
}

} // namespace precall
