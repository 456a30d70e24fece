#include "core/platform/Processor.h"
#include "core/platform/SystemRegistry.h"

#include <QByteArray>
#include <QList>

#include <algorithm>

// The second needs the first.
// clang-format off
#include <windows.h>
#include <powrprof.h>
// clang-format on

namespace precall {

namespace {

constexpr ULONG mostProcessors = 2048;

/// What CallNtPowerInformation(ProcessorInformation) fills for each processor; Microsoft documents it and
/// leaves it out of the headers ("PROCESSOR_POWER_INFORMATION structure").
struct ProcessorPowerInformation
{
    ULONG number, maxMhz, currentMhz, mhzLimit, maxIdleState, currentIdleState;
};

QList<ProcessorPowerInformation> powerOfProcessors(int count)
{
    QList<ProcessorPowerInformation> all(count);
    const auto size = static_cast<ULONG>(sizeof(ProcessorPowerInformation)) * static_cast<ULONG>(count);
    if (CallNtPowerInformation(ProcessorInformation, nullptr, 0, all.data(), size) != 0)
        all.clear();
    return all;
}

/// The records of GetLogicalProcessorInformationEx have a size each.
int physicalCores()
{
    DWORD size = 0;
    GetLogicalProcessorInformationEx(RelationProcessorCore, nullptr, &size);
    QByteArray buffer(static_cast<qsizetype>(size), Qt::Uninitialized);
    auto* first = reinterpret_cast<PSYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX>(buffer.data());
    if (size == 0 || !GetLogicalProcessorInformationEx(RelationProcessorCore, first, &size))
        return 0;
    int cores = 0;
    for (DWORD offset = 0; offset < size; ++cores) {
        const auto* record =
            reinterpret_cast<const SYSTEM_LOGICAL_PROCESSOR_INFORMATION_EX*>(buffer.constData() + offset);
        if (record->Size == 0)
            break;
        offset += record->Size;
    }
    return cores;
}

std::optional<int> believable(ULONG mhz)
{
    return mhz > 0 && mhz < 20'000 ? std::optional(static_cast<int>(mhz)) : std::nullopt;
}

} // namespace

Processor readProcessor()
{
    const QMap<QString, QJsonValue> values =
        systemRegistry()->values({RegistryPath::Hive::LocalMachine,
                                  QStringLiteral("HARDWARE\\DESCRIPTION\\System\\CentralProcessor\\0")});
    Processor processor;
    processor.model = values.value(QStringLiteral("ProcessorNameString")).toString().trimmed();
    processor.logicalCores =
        static_cast<int>(std::min(GetActiveProcessorCount(ALL_PROCESSOR_GROUPS), mostProcessors));
    processor.physicalCores = physicalCores();
    ULONG highest = static_cast<ULONG>(values.value(QStringLiteral("~MHz")).toInt());
    ULONG present = 0;
    for (const ProcessorPowerInformation& power : powerOfProcessors(processor.logicalCores)) {
        highest = std::max(highest, power.maxMhz);
        present = std::max(present, power.currentMhz);
    }
    processor.maxClockMHz = believable(highest);
    processor.maxClockIsBase = processor.maxClockMHz.has_value(); // Windows knows no turbo clock
    processor.presentClockMHz = believable(present);
    return processor;
}

} // namespace precall
