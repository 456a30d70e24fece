#include "core/net/websocket/WebSocketConnection.h"

#include "core/net/http/HttpParser.h"
#include "core/net/http/HttpRequest.h"

#include <QRandomGenerator>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <bit>

namespace precall {

namespace {

using Opcode = WebSocketFrame::Opcode;

constexpr qsizetype readAtOnce = 16 * 1024;
/// RFC 6455 section 4.1: the key is 16 random bytes.
constexpr qsizetype keyBytes = 16;
constexpr quint16 normalClosure = 1000; // section 7.4.1
constexpr int switchingProtocols = 101;

QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const quint32 word = QRandomGenerator::system()->generate();
        bytes.append(reinterpret_cast<const char*>(&word), sizeof word);
    }
    return bytes.left(size);
}

std::array<quint8, 4> freshMask()
{
    return std::bit_cast<std::array<quint8, 4>>(QRandomGenerator::system()->generate());
}

/// Whether one of the comma-separated words of that field, wherever it stands, is `word`.
bool hasWord(const HttpAnswer& answer, const QByteArray& field, const QByteArray& word)
{
    for (const auto& [name, value] : answer.headers)
        if (name.compare(field, Qt::CaseInsensitive) == 0)
            for (const QByteArray& each : value.split(','))
                if (each.trimmed().compare(word, Qt::CaseInsensitive) == 0)
                    return true;
    return false;
}

Error notOpened(const QString& what)
{
    return {ErrorKind::Protocol, what, 0};
}

} // namespace

WebSocketConnection::WebSocketConnection(std::unique_ptr<ByteStream> stream)
    : m_stream(std::move(stream)), m_key(randomBytes(keyBytes).toBase64())
{
}

Result<HttpAnswer> WebSocketConnection::upgrade(const QUrl& url, qsizetype bodyLimit, const Until& until)
{
    const QByteArray request = getRequest(url, {{"Connection", "Upgrade"},
                                                {"Upgrade", "websocket"},
                                                {"Origin", "https://" + hostField(url)},
                                                {"Sec-WebSocket-Version", "13"},
                                                {"Sec-WebSocket-Key", m_key}});
    const auto written = m_stream->writeAll(request, until);
    HttpParser parser(bodyLimit);
    Result<void> fed;
    while (fed && !parser.done()) {
        const auto bytes = m_stream->readSome(readAtOnce, until);
        if (!bytes)
            fed = bytes.error();
        else if (bytes->isEmpty()) {
            fed = parser.end();
            break;
        } else
            fed = parser.feed(*bytes);
    }
    if (!parser.hasHead())
        return written ? fed.error() : written.error();
    m_answer = parser.answer();
    m_reader.feed(parser.beyond());
    return m_answer;
}

Result<void> WebSocketConnection::opened() const
{
    if (m_answer.status != switchingProtocols)
        return notOpened(QStringLiteral("HTTP %1").arg(m_answer.status));
    if (!hasWord(m_answer, "Upgrade", "websocket") || !hasWord(m_answer, "Connection", "Upgrade"))
        return notOpened(QStringLiteral("101 without Upgrade: websocket"));
    if (m_answer.header("Sec-WebSocket-Accept") != webSocketAccept(m_key))
        return notOpened(QStringLiteral("wrong Sec-WebSocket-Accept"));
    if (!m_answer.header("Sec-WebSocket-Extensions").isEmpty() ||
        !m_answer.header("Sec-WebSocket-Protocol").isEmpty())
        return notOpened(QStringLiteral("an extension or protocol that was not asked for"));
    return {};
}

Result<void> WebSocketConnection::ping(const Until& until)
{
    const QByteArray token = randomBytes(8);
    if (auto sent = send(Opcode::Ping, token, until); !sent)
        return sent;
    while (true) {
        const auto frame = nextFrame(until);
        if (!frame)
            return frame.error();
        if (frame.value().opcode == Opcode::Pong && frame.value().payload == token)
            return {};
    }
}

Result<void> WebSocketConnection::echo(const Until& until)
{
    const QByteArray text = "precall " + randomBytes(8).toHex();
    if (auto sent = send(Opcode::Text, text, until); !sent)
        return sent;
    while (true) {
        const auto message = nextMessage(until);
        if (!message)
            return message.error();
        if (message.value().payload == text)
            return {};
    }
}

Result<void> WebSocketConnection::listen(const Until& until)
{
    while (true)
        if (const auto frame = nextFrame(until); !frame)
            return frame.error().kind == ErrorKind::TimedOut ? Result<void>() : frame.error();
}

void WebSocketConnection::close(const Until& until)
{
    QByteArray code(2, Qt::Uninitialized);
    qToBigEndian(normalClosure, code.data());
    if (!m_toldGoodbye && opened() && send(Opcode::Close, code, until))
        while (nextFrame(until))
            continue;
    m_stream->close(until);
}

Result<void> WebSocketConnection::send(Opcode opcode, const QByteArray& payload, const Until& until)
{
    return m_stream->writeAll(encodeFrame({true, opcode, payload}, freshMask()), until);
}

/// The next frame that is neither a ping, which is answered, nor a close frame.
Result<WebSocketFrame> WebSocketConnection::nextFrame(const Until& until)
{
    while (until.lasts()) {
        auto frame = m_reader.next();
        if (!frame)
            return frame.error();
        if (!*frame) {
            if (const auto filled = fill(until); !filled)
                return filled.error();
        } else if ((*frame)->opcode == Opcode::Close) {
            return takeLeave(**frame, until);
        } else if ((*frame)->opcode != Opcode::Ping) {
            return **std::move(frame);
        } else if (const auto sent = send(Opcode::Pong, (*frame)->payload, until); !sent) {
            return sent.error();
        }
    }
    return Error{until.stop.stop_requested() ? ErrorKind::Cancelled : ErrorKind::TimedOut, {}, 0};
}

/// The next data message, its fragments joined. Section 5.4.
Result<WebSocketFrame> WebSocketConnection::nextMessage(const Until& until)
{
    std::optional<WebSocketFrame> message;
    while (true) {
        const auto frame = nextFrame(until);
        if (!frame)
            return frame.error();
        const WebSocketFrame& part = frame.value();
        if (part.isControl())
            continue;
        if ((part.opcode == Opcode::Continuation) != message.has_value())
            return Error{ErrorKind::Protocol, QStringLiteral("fragments out of order"), 0};
        if (!message)
            message = WebSocketFrame{true, part.opcode, {}};
        message->payload += part.payload;
        if (quint64(message->payload.size()) > WebSocketFrameReader::mostPayload)
            return Error{ErrorKind::TooLarge, QStringLiteral("message beyond its limit"), 0};
        if (part.final)
            return *std::move(message);
    }
}

Result<void> WebSocketConnection::fill(const Until& until)
{
    const auto bytes = m_stream->readSome(readAtOnce, until);
    if (!bytes)
        return bytes.error();
    if (bytes->isEmpty()) {
        m_toldGoodbye = true;
        return Error{ErrorKind::Closed, QStringLiteral("closed without a close frame"), 0};
    }
    m_reader.feed(*bytes);
    return {};
}

/// Section 5.5.1: a close frame is answered by one, and its first two bytes are the reason's code.
Error WebSocketConnection::takeLeave(const WebSocketFrame& frame, const Until& until)
{
    m_toldGoodbye = true;
    // The other side may have gone: nothing more can be done for it.
    [[maybe_unused]] const auto sent = send(Opcode::Close, frame.payload.left(2), until);
    const int code = frame.payload.size() < 2 ? 0 : qFromBigEndian<quint16>(frame.payload.constData());
    return {ErrorKind::Closed, QStringLiteral("close frame %1").arg(code), code};
}

} // namespace precall
