#include "core/platform/LinuxFacts.h"

#include <limits>

namespace precall {

namespace {

/// A line of /proc/meminfo in bytes ("MemTotal:  2040312 kB"); 0 when it is missing or nonsense.
qint64 bytesOf(const QByteArray& meminfo, const char* key)
{
    const QString value = valueOf(meminfo, key);
    if (!value.endsWith(QLatin1String(" kB")))
        return 0;
    const qint64 kB = value.chopped(3).trimmed().toLongLong();
    return kB > 0 && kB < std::numeric_limits<qint64>::max() / 4096 ? kB * 1024 : 0;
}

} // namespace

Memory memoryFrom(const SystemFiles& files)
{
    const QByteArray meminfo = files.text(QStringLiteral("/proc/meminfo"));
    Memory memory;
    memory.totalBytes = bytesOf(meminfo, "MemTotal");
    memory.availableBytes = bytesOf(meminfo, "MemAvailable");
    if (memory.availableBytes == 0)
        memory.availableBytes =
            bytesOf(meminfo, "MemFree") + bytesOf(meminfo, "Buffers") + bytesOf(meminfo, "Cached");
    return memory;
}

Memory readMemory()
{
    return memoryFrom(SystemFiles());
}

} // namespace precall
