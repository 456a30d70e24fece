#include "core/media/sound/worker/StandardStreams.h"

#include <cerrno>
#include <csignal>
#include <unistd.h>

namespace precall {

void openStandardStreams()
{
    std::signal(SIGPIPE, SIG_DFL); // ends with the program that it helps
    std::signal(SIGINT, SIG_IGN);  // Ctrl-C is the program's to understand
}

qsizetype readStandardInput(char* bytes, qsizetype most)
{
    ssize_t got = 0;
    do
        got = ::read(STDIN_FILENO, bytes, std::size_t(most));
    while (got < 0 && errno == EINTR);
    return got;
}

} // namespace precall
