#include "core/platform/RemoteSession.h"

namespace precall {

QString remoteSessionWord(RemoteSession::Kind kind)
{
    switch (kind) {
    case RemoteSession::Kind::None:
        return QStringLiteral("none");
    case RemoteSession::Kind::Citrix:
        return QStringLiteral("citrix");
    case RemoteSession::Kind::Rdp:
        return QStringLiteral("rdp");
    case RemoteSession::Kind::Horizon:
        return QStringLiteral("horizon");
    case RemoteSession::Kind::Xrdp:
        return QStringLiteral("xrdp");
    case RemoteSession::Kind::Vnc:
        return QStringLiteral("vnc");
    case RemoteSession::Kind::Ssh:
        return QStringLiteral("ssh");
    case RemoteSession::Kind::Other:
        break;
    }
    return QStringLiteral("other");
}

} // namespace precall
