#include "core/media/sound/worker/QtSoundServer.h"

namespace precall {

int serveSound(SoundCommands& commands, SoundAnswers& answers)
{
    return serveSoundByQt(commands, answers);
}

} // namespace precall
