#include "core/net/websocket/WebSocketConnection.h"

#include <QtEndian>

namespace precall {

namespace {

using Opcode = WebSocketFrame::Opcode;

constexpr qsizetype readAtOnce = 16 * 1024;
constexpr quint16 normalClosure = 1000; // section 7.4.1

} // namespace

WebSocketConnection::WebSocketConnection(std::unique_ptr<ByteStream> stream)
    : m_stream(std::move(stream))
{
}

Result<HttpAnswer> WebSocketConnection::upgrade(const QUrl& url, qsizetype bodyLimit, const Until& until)
{
    const auto answer = m_upgrade.exchange(*m_stream, url, bodyLimit, until);
    m_reader.feed(m_upgrade.beyond());
    return answer;
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
        if (quint64(message->payload.size()) > WebSocketFrameReader::usualPayload)
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
