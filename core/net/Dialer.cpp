#include "core/net/Dialer.h"

#include "core/net/proxy/HttpConnect.h"
#include "core/net/proxy/ProxyDialogue.h"
#include "core/net/proxy/Socks5.h"

#include <QElapsedTimer>
#include <QUrl>

namespace precall {

namespace {

QString hostToAsk(const Destination& destination)
{
    return destination.host.isEmpty() ? destination.address.toString() : destination.host;
}

/// One destination's way through its stages.
class Dialling
{
public:
    Dialling(const Route& route, const Destination& destination, const ProbeTimes& times,
             std::stop_token stop)
        : m_route(route), m_destination(destination), m_times(times), m_stop(std::move(stop))
    {
    }

    Dialled dial();

private:
    std::optional<Error> connect(const Until& until);
    std::optional<Error> askProxy();
    Result<ProxyReply> askHttpProxy(const Until& until);
    Until within(std::chrono::milliseconds span) const { return {QDeadlineTimer(span), m_stop}; }

    const Route& m_route;
    const Destination& m_destination;
    const ProbeTimes& m_times;
    const std::stop_token m_stop;
    Dialled m_dialled;
};

Dialled Dialling::dial()
{
    m_dialled.error = connect(within(m_times.connect));
    if (!m_dialled.error && !m_route.isDirect())
        m_dialled.error = askProxy();
    if (m_dialled.error)
        m_dialled.stream.reset();
    return std::move(m_dialled);
}

/// To the first hop.
std::optional<Error> Dialling::connect(const Until& until)
{
    const Endpoint firstHop = m_route.isDirect() ? Endpoint{m_destination.address, m_destination.port}
                                                 : Endpoint{m_route.address, m_route.port};
    if (firstHop.address.isNull())
        return m_route.isDirect()
                   ? Error{ErrorKind::Invalid, QStringLiteral("no address to connect to"), 0}
                   : Error{ErrorKind::HostUnreachable, QStringLiteral("the proxy was not reached"), 0};
    QElapsedTimer timer;
    timer.start();
    auto tcp = std::make_unique<TcpStream>();
    const auto connected = tcp->connect(firstHop, until);
    m_dialled.icmp = tcp->icmp();
    if (!connected)
        return connected.error();
    m_dialled.connectMs = int(timer.elapsed());
    m_dialled.local = tcp->local();
    m_dialled.stream = std::move(tcp);
    return std::nullopt;
}

/// Asks the proxy at the other end of the stream; why it did not open the way, or nothing.
std::optional<Error> Dialling::askProxy()
{
    QElapsedTimer timer;
    timer.start();
    const Until until = within(m_times.connect);
    const bool isHttp = m_route.kind == Route::Kind::HttpProxy;
    const auto reply =
        isHttp ? askHttpProxy(until)
               : socks5Connect(*m_dialled.stream, hostToAsk(m_destination), m_destination.port, until);
    if (!reply)
        return reply.error();
    m_dialled.proxyMs = int(timer.elapsed());
    m_dialled.reply = *reply;
    if (isHttp)
        return isHttpConsent(*reply) ? std::nullopt : std::optional(httpRefusal(*reply));
    return reply->status == 0 ? std::nullopt : std::optional(socksRefusal(*reply));
}

Result<ProxyReply> Dialling::askHttpProxy(const Until& until)
{
    const QByteArray destination = m_destination.toString().toLatin1();
    const auto asked = httpConnect(*m_dialled.stream, destination, until);
    if (!asked || !asksForLogon(*asked) || !m_route.logon)
        return asked;
    const Until logonTime = within(m_times.connect);
    bool staysOpen = asked->staysOpen;
    const auto askAgain = [&](const QByteArray& authorization) -> Result<ProxyReply> {
        if (!staysOpen)
            if (const auto error = connect(logonTime))
                return *error;
        const auto reply = httpConnect(*m_dialled.stream, destination, logonTime, authorization);
        staysOpen = reply && reply->staysOpen;
        return reply;
    };
    return logOnToProxy(*asked, m_route.host, *m_route.logon, askAgain, logonTime);
}

} // namespace

QString Destination::toString() const
{
    const QString asked = hostToAsk(*this);
    const QHostAddress literal(asked);
    if (literal.protocol() == QAbstractSocket::IPv6Protocol)
        return QStringLiteral("[%1]:%2").arg(literal.toString()).arg(port);
    return QStringLiteral("%1:%2")
        .arg(literal.isNull() ? QString::fromLatin1(QUrl::toAce(asked)) : asked)
        .arg(port);
}

Dialled dial(const Route& route, const Destination& destination, const ProbeTimes& times,
             std::stop_token stop)
{
    return Dialling(route, destination, times, std::move(stop)).dial();
}

} // namespace precall
