#include "core/net/TurnCredentials.h"

#include <QFile>

namespace precall {

namespace {

constexpr qint64 mostPasswordBytes = 4096;

} // namespace

Result<QString> readPassword(const QString& name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorKind::Io, file.errorString(), 0};
    return QString::fromUtf8(file.readLine(mostPasswordBytes)).trimmed();
}

} // namespace precall
