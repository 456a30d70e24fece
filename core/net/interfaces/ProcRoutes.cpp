#include "core/net/interfaces/ProcRoutes.h"

#include <QtEndian>

#include <bit>

namespace precall {

namespace {

// linux/route.h and linux/ipv6_route.h
constexpr quint32 routeIsUp = 0x0001;
constexpr quint32 routeRejects = 0x0200;

bool isUsable(const QByteArray& flags, const QByteArray& interface)
{
    const quint32 bits = flags.toUInt(nullptr, 16);
    return (bits & routeIsUp) && !(bits & routeRejects) && interface != "lo";
}

QHostAddress ipv4(const QByteArray& hex)
{
    return QHostAddress(qFromBigEndian(hex.toUInt(nullptr, 16)));
}

QHostAddress ipv6(const QByteArray& hex)
{
    const QByteArray bytes = QByteArray::fromHex(hex);
    return bytes.size() == 16 ? QHostAddress(reinterpret_cast<const quint8*>(bytes.data())) : QHostAddress();
}

} // namespace

void addIpv4Routes(Routes& routes, const QByteArray& table)
{
    for (const QByteArray& line : table.split('\n').mid(1)) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() >= 8 && isUsable(fields.at(3), fields.at(0)))
            addRoute(routes, ipv4(fields.at(1)), std::popcount(fields.at(7).toUInt(nullptr, 16)),
                     ipv4(fields.at(2)));
    }
}

void addIpv6Routes(Routes& routes, const QByteArray& table)
{
    for (const QByteArray& line : table.split('\n')) {
        const QList<QByteArray> fields = line.simplified().split(' ');
        if (fields.size() < 10 || !isUsable(fields.at(8), fields.at(9)))
            continue;
        QHostAddress gateway = ipv6(fields.at(4));
        if (gateway.isLinkLocal())
            gateway.setScopeId(QString::fromLatin1(fields.at(9)));
        addRoute(routes, ipv6(fields.at(0)), fields.at(1).toInt(nullptr, 16), gateway);
    }
}

} // namespace precall
