#include "core/net/WebSocketProbe.h"

namespace precall {

QString webSocketStepWord(WebSocketStep step)
{
    switch (step) {
    case WebSocketStep::Upgrade:
        return QStringLiteral("upgrade");
    case WebSocketStep::Pong:
        return QStringLiteral("pong");
    case WebSocketStep::Echo:
        return QStringLiteral("echo");
    case WebSocketStep::Done:
        return QStringLiteral("done");
    }
    Q_UNREACHABLE();
}

QString watchEndWord(WebSocketWatch::End end)
{
    switch (end) {
    case WebSocketWatch::End::Open:
        return QStringLiteral("open");
    case WebSocketWatch::End::Closed:
        return QStringLiteral("closed");
    case WebSocketWatch::End::Cut:
        return QStringLiteral("cut");
    case WebSocketWatch::End::Silent:
        return QStringLiteral("silent");
    case WebSocketWatch::End::Stopped:
        return QStringLiteral("stopped");
    }
    Q_UNREACHABLE();
}

} // namespace precall
