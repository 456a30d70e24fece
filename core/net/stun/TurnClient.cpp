#include "core/net/stun/TurnClient.h"

#include "core/net/stun/Retransmission.h"

#include <QtEndian>

namespace precall {

namespace {

using std::chrono::milliseconds;

/// The request without credentials, the one with them, and one more when the nonce was stale (RFC 8489
/// section 9.2.5).
constexpr int maxChallenges = 2;

constexpr int tryAlternate = 300;
constexpr int unauthenticated = 401;
constexpr int staleNonce = 438;

bool isChallenge(const TurnAnswer& answer)
{
    return (answer.code == unauthenticated || answer.code == staleNonce) && !answer.nonce.isEmpty();
}

Error refusal(int code)
{
    return {ErrorKind::Protocol, QStringLiteral("TURN error %1").arg(code), code};
}

bool isData(const QByteArray& message)
{
    return message.size() >= 4 && qFromBigEndian<quint16>(message.constData()) == dataChannel;
}

QByteArray payloadOf(const QByteArray& message)
{
    return message.mid(4, qFromBigEndian<quint16>(message.constData() + 2));
}

/// ChannelData; padded, which a stream needs and datagrams allow. RFC 8656 section 12.4.
QByteArray channelData(const QByteArray& payload)
{
    QByteArray message(4, Qt::Uninitialized);
    qToBigEndian(dataChannel, message.data());
    qToBigEndian(quint16(payload.size()), message.data() + 2);
    return message + payload + QByteArray((4 - payload.size() % 4) % 4, '\0');
}

Result<void> success(const Result<TurnAnswer>& answer)
{
    if (!answer)
        return answer.error();
    return answer->code == 0 ? Result<void>() : refusal(answer->code);
}

} // namespace

TurnClient::TurnClient(const TurnServer& server, const TurnCredentials& credentials)
    : m_channel(stunChannel(server)), m_requests(credentials)
{
}

Result<TurnAnswer> TurnClient::ask(const QByteArray& request, const Until& until)
{
    Error last{ErrorKind::TimedOut, {}, 0};
    const int sends = m_channel->isReliable() ? 1 : retransmission::maxRequests;
    milliseconds timeout = retransmission::firstTimeout;
    for (int i = 1; i <= sends && until.lasts(); ++i, timeout *= 2) {
        ++m_attempts;
        if (const auto sent = m_channel->send(request, until); !sent)
            return sent.error();
        const auto answer = await(i < sends ? until.atMost(timeout) : until);
        if (answer && (answer->ok() || answer->error().kind != ErrorKind::TimedOut))
            return *answer;
    }
    return until.stop.stop_requested() ? Error{ErrorKind::Cancelled, {}, 0} : last;
}

/// The answer to the last request; relayed data that comes between is kept.
std::optional<Result<TurnAnswer>> TurnClient::await(const Until& until)
{
    while (true) {
        const auto message = m_channel->receive(until);
        if (!message)
            return message.error();
        if (isData(*message))
            m_data.append({payloadOf(*message), m_channel->lastReceived()});
        else if (auto answer = m_requests.read(*message))
            return answer;
    }
}

Result<TurnAnswer> TurnClient::askAuthenticated(const Request& request, const Until& until)
{
    auto answer = ask(request(), until);
    for (int i = 0; i < maxChallenges && answer && isChallenge(*answer); ++i) {
        m_requests.takeChallenge(*answer);
        answer = ask(request(), until);
    }
    return answer;
}

Result<Endpoint> TurnClient::allocate(const Until& until)
{
    const auto answer = askAuthenticated([this] { return m_requests.allocate(); }, until);
    if (answer && answer->code == tryAlternate)
        m_alternate = answer->alternate;
    if (const auto done = success(answer); !done)
        return done.error();
    if (!answer->relayed)
        return Error{ErrorKind::Protocol, QStringLiteral("TURN: an allocation without an address"), 0};
    return *answer->relayed;
}

Result<void> TurnClient::permit(const Endpoint& peer, const Until& until)
{
    return success(askAuthenticated([&] { return m_requests.createPermission(peer); }, until));
}

Result<void> TurnClient::bindChannel(const Endpoint& peer, const Until& until)
{
    return success(askAuthenticated([&] { return m_requests.channelBind(peer, dataChannel); }, until));
}

Result<void> TurnClient::release(const Until& until)
{
    return success(askAuthenticated([this] { return m_requests.release(); }, until));
}

Result<void> TurnClient::sendData(const QByteArray& payload, const Until& until)
{
    return m_channel->send(channelData(payload), until);
}

Result<RelayedData> TurnClient::receiveData(const Until& until)
{
    while (m_data.isEmpty()) {
        const auto message = m_channel->receive(until);
        if (!message)
            return message.error();
        if (isData(*message))
            m_data.append({payloadOf(*message), m_channel->lastReceived()});
    }
    return m_data.takeFirst();
}

} // namespace precall
