#pragma once

#include "core/platform/Machine.h"
#include "core/platform/SystemFiles.h"

#include <QProcessEnvironment>

/// The facts of a Linux machine, read from its files alone: what the tests call with trees of other machines.
/// Each is defined in the _linux file of its topic. Files may be missing, cut or nonsense: what they should
/// have told is then unknown. Any thread.
namespace precall {

/// Name, distribution and version of os-release(5); kernel and architecture stay empty.
OperatingSystem operatingSystemFrom(const SystemFiles& files);

/// Cores that are online from /proc/cpuinfo, their pairing into physical ones from sysfs, clocks from cpufreq
/// (kernel: Documentation/admin-guide/pm/cpufreq.rst), else from the model's name.
Processor processorFrom(const SystemFiles& files);

/// /proc/meminfo; kernels before 3.14 have no MemAvailable: free, buffers and cache stand for it (proc(5)).
Memory memoryFrom(const SystemFiles& files);

/// The first line of /proc/stat and this process's /proc/self/stat (proc(5)), in clock ticks.
std::optional<CpuTimes> cpuTimesFrom(const SystemFiles& files);

/// /sys/class/power_supply (kernel: Documentation/ABI/testing/sysfs-class-power), the platform profile and
/// governor.
Power powerFrom(const SystemFiles& files);

/// The interface of the default route and what it is; SSID and metering need more than files and stay
/// unknown.
Connection connectionFrom(const SystemFiles& files);

/// Containers, WSL and Xen by their files, then the firmware's names, then the processor's "hypervisor" flag.
Virtualisation virtualisationFrom(const SystemFiles& files);

/// The session's environment and the X server that it runs on.
RemoteSession remoteSessionFrom(const QProcessEnvironment& environment, const SystemFiles& files);

} // namespace precall
