#include "core/media/sound/worker/StandardStreams.h"

#include <fcntl.h>
#include <io.h>
#include <stdio.h>

namespace precall {

void openStandardStreams()
{
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
}

qsizetype readStandardInput(char* bytes, qsizetype most)
{
    return _read(_fileno(stdin), bytes, static_cast<unsigned>(most));
}

} // namespace precall
