#pragma once

#include "core/base/Result.h"

#include <QtGlobal>

#include <chrono>
#include <optional>
#include <stop_token>

namespace precall {

struct CpuLoad
{
    double busyFraction =
        0;            ///< of all cores together, [0, 1], by everything that runs, this program taken off
    int windowMs = 0; ///< the window it was measured over
    bool operator==(const CpuLoad&) const = default;
};

/// Running sums since the system or the process started, in one unit of the system's choice.
struct CpuTimes
{
    quint64 busy = 0; ///< all cores together, all processes
    quint64 idle = 0;
    quint64 own = 0; ///< this process, user and kernel; a part of busy
    bool operator==(const CpuTimes&) const = default;
};

/// The sums of this moment; nothing where the system does not tell. Any thread.
std::optional<CpuTimes> readCpuTimes();

/// What others used between two moments, of all cores together, [0, 1]; nothing when no time has passed
/// between them.
std::optional<double> busyFraction(const CpuTimes& before, const CpuTimes& after);

/// Whether every core was busy between two moments, and this program had a large part in that: more threads
/// of its own would only be in each other's way.
bool isSaturated(const CpuTimes& before, const CpuTimes& after);

/// Waits for the whole window. Errors: Cancelled (within 200 ms of stop), Unsupported. Any thread.
Result<CpuLoad> measureCpuLoad(std::chrono::milliseconds window, std::stop_token stop);

} // namespace precall
