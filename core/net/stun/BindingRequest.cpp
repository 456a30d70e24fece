#include "core/net/stun/BindingRequest.h"

#include "core/net/stun/StunAddress.h"

#include <algorithm>

namespace precall {

namespace {

constexpr qsizetype cookiePosition = 4;
const QByteArrayView magicCookie("\x21\x12\xA4\x42");
/// RFC 5780 section 7.4.
constexpr auto otherAddress = StunAttribute(0x802C);

Error protocolError(const QString& detail, int code = 0)
{
    return {ErrorKind::Protocol, detail, code};
}

Result<MappedAddresses> addressesOf(const StunMessage& message)
{
    if (stun_message_get_method(&message) != STUN_BINDING)
        return protocolError(QStringLiteral("STUN: not a Binding response"));
    int code = 0;
    if (stun_message_get_class(&message) == STUN_ERROR) {
        stun_message_find_error(&message, &code);
        return protocolError(QStringLiteral("STUN error %1").arg(code), code);
    }
    const MappedAddresses addresses{
        stunAddress(message, STUN_ATTRIBUTE_MAPPED_ADDRESS, stun_message_find_addr),
        stunAddress(message, STUN_ATTRIBUTE_XOR_MAPPED_ADDRESS, stun_message_find_xor_addr),
        stunAddress(message, otherAddress, stun_message_find_addr)};
    if (!addresses.mapped && !addresses.xorMapped)
        return protocolError(QStringLiteral("STUN: a Binding response without an address"));
    return addresses;
}

} // namespace

StunFraming stunFraming(QByteArrayView bytes)
{
    const QByteArrayView cookie = bytes.sliced(std::min(bytes.size(), cookiePosition));
    if (!magicCookie.startsWith(cookie.first(std::min(cookie.size(), magicCookie.size()))))
        return StunFraming::NotStun;
    const int size = stun_message_validate_buffer_length(reinterpret_cast<const std::uint8_t*>(bytes.data()),
                                                         size_t(bytes.size()), true);
    if (size == STUN_MESSAGE_BUFFER_INVALID)
        return StunFraming::NotStun;
    return size == STUN_MESSAGE_BUFFER_INCOMPLETE ? StunFraming::Incomplete : StunFraming::Complete;
}

BindingRequest::BindingRequest(StunChange change)
{
    stun_agent_init(&m_agent, STUN_ALL_KNOWN_ATTRIBUTES, STUN_COMPATIBILITY_RFC5389,
                    STUN_AGENT_USAGE_IGNORE_CREDENTIALS);
    StunMessage message{};
    stun_agent_init_request(&m_agent, &message, m_buffer.data(), m_buffer.size(), STUN_BINDING);
    if (change != StunChange::None)
        stun_message_append32(&message, STUN_ATTRIBUTE_CHANGE_REQUEST, quint32(change));
    m_size = qsizetype(stun_agent_finish_message(&m_agent, &message, nullptr, 0));
}

std::optional<Result<MappedAddresses>> BindingRequest::read(const QByteArray& message)
{
    const Error notStun{ErrorKind::NotStun, {}, 0};
    if (stunFraming(message) != StunFraming::Complete)
        return notStun;
    StunMessage parsed{};
    switch (stun_agent_validate(&m_agent, &parsed, reinterpret_cast<const std::uint8_t*>(message.constData()),
                                size_t(message.size()), nullptr, nullptr)) {
    case STUN_VALIDATION_SUCCESS:
        break;
    case STUN_VALIDATION_NOT_STUN:
    case STUN_VALIDATION_INCOMPLETE_STUN:
        return notStun;
    case STUN_VALIDATION_UNKNOWN_ATTRIBUTE:
        return protocolError(QStringLiteral("STUN: unknown mandatory attributes"));
    default:
        return {};
    }
    const StunClass kind = stun_message_get_class(&parsed);
    if (kind != STUN_RESPONSE && kind != STUN_ERROR)
        return {};
    return addressesOf(parsed);
}

} // namespace precall
