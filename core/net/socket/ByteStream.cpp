#include "core/net/socket/ByteStream.h"

namespace precall {

Result<QByteArray> readExactly(ByteStream& stream, qsizetype size, const Until& until)
{
    QByteArray bytes;
    while (bytes.size() < size) {
        const auto some = stream.readSome(size - bytes.size(), until);
        if (!some)
            return some.error();
        if (some->isEmpty())
            return Error{ErrorKind::Closed, QStringLiteral("%1 of %2 bytes").arg(bytes.size()).arg(size), 0};
        bytes += *some;
    }
    return bytes;
}

} // namespace precall
