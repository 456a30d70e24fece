#pragma once

#include "core/net/socket/ByteStream.h"
#include "core/net/websocket/WebSocketFrame.h"
#include "core/net/websocket/WebSocketUpgrade.h"

#include <memory>

namespace precall {

/// The client's side of one WebSocket connection (RFC 6455), over a stream that stands. No extension and no
/// subprotocol is offered. Blocking-style, for probe threads; used by one thread at a time. Errors of every
/// call that waits: those of ByteStream; Closed when the other side ends the connection; Protocol and
/// TooLarge for what a server must not send.
class WebSocketConnection
{
public:
    explicit WebSocketConnection(std::unique_ptr<ByteStream> stream);

    /// The opening handshake (section 4.1), once, before anything else: the answer as it came, whatever its
    /// status, with at most `bodyLimit` bytes of body where it is no 101.
    Result<HttpAnswer> upgrade(const QUrl& url, qsizetype bodyLimit, const Until& until);
    /// What keeps the answer from opening a WebSocket: another status than 101, an accept value that does not
    /// belong to the key that was sent, no Upgrade, or what was not asked for. Ok when it is open.
    Result<void> opened() const { return m_upgrade.opened(); }

    /// Sends a ping and waits for its pong.
    Result<void> ping(const Until& until);
    /// Sends a text and waits until the same one comes back, in one piece or in fragments.
    Result<void> echo(const Until& until);
    /// Sends nothing but answers to the server's pings; until the deadline, which is success.
    Result<void> listen(const Until& until);
    /// Closing handshake and end, as far as `until` allows. Section 7.1.2.
    void close(const Until& until);

    /// The other side took its leave (a close frame, or the orderly end of the stream): over verified TLS
    /// nobody on the way can do that in its place.
    bool wasToldGoodbye() const { return m_toldGoodbye; }

private:
    Result<void> send(WebSocketFrame::Opcode opcode, const QByteArray& payload, const Until& until);
    Result<WebSocketFrame> nextFrame(const Until& until);
    Result<WebSocketFrame> nextMessage(const Until& until);
    Result<void> fill(const Until& until);
    Error takeLeave(const WebSocketFrame& frame, const Until& until);

    std::unique_ptr<ByteStream> m_stream;
    WebSocketUpgrade m_upgrade;
    WebSocketFrameReader m_reader;
    bool m_toldGoodbye = false;
};

} // namespace precall
