#include "core/net/IceProbe.h"

namespace precall {

QString iceCandidateWord(IceCandidateKind kind)
{
    switch (kind) {
    case IceCandidateKind::Host:
        return QStringLiteral("host");
    case IceCandidateKind::ServerReflexive:
        return QStringLiteral("server-reflexive");
    case IceCandidateKind::PeerReflexive:
        return QStringLiteral("peer-reflexive");
    case IceCandidateKind::Relayed:
        return QStringLiteral("relayed");
    }
    Q_UNREACHABLE();
}

} // namespace precall
