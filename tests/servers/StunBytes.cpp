#include "tests/servers/StunBytes.h"

#include "tests/servers/BigEndian.h"

namespace precall::test {

namespace {

/// Family, port and address of both kinds of attribute.
QByteArray addressValue(const Endpoint& endpoint)
{
    QByteArray value("\0", 1);
    if (endpoint.address.protocol() == QAbstractSocket::IPv6Protocol) {
        const Q_IPV6ADDR bytes = endpoint.address.toIPv6Address();
        return value + '\2' + number16(endpoint.port) +
               QByteArray(reinterpret_cast<const char*>(bytes.c), 16);
    }
    const quint32 address = endpoint.address.toIPv4Address();
    return value + '\1' + number16(endpoint.port) + number16(quint16(address >> 16)) +
           number16(quint16(address));
}

} // namespace

QByteArray stunAttribute(quint16 type, const QByteArray& value)
{
    const qsizetype padding = (4 - value.size() % 4) % 4;
    return number16(type) + number16(quint16(value.size())) + value + QByteArray(padding, '\0');
}

QByteArray mappedAddress(const Endpoint& endpoint)
{
    return stunAttribute(0x0001, addressValue(endpoint));
}

QByteArray xorMappedAddress(const Endpoint& endpoint, const QByteArray& request)
{
    QByteArray value = addressValue(endpoint);
    const QByteArray key = request.mid(4, 16); // the cookie and the transaction id
    for (qsizetype i = 2; i < value.size(); ++i)
        value[i] = char(value[i] ^ key[i < 4 ? i - 2 : i - 4]);
    return stunAttribute(0x0020, value);
}

QByteArray stunResponse(const QByteArray& request, const QList<QByteArray>& attributes, quint16 type)
{
    const QByteArray body = attributes.join();
    return number16(type) + number16(quint16(body.size())) + request.mid(4, 16) + body;
}

QByteArray stunErrorResponse(const QByteArray& request, int code)
{
    const QByteArray value = QByteArray("\0\0", 2) + char(code / 100) + char(code % 100) + "No";
    return stunResponse(request, {stunAttribute(0x0009, value)}, 0x0111);
}

} // namespace precall::test
