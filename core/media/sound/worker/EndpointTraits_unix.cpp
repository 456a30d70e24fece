#include "core/media/sound/worker/EndpointTraits.h"

namespace precall {

void addEndpointTraits(SoundDevice&, const QByteArray&) {}

} // namespace precall
