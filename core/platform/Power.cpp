#include "core/platform/Power.h"

namespace precall {

QString powerSourceWord(Power::Source source)
{
    switch (source) {
    case Power::Source::Mains:
        return QStringLiteral("mains");
    case Power::Source::Battery:
        return QStringLiteral("battery");
    case Power::Source::Unknown:
        break;
    }
    return QStringLiteral("unknown");
}

} // namespace precall
