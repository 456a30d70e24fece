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
    const QString password = QString::fromUtf8(file.readLine(mostPasswordBytes)).trimmed();
    if (password.isEmpty())
        return Error{ErrorKind::Invalid, QStringLiteral("its first line is empty"), 0};
    return password;
}

} // namespace precall
