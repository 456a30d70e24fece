#include "tests/servers/WebSocketPeer.h"

#include <QtEndian>

namespace precall::test {

bool WebSocketPeer::receiveRequest()
{
    if (!m_tls.accept())
        return false;
    m_request = m_tls.readUntil("\r\n\r\n");
    return m_request.endsWith("\r\n\r\n");
}

QByteArray WebSocketPeer::field(const QByteArray& name) const
{
    for (const QByteArray& line : m_request.split('\n'))
        if (line.startsWith(name + ": "))
            return line.mid(name.size() + 2).trimmed();
    return {};
}

void WebSocketPeer::consent(const QByteArray& more)
{
    m_tls.write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                "Sec-WebSocket-Accept: " +
                webSocketAccept(field("Sec-WebSocket-Key")) + "\r\n" + more + "\r\n");
}

bool WebSocketPeer::accept()
{
    const bool received = receiveRequest();
    if (received)
        consent();
    return received;
}

void WebSocketPeer::write(Opcode opcode, const QByteArray& payload, bool final)
{
    QByteArray head(2, '\0');
    head[0] = static_cast<char>((final ? 0x80 : 0) | static_cast<quint8>(opcode));
    head[1] = static_cast<char>(std::min<qsizetype>(payload.size(), 126));
    if (payload.size() > 125) {
        head.resize(4);
        qToBigEndian(static_cast<quint16>(payload.size()), head.data() + 2);
    }
    m_tls.write(head + payload);
}

WebSocketFrame WebSocketPeer::read()
{
    const WebSocketFrame gone{true, Opcode::Close, {}};
    const QByteArray head = m_tls.read(2);
    if (head.size() < 2)
        return gone;
    m_lastWasMasked = head[1] & 0x80;
    qsizetype length = head[1] & 0x7f;
    if (length == 126)
        length = qFromBigEndian<quint16>(m_tls.read(2).constData());
    const QByteArray mask = m_tls.read(4);
    QByteArray payload = m_tls.read(length);
    if (mask.size() < 4 || payload.size() < length)
        return gone;
    for (qsizetype i = 0; i < length; ++i)
        payload[i] = static_cast<char>(payload[i] ^ mask[i % 4]);
    return {(head[0] & 0x80) != 0, static_cast<Opcode>(head[0] & 0x0f), payload};
}

void WebSocketPeer::serve(int frames)
{
    for (int i = 0; i < frames; ++i) {
        const WebSocketFrame frame = read();
        if (frame.opcode == Opcode::Close)
            return;
        write(frame.opcode == Opcode::Ping ? Opcode::Pong : frame.opcode, frame.payload);
    }
}

TcpServer::Script webSocketScript(const TlsSetup& setup, std::function<void(WebSocketPeer&)> treat)
{
    return [setup, treat = std::move(treat)](TcpPeer& tcp) {
        WebSocketPeer peer(tcp, setup);
        if (peer.receiveRequest())
            treat(peer);
    };
}

} // namespace precall::test
