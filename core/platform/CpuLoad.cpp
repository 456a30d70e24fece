#include "core/platform/CpuLoad.h"

#include <QElapsedTimer>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace precall {

namespace {

/// Below this part of all cores nothing is called idle: interrupts, and ticks of a hundredth of a second.
constexpr double leastIdle = 1.0 / 8;
constexpr double largePart = 1.0 / 4;

/// False when stop came first.
bool waitFor(std::chrono::milliseconds window, const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, window, [] { return false; });
    return !stop.stop_requested();
}

/// Sums of some kernels go back a little now and then (idle and iowait of /proc/stat: proc(5)).
double grown(quint64 before, quint64 after)
{
    return after > before ? static_cast<double>(after - before) : 0;
}

} // namespace

std::optional<double> busyFraction(const CpuTimes& before, const CpuTimes& after)
{
    const double busy = grown(before.busy, after.busy);
    const double all = busy + grown(before.idle, after.idle);
    if (all <= 0)
        return std::nullopt;
    return std::clamp((busy - grown(before.own, after.own)) / all, 0.0, 1.0);
}

bool isSaturated(const CpuTimes& before, const CpuTimes& after)
{
    const double idle = grown(before.idle, after.idle);
    const double all = idle + grown(before.busy, after.busy);
    return idle < leastIdle * all && grown(before.own, after.own) > largePart * all;
}

Result<CpuLoad> measureCpuLoad(std::chrono::milliseconds window, std::stop_token stop)
{
    QElapsedTimer timer;
    timer.start();
    const std::optional<CpuTimes> before = readCpuTimes();
    if (!before)
        return Error{ErrorKind::Unsupported, QStringLiteral("no processor times"), 0};
    if (!waitFor(window, stop))
        return Error{ErrorKind::Cancelled, {}, 0};
    const std::optional<CpuTimes> after = readCpuTimes();
    const std::optional<double> busy = after ? busyFraction(*before, *after) : std::nullopt;
    if (!busy)
        return Error{ErrorKind::Unsupported, QStringLiteral("the processor times stand still"), 0};
    return CpuLoad{*busy, static_cast<int>(timer.elapsed())};
}

} // namespace precall
