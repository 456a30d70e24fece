#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <optional>

namespace precall {

/// One frame of a WebSocket connection. RFC 6455 section 5.2.
struct WebSocketFrame
{
    enum class Opcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

    bool final = true;
    Opcode opcode = Opcode::Text;
    QByteArray payload;

    bool isControl() const { return static_cast<quint8>(opcode) >= 8; }
    bool operator==(const WebSocketFrame&) const = default;
};

/// Bytes that nobody can foresee, as keys and masks have to be. RFC 6455 sections 4.1 and 5.3.
QByteArray randomBytes(qsizetype size);
std::array<quint8, 4> freshMask();

/// A frame as a client sends it: masked. RFC 6455 section 5.3.
QByteArray encodeFrame(const WebSocketFrame& frame, const std::array<quint8, 4>& mask);

/// What Sec-WebSocket-Accept must be for that Sec-WebSocket-Key. RFC 6455 section 4.2.2.
QByteArray webSocketAccept(const QByteArray& key);

/// Takes the bytes of a server as they come and cuts them into frames.
class WebSocketFrameReader
{
public:
    /// A server that the program knows sends far less.
    static constexpr quint64 usualPayload = 64 * 1024;

    /// `mostPayload`: the longest that is taken.
    explicit WebSocketFrameReader(quint64 mostPayload = usualPayload) : m_mostPayload(mostPayload) {}

    void feed(QByteArrayView bytes) { m_pending.append(bytes); }

    /// The next whole frame; nothing when more bytes are needed. Errors, after which the connection is of no
    /// use: Protocol (masked by the server, reserved bits, unknown opcode, a control frame that is split or
    /// over 125 bytes), TooLarge.
    Result<std::optional<WebSocketFrame>> next();

private:
    quint64 m_mostPayload;
    QByteArray m_pending;
};

} // namespace precall
