#include "core/net/stun/BindingRound.h"

#include "core/net/stun/Retransmission.h"

#include <algorithm>

namespace precall {

namespace {

/// An ICMP error about one of the servers: the others may answer still.
bool isAboutOneServer(const Error& error)
{
    return error.kind == ErrorKind::Refused || error.kind == ErrorKind::HostUnreachable ||
           error.kind == ErrorKind::NetworkUnreachable || error.kind == ErrorKind::AccessDenied;
}

} // namespace

BindingRound::BindingRound(UdpSocket& socket, const QList<Question>& questions) : m_socket(socket)
{
    for (const Question& question : questions)
        m_pending.push_back(std::make_unique<Pending>(question));
}

QList<std::optional<MappedAddresses>> BindingRound::run(const Until& until)
{
    auto timeout = retransmission::firstTimeout;
    for (int i = 0; i < retransmission::maxRequests && until.lasts() && !isComplete(); ++i, timeout *= 2) {
        sendOpen(until);
        collect(until.atMost(timeout));
    }
    QList<std::optional<MappedAddresses>> answers;
    for (const auto& pending : m_pending)
        answers.append(pending->answer);
    return answers;
}

void BindingRound::sendOpen(const Until& until)
{
    for (const auto& pending : m_pending)
        if (!pending->answer)
            send(*pending, until);
}

/// An ICMP error that came for an earlier datagram is told in place of sending this one: once for each. What
/// cannot be sent stays without an answer.
void BindingRound::send(const Pending& pending, const Until& until)
{
    bool sent = false;
    for (size_t i = 0; i <= m_pending.size() && !sent; ++i) {
        const auto result = m_socket.sendTo(pending.request.bytes(), pending.question.server, until);
        sent = result || !isAboutOneServer(result.error());
    }
}

void BindingRound::collect(const Until& until)
{
    while (!isComplete() && until.lasts()) {
        const auto datagram = m_socket.receive(until);
        if (datagram)
            take(datagram->bytes);
        else if (!isAboutOneServer(datagram.error()))
            return;
    }
}

void BindingRound::take(const QByteArray& message)
{
    for (const auto& pending : m_pending) {
        const auto answer = pending->request.read(message);
        if (answer && answer->ok()) {
            pending->answer = **answer;
            return;
        }
    }
}

bool BindingRound::isComplete() const
{
    return std::all_of(m_pending.begin(), m_pending.end(),
                       [](const auto& pending) { return pending->answer.has_value(); });
}

} // namespace precall
