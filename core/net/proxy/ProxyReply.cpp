#include "core/net/proxy/ProxyReply.h"

namespace precall {

namespace {

/// RFC 9110 section 15.
ErrorKind kindOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
    case 405:
    case 407:
    case 451:
        return ErrorKind::AccessDenied;
    case 502:
    case 503:
    case 504:
        return ErrorKind::HostUnreachable;
    default:
        return ErrorKind::Refused;
    }
}

/// RFC 1928 section 6; 255 is of section 3.
ErrorKind kindOfSocksCode(int code)
{
    switch (code) {
    case 2:
    case 255:
        return ErrorKind::AccessDenied;
    case 1:
    case 3:
    case 4:
    case 6:
        return ErrorKind::HostUnreachable;
    default:
        return ErrorKind::Refused;
    }
}

} // namespace

QList<QByteArray> ProxyReply::values(const QByteArray& name) const
{
    QList<QByteArray> found;
    for (const auto& [known, value] : headers)
        if (known.compare(name, Qt::CaseInsensitive) == 0)
            found.append(value);
    return found;
}

bool asksForLogon(const ProxyReply& reply)
{
    constexpr int authenticationRequired = 407;
    constexpr int noAcceptableMethod = 255;
    return reply.status == authenticationRequired || reply.status == noAcceptableMethod;
}

/// HTTP/1.1 unless it is told to be over; HTTP/1.0 only when told not to be. Proxies say it under either
/// name.
bool persists(const ProxyReply& reply)
{
    const QByteArray said =
        (reply.values("Connection") + reply.values("Proxy-Connection")).join(',').toLower();
    return !said.contains("close") &&
           (!reply.line.startsWith(QLatin1String("HTTP/1.0")) || said.contains("keep-alive"));
}

Error httpRefusal(const ProxyReply& reply)
{
    return {kindOfStatus(reply.status), reply.line, reply.status};
}

Error socksRefusal(const ProxyReply& reply)
{
    return {kindOfSocksCode(reply.status), reply.line, reply.status};
}

} // namespace precall
