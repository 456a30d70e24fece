#include "core/net/proxy/HttpConnect.h"

#include "core/base/Version.h"
#include "core/net/http/HttpParser.h"

namespace precall {

namespace {

constexpr qsizetype maxConnectHead = 64 * 1024;
constexpr qsizetype maxStatusLine = 500;
/// Enough for the title of a block page, which comes with the head as a rule: it is not waited for long.
constexpr qsizetype maxRefusalPage = 16 * 1024;
constexpr std::chrono::milliseconds pagePatience{500};

bool endsHead(const QByteArray& bytes)
{
    return bytes.endsWith("\r\n\r\n") || bytes.endsWith("\n\n");
}

/// One byte at a time: what follows the head belongs to the tunnel.
Result<QByteArray> readHead(ByteStream& proxy, const Until& until)
{
    QByteArray head;
    while (!endsHead(head)) {
        if (head.size() >= maxConnectHead)
            return Error{ErrorKind::TooLarge, QStringLiteral("the head of the proxy's answer"), 0};
        const auto byte = proxy.readSome(1, until);
        if (!byte)
            return byte.error();
        if (byte->isEmpty())
            return Error{ErrorKind::Closed, QStringLiteral("the proxy closed before its answer was complete"),
                         0};
        head += *byte;
        if (!QByteArray("HTTP/").startsWith(head.left(5)))
            return Error{ErrorKind::Protocol, QStringLiteral("the proxy does not speak HTTP"), 0};
    }
    return head;
}

QString statusLineOf(const QByteArray& head)
{
    return QString::fromUtf8(head.left(head.indexOf('\n')).trimmed()).left(maxStatusLine);
}

/// As much of the page as comes soon; its end tells nothing.
void readPage(ByteStream& proxy, HttpParser& parser, const Until& until)
{
    while (!parser.done()) {
        const auto some = proxy.readSome(maxRefusalPage, until);
        if (!some || some->isEmpty() || !parser.feed(*some))
            return;
    }
}

QByteArray connectRequest(const QByteArray& destination, const QByteArray& authorization)
{
    QByteArray request = "CONNECT " + destination + " HTTP/1.1\r\nHost: " + destination +
                         "\r\nUser-Agent: Precall/" + toolVersion().toLatin1() + "\r\n";
    if (!authorization.isEmpty())
        request += "Proxy-Authorization: " + authorization + "\r\n";
    return request + "\r\n";
}

} // namespace

Result<ProxyReply> httpConnect(ByteStream& proxy, const QByteArray& destination, const Until& until,
                               const QByteArray& authorization)
{
    const auto written = proxy.writeAll(connectRequest(destination, authorization), until);
    HttpParser parser(maxRefusalPage);
    ProxyReply reply;
    while (!parser.hasHead()) { // interim answers come before it
        const auto head = readHead(proxy, until);
        if (!head)
            return written ? head.error() : written.error();
        if (const auto fed = parser.feed(*head); !fed)
            return fed.error();
        reply.line = statusLineOf(*head);
    }
    reply.status = parser.answer().status;
    reply.headers = parser.answer().headers;
    if (!isHttpConsent(reply)) {
        readPage(proxy, parser, until.atMost(pagePatience));
        reply.title = parser.answer().title();
        reply.staysOpen = parser.answer().complete && persists(reply);
    }
    return reply;
}

bool isHttpConsent(const ProxyReply& reply)
{
    return reply.status >= 200 && reply.status < 300;
}

} // namespace precall
