#pragma once

#include "core/base/Result.h"
#include "core/net/TurnCredentials.h"
#include "core/profile/RequirementsProfile.h"

namespace precall {

/// Short-lived credentials as an HTTPS address hands them out, and the servers that they are for.
struct TurnRest
{
    TurnCredentials credentials;
    QList<IceServer> servers; ///< 8 at most; empty: those of the profile
};

/// More than this is not read.
inline constexpr qsizetype mostTurnRestBytes = 16 * 1024;

/// Reads {"username", "password", "ttl", "uris"} (draft-uberti-behave-turn-rest-00 section 2.2). URIs of RFC
/// 7065 that are not understood are passed over. Errors: Invalid; `detail` names what is wrong, never a value.
Result<TurnRest> readTurnRest(const QByteArray& json);

/// A TURN URI of RFC 7065: "turn:host[:port][?transport=udp|tcp]", "turns:…". Nothing when it is none.
std::optional<IceServer> turnServerOf(const QString& uri);

} // namespace precall
