#include "tests/servers/DnsBytes.h"

#include "tests/servers/BigEndian.h"

#include <QtEndian>

namespace precall::test {

namespace {

QByteArray record(const QByteArray& owner, quint16 type, const QByteArray& data)
{
    return owner + number16(type) + number16(1) + QByteArray(4, '\0') + number16(quint16(data.size())) + data;
}

QByteArray rawAddress(const QHostAddress& address)
{
    if (address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = address.toIPv6Address();
        return QByteArray(reinterpret_cast<const char*>(bytes.c), 16);
    }
    return number16(quint16(address.toIPv4Address() >> 16)) + number16(quint16(address.toIPv4Address()));
}

} // namespace

quint16 questionType(const QByteArray& query)
{
    return qFromBigEndian<quint16>(query.constData() + query.size() - 4);
}

QByteArray addressRecord(const QString& address, const QByteArray& owner)
{
    const QByteArray raw = rawAddress(QHostAddress(address));
    return record(owner, raw.size() == 4 ? typeA : typeAaaa, raw);
}

QByteArray aliasRecord(const QByteArray& target, const QByteArray& owner)
{
    return record(owner, 5, target);
}

QByteArray mailRecord(quint16 preference, const QByteArray& target)
{
    return record(QByteArray("\xC0\x0C"), 15, number16(preference) + target);
}

QByteArray serviceRecord(quint16 priority, quint16 port, const QByteArray& target)
{
    return record(QByteArray("\xC0\x0C"), 33, number16(priority) + number16(7) + number16(port) + target);
}

QByteArray wireName(const QByteArray& name)
{
    QByteArray wire;
    for (const QByteArray& label : name.split('.'))
        wire += char(label.size()) + label;
    return wire + '\0';
}

QByteArray dnsReply(const QByteArray& query, int code, const QList<QByteArray>& records, quint16 flags)
{
    return query.left(2) + number16(quint16(0x8180 | flags | code)) + number16(1) +
           number16(quint16(records.size())) + QByteArray(4, '\0') + query.mid(12) + records.join();
}

QByteArray healthyReply(const QByteArray& query)
{
    return dnsReply(query, 0,
                    {addressRecord(questionType(query) == typeA ? QStringLiteral("192.0.2.1")
                                                                : QStringLiteral("2001:db8::1"))});
}

QByteArray framed(const QByteArray& message)
{
    return number16(quint16(message.size())) + message;
}

} // namespace precall::test
