#include "core/checks/network/Turnstile.h"

#include <algorithm>

namespace precall {

Turnstile::Turnstile(int perSecond) : m_interval(std::chrono::seconds(1) / std::max(perSecond, 1)) {}

bool Turnstile::pass(int index, const std::function<bool()>& needed, std::stop_token stop)
{
    std::unique_lock lock(m_mutex);
    m_moved.wait(lock, stop, [&] { return m_next == index; });
    bool passes = needed();
    if (passes)
        m_moved.wait_until(lock, stop, m_earliest, [] { return false; });
    passes = passes && !stop.stop_requested() && needed();
    if (passes)
        m_earliest = std::chrono::steady_clock::now() + m_interval;
    m_next = index + 1;
    m_moved.notify_all();
    return passes;
}

} // namespace precall
