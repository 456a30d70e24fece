#include "core/base/Abandonable.h"

#include <atomic>
#include <chrono>
#include <thread>

namespace precall {

namespace {

std::atomic<int> runningCalls = 0;

} // namespace

int abandonedCalls()
{
    return runningCalls.load();
}

void detail::startAbandonable(std::function<void()> call)
{
    ++runningCalls;
    std::thread([call = std::move(call)]() mutable {
        call();
        call = nullptr;
        --runningCalls;
    }).detach();
}

bool detail::waitUntilDone(std::unique_lock<std::mutex>& lock, std::condition_variable_any& changed,
                           const std::function<bool()>& done, QDeadlineTimer deadline, std::stop_token stop)
{
    if (deadline.isForever())
        return changed.wait(lock, stop, done);
    return changed.wait_for(lock, stop, std::chrono::milliseconds(deadline.remainingTime()), done);
}

} // namespace precall
