#include "core/net/Dialer.h"

#include "core/net/proxy/HttpConnect.h"
#include "core/net/proxy/Socks5.h"
#include "core/net/socket/TcpStream.h"

#include <QElapsedTimer>
#include <QUrl>

namespace precall {

namespace {

QString hostToAsk(const Destination& destination)
{
    return destination.host.isEmpty() ? destination.address.toString() : destination.host;
}

/// Asks the proxy at the other end of the stream; why it did not open the way, or nothing.
std::optional<Error> askProxy(const Route& route, const Destination& destination, const Until& until,
                              Dialled& dialled)
{
    QElapsedTimer timer;
    timer.start();
    const bool isHttp = route.kind == Route::Kind::HttpProxy;
    const auto reply = isHttp
                           ? httpConnect(*dialled.stream, destination.toString().toLatin1(), until)
                           : socks5Connect(*dialled.stream, hostToAsk(destination), destination.port, until);
    if (!reply)
        return reply.error();
    dialled.proxyMs = int(timer.elapsed());
    dialled.reply = *reply;
    if (isHttp)
        return isHttpConsent(*reply) ? std::nullopt : std::optional(httpRefusal(*reply));
    return reply->status == 0 ? std::nullopt : std::optional(socksRefusal(*reply));
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
    Dialled dialled;
    const Endpoint firstHop = route.isDirect() ? Endpoint{destination.address, destination.port}
                                               : Endpoint{route.address, route.port};
    if (firstHop.address.isNull()) {
        dialled.error =
            route.isDirect()
                ? Error{ErrorKind::Invalid, QStringLiteral("no address to connect to"), 0}
                : Error{ErrorKind::HostUnreachable, QStringLiteral("the proxy was not reached"), 0};
        return dialled;
    }
    QElapsedTimer timer;
    timer.start();
    auto tcp = std::make_unique<TcpStream>();
    const auto connected = tcp->connect(firstHop, {QDeadlineTimer(times.connect), stop});
    dialled.icmp = tcp->icmp();
    if (!connected) {
        dialled.error = connected.error();
        return dialled;
    }
    dialled.connectMs = int(timer.elapsed());
    dialled.local = tcp->local();
    dialled.stream = std::move(tcp);
    if (route.isDirect())
        return dialled;
    dialled.error = askProxy(route, destination, {QDeadlineTimer(times.connect), stop}, dialled);
    if (dialled.error)
        dialled.stream.reset();
    return dialled;
}

} // namespace precall
