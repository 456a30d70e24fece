#include "core/base/Abandonable.h"

#include <QThreadPool>

#include <atomic>
#include <chrono>
#include <limits>

namespace precall {

namespace {

std::atomic<int> runningCalls = 0;

/// Has a thread for every call, however many hang, and uses those again whose call has returned. Never destroyed:
/// that would wait for calls that do not return. No std::thread that is detached: on Windows, as one ends while
/// it is being detached, its record goes to a new thread whose thread-local storage it then frees (winpthreads of
/// mingw-w64 10, thread.c: pthread_detach, __dyn_tls_pthread).
QThreadPool& threads()
{
    static QThreadPool* const pool = [] {
        auto* created = new QThreadPool;
        created->setMaxThreadCount(std::numeric_limits<int>::max());
        created->setExpiryTimeout(-1); // none ends, and cleans up, while the process does
        return created;
    }();
    return *pool;
}

} // namespace

int abandonedCalls()
{
    return runningCalls.load();
}

void detail::startAbandonable(std::function<void()> call)
{
    ++runningCalls;
    threads().start([call = std::move(call)]() mutable {
        call();
        call = nullptr;
        --runningCalls;
    });
}

bool detail::waitUntilDone(std::unique_lock<std::mutex>& lock, std::condition_variable_any& changed,
                           const std::function<bool()>& done, QDeadlineTimer deadline, std::stop_token stop)
{
    if (deadline.isForever())
        return changed.wait(lock, stop, done);
    return changed.wait_for(lock, stop, std::chrono::milliseconds(deadline.remainingTime()), done);
}

} // namespace precall
