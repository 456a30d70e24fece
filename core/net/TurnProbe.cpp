#include "core/net/TurnProbe.h"

namespace precall {

QString turnStepWord(TurnStep step)
{
    switch (step) {
    case TurnStep::Connect:
        return QStringLiteral("connect");
    case TurnStep::Allocate:
        return QStringLiteral("allocate");
    case TurnStep::Permission:
        return QStringLiteral("permission");
    case TurnStep::Channel:
        return QStringLiteral("channel");
    case TurnStep::Data:
        return QStringLiteral("data");
    case TurnStep::Refresh:
        return QStringLiteral("refresh");
    case TurnStep::Done:
        return QStringLiteral("done");
    }
    Q_UNREACHABLE();
}

} // namespace precall
