#include "core/net/http/ReceivedRequest.h"

#include "core/net/http/HttpSyntax.h"

#include <algorithm>

namespace precall {

namespace {

/// A browser sends the cookies of everything that was ever served on this computer's loopback address.
constexpr qsizetype mostHead = 64 * 1024;
constexpr qsizetype mostLengthDigits = 12;

Error noRequest(const char* what)
{
    return {ErrorKind::Protocol, QStringLiteral("HTTP request: %1").arg(QLatin1String(what)), 0};
}

bool isVisible(char character)
{
    return character > ' ' && character < 0x7f;
}

/// GET /path HTTP/1.1
Result<void> readRequestLine(const QByteArray& line, ReceivedRequest& request)
{
    const QList<QByteArray> words = line.split(' ');
    if (words.size() != 3 || (words.at(2) != "HTTP/1.1" && words.at(2) != "HTTP/1.0"))
        return noRequest("no request line");
    request.method = words.at(0);
    request.target = words.at(1);
    const bool visible = std::all_of(request.target.begin(), request.target.end(), isVisible);
    if (!isToken(request.method) || !request.target.startsWith('/') || !visible)
        return noRequest("no method and path");
    return {};
}

Result<void> readHeaderLine(const QByteArray& line, ReceivedRequest& request)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(std::max<qsizetype>(colon, 0));
    if (!isToken(name))
        return noRequest("no header line");
    for (const char* single : {"Host", "Origin", "Content-Type", "Content-Length", "Transfer-Encoding"})
        if (name.compare(single, Qt::CaseInsensitive) == 0 && !request.header(single).isNull())
            return noRequest("a header twice");
    request.headers.append({name, line.mid(colon + 1).trimmed()});
    return {};
}

/// The head with its empty line, and what came behind it.
Result<std::pair<QByteArray, QByteArray>> readHead(ByteStream& stream, const Until& until)
{
    QByteArray bytes;
    while (true) {
        if (const qsizetype end = bytes.indexOf("\r\n\r\n"); end >= 0)
            return std::pair(bytes.left(end), bytes.mid(end + 4));
        if (bytes.size() > mostHead)
            return Error{ErrorKind::TooLarge, QStringLiteral("HTTP request: head"), 0};
        const auto some = stream.readSome(4096, until);
        if (!some)
            return some.error();
        if (some->isEmpty())
            return Error{ErrorKind::Closed, QStringLiteral("within the head"), 0};
        bytes += *some;
    }
}

} // namespace

QByteArray ReceivedRequest::header(const char* name) const
{
    const auto found = std::find_if(headers.begin(), headers.end(), [&](const auto& header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    // An empty value is there: not null.
    return found == headers.end() ? QByteArray() : QByteArray("").append(found->second);
}

Result<ReceivedRequest> parseRequestHead(const QByteArray& head)
{
    ReceivedRequest request;
    QList<QByteArray> lines = head.split('\n');
    for (QByteArray& line : lines)
        if (line.endsWith('\r'))
            line.chop(1);
    if (const auto read = readRequestLine(lines.takeFirst(), request); !read)
        return read.error();
    for (const QByteArray& line : lines)
        if (const auto read = readHeaderLine(line, request); !read)
            return read.error();
    return request;
}

Result<qsizetype> bodyLength(const ReceivedRequest& request, qsizetype limit)
{
    if (!request.header("Transfer-Encoding").isNull())
        return Error{ErrorKind::Unsupported, QStringLiteral("HTTP request: transfer coding"), 0};
    const QByteArray length = request.header("Content-Length");
    if (length.isNull())
        return qsizetype(0);
    if (!isAllDigits(length))
        return noRequest("no content length");
    if (length.size() > mostLengthDigits || length.toLongLong() > limit)
        return Error{ErrorKind::TooLarge, QStringLiteral("HTTP request: body"), 0};
    return qsizetype(length.toLongLong());
}

Result<ReceivedRequest> readRequest(ByteStream& stream, qsizetype bodyLimit, const Until& until)
{
    auto head = readHead(stream, until);
    if (!head)
        return head.error();
    Result<ReceivedRequest> request = parseRequestHead(head->first);
    if (!request)
        return request;
    const Result<qsizetype> length = bodyLength(*request, bodyLimit);
    if (!length)
        return length.error();
    request->body = head->second.left(*length);
    if (request->body.size() == *length)
        return request;
    const auto rest = readExactly(stream, *length - request->body.size(), until);
    if (!rest)
        return rest.error();
    request->body += *rest;
    return request;
}

} // namespace precall
