#pragma once

#include <functional>
#include <stop_token>

namespace precall {

/// Calls `task(index)` once for each index in [0, count), on at most `limit` threads, and returns when all
/// calls have returned. The calling thread is one of them; the others are made for it, with small stacks (512
/// KiB, four times that under sanitizers) and without Qt's events: no timers, no queued signals. A system
/// that gives no more threads makes it slower, not incomplete. Indices are handed out in ascending order.
/// After `stop` no new call is begun; a call that runs is not interrupted: it must watch `stop` itself. What
/// a task throws, the last of them, is thrown when all threads have ended. Blocks the calling thread; call it
/// from probe threads only.
void inParallel(int count, int limit, std::stop_token stop, const std::function<void(int index)>& task);

/// How many threads a loop has that may take more than it needs.
struct GrowingCrew
{
    int first = 1; ///< at once
    int most = 1;
    std::function<bool()> helps; ///< whether more threads could get more done; asked every 100 ms, on the
                                 ///< calling thread
};

/// The same on threads that double in number as long as indices are left and more of them help. The calling
/// thread only watches, and sees to what is left should the system give no thread at all.
void inParallel(int count, const GrowingCrew& crew, std::stop_token stop,
                const std::function<void(int index)>& task);

} // namespace precall
