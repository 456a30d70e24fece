#include "core/net/stun/StunChannel.h"

#include "core/net/Dialer.h"
#include "core/net/socket/UdpSocket.h"
#include "core/net/stun/BindingRequest.h"
#include "core/net/tls/Certificates.h"
#include "core/net/tls/DtlsSocket.h"
#include "core/net/tls/TlsStream.h"

#include <QtEndian>

namespace precall {

namespace {

const QList<QByteArray> turnAlpn{"stun.turn"};
constexpr qsizetype maxForeign = 64;
constexpr qsizetype readChunk = 4096;
constexpr qsizetype maxMessage = 64 * 1024;

class UdpChannel : public StunChannel
{
public:
    explicit UdpChannel(const TurnServer& server) : m_server(server) {}

    Result<void> open(const Until&) override { return m_socket.connect(m_server.endpoint); }
    Result<void> send(QByteArrayView message, const Until& until) override
    {
        return m_socket.send(message, until);
    }
    Result<QByteArray> receive(const Until& until) override
    {
        auto datagram = m_socket.receive(until);
        if (!datagram)
            return datagram.error();
        m_lastReceived = datagram->received;
        return datagram->bytes;
    }
    bool isReliable() const override { return false; }
    void describe(StunExchange& exchange) const override
    {
        exchange.local = m_socket.local();
        exchange.icmp = m_socket.icmp();
    }

private:
    TurnServer m_server;
    UdpSocket m_socket;
};

class DtlsChannel : public StunChannel
{
public:
    explicit DtlsChannel(const TurnServer& server) : m_server(server), m_socket(server.name, turnAlpn) {}

    Result<void> open(const Until& until) override
    {
        return m_socket.connect(m_server.endpoint, until.atMost(datagramTime));
    }
    Result<void> send(QByteArrayView message, const Until& until) override
    {
        return m_socket.send(message, until);
    }
    Result<QByteArray> receive(const Until& until) override
    {
        auto message = m_socket.receive(until);
        m_lastReceived = std::chrono::steady_clock::now();
        return message;
    }
    bool isReliable() const override { return false; }
    void describe(StunExchange& exchange) const override
    {
        exchange.local = m_socket.local();
        exchange.icmp = m_socket.icmp();
        exchange.connected = m_socket.heard();
        exchange.secured = m_socket.secured();
        exchange.foreignBytes = m_socket.foreignBytes();
    }

private:
    TurnServer m_server;
    DtlsSocket m_socket;
};

/// TCP, and TLS over it. RFC 8656 section 3.1 and 12.5.
class StreamChannel : public StunChannel
{
public:
    explicit StreamChannel(const TurnServer& server) : m_server(server) {}

    Result<void> open(const Until& until) override;
    Result<void> send(QByteArrayView message, const Until& until) override
    {
        return m_stream->writeAll(message, until);
    }
    Result<QByteArray> receive(const Until& until) override;
    bool isReliable() const override { return true; }
    void describe(StunExchange& exchange) const override;

private:
    Result<qsizetype> messageSize();
    Result<void> shakeHands(const Until& until);

    TurnServer m_server;
    ProbeTimes m_times;
    std::unique_ptr<ByteStream> m_stream;
    Endpoint m_local;
    QString m_icmp;
    QByteArray m_bytes;
    QByteArray m_foreign;
    QString m_issuer;
    std::optional<ProxyReply> m_reply;
    bool m_connected = false;
    bool m_secured = false;
};

Result<void> StreamChannel::open(const Until& until)
{
    ProbeTimes times = m_times;
    if (!until.deadline.isForever())
        times.connect = std::min(times.connect, std::chrono::milliseconds(until.deadline.remainingTime()));
    Dialled dialled = dial(m_server.route, {m_server.name, m_server.endpoint.address, m_server.endpoint.port},
                           times, until.stop);
    m_icmp = dialled.icmp;
    m_local = dialled.local;
    m_reply = dialled.reply;
    if (dialled.error)
        return *dialled.error;
    m_connected = true;
    m_stream = std::move(dialled.stream);
    return m_server.transport == Transport::Tls ? shakeHands(until) : Result<void>();
}

Result<void> StreamChannel::shakeHands(const Until& until)
{
    auto tls = std::make_unique<TlsStream>(std::move(m_stream), TlsOptions{m_server.name, turnAlpn, false});
    const auto done = tls->handshake(until.atMost(m_times.handshake));
    m_secured = done.ok();
    if (const auto chain = precall::describe(tls->chain()); !chain.isEmpty())
        m_issuer = chain.first().issuer;
    m_stream = std::move(tls);
    return done;
}

Result<QByteArray> StreamChannel::receive(const Until& until)
{
    while (true) {
        const auto size = messageSize();
        if (!size)
            return size.error();
        if (*size > 0 && *size <= m_bytes.size()) {
            const QByteArray message = m_bytes.left(*size);
            m_bytes.remove(0, *size);
            m_lastReceived = std::chrono::steady_clock::now();
            return message;
        }
        const auto some = m_stream->readSome(readChunk, until);
        if (!some)
            return some.error();
        if (some->isEmpty())
            return Error{ErrorKind::Closed, QStringLiteral("closed without an answer"), 0};
        m_bytes += *some;
    }
}

/// Of the message that the bytes begin with; 0 while it is not known. ChannelData is padded to four bytes
/// here.
Result<qsizetype> StreamChannel::messageSize()
{
    if (m_bytes.size() < 4)
        return qsizetype(0);
    const qsizetype length = qFromBigEndian<quint16>(m_bytes.constData() + 2);
    if (qFromBigEndian<quint16>(m_bytes.constData()) == dataChannel)
        return 4 + (length + 3) / 4 * 4;
    if (stunFraming(m_bytes) == StunFraming::NotStun || m_bytes.size() > maxMessage) {
        m_foreign = m_bytes.left(maxForeign);
        return Error{ErrorKind::NotStun, {}, 0};
    }
    return 20 + length;
}

void StreamChannel::describe(StunExchange& exchange) const
{
    exchange.local = m_local;
    exchange.icmp = m_icmp;
    exchange.route = m_server.route;
    exchange.proxy = m_reply;
    exchange.connected = m_connected;
    exchange.secured = m_secured;
    exchange.issuer = m_issuer;
    exchange.foreignBytes = m_foreign;
}

} // namespace

std::unique_ptr<StunChannel> stunChannel(const TurnServer& server)
{
    switch (server.transport) {
    case Transport::Udp:
        return std::make_unique<UdpChannel>(server);
    case Transport::Dtls:
        return std::make_unique<DtlsChannel>(server);
    case Transport::Tcp:
    case Transport::Tls:
        return std::make_unique<StreamChannel>(server);
    }
    Q_UNREACHABLE();
}

} // namespace precall
