#include "app/gui/Display.h"

namespace precall {

bool displayAvailable()
{
    return true;
}

} // namespace precall
