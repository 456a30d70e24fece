#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <stop_token>

namespace precall {

/// Lets the probes of a parallel loop begin one after the other, in the order of their indices and not too
/// fast. What is not worth beginning any more takes no time.
class Turnstile
{
public:
    explicit Turnstile(int perSecond);

    /// Blocks until it is the turn of `index`, and until its time has come. `needed` is asked just before;
    /// false when it says no, or after stop. Every index from 0 on must be brought once; inParallel() hands
    /// them out in that order.
    bool pass(int index, const std::function<bool()>& needed, std::stop_token stop);

private:
    const std::chrono::steady_clock::duration m_interval;
    std::mutex m_mutex;
    std::condition_variable_any m_moved;
    int m_next = 0;
    std::chrono::steady_clock::time_point m_earliest;
};

} // namespace precall
