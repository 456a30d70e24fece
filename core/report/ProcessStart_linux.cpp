#include "core/report/ProcessStart.h"

#include <QByteArray>
#include <QFile>

namespace precall {

// proc(5): /proc/PID/stat, field 22 "starttime". Field 2 is a name in brackets that may hold spaces and
// brackets itself.
std::optional<qint64> processStart(qint64 processId)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray line = file.readAll();
    const QList<QByteArray> fieldsFrom3 = line.mid(line.lastIndexOf(')') + 2).split(' ');
    bool ok = false;
    const qint64 start = fieldsFrom3.value(22 - 3).toLongLong(&ok);
    return ok ? std::optional(start) : std::nullopt;
}

} // namespace precall
