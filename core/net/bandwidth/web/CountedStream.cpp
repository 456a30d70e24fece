#include "core/net/bandwidth/web/CountedStream.h"

namespace precall {

Result<QByteArray> CountedStream::readSome(qsizetype limit, const Until& until)
{
    auto bytes = m_stream->readSome(limit, until);
    if (bytes && !bytes->isEmpty()) {
        m_received += bytes->size();
        if (m_watch)
            m_watch(m_received);
    }
    return bytes;
}

Result<void> CountedStream::writeAll(QByteArrayView bytes, const Until& until)
{
    const auto written = m_stream->writeAll(bytes, until);
    if (written)
        m_written += bytes.size();
    return written;
}

void CountedStream::abort()
{
    const linger none{1, 0};
    ::setsockopt(m_stream->socket().handle(), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char*>(&none),
                 sizeof none);
    m_stream->close({});
}

} // namespace precall
