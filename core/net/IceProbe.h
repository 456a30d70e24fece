#pragma once

#include "core/base/Result.h"
#include "core/net/TurnProbe.h"

#include <QList>
#include <QString>

#include <optional>
#include <stop_token>

namespace precall {

/// Kinds of ICE candidates. RFC 8445 section 5.1.1.
enum class IceCandidateKind { Host, ServerReflexive, PeerReflexive, Relayed };

/// "host", "server-reflexive", "peer-reflexive", "relayed"
QString iceCandidateWord(IceCandidateKind kind);

struct IceCandidate
{
    IceCandidateKind kind = IceCandidateKind::Host;
    Endpoint endpoint;
    bool operator==(const IceCandidate&) const = default;
};

/// Two agents that tried to connect: the caller with relayed candidates only, the callee with `callee` ones.
struct IceConnection
{
    IceCandidateKind callee = IceCandidateKind::Relayed;
    std::optional<IceCandidate> local,
        remote; ///< the nominated pair as the caller has it; none: not connected
    int ms = 0; ///< from the exchange of candidates to the nominated pair

    bool connected() const { return local && remote; }
    bool operator==(const IceConnection&) const = default;
};

/// What there is to gather candidates from.
struct IceServers
{
    std::optional<Endpoint> stun;
    std::optional<TurnServer> turn; ///< over UDP or TCP; libnice speaks neither TLS nor DTLS to a TURN server
};

/// What ICE came to.
struct IceRehearsal
{
    QList<IceCandidate> gathered;
    int gatheringMs = 0;
    QList<IceConnection> connections; ///< the pairs that were tried; empty without a relayed candidate
    std::optional<Error> error;       ///< Cancelled, or no agent could be made

    bool operator==(const IceRehearsal&) const = default;
};

/// ICE (RFC 8445) between two agents on this machine. Host to host would prove nothing here: what is tried
/// goes out to the relay and back. Probe threads only; may be called from several.
class IceProbe
{
public:
    virtual ~IceProbe() = default;

    /// Gathers candidates (5 s at most), and where a relayed one is among them connects relayed to relayed,
    /// then relayed to server-reflexive (10 s each at most). Returns within 200 ms of `stop` (error
    /// Cancelled).
    virtual IceRehearsal rehearse(const IceServers& servers, const TurnCredentials& credentials,
                                  std::stop_token stop) = 0;
};

} // namespace precall
