#pragma once

#include "core/base/Result.h"
#include "core/net/Endpoint.h"
#include "core/net/TurnCredentials.h"

#include <stun/stunagent.h>

#include <QByteArray>

#include <functional>
#include <optional>

namespace precall {

/// What a server answered to a request.
struct TurnAnswer
{
    int code = 0;            ///< of the error; 0: success
    QByteArray realm, nonce; ///< of a challenge, else empty
    std::optional<Endpoint> relayed;
    std::optional<Endpoint> alternate; ///< of a 300
};

/// The requests of one TURN client as bytes, and the matching of answers, by libnice's message library (which
/// does not export its own CreatePermission). RFC 8656, long-term credentials of RFC 8489 section 9.2.
/// Requests bear credentials once there are some and a challenge has been taken over.
class TurnRequests
{
public:
    explicit TurnRequests(const TurnCredentials& credentials = {});
    TurnRequests(const TurnRequests&) = delete;
    TurnRequests& operator=(const TurnRequests&) = delete;

    QByteArray binding();
    QByteArray allocate(); ///< for UDP to the peer
    QByteArray createPermission(const Endpoint& peer);
    QByteArray channelBind(const Endpoint& peer, quint16 channel);
    QByteArray release(); ///< Refresh with lifetime 0

    void takeChallenge(const TurnAnswer& answer);

    /// Nothing when it is STUN of another transaction, or a success that does not prove knowledge of the
    /// password. Errors: NotStun.
    std::optional<Result<TurnAnswer>> read(const QByteArray& message);

private:
    QByteArray request(StunMethod method, const std::function<void(StunMessage&)>& fill);
    void appendCredentials(StunMessage& message) const;

    StunAgent m_agent{};
    const QByteArray m_user, m_password;
    QByteArray m_realm, m_nonce;
};

} // namespace precall
