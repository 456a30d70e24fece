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
};

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
    BindingRequest();
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
