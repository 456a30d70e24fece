#include "core/net/socket/TcpStream.h"

#include <algorithm>

namespace precall {

namespace {

constexpr qsizetype maxRead = 64 * 1024;

} // namespace

Result<void> TcpStream::connect(const Endpoint& peer, const Until& until, int segmentLimit)
{
    auto socket = Socket::open(Socket::Kind::Stream, peer.address);
    if (!socket)
        return socket.error();
    m_socket = *std::move(socket);
    if (segmentLimit > 0 && !m_socket.limitSegments(segmentLimit))
        return Error{ErrorKind::Unsupported, QStringLiteral("segments cannot be held small"), 0};
    return m_socket.connect(peer, until);
}

Result<QByteArray> TcpStream::readSome(qsizetype limit, const Until& until)
{
    QByteArray bytes(std::min(limit, maxRead), Qt::Uninitialized);
    const auto count = m_socket.receive({bytes.data(), size_t(bytes.size())}, until);
    if (!count)
        return count.error();
    bytes.resize(*count);
    return bytes;
}

Result<void> TcpStream::writeAll(QByteArrayView bytes, const Until& until)
{
    while (!bytes.isEmpty()) {
        const auto sent = m_socket.send(bytes, until);
        if (!sent)
            return sent.error();
        bytes = bytes.sliced(*sent);
    }
    return {};
}

void TcpStream::close(const Until&)
{
    m_socket.close();
}

} // namespace precall
