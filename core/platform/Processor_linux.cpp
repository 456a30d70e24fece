#include "core/platform/LinuxFacts.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace precall {

namespace {

const QString cpuFolder = QStringLiteral("/sys/devices/system/cpu/");

QStringList cpuNames(const SystemFiles& files)
{
    static const QRegularExpression name(QStringLiteral("^cpu\\d+$"));
    return files.entries(cpuFolder).filter(name);
}

/// The highest clock that any core names in this file of its cpufreq folder; sysfs has kHz.
std::optional<int> highestClock(const SystemFiles& files, const QStringList& cpus, const char* file)
{
    int highest = 0;
    for (const QString& cpu : cpus) {
        const auto kHz = files.number(cpuFolder + cpu + QStringLiteral("/cpufreq/") + QLatin1String(file));
        if (kHz && *kHz > 0 && *kHz < 20'000'000)
            highest = std::max(highest, qRound(static_cast<double>(*kHz) / 1000));
    }
    return highest > 0 ? std::optional(highest) : std::nullopt;
}

/// Threads of one core name the same list of siblings (kernel: Documentation/admin-guide/cputopology.rst).
int physicalCores(const SystemFiles& files, const QStringList& cpus)
{
    QSet<QString> cores;
    for (const QString& cpu : cpus) {
        const QString siblings =
            files.line(cpuFolder + cpu + QStringLiteral("/topology/thread_siblings_list"));
        if (!siblings.isEmpty())
            cores.insert(siblings);
    }
    return static_cast<int>(cores.size());
}

int logicalCores(const QByteArray& cpuinfo)
{
    const QList<QByteArray> lines = cpuinfo.split('\n');
    return static_cast<int>(
        std::ranges::count_if(lines, [](const QByteArray& line) { return line.startsWith("processor\t"); }));
}

/// Boards with ARM name themselves in the device tree, not in cpuinfo.
QString model(const SystemFiles& files, const QByteArray& cpuinfo)
{
    const QString name = valueOf(cpuinfo, "model name");
    return (name.isEmpty() ? files.line(QStringLiteral("/proc/device-tree/model")) : name).left(200);
}

std::optional<int> presentClock(const SystemFiles& files, const QStringList& cpus, const QByteArray& cpuinfo)
{
    if (const auto clock = highestClock(files, cpus, "scaling_cur_freq"))
        return clock;
    const double mhz = valueOf(cpuinfo, "cpu MHz").toDouble();
    return mhz >= 1 && mhz < 20'000 ? std::optional(qRound(mhz)) : std::nullopt;
}

void readMaxClock(Processor& processor, const SystemFiles& files, const QStringList& cpus)
{
    processor.maxClockMHz = highestClock(files, cpus, "cpuinfo_max_freq");
    if (processor.maxClockMHz)
        return;
    processor.maxClockMHz = highestClock(files, cpus, "base_frequency");
    if (!processor.maxClockMHz)
        processor.maxClockMHz = clockInModelName(processor.model);
    processor.maxClockIsBase = processor.maxClockMHz.has_value();
}

} // namespace

Processor processorFrom(const SystemFiles& files)
{
    const QByteArray cpuinfo = files.text(QStringLiteral("/proc/cpuinfo"), 4 * 1024 * 1024);
    const QStringList cpus = cpuNames(files);
    Processor processor;
    processor.model = model(files, cpuinfo);
    processor.logicalCores = logicalCores(cpuinfo);
    processor.physicalCores = physicalCores(files, cpus);
    processor.presentClockMHz = presentClock(files, cpus, cpuinfo);
    readMaxClock(processor, files, cpus);
    return processor;
}

Processor readProcessor()
{
    return processorFrom(SystemFiles());
}

} // namespace precall
