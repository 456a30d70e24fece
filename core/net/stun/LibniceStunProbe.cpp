#include "core/net/stun/LibniceStunProbe.h"

#include "core/base/Until.h"
#include "core/net/socket/TcpStream.h"
#include "core/net/socket/UdpSocket.h"
#include "core/net/stun/BindingRequest.h"
#include "core/net/stun/Retransmission.h"

#include <QElapsedTimer>

#include <chrono>

namespace precall {

namespace {

using std::chrono::milliseconds;

constexpr milliseconds tcpConnectTime{7000};
constexpr milliseconds tcpAnswerTime{5000};

/// What a true answer may take behind bytes that are no STUN.
constexpr milliseconds foreignPatience{500};
constexpr qsizetype maxForeignAnswer = 64;
/// A Binding response has some 100 bytes.
constexpr qsizetype maxAnswer = 64 * 1024;

/// One Binding exchange on its way.
class Binding
{
public:
    Binding(Transport transport, const Endpoint& server, std::stop_token stop) : m_stop(std::move(stop))
    {
        m_exchange.transport = transport;
        m_exchange.server = server;
        m_timer.start();
    }

    StunExchange overUdp();
    StunExchange overTcp();
    StunExchange failed(const Error& error);

private:
    Until within(milliseconds span) const { return {QDeadlineTimer(span), m_stop}; }
    bool awaitAnswer(UdpSocket& socket, Until until);
    bool endsTransaction(const Error& error, const UdpSocket& socket);
    bool accept(const QByteArray& message);
    Result<QByteArray> readMessage(TcpStream& stream);
    StunExchange ended();

    BindingRequest m_request;
    std::stop_token m_stop;
    QElapsedTimer m_timer;
    StunExchange m_exchange;
    Until m_until;
};

StunExchange Binding::overUdp()
{
    UdpSocket socket;
    if (const auto connected = socket.connect(m_exchange.server); !connected)
        return failed(connected.error());
    m_exchange.local = socket.local();
    m_exchange.error = Error{ErrorKind::TimedOut, {}, 0};
    m_until = within(retransmission::udpTime);
    bool over = false;
    for (milliseconds timeout = retransmission::firstTimeout;
         !over && m_exchange.attempts < retransmission::maxRequests && m_until.lasts(); timeout *= 2) {
        ++m_exchange.attempts;
        const auto sent = socket.send(m_request.bytes(), m_until);
        over = !sent && endsTransaction(sent.error(), socket);
        over = over ||
               awaitAnswer(socket, m_exchange.attempts < retransmission::maxRequests ? m_until.atMost(timeout)
                                                                                     : m_until);
        m_exchange.icmp = socket.icmp();
    }
    if (m_stop.stop_requested())
        m_exchange.error = Error{ErrorKind::Cancelled, {}, 0};
    return ended();
}

/// True when the transaction has ended, one way or the other.
bool Binding::awaitAnswer(UdpSocket& socket, Until until)
{
    while (true) {
        const auto datagram = socket.receive(until);
        if (!datagram && datagram.error().kind == ErrorKind::TimedOut)
            return !m_until.lasts();
        if (!datagram && endsTransaction(datagram.error(), socket))
            return true;
        if (datagram && accept(datagram->bytes))
            return true;
        if (datagram && !m_exchange.foreignBytes.isEmpty())
            until = m_until = m_until.atMost(foreignPatience);
    }
}

/// Remembers an error; true when waiting on makes no sense.
bool Binding::endsTransaction(const Error& error, const UdpSocket& socket)
{
    m_exchange.error = error;
    const bool mayPass =
        error.kind == ErrorKind::HostUnreachable || error.kind == ErrorKind::NetworkUnreachable;
    return socket.icmp().isEmpty() || !mayPass;
}

/// True when the message is this transaction's answer.
bool Binding::accept(const QByteArray& message)
{
    const auto answer = m_request.read(message);
    if (!answer) {
        m_exchange.error = Error{ErrorKind::Protocol, QStringLiteral("STUN of another transaction"), 0};
        return false;
    }
    m_exchange.error = answer->ok() ? std::nullopt : std::optional(answer->error());
    if (!answer->ok() && answer->error().kind == ErrorKind::NotStun) {
        m_exchange.foreignBytes = message.left(maxForeignAnswer);
        return false;
    }
    m_exchange.foreignBytes.clear();
    if (answer->ok()) {
        m_exchange.mapped = (*answer)->mapped;
        m_exchange.xorMapped = (*answer)->xorMapped;
    }
    return true;
}

StunExchange Binding::overTcp()
{
    TcpStream stream;
    const auto connected = stream.connect(m_exchange.server, within(tcpConnectTime));
    m_exchange.icmp = stream.icmp();
    if (!connected)
        return failed(connected.error());
    m_exchange.connected = true;
    m_exchange.local = stream.local();
    m_exchange.attempts = 1;
    m_until = within(tcpAnswerTime);
    if (const auto sent = stream.writeAll(m_request.bytes(), m_until); !sent)
        return failed(sent.error());
    while (true) {
        const auto message = readMessage(stream);
        if (!message)
            return failed(message.error());
        if (accept(*message) || !m_exchange.foreignBytes.isEmpty())
            return ended();
    }
}

/// The next message of the stream, or all that came when it can be none.
Result<QByteArray> Binding::readMessage(TcpStream& stream)
{
    QByteArray bytes;
    while (bytes.size() < maxAnswer && (bytes.isEmpty() || stunFraming(bytes) == StunFraming::Incomplete)) {
        // One byte at a time: what follows belongs to the next message, and answers are small.
        const auto some = stream.readSome(1, m_until);
        if (!some && (bytes.isEmpty() || some.error().kind == ErrorKind::Cancelled))
            return some.error();
        if (some && some->isEmpty() && bytes.isEmpty())
            return Error{ErrorKind::Closed, QStringLiteral("closed without an answer"), 0};
        if (!some || some->isEmpty())
            break;
        bytes += *some;
    }
    return bytes;
}

StunExchange Binding::failed(const Error& error)
{
    m_exchange.error = error;
    return ended();
}

StunExchange Binding::ended()
{
    m_exchange.ms = int(m_timer.elapsed());
    return m_exchange;
}

} // namespace

StunExchange LibniceStunProbe::binding(Transport transport, const Endpoint& server, std::stop_token stop)
{
    Binding binding(transport, server, std::move(stop));
    switch (transport) {
    case Transport::Udp:
        return binding.overUdp();
    case Transport::Tcp:
        return binding.overTcp();
    default:
        return binding.failed({ErrorKind::Unsupported, QStringLiteral("only UDP and TCP are built in"), 0});
    }
}

} // namespace precall
