#pragma once

#include "core/net/socket/TcpStream.h"

#include <algorithm>
#include <functional>
#include <memory>

namespace precall {

/// A TCP connection whose bytes are counted as they pass: laid below TLS, it sees what TCP carries.
class CountedStream : public ByteStream
{
public:
    explicit CountedStream(std::unique_ptr<TcpStream> stream) : m_stream(std::move(stream)) {}

    Result<QByteArray> readSome(qsizetype limit, const Until& until) override;
    Result<void> writeAll(QByteArrayView bytes, const Until& until) override;
    void close(const Until& until) override { m_stream->close(until); }
    /// Ends it with a reset: what was written and has not left yet is dropped.
    void abort();

    qint64 received() const { return m_received; }
    qint64 written() const { return m_written; }
    /// Of what was written, what the other side of the connection has not acknowledged; −1 where the system
    /// does not tell.
    int unacknowledged() const { return m_stream->socket().unacknowledged(); }
    /// What it has acknowledged; all of it where the system does not tell.
    qint64 acknowledged() const { return m_written - std::max(0, unacknowledged()); }

    /// Called after each piece that came, with received(), on the reader's thread.
    void watchReceived(std::function<void(qint64)> watch) { m_watch = std::move(watch); }

private:
    std::unique_ptr<TcpStream> m_stream;
    std::function<void(qint64)> m_watch;
    qint64 m_received = 0, m_written = 0;
};

} // namespace precall
