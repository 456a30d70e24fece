#include "core/base/Version.h"

namespace precall {

QString toolVersion()
{
    return QStringLiteral(PRECALL_VERSION);
}

} // namespace precall
