#include "core/platform/LinuxFacts.h"

namespace precall {

namespace {

/// user, nice, system, idle, iowait, irq, softirq, steal; what follows (guest) is counted in user already.
constexpr qsizetype idleField = 4, iowaitField = 5, stealField = 8;

std::optional<CpuTimes> allOf(const QByteArray& stat)
{
    const QList<QByteArray> fields = fieldsOf(stat.first(qMax<qsizetype>(0, stat.indexOf('\n'))));
    if (fields.size() <= idleField || fields.first() != "cpu")
        return std::nullopt;
    CpuTimes times;
    for (qsizetype i = 1; i < fields.size() && i <= stealField; ++i) {
        bool ok = false;
        const quint64 ticks = fields[i].toULongLong(&ok);
        if (!ok)
            return std::nullopt;
        (i == idleField || i == iowaitField ? times.idle : times.busy) += ticks;
    }
    return times;
}

/// utime and stime, fields 14 and 15; the name in field 2 may hold blanks and brackets, so count behind its
/// last one.
quint64 ownOf(const QByteArray& stat)
{
    const QList<QByteArray> fields = fieldsOf(stat.mid(stat.lastIndexOf(')') + 1));
    return fields.size() > 12 ? fields[11].toULongLong() + fields[12].toULongLong() : 0;
}

} // namespace

std::optional<CpuTimes> cpuTimesFrom(const SystemFiles& files)
{
    std::optional<CpuTimes> times = allOf(files.text(QStringLiteral("/proc/stat"), 4096));
    if (times)
        times->own = ownOf(files.text(QStringLiteral("/proc/self/stat"), 4096));
    return times;
}

std::optional<CpuTimes> readCpuTimes()
{
    return cpuTimesFrom(SystemFiles());
}

} // namespace precall
