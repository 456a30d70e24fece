#include "core/net/proxy/Socks5.h"

#include <QUrl>
#include <QtEndian>

#include <array>

namespace precall {

namespace {

/// RFC 1928 sections 3 to 6.
constexpr char socksVersion = 5;
constexpr char withoutLogon = 0;
constexpr char noWayOfLoggingOn = char(0xFF);
constexpr char connectCommand = 1;
constexpr char ipv4Type = 1;
constexpr char nameType = 3;
constexpr char ipv6Type = 4;
constexpr qsizetype longestName = 255;
constexpr std::array codeWords{"succeeded",
                               "general SOCKS server failure",
                               "connection not allowed by ruleset",
                               "network unreachable",
                               "host unreachable",
                               "connection refused",
                               "TTL expired",
                               "command not supported",
                               "address type not supported"};

Error noSocks()
{
    return {ErrorKind::Protocol, QStringLiteral("the proxy does not speak SOCKS5"), 0};
}

ProxyReply replyOf(quint8 code)
{
    const char* const word = code < codeWords.size() ? codeWords.at(code) : "unassigned";
    return {code, QStringLiteral("SOCKS5 reply %1 (%2)").arg(code).arg(QLatin1String(word)), {}, {}};
}

QByteArray addressField(const QString& host)
{
    const QHostAddress address(host);
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        const quint32 bytes = qToBigEndian(address.toIPv4Address());
        return ipv4Type + QByteArray(reinterpret_cast<const char*>(&bytes), sizeof bytes);
    }
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        return ipv6Type + QByteArray(reinterpret_cast<const char*>(bytes.c), sizeof bytes.c);
    }
    const QByteArray name = QUrl::toAce(host);
    return nameType + QByteArray(1, char(name.size())) + name;
}

/// How many bytes follow the type of the bound address: the address and its port.
Result<qsizetype> boundSize(ByteStream& proxy, char type, const Until& until)
{
    if (type == ipv4Type)
        return qsizetype(4 + 2);
    if (type == ipv6Type)
        return qsizetype(16 + 2);
    if (type != nameType)
        return noSocks();
    const auto length = readExactly(proxy, 1, until);
    return length ? Result<qsizetype>(quint8(length->front()) + 2) : length.error();
}

/// Whether the proxy lets in without a logon.
Result<bool> greet(ByteStream& proxy, const Until& until)
{
    const char hello[] = {socksVersion, 1, withoutLogon};
    if (const auto written = proxy.writeAll(QByteArrayView(hello, sizeof hello), until); !written)
        return written.error();
    const auto answer = readExactly(proxy, 2, until);
    if (!answer)
        return answer.error();
    if (answer->at(0) != socksVersion || (answer->at(1) != withoutLogon && answer->at(1) != noWayOfLoggingOn))
        return noSocks();
    return answer->at(1) == withoutLogon;
}

} // namespace

Result<ProxyReply> socks5Connect(ByteStream& proxy, const QString& host, quint16 port, const Until& until)
{
    if (QHostAddress(host).isNull() &&
        (QUrl::toAce(host).isEmpty() || QUrl::toAce(host).size() > longestName))
        return Error{ErrorKind::Invalid, QStringLiteral("no name that SOCKS5 could carry"), 0};
    const auto letIn = greet(proxy, until);
    if (!letIn)
        return letIn.error();
    if (!*letIn)
        return ProxyReply{
            quint8(noWayOfLoggingOn), QStringLiteral("SOCKS5: no acceptable way of logging on"), {}, {}};
    const quint16 portBytes = qToBigEndian(port);
    const QByteArray request = QByteArray(1, socksVersion) + connectCommand + '\0' + addressField(host) +
                               QByteArray(reinterpret_cast<const char*>(&portBytes), sizeof portBytes);
    if (const auto written = proxy.writeAll(request, until); !written)
        return written.error();
    const auto answer = readExactly(proxy, 4, until);
    if (!answer)
        return answer.error();
    if (answer->at(0) != socksVersion)
        return noSocks();
    const auto code = quint8(answer->at(1));
    const auto bound = boundSize(proxy, answer->at(3), until);
    const auto rest = bound ? readExactly(proxy, *bound, until) : bound.error();
    // A proxy that refuses may close without the address that it has not bound.
    return !rest && code == 0 ? Result<ProxyReply>(rest.error()) : replyOf(code);
}

} // namespace precall
