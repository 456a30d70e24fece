#pragma once

#include "core/base/Result.h"
#include "core/net/Endpoint.h"

#include <stun/stunagent.h>

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstdint>
#include <optional>

namespace precall {

/// The addresses that a Binding response tells.
struct MappedAddresses
{
    std::optional<Endpoint> mapped;    ///< MAPPED-ADDRESS
    std::optional<Endpoint> xorMapped; ///< XOR-MAPPED-ADDRESS
    std::optional<Endpoint> other;     ///< OTHER-ADDRESS: the server's other address and port (RFC 5780)

    /// The public address: XOR-MAPPED before MAPPED.
    std::optional<Endpoint> publicAddress() const { return xorMapped ? xorMapped : mapped; }
};

/// From where the answer is asked to come: RFC 5780 section 7.2, with its bits.
enum class StunChange : quint32 { None = 0, Port = 2, AddressAndPort = 6 };

/// How far bytes of a stream have become a STUN message.
enum class StunFraming { Incomplete, Complete, NotStun };

/// Judges the bytes from a message's begin on: two zero bits, the magic cookie, a length and attributes that
/// agree (RFC 8489 section 5).
StunFraming stunFraming(QByteArrayView bytes);

/// One STUN Binding transaction without credentials: its bytes, and the matching of answers, by libnice's
/// message library. RFC 8489 section 6.
class BindingRequest
{
public:
    explicit BindingRequest(StunChange change = StunChange::None);
    BindingRequest(const BindingRequest&) = delete;
    BindingRequest& operator=(const BindingRequest&) = delete;

    /// The request as sent, the same at each retransmission.
    QByteArrayView bytes() const { return {reinterpret_cast<const char*>(m_buffer.data()), m_size}; }

    /// Reads one whole message. Nothing when it is STUN of another transaction: the answer may yet come.
    /// Errors: NotStun; Protocol for an error response (Error::code is its code), unknown mandatory
    /// attributes, or no address in it.
    std::optional<Result<MappedAddresses>> read(const QByteArray& message);

private:
    std::array<std::uint8_t, 128> m_buffer{};
    qsizetype m_size = 0;
    StunAgent m_agent{};
};

} // namespace precall
