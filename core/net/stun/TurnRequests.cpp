#include "core/net/stun/TurnRequests.h"

#include "core/net/socket/SocketAddress.h"
#include "core/net/stun/BindingRequest.h"
#include "core/net/stun/StunAddress.h"

#include <array>

namespace precall {

namespace {

/// Credentials, realm and nonce have at most 513, 763 and 763 bytes. RFC 8489 section 14.
constexpr size_t maxRequest = 3072;
constexpr qsizetype maxAttributeLength = 763;
constexpr std::uint32_t udpProtocol = 17u << 24;

void appendPeer(StunMessage& message, const Endpoint& peer)
{
    const SocketAddress address(peer);
    stun_message_append_xor_addr(&message, STUN_ATTRIBUTE_XOR_PEER_ADDRESS, &address.storage, address.length);
}

void append(StunMessage& message, StunAttribute attribute, const QByteArray& bytes)
{
    stun_message_append_bytes(&message, attribute, bytes.constData(), size_t(bytes.size()));
}

QByteArray textOf(const StunMessage& message, StunAttribute attribute)
{
    std::uint16_t length = 0;
    const void* value = stun_message_find(&message, attribute, &length);
    return value && length <= maxAttributeLength ? QByteArray(static_cast<const char*>(value), length)
                                                 : QByteArray();
}

TurnAnswer answerOf(const StunMessage& message)
{
    TurnAnswer answer;
    if (stun_message_get_class(&message) == STUN_ERROR)
        stun_message_find_error(&message, &answer.code);
    answer.realm = textOf(message, STUN_ATTRIBUTE_REALM);
    answer.nonce = textOf(message, STUN_ATTRIBUTE_NONCE);
    answer.relayed = stunAddress(message, STUN_ATTRIBUTE_XOR_RELAYED_ADDRESS, stun_message_find_xor_addr);
    answer.alternate = stunAddress(message, STUN_ATTRIBUTE_ALTERNATE_SERVER, stun_message_find_addr);
    return answer;
}

} // namespace

TurnRequests::TurnRequests(const TurnCredentials& credentials)
    : m_user(credentials.user.toUtf8()), m_password(credentials.password.toUtf8())
{
    stun_agent_init(&m_agent, STUN_ALL_KNOWN_ATTRIBUTES, STUN_COMPATIBILITY_RFC5389,
                    STUN_AGENT_USAGE_LONG_TERM_CREDENTIALS);
}

QByteArray TurnRequests::binding()
{
    return request(STUN_BINDING, [](StunMessage&) {});
}

QByteArray TurnRequests::allocate()
{
    return request(STUN_ALLOCATE, [](StunMessage& message) {
        stun_message_append32(&message, STUN_ATTRIBUTE_REQUESTED_TRANSPORT, udpProtocol);
    });
}

QByteArray TurnRequests::createPermission(const Endpoint& peer)
{
    return request(STUN_CREATEPERMISSION, [&](StunMessage& message) { appendPeer(message, peer); });
}

QByteArray TurnRequests::channelBind(const Endpoint& peer, quint16 channel)
{
    return request(STUN_CHANNELBIND, [&](StunMessage& message) {
        stun_message_append32(&message, STUN_ATTRIBUTE_CHANNEL_NUMBER, std::uint32_t(channel) << 16);
        appendPeer(message, peer);
    });
}

QByteArray TurnRequests::release()
{
    return request(STUN_REFRESH,
                   [](StunMessage& message) { stun_message_append32(&message, STUN_ATTRIBUTE_LIFETIME, 0); });
}

QByteArray TurnRequests::request(StunMethod method, const std::function<void(StunMessage&)>& fill)
{
    std::array<std::uint8_t, maxRequest> buffer{};
    StunMessage message{};
    if (!stun_agent_init_request(&m_agent, &message, buffer.data(), buffer.size(), method))
        return {};
    fill(message);
    const bool signs = !m_nonce.isEmpty() && !m_password.isEmpty();
    if (signs)
        appendCredentials(message);
    const size_t size = stun_agent_finish_message(
        &m_agent, &message, signs ? reinterpret_cast<const std::uint8_t*>(m_password.constData()) : nullptr,
        signs ? size_t(m_password.size()) : 0);
    return {reinterpret_cast<const char*>(buffer.data()), qsizetype(size)};
}

void TurnRequests::appendCredentials(StunMessage& message) const
{
    append(message, STUN_ATTRIBUTE_USERNAME, m_user);
    append(message, STUN_ATTRIBUTE_REALM, m_realm);
    append(message, STUN_ATTRIBUTE_NONCE, m_nonce);
}

void TurnRequests::takeChallenge(const TurnAnswer& answer)
{
    if (!answer.realm.isEmpty())
        m_realm = answer.realm;
    m_nonce = answer.nonce;
}

std::optional<Result<TurnAnswer>> TurnRequests::read(const QByteArray& message)
{
    if (stunFraming(message) != StunFraming::Complete)
        return Error{ErrorKind::NotStun, {}, 0};
    StunMessage parsed{};
    const StunValidationStatus status =
        stun_agent_validate(&m_agent, &parsed, reinterpret_cast<const std::uint8_t*>(message.constData()),
                            size_t(message.size()), nullptr, nullptr);
    if (status == STUN_VALIDATION_NOT_STUN || status == STUN_VALIDATION_INCOMPLETE_STUN)
        return Error{ErrorKind::NotStun, {}, 0};
    const StunClass kind = stun_message_get_class(&parsed);
    // Errors need not prove that the server knows the password (RFC 8489 section 9.2.4).
    const bool isAnswer = kind == STUN_ERROR ? status != STUN_VALIDATION_UNMATCHED_RESPONSE
                                             : kind == STUN_RESPONSE && status == STUN_VALIDATION_SUCCESS;
    return isAnswer ? std::optional<Result<TurnAnswer>>(answerOf(parsed)) : std::nullopt;
}

} // namespace precall
