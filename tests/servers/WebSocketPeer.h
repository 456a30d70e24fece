#pragma once

#include "core/net/websocket/WebSocketFrame.h"
#include "tests/servers/TlsPeer.h"

namespace precall::test {

/// The server's side of a WebSocket inside TLS: it does what its script says, also what no server should.
class WebSocketPeer
{
public:
    using Opcode = WebSocketFrame::Opcode;

    WebSocketPeer(TcpPeer& peer, const TlsSetup& setup) : m_peer(peer), m_tls(peer, setup) {}

    /// TLS, and the client's request.
    bool receiveRequest();
    /// All lines of the request, its empty last one included.
    const QByteArray& request() const { return m_request; }
    QByteArray field(const QByteArray& name) const;

    /// 101 as RFC 6455 section 4.2.2 has it, with further header lines.
    void consent(const QByteArray& more = {});
    /// Both of them.
    bool accept();

    /// Unmasked, with the length that it has.
    void write(Opcode opcode, const QByteArray& payload, bool final = true);
    void writeRaw(const QByteArray& bytes) { m_tls.write(bytes); }
    /// The client's next frame, unmasked; a close frame when it has gone.
    WebSocketFrame read();
    bool lastWasMasked() const { return m_lastWasMasked; }
    /// Answers pings and sends texts back until the client leaves; at most that many frames.
    void serve(int frames = 1000);

    TcpPeer& tcp() { return m_peer; }
    TlsPeer& tls() { return m_tls; }

private:
    TcpPeer& m_peer;
    TlsPeer m_tls;
    QByteArray m_request;
    bool m_lastWasMasked = false;
};

/// A script that begins with TLS and the client's request.
TcpServer::Script webSocketScript(const TlsSetup& setup, std::function<void(WebSocketPeer&)> treat);

} // namespace precall::test
