#pragma once

#include "core/media/sound/worker/SoundRole.h"

#include <pulse/pulseaudio.h>

namespace precall {

/// Asks the sound server which devices there are, and answers the question when it has answered. On
/// libpulse's thread, or with its lock.
void answerList(pa_context* context, SoundAnswers& answers, quint32 question);

/// What went wrong last.
Error pulseError(const pa_context* context);

/// Lets it go on by itself.
void forgetOperation(pa_operation* operation);

} // namespace precall
