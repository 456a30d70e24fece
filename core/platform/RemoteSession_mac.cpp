#include "core/platform/RemoteSession.h"

#include <QtGlobal>

namespace precall {

/// Screen sharing shows the desktop of this machine and cannot be told from working at it; a shell over
/// ssh(1) can.
RemoteSession readRemoteSession()
{
    if (qEnvironmentVariableIsEmpty("SSH_CONNECTION"))
        return {};
    return {RemoteSession::Kind::Ssh, QStringLiteral("SSH"), {}, QStringLiteral("SSH_CONNECTION")};
}

} // namespace precall
