#include "core/platform/OperatingSystem.h"

namespace precall {

QString familyWord(OperatingSystem::Family family)
{
    switch (family) {
    case OperatingSystem::Family::Windows:
        return QStringLiteral("windows");
    case OperatingSystem::Family::MacOs:
        return QStringLiteral("macos");
    case OperatingSystem::Family::Linux:
        return QStringLiteral("linux");
    case OperatingSystem::Family::Other:
        break;
    }
    return QStringLiteral("other");
}

} // namespace precall
