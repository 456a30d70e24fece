#pragma once

#include "core/base/Until.h"
#include "core/net/TurnProbe.h"

#include <memory>

namespace precall {

/// Whole messages of STUN and TURN to one server and back, over whichever transport. Used by one thread at a
/// time. Errors as those of the transport; NotStun when bytes came that are neither STUN nor ChannelData.
class StunChannel
{
public:
    virtual ~StunChannel() = default;

    /// Connects and shakes hands, as the transport needs it; once, before anything else.
    virtual Result<void> open(const Until& until) = 0;
    virtual Result<void> send(QByteArrayView message, const Until& until) = 0;
    virtual Result<QByteArray> receive(const Until& until) = 0;

    /// When the last message that receive() handed out had come, as far as the system tells.
    std::chrono::steady_clock::time_point lastReceived() const { return m_lastReceived; }

    /// The transport sends again what is lost.
    virtual bool isReliable() const = 0;
    /// Puts what is known of the connection into the exchange: connected, secured, local, icmp, foreignBytes.
    virtual void describe(StunExchange& exchange) const = 0;

protected:
    std::chrono::steady_clock::time_point m_lastReceived;
};

/// ALPN "stun.turn" (RFC 7443) is offered over TLS and DTLS.
std::unique_ptr<StunChannel> stunChannel(const TurnServer& server);

/// How long everything may take over a transport that loses datagrams, and an answer over one that does not.
inline constexpr std::chrono::milliseconds datagramTime{8000};
inline constexpr std::chrono::milliseconds answerTime{5000};

/// The channel number by which this program sends and is sent relayed data. RFC 8656 section 12.
inline constexpr quint16 dataChannel = 0x4000;

} // namespace precall
