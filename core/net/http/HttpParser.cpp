#include "core/net/http/HttpParser.h"

#include "core/net/http/HttpSyntax.h"

#include <algorithm>
#include <limits>

namespace precall {

namespace {

constexpr qsizetype maxHead = 64 * 1024;
constexpr qsizetype maxChunkLine = 4 * 1024;
/// Hexadecimal digits of a chunk's size, decimal ones of a content length: far below 2^63.
constexpr qsizetype maxHexDigits = 15;
constexpr qsizetype maxDigits = 18;

Error malformed(const char* what)
{
    return {ErrorKind::Protocol, QStringLiteral("HTTP: %1").arg(QLatin1String(what)), 0};
}

/// RFC 9110 section 15.2 to 15.4: responses that never have a body.
bool isBodyless(int status)
{
    return status < 200 || status == 204 || status == 304;
}

} // namespace

Result<void> HttpParser::feed(QByteArrayView bytes)
{
    m_pending.append(bytes.data(), bytes.size());
    while (!done()) {
        const auto moved = step();
        if (!moved)
            return moved.error();
        if (!*moved)
            break;
    }
    return {};
}

Result<void> HttpParser::end()
{
    if (m_state == State::BodyUntilEnd)
        finish(true);
    if (done())
        return {};
    return Error{ErrorKind::Closed,
                 hasHead() ? QStringLiteral("closed within the body")
                           : QStringLiteral("closed before the head was complete"),
                 0};
}

/// One line or stretch of body; false when more bytes are needed.
Result<bool> HttpParser::step()
{
    switch (m_state) {
    case State::FixedBody:
    case State::ChunkBytes:
    case State::BodyUntilEnd:
        return takeBody();
    case State::Done:
        return false;
    default:
        break;
    }
    const bool isChunkLine = m_state == State::ChunkSize || m_state == State::ChunkEnd;
    const auto read = readLine(isChunkLine ? maxChunkLine : maxHead - m_headBytes);
    if (!read || !*read)
        return read;
    if (!isChunkLine)
        m_headBytes += m_line.size() + 1;
    const auto accepted = acceptLine();
    return accepted ? Result<bool>(true) : accepted.error();
}

/// RFC 9112 section 2.2: a single LF may end a line too.
Result<bool> HttpParser::readLine(qsizetype limit)
{
    const qsizetype end = m_pending.indexOf('\n');
    if ((end < 0 ? m_pending.size() : end) > limit)
        return Error{ErrorKind::TooLarge, QStringLiteral("HTTP: head or chunk line beyond its limit"), 0};
    if (end < 0) {
        // What cannot become a status line is told at once: the other side may never end its line.
        if (m_state == State::StatusLine && !QByteArray("HTTP/").startsWith(m_pending.left(5)))
            return malformed("no status line");
        return false;
    }
    m_line = m_pending.left(end > 0 && m_pending.at(end - 1) == '\r' ? end - 1 : end);
    m_pending.remove(0, end + 1);
    return true;
}

Result<void> HttpParser::acceptLine()
{
    switch (m_state) {
    case State::StatusLine:
        return readStatusLine();
    case State::Headers:
        return m_line.isEmpty() ? endHead() : readHeader();
    case State::ChunkSize:
        return readChunkSize();
    case State::ChunkEnd:
        m_state = State::ChunkSize;
        return m_line.isEmpty() ? Result<void>() : malformed("a chunk longer than its size");
    default:
        if (m_line.isEmpty())
            finish(true); // the trailer's own fields are not looked at
        return {};
    }
}

/// RFC 9112 section 4: HTTP/1.1 200 OK
Result<void> HttpParser::readStatusLine()
{
    const bool versioned = m_line.startsWith("HTTP/1.") && m_line.size() >= 12 && isDigit(m_line.at(7));
    if (!versioned || m_line.at(8) != ' ' || !std::all_of(m_line.begin() + 9, m_line.begin() + 12, isDigit) ||
        (m_line.size() > 12 && m_line.at(12) != ' '))
        return malformed("no status line");
    m_answer.status = m_line.mid(9, 3).toInt();
    m_answer.reason = QString::fromUtf8(m_line.mid(13));
    if (m_answer.status < 100)
        return malformed("no status code");
    m_state = State::Headers;
    return {};
}

Result<void> HttpParser::readHeader()
{
    if (m_line.startsWith(' ') || m_line.startsWith('\t')) { // RFC 9112 section 5.2: a folded line
        if (m_answer.headers.isEmpty())
            return malformed("a folded line without a header");
        m_answer.headers.last().second += ' ' + m_line.trimmed();
        return {};
    }
    const qsizetype colon = m_line.indexOf(':');
    const QByteArray name = m_line.left(std::max<qsizetype>(colon, 0));
    if (!isToken(name))
        return malformed("no header line");
    m_answer.headers.append({name, m_line.mid(colon + 1).trimmed()});
    return {};
}

/// RFC 9112 section 6.3.
Result<void> HttpParser::endHead()
{
    if (m_answer.status < 200 && m_answer.status != 101) { // an interim response
        m_answer = {};
        m_state = State::StatusLine;
        return {};
    }
    const QByteArray coding = m_answer.header("Transfer-Encoding").toLower();
    const QByteArray length = m_answer.header("Content-Length");
    if (isBodyless(m_answer.status)) {
        finish(true);
    } else if (coding.endsWith("chunked")) {
        m_state = State::ChunkSize;
    } else if (!coding.isEmpty() || length.isEmpty()) {
        m_state = State::BodyUntilEnd;
    } else {
        if (length.size() > maxDigits || !std::all_of(length.begin(), length.end(), isDigit))
            return malformed("no content length");
        m_left = length.toULongLong();
        m_state = State::FixedBody;
        takeBody();
    }
    return {};
}

/// RFC 9112 section 7.1: the size in hexadecimal, and extensions that are passed over.
Result<void> HttpParser::readChunkSize()
{
    const QByteArray digits =
        m_line.left(m_line.indexOf(';') < 0 ? m_line.size() : m_line.indexOf(';')).trimmed();
    bool ok = false;
    m_left = digits.size() <= maxHexDigits ? digits.toULongLong(&ok, 16) : 0;
    if (!ok || digits.startsWith('+') || digits.startsWith('-'))
        return malformed("no chunk size");
    m_state = m_left == 0 ? State::Trailer : State::ChunkBytes;
    return {};
}

/// Moves pending bytes into the body; false when more are needed.
bool HttpParser::takeBody()
{
    if (m_state == State::BodyUntilEnd)
        m_left = std::numeric_limits<qsizetype>::max();
    const auto available = qsizetype(std::min<quint64>(m_left, quint64(m_pending.size())));
    const qsizetype taken = std::min(available, m_bodyLimit - m_answer.body.size());
    m_answer.body += m_pending.left(taken);
    m_pending.remove(0, taken);
    m_left -= quint64(taken);
    if (m_left == 0 && m_state == State::ChunkBytes)
        m_state = State::ChunkEnd;
    else if (m_left == 0)
        finish(true);
    else if (taken < available)
        finish(false);
    else
        return false;
    return true;
}

void HttpParser::finish(bool complete)
{
    m_answer.complete = complete;
    m_state = State::Done;
}

} // namespace precall
