#pragma once

#include "core/base/Result.h"
#include "core/net/WebProbe.h"

#include <QByteArrayView>

namespace precall {

/// Reads one HTTP/1.x response as its bytes come (RFC 9112): interim responses are passed over, chunks
/// joined. Pure. Limits: 64 KiB of head lines (trailer included), 4 KiB for a chunk's size line, the body as
/// asked for.
class HttpParser
{
public:
    explicit HttpParser(qsizetype bodyLimit) : m_bodyLimit(bodyLimit) {}

    /// The next bytes. Errors: Protocol for what is no HTTP, TooLarge beyond a limit; after one, no more is
    /// read.
    Result<void> feed(QByteArrayView bytes);
    /// The stream has ended in an orderly way. Errors: Closed when the response had not.
    Result<void> end();

    /// The head is there: answer() has status and headers.
    bool hasHead() const { return m_state != State::StatusLine && m_state != State::Headers; }
    /// Nothing more is to be read: the body has ended, or reached its limit.
    bool done() const { return m_state == State::Done; }
    const HttpAnswer& answer() const { return m_answer; }
    /// What was fed beyond the response: after 101, the first bytes of the protocol that was switched to.
    QByteArray beyond() const { return done() ? m_pending : QByteArray(); }

private:
    enum class State {
        StatusLine,
        Headers,
        FixedBody,
        ChunkSize,
        ChunkBytes,
        ChunkEnd,
        Trailer,
        BodyUntilEnd,
        Done
    };

    Result<bool> step();
    Result<bool> readLine(qsizetype limit);
    Result<void> readStatusLine();
    Result<void> readHeader();
    Result<void> endHead();
    Result<void> readChunkSize();
    Result<void> acceptLine();
    bool takeBody();
    void finish(bool complete);

    qsizetype m_bodyLimit;
    State m_state = State::StatusLine;
    QByteArray m_pending; ///< received and not yet read
    QByteArray m_line;    ///< the line last read, without its end
    qsizetype m_headBytes = 0;
    quint64 m_left = 0; ///< of the body or chunk
    HttpAnswer m_answer;
};

} // namespace precall
