#pragma once

#include "core/base/Result.h"

#include <QDeadlineTimer>

#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <stop_token>

namespace precall {

/// Runs a call that may hang without a bound (getaddrinfo, WinHTTP, a sound server) on a thread of its own and waits
/// for it until `deadline` or `stop`, whichever comes first. A call that has not returned by then is abandoned: its
/// thread goes on, its result is dropped. `call` must own all that it touches. Errors: TimedOut, Cancelled.
template<class T>
Result<T> abandonable(std::function<T()> call, QDeadlineTimer deadline, std::stop_token stop);

/// How many abandoned calls still hang. A process in which this is not zero ends with endProcess() once its report is
/// flushed: static destructors must not run beneath a call.
int abandonedCalls();

namespace detail {

/// Starts `call` at once on a thread that nothing else uses meanwhile, counted by abandonedCalls() until it returns.
void startAbandonable(std::function<void()> call);

/// Waits on `changed` until `done`, the deadline or stop; true when done.
bool waitUntilDone(std::unique_lock<std::mutex>& lock, std::condition_variable_any& changed,
                   const std::function<bool()>& done, QDeadlineTimer deadline, std::stop_token stop);

} // namespace detail

template<class T>
Result<T> abandonable(std::function<T()> call, QDeadlineTimer deadline, std::stop_token stop)
{
    struct Shared
    {
        std::mutex mutex;
        std::condition_variable_any changed;
        std::optional<T> result;
    };
    auto shared = std::make_shared<Shared>();
    detail::startAbandonable([shared, call = std::move(call)] {
        T result = call();
        const std::lock_guard lock(shared->mutex);
        shared->result = std::move(result);
        shared->changed.notify_all();
    });
    std::unique_lock lock(shared->mutex);
    if (detail::waitUntilDone(lock, shared->changed, [&] { return shared->result.has_value(); }, deadline, stop))
        return std::move(*shared->result);
    return stop.stop_requested() ? Error{ErrorKind::Cancelled, {}, 0} : Error{ErrorKind::TimedOut, {}, 0};
}

} // namespace precall
