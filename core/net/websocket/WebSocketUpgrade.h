#pragma once

#include "core/net/WebProbe.h"
#include "core/net/socket/ByteStream.h"

namespace precall {

/// The client's side of the opening handshake. RFC 6455 section 4.1. No extension is offered.
class WebSocketUpgrade
{
public:
    /// `subprotocol`: the one that is offered and has to be agreed on; empty: none.
    explicit WebSocketUpgrade(const QByteArray& subprotocol = {});

    /// Once: the answer as it came, whatever its status, with at most `bodyLimit` bytes of body where it is
    /// no 101. Errors: Protocol and TooLarge for what is no HTTP, and those of ByteStream.
    Result<HttpAnswer> exchange(ByteStream& stream, const QUrl& url, qsizetype bodyLimit, const Until& until);
    /// What keeps the answer from opening a WebSocket: another status than 101, an accept value that does not
    /// belong to the key that was sent, no Upgrade, or what was not asked for. Ok when it is open.
    Result<void> opened() const;
    /// What came behind the answer: the first bytes of frames.
    QByteArray beyond() const { return m_beyond; }

private:
    QByteArray m_subprotocol;
    QByteArray m_key;
    HttpAnswer m_answer;
    QByteArray m_beyond;
};

} // namespace precall
