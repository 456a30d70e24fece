#pragma once

#include "core/net/StunProbe.h"
#include "core/net/TurnCredentials.h"

namespace precall {

/// A TURN server and the way to speak to it.
struct TurnServer
{
    Transport transport = Transport::Udp;
    Endpoint endpoint; ///< without an address only over a proxy, which looks the name up
    QString name;      ///< sent as SNI over TLS and DTLS; empty: none is sent
    Route route{};     ///< of TCP and TLS; datagrams go straight
    bool operator==(const TurnServer&) const = default;
};

/// How far a rehearsal got. The steps come in this order; the first that failed ends it.
enum class TurnStep { Connect, Allocate, Permission, Channel, Data, Refresh, Done };

QString
turnStepWord(TurnStep step); ///< "connect", "allocate", "permission", "channel", "data", "refresh", "done"

/// What two allocations at one server came to, between which data went there and back.
struct TurnRehearsal
{
    TurnServer server;
    std::optional<Endpoint> alternate; ///< where an ALTERNATE-SERVER answer (300) led
    QList<Endpoint> relayed;           ///< the relayed transport addresses that were allocated
    TurnStep reached = TurnStep::Connect;
    int code = 0;               ///< STUN error code with which the server refused the step; 0: it did not
    std::optional<Error> error; ///< why the step failed; none when Done
    QString icmp;
    int ms = 0;

    bool passed() const { return reached == TurnStep::Done; }
    bool operator==(const TurnRehearsal&) const = default;
};

/// TURN (RFC 8656) over UDP, TCP, TLS and DTLS. Probe threads only; may be called from several. Every call
/// returns within 200 ms of `stop` (error Cancelled).
class TurnProbe
{
public:
    virtual ~TurnProbe() = default;

    /// Asks for an allocation without credentials. Any well-formed answer tells that TURN is spoken there;
    /// its error code (401 with a challenge, as a rule) is StunExchange::code. Over TLS connect 7 s,
    /// handshake and answer 5 s each; over datagrams 8 s in all.
    virtual StunExchange challenge(const TurnServer& server, std::stop_token stop) = 0;

    /// One STUN Binding in place of that, where the server may speak STUN only.
    virtual StunExchange binding(const TurnServer& server, std::stop_token stop) = 0;

    /// Two allocations with credentials; permission, channel and data from one to the other and back; both
    /// given back. A 401 or 438 counts only after the retry with the new nonce; an ALTERNATE-SERVER is
    /// followed once. 10 s at most.
    virtual TurnRehearsal rehearse(const TurnServer& server, const TurnCredentials& credentials,
                                   std::stop_token stop) = 0;
};

} // namespace precall
