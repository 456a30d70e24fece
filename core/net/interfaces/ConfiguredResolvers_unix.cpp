#include "core/net/interfaces/ConfiguredResolvers.h"
#include "core/net/interfaces/ResolvConf.h"

#include <QFile>

namespace precall {

// macOS keeps the file in step with the servers of its primary network service.
QList<QHostAddress> configuredResolvers()
{
    constexpr qint64 maxSize = 64 * 1024;
    QFile file(QStringLiteral("/etc/resolv.conf"));
    return parseResolvConf(file.open(QIODevice::ReadOnly) ? file.read(maxSize) : QByteArray());
}

} // namespace precall
