#include "core/net/interfaces/ProcRoutes.h"

#include <QFile>

namespace precall {

namespace {

/// Some 10,000 routes; a desktop has ten.
constexpr qint64 maxTable = 1024 * 1024;

QByteArray readTable(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(maxTable) : QByteArray();
}

} // namespace

Routes currentRoutes()
{
    Routes routes;
    addIpv4Routes(routes, readTable(QStringLiteral("/proc/net/route")));
    addIpv6Routes(routes, readTable(QStringLiteral("/proc/net/ipv6_route")));
    return routes;
}

} // namespace precall
