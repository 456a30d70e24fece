#include "core/platform/Processor.h"
#include "core/platform/Sysctl.h"

namespace precall {

/// Intel Macs name their nominal clock (hw.cpufrequency, and the model's name); those with Apple silicon name
/// none.
Processor readProcessor()
{
    Processor processor;
    processor.model = sysctlText("machdep.cpu.brand_string");
    processor.logicalCores = static_cast<int>(sysctlNumber("hw.logicalcpu").value_or(0));
    processor.physicalCores = static_cast<int>(sysctlNumber("hw.physicalcpu").value_or(0));
    const qint64 mhz = sysctlNumber("hw.cpufrequency").value_or(0) / 1'000'000;
    processor.maxClockMHz =
        mhz > 0 && mhz < 20'000 ? std::optional(static_cast<int>(mhz)) : clockInModelName(processor.model);
    processor.maxClockIsBase = processor.maxClockMHz.has_value();
    return processor;
}

} // namespace precall
