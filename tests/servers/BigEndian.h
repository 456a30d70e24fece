#pragma once

#include <QByteArray>
#include <QtEndian>

namespace precall::test {

/// Two bytes in network order.
inline QByteArray number16(quint16 value)
{
    QByteArray bytes(2, Qt::Uninitialized);
    qToBigEndian(value, bytes.data());
    return bytes;
}

} // namespace precall::test
